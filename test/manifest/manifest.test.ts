/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { version } from "../../package.json";
import { COMMAND_FUNCTIONS } from "../../src/commands/commandFunctions";
import { RIBBON_COMMANDS, RIBBON_GROUPS } from "../../src/commands/commands";
import { LOCAL_ADDRESS, manifestXml } from "../../src/commands/manifest";
import { viewIn } from "../../src/taskpane/page/views";

/** What the schemas of the manifest do not notice. */
const source = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(source, "text/xml");

const elements = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];
const text = (name: string, within: Document | Element = manifest): string =>
  elements(name, within)[0]?.textContent.trim() ?? "";
const resid = (name: string, within: Element): string =>
  elements(name, within)[0]?.getAttribute("resid") ?? "";

interface Localised {
  /** Id of a resource, name of another element. */
  readonly name: string;
  readonly kind: string;
  /** ShortStrings, LongStrings … */
  readonly parent: string;
  readonly vietnamese: string;
  readonly english: readonly string[];
}

/** Every element that says something in the default language, with what it says in English. */
const localised: readonly Localised[] = [...manifest.querySelectorAll("[DefaultValue]")].map(
  (element) => ({
    name: element.getAttribute("id") ?? element.localName,
    kind: element.localName,
    parent: element.parentElement?.localName ?? "",
    vietnamese: element.getAttribute("DefaultValue") ?? "",
    english: [...element.children]
      .filter((child) => child.localName === "Override" && child.getAttribute("Locale") === "en-US")
      .map((child) => child.getAttribute("Value") ?? ""),
  }),
);

const isImage = ({ kind }: Localised): boolean => kind === "Image" || kind.endsWith("IconUrl");
const isAddress = ({ kind }: Localised): boolean =>
  /^(?:Url|Image)$|Url$|^SourceLocation$/.test(kind);

function named(name: string): Localised {
  const found = localised.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return found;
}

/** A resource in both languages. */
const bilingual = (id: string) => {
  const { vietnamese, english } = named(id);
  return { vi: vietnamese, en: english.join() };
};

/** Width and height from the header of a PNG file. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => address.replace(LOCAL_ADDRESS, "").replace(/\?.*/, "");
const PAGES = ["index.html", "taskpane.html", "commands.html"];

test("is what npm run docs makes of the commands", () => {
  expect(source).toBe(manifestXml(version));
});

test("is well-formed and carries the version of the package", () => {
  expect(elements("parsererror")).toEqual([]);
  expect(text("Version")).toBe(`${version}.0`);
  expect(text("Id")).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("asks for the lowest Excel, and to read and write the workbook", () => {
  const sets = elements("Set").map((set) => [
    set.getAttribute("Name"),
    set.getAttribute("MinVersion"),
  ]);
  expect(sets).toEqual([["ExcelApi", "1.1"]]);
  expect(text("Permissions")).toBe("ReadWriteDocument");
  expect(elements("Host").map((host) => host.getAttribute("Name"))).toContain("Workbook");
});

test("every resid names a resource, every resource is used, no id stands twice", () => {
  const used = [...manifest.querySelectorAll("[resid]")].map((at) => at.getAttribute("resid"));
  const resources = elements("Resources")[0];
  const declared = [...(resources?.querySelectorAll("[id]") ?? [])].map((at) => at.id);
  expect([...new Set(used)].sort()).toEqual([...declared].sort());
  const ids = [...manifest.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of declared) expect(id.length).toBeLessThanOrEqual(32);
});

test.each([
  ["DisplayName", 125],
  ["Description", 250],
])("%s has at most %i characters", (name, most) => {
  const { vietnamese, english } = named(name);
  for (const each of [vietnamese, ...english]) expect(each.length).toBeLessThanOrEqual(most);
  expect(text("ProviderName").length).toBeLessThanOrEqual(125);
});

test("strings are as short as Office wants them", () => {
  const mosts: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
  const strings = localised.filter(({ kind }) => kind === "String");
  expect(strings.length).toBeGreaterThan(10);
  for (const { name, parent, vietnamese, english } of strings) {
    const most = name === "Started.Title" ? 32 : (mosts[parent] ?? 0);
    for (const each of [vietnamese, ...english]) {
      expect(each.length).toBeGreaterThan(0);
      expect(each.length).toBeLessThanOrEqual(most);
    }
  }
});

test("Vietnamese is the default and every text and page has its English", () => {
  expect(text("DefaultLocale")).toBe("vi-VN");
  const wanting = localised.filter((entry) => !isImage(entry) && entry.english.length !== 1);
  expect(wanting).toEqual([]);
});

test("every address is https, local until it is built, and its file exists", () => {
  const addresses = localised.filter(isAddress).flatMap((at) => [at.vietnamese, ...at.english]);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const file = fileOf(address);
    // That the build makes the pages is seen in test/e2e.
    expect(PAGES.includes(file) || existsSync(file)).toBe(true);
  }
  expect(source).not.toMatch(/="http:(?!\/\/(?:schemas|www\.w3)\.)/);
});

test("the groups are those declared, in their order, and none is empty", () => {
  const groups = elements("Group").map((group) => ({
    label: bilingual(resid("Label", group)),
    commands: elements("Control", group).map((control) => control.id),
  }));
  const declared = RIBBON_GROUPS.map(({ id, label }) => ({
    label,
    commands: RIBBON_COMMANDS.filter(({ group }) => group === id).map(
      (command) => `SoChiTieu.${command.id}`,
    ),
  }));
  expect(groups).toEqual(declared.filter(({ commands }) => commands.length > 0));
  expect(groups.map(({ label }) => label.vi)).toEqual(["Đơn vị", "Cấp Khối", "Chung"]);
});

describe.each(RIBBON_COMMANDS)("the button $label.vi", ({ id, label, tip, action }) => {
  const control = elements("Control").find((each) => each.id === `SoChiTieu.${id}`);
  if (control === undefined) throw new Error(`${id} has no button`);

  test("has the declared words", () => {
    expect(bilingual(resid("Label", control))).toEqual(label);
    const tipElement = elements("Supertip", control)[0]!;
    expect(bilingual(resid("Title", tipElement))).toEqual(label);
    expect(bilingual(resid("Description", tipElement))).toEqual(tip);
  });

  if (action.kind === "view") {
    test("opens the pane at its view, in both languages", () => {
      const page = bilingual(resid("SourceLocation", control));
      for (const address of [page.vi, page.en]) {
        expect(fileOf(address)).toBe("taskpane.html");
        expect(viewIn(new URL(address).search)).toBe(action.view);
      }
      expect(new URL(page.en).searchParams.get("lang")).toBe("en");
      expect(text("TaskpaneId", control)).toBe("SoChiTieu.Pane");
    });
  } else {
    test("calls a function that there is", () => {
      expect(text("FunctionName", control)).toBe(action.name);
      expect(Object.keys(COMMAND_FUNCTIONS)).toContain(action.name);
    });
  }
});

test("every function has a button", () => {
  const called = elements("FunctionName").map((each) => each.textContent);
  expect(called.sort()).toEqual(Object.keys(COMMAND_FUNCTIONS).sort());
});

test("icons have the sizes they are declared with, and are not alike", () => {
  for (const image of elements("Image").filter((at) => at.hasAttribute("size"))) {
    const size = Number(image.getAttribute("size"));
    const { vietnamese } = named(image.getAttribute("resid") ?? "");
    expect(pngSize(fileOf(vietnamese))).toEqual([size, size]);
  }
  expect(pngSize(fileOf(named("IconUrl").vietnamese))).toEqual([32, 32]);
  expect(pngSize(fileOf(named("HighResolutionIconUrl").vietnamese))).toEqual([64, 64]);
  for (const icons of elements("Icon")) {
    const sizes = [...icons.children].map((image) => image.getAttribute("size"));
    expect(sizes).toEqual(["16", "32", "80"]);
  }
  const ofButtons = RIBBON_COMMANDS.map(({ id }) =>
    readFileSync(fileOf(named(`${id}.32`).vietnamese)).toString("base64"),
  );
  expect(new Set(ofButtons).size).toBe(ofButtons.length);
});
