import type { Arguments } from "./arguments";
import type { ObjectTypes, TypeName } from "./objects";
import type { Json, JsonObject } from "./protocol";
import type { Session } from "./session";

/**
 * The members of an object, by their names on the wire. `since` is the version of ExcelApi
 * that brought the member; a test compares it with what the client says.
 */
export type Member<Target> =
  | ValueMember<Target>
  | WriteMember<Target>
  | ObjectMember<Target>
  | MethodMember<Target>
  | FactoryMember<Target>;

interface Since {
  readonly since: string;
}

interface ValueMember<Target> extends Since {
  readonly kind: "value";
  get(target: Target, session: Session): Json;
  set?(target: Target, value: Json, session: Session): void;
}

interface WriteMember<Target> extends Since {
  readonly kind: "write";
  set(target: Target, value: Json, session: Session): void;
}

interface ObjectMember<Target> extends Since {
  readonly kind: "object";
  readonly type: TypeName;
  /** null for an object that is not there. */
  get(target: Target, session: Session): unknown;
}

interface MethodMember<Target> extends Since {
  readonly kind: "method";
  run(target: Target, args: Arguments, session: Session): Json | undefined;
}

interface FactoryMember<Target> extends Since {
  readonly kind: "factory";
  readonly type: TypeName;
  /** null for a null object. */
  make(target: Target, args: Arguments, session: Session): unknown;
}

export interface ObjectType<Target> {
  /** What the client finds the object again by: `{ Id }`, or `{ _Id }` where it has none. */
  key?(target: Target): JsonObject;
  /** Of a collection: its items, in order. */
  readonly items?: { readonly type: TypeName; of(target: Target): readonly unknown[] };
  readonly members: Readonly<Record<string, Member<Target>>>;
}

/** What `collection.getItem(key)` travels as. */
export const INDEXER = "[]";

/** A property with a value; without `set` it cannot be written. */
export function value<Target>(
  since: string,
  get: (target: Target, session: Session) => Json,
  set?: (target: Target, value: Json, session: Session) => void,
): Member<Target> {
  return { kind: "value", since, get, ...(set === undefined ? {} : { set }) };
}

/** A property that the client writes under another name than it reads. */
export function written<Target>(
  since: string,
  set: (target: Target, value: Json, session: Session) => void,
): Member<Target> {
  return { kind: "write", since, set };
}

/** A property that leads to another object. */
export function object<Target, Type extends TypeName>(
  since: string,
  type: Type,
  get: (target: Target, session: Session) => ObjectTypes[Type] | null,
): Member<Target> {
  return { kind: "object", since, type, get };
}

/** A method that gives a plain value, or nothing. */
export function method<Target>(
  since: string,
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type
  run: (target: Target, args: Arguments, session: Session) => Json | void,
): Member<Target> {
  return {
    kind: "method",
    since,
    run: (target, args, session) => run(target, args, session) ?? undefined,
  };
}

/** A method that gives an object; null makes it a null object. */
export function factory<Target, Type extends TypeName>(
  since: string,
  type: Type,
  make: (target: Target, args: Arguments, session: Session) => ObjectTypes[Type] | null,
): Member<Target> {
  return { kind: "factory", since, type, make };
}

/** Declares a type; the targets of its members are checked against `ObjectTypes`. */
export function objectType<Type extends TypeName>(
  _type: Type,
  declaration: {
    key?(target: ObjectTypes[Type]): JsonObject;
    items?: {
      readonly type: TypeName;
      of(target: ObjectTypes[Type]): readonly ObjectTypes[TypeName][];
    };
    members: Readonly<Record<string, Member<ObjectTypes[Type]>>>;
  },
): ObjectType<unknown> {
  return declaration;
}
