/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { version } from "../../package.json";
import { viewIn } from "../../src/taskpane/page/views";

/** What the schemas of the manifest do not notice. */
const LOCAL = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");

const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const text = (name: string): string => elements(name)[0]?.textContent ?? "";
const value = (element: Element | undefined): string => element?.getAttribute("DefaultValue") ?? "";

/** Every element that says something in the default language, with what it says in English. */
const localised = [...manifest.querySelectorAll("[DefaultValue]")].map((element) => ({
  name: element.getAttribute("id") ?? element.localName,
  kind: element.localName,
  parent: element.parentElement?.localName ?? "",
  vietnamese: value(element),
  english: [...element.children]
    .filter((child) => child.localName === "Override" && child.getAttribute("Locale") === "en-US")
    .map((child) => child.getAttribute("Value") ?? ""),
}));
const isImage = ({ kind }: { kind: string }): boolean =>
  kind === "Image" || kind.endsWith("IconUrl");
const isAddress = ({ kind }: { kind: string }): boolean =>
  /^(?:Url|Image)$|Url$|^SourceLocation$/.test(kind);

/** Width and height from the header of a PNG file. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => address.replace(LOCAL, "").replace(/\?.*/, "");

test("is well-formed and carries the version of the package", () => {
  expect(elements("parsererror")).toEqual([]);
  expect(text("Version")).toBe(`${version}.0`);
  expect(text("Id")).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
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
  ["ProviderName", 125],
  ["Description", 250],
])("%s has at most %i characters", (name, most) => {
  const [element] = elements(name);
  const texts = [value(element), element?.textContent.trim() ?? ""];
  const english = localised.find((entry) => entry.name === name)?.english ?? [];
  for (const each of [...texts, ...english]) expect(each.length).toBeLessThanOrEqual(most);
});

test("strings are as short as Office wants them", () => {
  for (const { name, parent, vietnamese, english } of localised) {
    const most = { ShortStrings: name === "GetStarted.Title" ? 32 : 125, LongStrings: 250 }[parent];
    if (most === undefined) continue;
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
    expect(existsSync(file === "index.html" ? `src/taskpane/${file}` : file)).toBe(true);
  }
  expect(readFileSync("manifest.xml", "utf8")).not.toMatch(/="http:(?!\/\/(?:schemas|www\.w3)\.)/);
});

test("each button opens the view it names, in both languages", () => {
  for (const view of ["check", "template", "help"] as const) {
    const wanted = `${view.charAt(0).toUpperCase()}${view.slice(1)}.Url`;
    const entry = localised.find(({ name }) => name === wanted);
    for (const address of [entry?.vietnamese ?? "", ...(entry?.english ?? [])]) {
      expect(viewIn(new URL(address).search)).toBe(view);
    }
    expect(entry?.english[0]).toContain("lang=en");
  }
});

test("icons have the sizes they are declared with", () => {
  for (const image of elements("Image").filter((at) => at.hasAttribute("size"))) {
    const size = Number(image.getAttribute("size"));
    const resource = localised.find(({ name }) => name === image.getAttribute("resid"));
    expect(pngSize(fileOf(resource?.vietnamese ?? ""))).toEqual([size, size]);
  }
  expect(pngSize(fileOf(value(elements("IconUrl")[0])))).toEqual([32, 32]);
  expect(pngSize(fileOf(value(elements("HighResolutionIconUrl")[0])))).toEqual([64, 64]);
  for (const icons of elements("Icon")) {
    const sizes = [...icons.children].map((image) => image.getAttribute("size"));
    expect(sizes).toEqual(["16", "32", "80"]);
  }
});
