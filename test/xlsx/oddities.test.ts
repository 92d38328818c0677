import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import {
  cellsOf,
  firstSheetOf,
  foreignParts,
  foreignRows,
  refusal,
  relationships,
  snapshotOf,
  zipParts,
  type Parts,
} from "./packages";

/** Oddities of real files that other programs wrote, and what Excel makes of them. */

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row>';
const READ = { A1: { value: "một" }, B1: { value: 1.5 } };

const renamed = (rename: (name: string) => string, more: Parts = {}) => {
  const parts = Object.entries(foreignParts(`<sheetData>${ROW}</sheetData>`, more));
  return zipParts(Object.fromEntries(parts.map(([name, xml]) => [rename(name), xml])));
};

const encoded = (name: string, data: Uint8Array, rows = ROW): Uint8Array => {
  const parts = Object.entries(foreignParts(`<sheetData>${rows}</sheetData>`));
  const files: Zippable = Object.fromEntries(parts.map(([file, xml]) => [file, strToU8(xml)]));
  return zipSync({ ...files, [name]: data });
};

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
};

const STRINGS = "<sst><si><t>một</t></si></sst>";
const STRINGS_PART = "xl/sharedStrings.xml";

describe("the zip and its names", () => {
  test.each([
    ["backslashes", renamed((name) => name.replaceAll("/", "\\"))],
    ["a slash at the beginning", renamed((name) => `/${name}`)],
    ["another case", renamed((name) => name.toUpperCase())],
    [
      "parts in a folder of their own",
      renamed((name) => name.replace("xl/worksheets/sheet1", "xl/trang"), {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "/xl/trang.xml"],
          ["styles", "./styles.xml"],
          ["sharedStrings", "..\\xl\\sharedStrings.xml"],
        ),
      }),
    ],
    ["entries for folders", encoded("xl/", new Uint8Array())],
    ["a comment behind", withComment("Sổ chỉ tiêu")],
    ["bytes behind the end", Uint8Array.from([...renamed(String), 0, 0, 0])],
    ["no content types", renamed(String)],
    ["wrong content types", encoded("[Content_Types].xml", strToU8("<Types/>"))],
  ])("%s: read", async (_what, bytes) => {
    expect(cellsOf(await firstSheetOf(bytes))).toEqual(READ);
  });

  function withComment(comment: string): Uint8Array {
    const bytes = renamed(String);
    const behind = strToU8(comment);
    new DataView(bytes.buffer).setUint16(bytes.length - 2, behind.length, true);
    return Uint8Array.from([...bytes, ...behind]);
  }
});

describe("encodings", () => {
  test.each([
    ["UTF-8 with a mark", strToU8(`\uFEFF${STRINGS}`)],
    [
      "UTF-8, declared",
      strToU8(`<?xml version='1.0' encoding='utf-8' standalone="yes"?>\r\n${STRINGS}`),
    ],
    ["UTF-16 with a mark", utf16(`\uFEFF${STRINGS}`, true)],
    ["UTF-16 of the other kind", utf16(`\uFEFF${STRINGS}`, false)],
    ["UTF-16 without a mark", utf16(`<?xml version="1.0" encoding="UTF-16"?>${STRINGS}`, true)],
    ["UTF-8 that says it is UTF-16", strToU8(`<?xml version="1.0" encoding="UTF-16"?>${STRINGS}`)],
  ])("%s", async (_what, data) => {
    expect(cellsOf(await firstSheetOf(encoded(STRINGS_PART, data)))).toEqual(READ);
  });

  test("a code page", async () => {
    const xml = '<?xml version="1.0" encoding="windows-1252"?><sst><si><t>caf\xe9</t></si></sst>';
    const bytes = encoded(STRINGS_PART, strToU8(xml, true));
    expect(cellsOf(await firstSheetOf(bytes))).toMatchObject({ A1: { value: "café" } });
  });

  test("bytes of a code page in UTF-8: refused", async () => {
    const bytes = encoded(STRINGS_PART, strToU8("<sst><si><t>caf\xe9</t></si></sst>", true));
    expect(await refusal(bytes)).toBe("damagedPart");
  });
});

describe("parts that are not there", () => {
  const without = (name: string, rows: string) => {
    const parts = Object.entries(foreignParts(`<sheetData>${rows}</sheetData>`));
    return zipParts(Object.fromEntries(parts.filter(([other]) => other !== name)));
  };
  const number = '<row r="1"><c r="B1" s="2"><v>1.5</v></c></row>';

  test.each([[STRINGS_PART], ["xl/styles.xml"]])("%s: not needed for numbers", async (name) => {
    const cells = cellsOf(await firstSheetOf(without(name, number)));
    expect(cells["B1"]?.value).toBe(1.5);
  });

  test.each([
    [STRINGS_PART, "damagedPart"],
    ["xl/workbook.xml", "damagedPart"],
    ["xl/worksheets/sheet1.xml", "damagedPart"],
    ["xl/_rels/workbook.xml.rels", "damagedPart"],
    ["_rels/.rels", "notWorkbook"],
  ])("%s: refused", async (name, code) => {
    expect(await refusal(without(name, ROW))).toBe(code);
  });
});

describe("elements of other namespaces", () => {
  test("are no values, whatever their name", async () => {
    const sheet =
      '<worksheet xmlns="m" xmlns:y="other" xmlns:mc="c" mc:Ignorable="y"><y:sheetData><row r="9"/></y:sheetData><sheetData><row r="1"><c r="A1"><v>1</v><y:v>2</y:v></c><y:c r="B1"><v>3</v></y:c></row></sheetData></worksheet>';
    const bytes = foreignRows("", { "xl/worksheets/sheet1.xml": sheet });
    expect(cellsOf(await firstSheetOf(bytes))).toEqual({ A1: { value: 1 } });
  });

  test("are values under another prefix of the same namespace", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m" xmlns="m" xmlns:z="m"><x:sheetData><row r="1"><z:c r="A1"><v>1</v></z:c></row></x:sheetData></x:worksheet>';
    const bytes = foreignRows("", { "xl/worksheets/sheet1.xml": sheet });
    expect(cellsOf(await firstSheetOf(bytes))).toEqual({ A1: { value: 1 } });
  });

  test("attributes with a prefix are others", async () => {
    const rows = '<row r="1" y:r="7"><c y:r="C1" r="A1" y:t="b"><v>1</v></c></row>';
    expect(cellsOf(await firstSheetOf(foreignRows(rows)))).toEqual({ A1: { value: 1 } });
  });
});

test.each([
  ["counts that lie", '<row r="1" spans="5:9">X</row>', "A1"],
  ["an address in small letters", '<row r="1"><c r="b1"><v>1</v></c></row>', "B1"],
  ["an address in the third letter", '<row r="1"><c r="A1"><v>1</v></c></row>', "A1"],
])("%s", async (_what, rows, address) => {
  const bytes = foreignRows(rows.replace("X", '<c r="A1"><v>1</v></c>'));
  expect(cellsOf(await firstSheetOf(bytes))).toEqual({ [address]: { value: 1 } });
});

test("rows that do not tell their number are where their first cell is", async () => {
  const rows =
    '<row hidden="1"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row><c r="A9"><v>4</v></c></row>';
  const sheet = await firstSheetOf(foreignRows(rows));
  expect(cellsOf(sheet)).toEqual({
    B3: { value: 1 },
    C3: { value: 2 },
    A4: { value: 3 },
    A9: { value: 4 },
  });
  expect([...sheet.hiddenRows]).toEqual([3]);
});

test("rows and cells out of order", async () => {
  const rows =
    '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  expect(cellsOf(await firstSheetOf(foreignRows(rows)))).toEqual({
    A1: { value: 1 },
    A2: { value: 3 },
    B2: { value: 4 },
  });
});

test.each([
  [
    "a cell again, out of order",
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="B1"><v>3</v></c><c r="C1"><v>4</v></c></row>',
  ],
  [
    "a row again, out of order",
    '<row r="2"><c><v>1</v></c></row><row r="1"/><row r="2"><c><v>2</v></c></row>',
  ],
  ["a row of cells of two rows", '<row><c r="A3"><v>1</v></c><c r="B4"><v>2</v></c></row>'],
  ["two values", '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
  ["two formulas", '<row r="1"><c r="A1"><f>1</f><f>2</f><v>1</v></c></row>'],
  ["an error that is none", '<row r="1"><c r="A1" t="e"><v>5</v></c></row>'],
  ["an empty truth value", '<row r="1"><c r="A1" t="b"><v></v></c></row>'],
  ["a type of no name", '<row r="1"><c r="A1" t=""><is><t>a</t></is></c></row>'],
  ["a decimal comma", '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
  ["text in a number", '<row r="1"><c r="A1"><v>1<x/>a</v></c></row>'],
])("%s: refused", async (_what, rows) => {
  expect(await refusal(foreignRows(rows))).toBe("damagedPart");
});

test.each([
  ["-0", 0],
  ["-0.0", 0],
  ["007", 7],
  ["0.1", 0.1],
  ["-12.50", -12.5],
  ["123456789012345", 123_456_789_012_345],
  ["1234567890123456789", 1_234_567_890_123_456_800],
  ["0.30000000000000004", 0.30000000000000004],
  ["1.7976931348623157E+308", Number.MAX_VALUE],
  ["4.9406564584124654E-324", 5e-324],
  ["1E-400", 0],
  ["5.", 5],
  ["+3", 3],
  ["\n 3 ", 3],
  ["<![CDATA[3]]>", 3],
  ["3<!-- x -->1", 31],
  ["&#51;", 3],
])("the number %s", async (text, value) => {
  const bytes = foreignRows(`<row r="1"><c r="A1"><v>${text}</v></c></row>`);
  expect(cellsOf(await firstSheetOf(bytes))["A1"]).toEqual({ value });
});

test("digits with and without a point are the number that JavaScript reads", async () => {
  const digits = fc.stringMatching(/^\d{1,25}$/);
  const written = fc
    .tuple(digits, fc.constantFrom("", "."), fc.option(digits, { nil: "" }))
    .map(([whole, point, rest]) => `${whole}${point}${point && rest}`);
  const read = fc.oneof(
    written,
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(String),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(read, { minLength: 1, maxLength: 40 }), async (numbers) => {
      const rows = numbers.map(
        (text, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${text}</v></c></row>`,
      );
      const cells = cellsOf(await firstSheetOf(foreignRows(rows.join(""))));
      numbers.forEach((text, at) => {
        expect(cells[`A${at + 1}`]).toEqual({
          value: Number.isFinite(Number(text)) ? Number(text) : NaN,
        });
      });
    }),
  );
});

test("texts one after the other, some empty, some with looks, in a part of many kilobytes", async () => {
  const words = Array.from(
    { length: 400 },
    (_, at) => `${"Đảng ủy ".repeat(at % 50)}${at} 😀 &lt;`,
  );
  const items = words.map((word, at) =>
    at % 5 === 0 ? `<si/><si><r><t>${word}</t></r></si>` : `<si><t>${word}</t></si>`,
  );
  const indexes = words.map((_, at) => at + Math.floor(at / 5) + 1);
  const rows = indexes.map(
    (index, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${index}</v></c></row>`,
  );
  const bytes = foreignRows(rows.join(""), { [STRINGS_PART]: `<sst>${items.join("")}</sst>` });
  const cells = cellsOf(await firstSheetOf(bytes));
  expect(words.map((_, at) => cells[`A${at + 1}`]?.value)).toEqual(
    words.map((word) => word.replace("&lt;", "<")),
  );
});

test.each([
  ["true", true],
  ["TRUE", true],
  ["0", false],
])("the truth value %s", async (text, value) => {
  const bytes = foreignRows(`<row r="1"><c r="A1" t="b"><v>${text}</v></c></row>`);
  expect(cellsOf(await firstSheetOf(bytes))["A1"]).toEqual({ value });
});

test("texts in all their forms", async () => {
  const rows = [
    '<c t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></is></c>',
    '<c t="inlineStr"><v>c</v></c>',
    '<c t="str"><v xml:space="preserve">  d\r\ne </v></c>',
    '<c t="inlineStr"><is><t/></is></c>',
    '<c t="str"><v>_x0041__x005F_x0041__x00zz_ _x41_</v></c>',
    '<c t="s"/>',
    '<c t="str"><f>A1</f></c>',
  ];
  const bytes = foreignRows(`<row r="1">${rows.join("")}</row>`);
  expect(cellsOf(await firstSheetOf(bytes))).toEqual({
    A1: { value: "a b" },
    B1: { value: "c" },
    C1: { value: "  d\ne " },
    D1: { value: "" },
    E1: { value: "A_x0041__x00zz_ _x41_" },
    G1: { value: null, formula: "A1", resultMissing: true },
  });
});

test("dates from 1904 are numbers as they are stored, ISO dates count from there", async () => {
  const bytes = foreignRows('<row r="1"><c><v>1</v></c><c t="d"><v>1904-01-02</v></c></row>', {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
  });
  const { date1904, sheets } = await snapshotOf(bytes);
  expect(date1904).toBe(true);
  expect(cellsOf(sheets[0]!)).toEqual({ A1: { value: 1 }, B1: { value: 1 } });
});

test("a module of macros has a tab that leads nowhere; any other such tab is damage", async () => {
  const withSecond = (link: string) =>
    foreignRows(ROW, {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/><sheet name="Module1" state="veryHidden" r:id="${link}"/></sheets></workbook>`,
    });
  const { sheets } = await snapshotOf(withSecond(""));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["a", "visible"],
    ["Module1", "veryHidden"],
  ]);
  expect(cellsOf(sheets[0]!)).toEqual(READ);
  expect(cellsOf(sheets[1]!)).toEqual({});
  expect(await refusal(withSecond("rId9"))).toBe("damagedPart");
});

test("a formula continued before it is written, and one with text of its own", async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="0">B2</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0">B9</f><v>3</v></c><c r="B3"><f/><v>5</v></c></row>';
  const cells = cellsOf(await firstSheetOf(foreignRows(rows)));
  expect([cells["A1"]?.formula, cells["A2"]?.formula, cells["A3"]?.formula]).toEqual([
    "B1",
    "B2",
    "B9",
  ]);
  expect([cells["A1"]?.continues, cells["A2"]?.continues]).toEqual(["B2", undefined]);
  expect(cells["B3"]).toEqual({ value: 5 });
});

test("formulas beyond ASCII are told when they are asked for", async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><f>\'Đảng viên\'!A1&amp;"a"</f><v>1</v></c><c r="B1"><f>\'Đảng viên\'!A1</f></c></row>';
  const cells = cellsOf(await firstSheetOf(foreignRows(rows)));
  expect(cells["A1"]).toMatchObject({
    value: 1,
    formula: "'Đảng viên'!A1&\"a\"",
    format: "mm-dd-yy",
  });
  expect(cells["B1"]).toMatchObject({
    value: null,
    formula: "'Đảng viên'!A1",
    resultMissing: true,
  });
});

describe("cells written plainly are read as those written oddly", () => {
  // A space before the ">" says nothing, and keeps a cell from being read the quick way.
  const odd = (rows: string) => rows.replaceAll(/(<c [^>]*?)(\/?>)/g, "$1 $2");
  const cells = async (rows: string) => cellsOf(await firstSheetOf(foreignRows(rows)));

  test.each([
    ["numbers", '<c r="A1"><v>12</v></c><c r="B1" s="0"><v>-0.5</v></c><c r="C1"><v>1E-3</v></c>'],
    ["long numbers", '<c r="A1"><v>50.54362863302231</v></c><c r="B1"><v>999999999999999</v></c>'],
    ["texts", '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str" s="0"><v>a_x000D_b</v></c>'],
    ["formulas", '<c r="A1"><f>B1+1</f><v>3</v></c><c r="B1" t="str"><f>"ế"</f><v>ế</v></c>'],
    ["references", '<c r="A1" t="str"><f>A2&lt;&gt;1</f><v>&amp;amp;</v></c>'],
    ["escapes", '<c r="A1" t="str"><f>a_x000D_b</f><v>&#95;x0041&#95;_x0026_amp;</v></c>'],
    ["no result", '<c r="A1"><f>B1</f></c><c r="B1"/><c r="C1" s="0"/><c r="D1"><v>1</v></c>'],
    ["truth and errors", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>'],
  ])("%s", async (_what, row) => {
    const rows = `<row r="1">${row}</row>`;
    expect(await cells(odd(rows))).toEqual(await cells(rows));
  });

  test.each([
    '<c r="A2"><v>1</v></c>',
    '<c r="A1" r="A1"><v>1</v></c>',
    '<c r="A1"><v>1</v><v>2</v></c>',
  ])("refused either way: %s", async (cell) => {
    const rows = `<row r="1">${cell}</row>`;
    expect(await refusal(foreignRows(rows))).toBe("damagedPart");
    expect(await refusal(foreignRows(odd(rows)))).toBe("damagedPart");
  });

  test("a constant inside the cells of a shared formula stays one", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const read = await cells(rows);
    expect(read.A2).toEqual({ value: 7 });
    expect(read.A3?.formula).toBe("B3");
    expect((await cells(odd(rows))).A2).toEqual({ value: 7 });
  });
});
