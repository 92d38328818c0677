import { bootHeadless, type Headless } from "../headless/boot";
import type { Member } from "../richapi/members";
import { TYPES } from "../richapi/types";
import { clientClasses, later, setsOfClasses, type ClientClass } from "./clientMetadata";

let headless: Headless;
let classes: ReadonlyMap<string, ClientClass>;

beforeAll(async () => {
  headless = await bootHeadless({ debug: true });
  classes = clientClasses(headless);
});
afterAll(() => headless.close());

const declared = Object.entries(TYPES).flatMap(([type, { members }]) =>
  Object.entries(members).map(([name, member]) => ({ type, name, member })),
);

/** Sent by classes that the client keeps to itself; test/hosts/excel shows that it sends them. */
const KEPT_TO_ITSELF: Readonly<Record<string, string>> = {
  "Workbook.CreateAndOpenWorkbook": "1.8",
};

/** What the client says of a member; null where it does not know it. */
function known(
  type: string,
  name: string,
  { kind }: Pick<Member<unknown>, "kind">,
): { since: string; type?: string | null; writable?: boolean } | null {
  const since = KEPT_TO_ITSELF[`${type}.${name}`];
  if (since !== undefined) return { since };
  const { values, objects, methods } = classes.get(type) ?? {};
  if (kind === "value" || kind === "write") return values?.get(name) ?? null;
  if (kind === "object") return objects?.get(name) ?? null;
  return methods?.get(name) ?? null;
}

test("the classes are read out of the client", () => {
  expect(classes.size).toBeGreaterThan(150);
  expect(classes.get("Worksheet")!.values.get("TabColor")).toEqual({
    since: "1.7",
    writable: true,
  });
  expect(classes.get("Worksheet")!.methods.get("GetRange")).toEqual({
    since: "1.1",
    type: "Range",
  });
});

test("every member of the stand-in is one that the client sends", () => {
  const unknown = declared.filter(({ type, name, member }) => known(type, name, member) === null);
  expect(unknown.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
});

test("a member that the client does not know would be found", () => {
  expect(known("Worksheet", "FillWithWater", { kind: "method" })).toBeNull();
});

test("every member belongs to the requirement set that the client names", () => {
  const sets = setsOfClasses(classes);
  const wrong = declared.flatMap(({ type, name, member }) => {
    const own = known(type, name, member)?.since;
    if (own === undefined) return [];
    const since = later(own, sets.get(type)!);
    return since === member.since ? [] : [`${type}.${name} ${member.since} ${since}`];
  });
  expect(wrong).toEqual([]);
});

test("every member leads to the class that the client makes of it", () => {
  const wrong = declared.flatMap(({ type, name, member }) => {
    if (member.kind !== "object" && member.kind !== "factory") return [];
    const client = known(type, name, member)?.type;
    return client === undefined || client === member.type ? [] : [`${type}.${name}`];
  });
  expect(wrong).toEqual([]);
});

test("what the stand-in lets set, the client sets", () => {
  const wrong = declared.flatMap(({ type, name, member }) =>
    "set" in member && known(type, name, member)?.writable === false ? [`${type}.${name}`] : [],
  );
  expect(wrong).toEqual([]);
});
