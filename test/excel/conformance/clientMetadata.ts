import type { Headless } from "../headless/boot";
import { compareVersions } from "../richapi/session";

/** The members of a class by their names on the wire, with the set that the client names. */
export interface ClientClass {
  readonly name: string;
  /** Property → set, and whether the client would set it. */
  readonly values: ReadonlyMap<string, { readonly since: string; readonly writable: boolean }>;
  /** Property → set and class of the object it leads to. */
  readonly objects: ReadonlyMap<string, { readonly since: string; readonly type: string }>;
  readonly methods: ReadonlyMap<string, { readonly since: string; readonly type: string | null }>;
}

type Prototype = Readonly<Record<string, unknown>>;

/**
 * Reads the classes out of the loaded client: its own lists of properties, and the source of its
 * methods and getters, which say the wire name and the requirement set. Needs the readable build.
 */
export function clientClasses({
  Excel,
}: Pick<Headless, "Excel">): ReadonlyMap<string, ClientClass> {
  const classes = new Map<string, ClientClass>();
  const overrides = (Excel as unknown as { readonly _CC: Prototype })._CC;
  for (const member of Object.values(Excel as unknown as Readonly<Record<string, unknown>>)) {
    if (typeof member !== "function") continue;
    const prototype = member.prototype as Prototype | undefined;
    const getter = prototype && sourceOf(prototype, "_className");
    const name = getter && /return "(\w+)(?:<\w+>)?"/.exec(getter)?.[1];
    if (prototype && name) classes.set(name, readClass(name, prototype, overrides));
  }
  return classes;
}

/** `overrides` holds the setters that write a property under another name. */
function readClass(name: string, prototype: Prototype, overrides: Prototype): ClientClass {
  const values = new Map<string, { since: string; writable: boolean }>();
  const objects = new Map<string, { since: string; type: string }>();
  const methods = new Map<string, { since: string; type: string | null }>();
  const names = list(prototype, "_scalarPropertyNames");
  const wireNames = list(prototype, "_scalarPropertyOriginalNames");
  const updateable = list(prototype, "_scalarPropertyUpdateable");
  for (const key of Object.getOwnPropertyNames(prototype)) {
    const source = sourceOf(prototype, key);
    if (source === null) continue;
    const since = sinceOf(source);
    const at = names.indexOf(key);
    const property = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/.exec(
      source,
    );
    const invoked = /_invokeMethod\(this, "(\w+)"/.exec(source);
    const made = /_create\w*Object\((?:Excel\.)?(\w+), this, "(\w+)", \d/.exec(source);
    const indexed = /_createIndexerObject\(Excel\.(\w+), this/.exec(source);
    if (at >= 0) {
      const wireName = wireNames[at] ?? "";
      const setter = sourceOf(overrides, `${name}_${wireName}_Set`);
      const written = setter && /_invokeSetProperty\(thisObj, "(\w+)"/.exec(setter)?.[1];
      const renamed = typeof written === "string" && written !== wireName;
      values.set(wireName, { since, writable: updateable[at] === "true" && !renamed });
      if (renamed) values.set(written, { since, writable: true });
    } else if (property) objects.set(property[2]!, { since, type: property[1]! });
    else if (made) methods.set(made[2]!, { since, type: made[1]! });
    else if (indexed) methods.set("[]", { since, type: indexed[1]! });
    else if (invoked) methods.set(invoked[1]!, { since, type: null });
  }
  return { name, values, objects, methods };
}

/** Of a method or the getter of a property. */
function sourceOf(prototype: object, key: string): string | null {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key) as
    { readonly get?: unknown; readonly value?: unknown } | undefined;
  const code = descriptor?.get ?? descriptor?.value;
  return typeof code === "function" ? Function.prototype.toString.call(code) : null;
}

function list(prototype: object, key: string): readonly string[] {
  const source = sourceOf(prototype, key) ?? "";
  const items = /return \[([^\]]*)\]/.exec(source)?.[1] ?? "";
  return items
    .split(",")
    .map((item) => item.trim().replaceAll('"', ""))
    .filter((item) => item !== "");
}

/** "1.7" for ExcelApi; with its name for another set. Without a check it is there from the start. */
function sinceOf(source: string): string {
  const check = /_throwIfApiNotSupported\("[^"]*", ("?[\w]+"?), "([\d.]+)"/.exec(source);
  if (check === null) return "1.1";
  return check[1] === "_defaultApiSetName" ? check[2]! : `${check[1]} ${check[2]}`;
}

/**
 * The set that brought each class: the earliest by which an add-in can come to an object of it.
 * The client checks it there and not again at each member.
 */
export function setsOfClasses(
  classes: ReadonlyMap<string, ClientClass>,
): ReadonlyMap<string, string> {
  const sets = new Map([["Workbook", "1.1"]]);
  for (let settled = false; !settled;) {
    settled = true;
    for (const [name, { objects, methods }] of classes) {
      const own = sets.get(name);
      if (own === undefined) continue;
      for (const { type, since } of [...objects.values(), ...methods.values()]) {
        if (type === null || since.includes(" ")) continue;
        const reached = later(since, own);
        const known = sets.get(type);
        if (known !== undefined && compareVersions(known, reached) <= 0) continue;
        sets.set(type, reached);
        settled = false;
      }
    }
  }
  return sets;
}

export function later(one: string, other: string): string {
  return compareVersions(one, other) >= 0 ? one : other;
}
