import { refuse } from "../model/excelError";
import { absoluteReference } from "./addresses";
import { Arguments } from "./arguments";
import { callFactory, follow } from "./dispatch";
import { INDEXER } from "./members";
import { rangeOf, type ApiObject, type Range } from "./objects";
import {
  OBJECT_PATH,
  type ArgumentInfo,
  type Json,
  type JsonObject,
  type ObjectPath,
} from "./protocol";
import type { Session } from "./session";

/** The objects of one request: each path is walked once, when an action first needs it. */
export class ObjectPaths {
  private readonly known = new Map<number, ApiObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
  ) {}

  /** null for a null object. */
  resolve(id: number): ApiObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const object = this.walk(this.path(id));
    this.known.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      given.flatMap((plain, at) => {
        // The client writes 0 beside a plain argument when another one is an object.
        const reference = references[at] ?? 0;
        if (typeof reference !== "number")
          return this.arguments({
            Arguments: plain as readonly Json[],
            ReferencedObjectPathIds: reference,
          }).all();
        return [reference === 0 ? this.withFormulas(plain) : this.resolve(reference)];
      }),
    );
  }

  /** A range among the parts of a rule, as the source of a list, is the formula that leads to it. */
  private withFormulas(plain: Json): Json {
    if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return plain;
    const parts = plain as JsonObject;
    const path = parts["_ObjectPathId"];
    if (typeof path === "number") {
      const object = this.resolve(path);
      return object?.type === "Range"
        ? `=${absoluteReference(object.target as Range)}`
        : refuse("InvalidArgument");
    }
    return Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [key, this.withFormulas(part ?? null)]),
    );
  }

  path(id: number): ObjectPath {
    return this.paths[String(id)] ?? refuse("InvalidArgument");
  }

  keep(id: number, reference: string | null): void {
    if (reference !== null) this.kept.set(id, reference);
  }

  referenceOf(id: number): string | null {
    return this.kept.get(id) ?? null;
  }

  private walk(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return { type: "Workbook", target: this.session.workbook };
      case OBJECT_PATH.newObject:
        // Services beside the workbook: none is built.
        return refuse("ApiNotFound", `${path.Name} is not there.`);
      case OBJECT_PATH.reference:
        return this.referenced(path.Name);
      case OBJECT_PATH.nullObject:
        return null;
      default:
        return this.child(path);
    }
  }

  private child(path: ObjectPath): ApiObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === OBJECT_PATH.property)
      return follow(parent, path.Name, this.session);
    const name = path.ObjectPathType === OBJECT_PATH.indexer ? INDEXER : path.Name;
    return callFactory(parent, name, this.arguments(path.ArgumentInfo), this.session);
  }

  private referenced(reference: string): ApiObject {
    const found = this.session.references.find(reference) ?? refuse("InvalidReference");
    const { sheet, areas, isRange } = found;
    return isRange
      ? { type: "Range", target: rangeOf(sheet, areas[0]!) }
      : { type: "RangeAreas", target: { sheet, areas } };
  }
}
