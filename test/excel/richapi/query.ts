import { refuse } from "../model/excelError";
import { apiObject, identify, memberOf, typeOf } from "./dispatch";
import type { ApiObject } from "./objects";
import { wireName, type Json, type JsonObject, type QueryInfo } from "./protocol";
import type { Session } from "./session";

/** What to load of an object: names of values, "*" for all, and below other objects the same. */
interface Selection {
  readonly values: Set<string>;
  readonly below: Map<string, Selection>;
}

/** Answers `load`: `{ Name: …, Format: { Fill: { Color: … } } }`, a collection with `_Items`. */
export function query(object: ApiObject, info: QueryInfo, session: Session): JsonObject {
  const selection = select([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return read(object, selection, session, info);
}

/** `load()` without names loads all values. */
function select(paths: readonly string[]): Selection {
  const root: Selection = { values: new Set(), below: new Map() };
  for (const path of paths.length === 0 ? ["*"] : paths) {
    const names = path.split("/").filter((name) => name !== "");
    let selection = root;
    for (const name of names.slice(0, -1)) selection = descend(selection, name);
    selection.values.add(names.at(-1) ?? "*");
  }
  return root;
}

function descend({ below }: Selection, name: string): Selection {
  const known = below.get(name) ?? { values: new Set<string>(), below: new Map() };
  below.set(name, known);
  return known;
}

function read(
  object: ApiObject,
  selection: Selection,
  session: Session,
  { Top: top, Skip: skip = 0 }: QueryInfo = {},
): JsonObject {
  const { items } = typeOf(object);
  if (items === undefined) return readObject(object, selection, session);
  const all = items.of(object.target);
  const shown = all.slice(skip, top === undefined ? undefined : skip + top);
  const own = [...selection.values].filter((name) => isOwnValue(object, name, session));
  const ofItems = { ...selection, values: new Set(selection.values) };
  for (const name of own) ofItems.values.delete(name);
  return {
    ...readObject(object, { values: new Set(own), below: new Map() }, session),
    _Items: shown.map((target) =>
      readObject({ type: items.type, target: target as ApiObject["target"] }, ofItems, session),
    ),
  };
}

/** "count" beside "items/name" is a value of the collection. */
function isOwnValue(object: ApiObject, name: string, session: Session): boolean {
  const member = typeOf(object).members[wireName(name)];
  return member?.kind === "value" && session.supports(member.since);
}

function readObject(object: ApiObject, selection: Selection, session: Session): JsonObject {
  const answer: Record<string, Json | undefined> = { ...identify(object, null) };
  for (const name of selection.values) {
    if (name === "*") Object.assign(answer, allValues(object, session));
    else
      answer[wireName(name)] = readMember(
        object,
        name,
        { values: new Set(["*"]), below: new Map() },
        session,
      );
  }
  for (const [name, below] of selection.below)
    answer[wireName(name)] = readMember(object, name, below, session);
  return answer;
}

function readMember(object: ApiObject, name: string, below: Selection, session: Session): Json {
  const member = memberOf(object, wireName(name), session);
  if (member.kind === "value") return member.get(object.target, session);
  if (member.kind !== "object") return refuse("InvalidArgument");
  const next = apiObject(member.type, member.get(object.target, session));
  return next === null ? null : read(next, below, session);
}

function allValues(object: ApiObject, session: Session): JsonObject {
  const values: Record<string, Json> = {};
  for (const [name, member] of Object.entries(typeOf(object).members))
    if (member.kind === "value" && session.supports(member.since))
      values[name] = member.get(object.target, session);
  return values;
}
