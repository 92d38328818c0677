import { refuse } from "../model/excelError";
import type { Arguments } from "./arguments";
import { type Member, type ObjectType } from "./members";
import type { ObjectPaths } from "./objectPaths";
import type { ApiObject, Range, TypeName } from "./objects";
import { OBJECT_PATH, type Action, type Json, type JsonObject } from "./protocol";
import type { Session } from "./session";
import { TYPES } from "./types";

export function typeOf({ type }: Pick<ApiObject, "type">): ObjectType<unknown> {
  return TYPES[type] ?? refuse("ApiNotFound", `${type} is not there.`);
}

/** A member that is implemented and belongs to the declared requirement set; else ApiNotFound. */
export function memberOf(object: ApiObject, name: string, session: Session): Member<unknown> {
  const { members } = typeOf(object);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined || !session.supports(member.since))
    return refuse("ApiNotFound", `${object.type}.${name} is not there.`);
  return member;
}

/** The object behind a property of an object. */
export function follow(object: ApiObject, name: string, session: Session): ApiObject | null {
  const member = memberOf(object, name, session);
  if (member.kind !== "object") return refuse("InvalidArgument");
  return apiObject(member.type, member.get(object.target, session));
}

export function callFactory(
  object: ApiObject,
  name: string,
  args: Arguments,
  session: Session,
): ApiObject | null {
  const member = memberOf(object, name, session);
  if (member.kind !== "factory") return refuse("InvalidArgument");
  return apiObject(member.type, member.make(object.target, args, session));
}

export function callMethod(
  object: ApiObject,
  name: string,
  args: Arguments,
  session: Session,
): Json | undefined {
  const member = memberOf(object, name, session);
  return member.kind === "method"
    ? member.run(object.target, args, session)
    : refuse("InvalidArgument");
}

export function setProperty(object: ApiObject, name: string, value: Json, session: Session): void {
  const member = memberOf(object, name, session);
  const settable = member.kind === "value" || member.kind === "write";
  if (!settable || member.set === undefined) refuse("InvalidArgument");
  member.set(object.target, value, session);
}

/** What the client needs to find an object again: its key, or the reference it asked to keep. */
export function identify(object: ApiObject, reference: string | null): JsonObject {
  if (reference !== null) return { _ReferenceId: reference };
  return typeOf(object).key?.(object.target) ?? {};
}

export function keepReference(object: ApiObject, session: Session): string | null {
  if (object.type === "Range") return session.references.add(object.target as Range);
  if (object.type !== "RangeAreas") return null;
  const { sheet, areas } = object.target as Range;
  return session.references.addAreas(sheet, areas);
}

/** "WorksheetCollection.getItem": the place that the error names. */
export function locationOf(action: Action, paths: ObjectPaths): string {
  const path = paths.path(action.ObjectPathId);
  const ofPath = action.Name === "" && path.ParentObjectPathId !== undefined;
  const name = ofPath
    ? path.ObjectPathType === OBJECT_PATH.indexer
      ? "GetItem"
      : path.Name
    : action.Name;
  const owner = known(paths, ofPath ? path.ParentObjectPathId : action.ObjectPathId);
  return `${owner?.type ?? ""}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function known(paths: ObjectPaths, id: number): ApiObject | null {
  try {
    return paths.resolve(id);
  } catch {
    return null;
  }
}

export function apiObject(type: TypeName, target: unknown): ApiObject | null {
  return target === null ? null : { type, target: target as ApiObject["target"] };
}
