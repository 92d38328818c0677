import { strToU8 } from "fflate";
import { limitsOf } from "../../src/xlsx/limits";
import { resolveReferences } from "../../src/xlsx/xmlReferences";
import { XmlScanner } from "../../src/xlsx/xmlScanner";
import { firstSheetOf, foreignParts, snapshotOf, zipParts } from "./packages";

const read = (xml: string, place: "text" | "attribute" | "cdata" = "text") => {
  const before = strToU8("<a>");
  const bytes = strToU8(`<a>${xml}</a>`);
  const text = new XmlScanner(bytes, "part", { ...limitsOf(1000) });
  return resolveReferences(text, before.length, bytes.length - strToU8("</a>").length, place);
};

test.each([
  ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
  ["&amp;amp;", "&amp;"],
  ["a&#65;b", "aAb"],
  ["&#x41;&#x6a;&#x6A;", "Ajj"],
  ["&#0000000065;", "A"],
  ["Đảng bộ &#7845; &#x1F600;&#x1F601; ổ", "Đảng bộ ấ 😀😁 ổ"],
  ["&#9;&#10;&#13;", "\t\n\r"],
  ["một\r\nhai\rba\nbốn\t", "một\nhai\nba\nbốn\t"],
  ["&#13;\r\n", "\r\n"],
  ["", ""],
])("the text %j", (xml, said) => {
  expect(read(xml)).toBe(said);
});

test.each([
  ["một\r\nhai\rba\nbốn\t", "một hai ba bốn "],
  ["a&#9;&#xA;&quot;", 'a\t\n"'],
])("the attribute %j", (xml, said) => {
  expect(read(xml, "attribute")).toBe(said);
});

test("CDATA has no references", () => {
  expect(read("&amp;&x\r\n", "cdata")).toBe("&amp;&x\n");
});

test.each([
  "&",
  "& b;",
  "&;",
  "&#;",
  "&#x;",
  "&#X41;",
  "&#4g;",
  "&#41",
  "&#-5;",
  "&#1e2;",
  "&#b101;",
  "&amp",
  "&Amp;",
  "&nbsp;",
  "&toString;",
  "&#0;",
  "&#x1F;",
  "&#xD800;",
  "&#xDFFF;",
  "&#x110000;",
  "&#99999999999999999999;",
])("no reference: %s", (xml) => {
  expect(() => read(xml)).toThrow("damagedPart");
  expect(() => read(`${xml} dài`, "attribute")).toThrow("damagedPart");
});

test("no reference is seen where no semicolon stands behind, however the piece is cut", () => {
  for (let more = 0; more < 20; more += 1) {
    const xml = `<?x?><a>&#65${"x".repeat(more)}</a>`;
    const text = new XmlScanner(strToU8(xml), "part", { ...limitsOf(1000) });
    const to = xml.length - "</a>".length;
    expect(() => resolveReferences(text, "<?x?><a>".length, to, "text")).toThrow("damagedPart");
  }
});

test("characters that XML does not have", () => {
  expect(() => read("\x0b", "attribute")).toThrow("damagedPart");
});

test("names of sheets and cells have their references resolved, then the escapes of SpreadsheetML", async () => {
  const row = '<row r="1"><c r="A1" t="str"><v>a&#95;x0041_&lt;</v></c></row>';
  const parts = foreignParts(`<sheetData>${row}</sheetData>`);
  const workbook = Object.keys(parts).find((name) => name.endsWith("workbook.xml"))!;
  const renamed = {
    ...parts,
    [workbook]: parts[workbook]!.replace(/name="[^"]*"/, 'name="A&amp;B"'),
  };
  expect((await snapshotOf(zipParts(renamed))).sheets[0]?.name).toBe("A&B");
  const sheet = await firstSheetOf(zipParts(parts));
  expect(sheet.cells.get(1)?.get(1)).toEqual({ value: "aA<" });
});
