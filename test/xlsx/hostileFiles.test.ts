import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { foreignParts, foreignRows, refusal, relationships, zipParts } from "./packages";
import { facetPlan } from "./samplePlans";

const MEGABYTE = 1024 * 1024;

describe("other files", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["text", strToU8("Họ và tên;Ngày sinh"), "textFile"],
    ["text in UTF-16", Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3b, 0]), "textFile"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notZip"],
    ["a web page", strToU8("<html><table></table></html>"), "webPage"],
    ["an XML spreadsheet", strToU8('\uFEFF<?xml version="1.0"?><Workbook/>'), "webPage"],
    [
      "an old workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "oldXls",
    ],
    ["an empty zip", zipSync({}), "notWorkbook"],
    ["a zip of other files", zipSync({ "BC_DV001.xlsx": strToU8("x") }), "notWorkbook"],
    [
      "a document",
      zipParts({
        "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document/>",
      }),
      "notWorkbook",
    ],
    [
      "a binary workbook",
      zipParts({
        "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "\u0001",
      }),
      "binaryWorkbook",
    ],
    [
      "an OpenDocument file",
      zipParts({ mimetype: "application/x", "content.xml": "<x/>" }),
      "openDocument",
    ],
  ] as const)("%s", async (_what, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test("a workbook with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "a", rows: [[1]] }],
      encryption: { password: "x", spinCount: 1 },
    });
    expect(await refusal(bytes)).toBe("encrypted");
  });
});

describe("damage", () => {
  test.each([
    ["a number that is none", '<row r="1"><c r="A1"><v>abc</v></c></row>'],
    ["a number without bounds", '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ["a hexadecimal number", '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
    ["a text that is missing", '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'],
    ["a truth value that is none", '<row r="1"><c r="A1" t="b"><v>2</v></c></row>'],
    ["an unknown type", '<row r="1"><c r="A1" t="x"><v>2</v></c></row>'],
    ["an address beyond the sheet", '<row r="1"><c r="XFE1"><v>2</v></c></row>'],
    ["an address in another row", '<row r="1"><c r="A2"><v>2</v></c></row>'],
    ["a cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["a row twice", '<row r="1"/><row r="1"/>'],
    ["a row beyond the sheet", '<row r="1048577"/>'],
    ["a shared formula without its text", '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>'],
    ["an element that stays open", '<row r="1"><c r="A1"><v>1</c></row>'],
    ["an attribute without quotes", "<row r=1/>"],
    ["an unknown entity", '<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'],
    ["a lonely ampersand", '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'],
    ["elements without end", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`],
  ])("%s", async (_what, rows) => {
    const result = await readWorkbook(foreignRows(rows));
    expect(result).toEqual({
      ok: false,
      reason: { code: "damagedPart", part: "xl/worksheets/sheet1.xml" },
    });
  });

  test.each([
    ["cut short", "<worksheet><sheetData>", "damagedPart"],
    ["empty", "", "damagedPart"],
    ["two roots", "<worksheet/><worksheet/>", "damagedPart"],
    ["text behind the root", "<worksheet/>x", "damagedPart"],
    ["no sheet", "<styleSheet/>", "damagedPart"],
    ["a document type", '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>', "unsafe"],
  ])("a part that is %s", async (_what, xml, code) => {
    expect(await refusal(foreignRows("", { "xl/worksheets/sheet1.xml": xml }))).toBe(code);
  });

  test("bytes that are no UTF-8", async () => {
    const parts = Object.entries(foreignParts("<sheetData/>")).map(
      ([name, text]) => [name, strToU8(text)] as const,
    );
    const bytes = zipSync({
      ...Object.fromEntries(parts),
      "xl/sharedStrings.xml": strToU8("<sst><si><t>\xe9</t></si></sst>", true),
    });
    expect(await refusal(bytes)).toBe("damagedPart");
  });

  test("ten thousand sheets made of one part", async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `x${index}`);
    const sheets = names.map((name) => `<sheet name="${name}" r:id="rId1"/>`).join("");
    const bytes = foreignRows("", {
      "xl/workbook.xml": `<workbook><sheets>${sheets}</sheets></workbook>`,
    });
    expect(await refusal(bytes)).toBe("damagedPart");
  });

  test("a file cut short anywhere", async () => {
    const bytes = await writeWorkbook(facetPlan());
    for (let length = 1; length < bytes.length; length += 97) {
      const code = await refusal(bytes.subarray(0, length));
      expect(code).toBe(length === 1 ? "textFile" : "damaged");
    }
  });

  test("one bit changed anywhere: refused, or read as before", async () => {
    const bytes = await writeWorkbook(facetPlan());
    const before = await readWorkbook(bytes);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      const after = await readWorkbook(changed);
      if (after.ok) expect(after).toEqual(before);
    }
  });

  test("any bytes at all: an answer, never an exception", async () => {
    const zipLike = fc.uint8Array({ maxLength: 400 }).map((bytes) => {
      return Uint8Array.from([
        0x50,
        0x4b,
        3,
        4,
        ...bytes,
        0x50,
        0x4b,
        5,
        6,
        ...bytes.subarray(0, 18),
      ]);
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), zipLike), async (bytes) => {
        expect((await readWorkbook(bytes)).ok).toBe(false);
      }),
    );
  });
});

test("a file beyond the limit", async () => {
  const bytes = new Uint8Array(20 * MEGABYTE + 1);
  bytes.set([0x50, 0x4b, 3, 4]);
  expect(await refusal(bytes)).toBe("tooLarge");
});
