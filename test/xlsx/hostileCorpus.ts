import { strToU8, zipSync, type Zippable } from "fflate";
import { deflateRawSync } from "node:zlib";
import type { FailureCode } from "../../src/xlsx/readFailure";
import { lying, noise } from "./lyingZips";
import { foreignParts, foreignRows, type Parts, relationships, zipParts } from "./packages";

const MEGABYTE = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly outcome: FailureCode | "taken";
}

const rows =
  (xml: string, more: Parts = {}) =>
  () =>
    foreignRows(xml, more);
const cell = (xml: string) => rows(`<row r="1">${xml}</row>`);
const part = (name: string, xml: string) => () => foreignRows("", { [name]: xml });
const sheet = (xml: string) => () => zipParts(foreignParts(xml));
const bytesOf = (parts: Parts): Zippable =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
const withEntries = (more: Zippable) => () =>
  zipSync({ ...bytesOf(foreignParts("<sheetData/>")), ...more }, { level: 6 });

function file(name: string, outcome: HostileFile["outcome"], make: () => Uint8Array): HostileFile {
  return { name, outcome, make };
}

/** Names with their numbers, for floods of things that have to differ. */
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const laughs = many(9, (level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);

/** A zip whose directory names one entry twice: the second time under another name. */
function overlapping(): Uint8Array {
  const bytes = zipParts(foreignParts("<sheetData/>", { "xl/worksheets/sheet2.xml": "<x/>" }));
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) starts.push(view.getUint32(at + 42, true));
    if (starts.length === 2 && view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 42, starts[0]!, true);
    }
  }
  return bytes;
}

/** Another, empty zip in the comment: whoever looks from behind sees that one. */
function twoEnds(): Uint8Array {
  const bytes = zipParts(foreignParts("<sheetData/>"));
  const inner = zipSync({});
  new DataView(bytes.buffer).setUint16(bytes.length - 2, inner.length, true);
  return Uint8Array.from([...bytes, ...inner]);
}

/** Sizes of 2^32 - 1 send a reader to a 64-bit record that is not there. */
const lyingZip64 = () =>
  lying(withEntries({})(), SHEET, { size: 0xffffffff, packedSize: 0xffffffff });

function truncatedDeflate(): Uint8Array {
  const bytes = zipParts(foreignParts(`<sheetData>${" ".repeat(5000)}</sheetData>`));
  const packed = deflateRawSync(strToU8(" ".repeat(5000)));
  return lying(bytes, SHEET, { size: 5000 + packed.length });
}

/** Files made to hurt: each is answered at once and with little memory. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  file(
    "a bomb: a part of 60 MB",
    "tooLarge",
    withEntries({ [SHEET]: new Uint8Array(60 * MEGABYTE) }),
  ),
  file("a bomb that says it is small", "damaged", () =>
    lying(withEntries({ [SHEET]: new Uint8Array(50 * MEGABYTE) })(), SHEET, { size: 1000 }),
  ),
  file("a bomb of many parts", "tooLarge", () =>
    withEntries(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`x/${index}`, new Uint8Array(MEGABYTE)]),
      ),
    )(),
  ),
  file(
    "a bomb in a part that nobody reads",
    "tooLarge",
    withEntries({ "xl/media/a.bmp": new Uint8Array(50 * MEGABYTE) }),
  ),
  file("ten thousand entries", "tooLarge", () =>
    withEntries(
      Object.fromEntries(
        Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, new Uint8Array()]),
      ),
    )(),
  ),
  file("a zip in a zip", "notWorkbook", () => zipSync({ "a.xlsx": foreignRows("") })),
  file("entries that overlap", "unsafe", overlapping),
  file("two ends", "unsafe", twoEnds),
  file("64-bit sizes that are not there", "damaged", lyingZip64),
  file("a size that is too large by one", "damaged", () =>
    lying(foreignRows(""), SHEET, { size: 151 }),
  ),
  file("deflate cut short", "damaged", truncatedDeflate),
  file("a part that asks for a password", "encrypted", () =>
    lying(foreignRows(""), SHEET, { flags: 1 }),
  ),
  file("a name that leads outside", "unsafe", withEntries({ "../../autoexec.bat": noise(10) })),
  file("a name with a drive", "unsafe", withEntries({ "C:\\autoexec.bat": noise(10) })),
  file(
    "a name that occurs twice",
    "unsafe",
    withEntries({ "XL/worksheets/SHEET1.xml": noise(10) }),
  ),
  file(
    "a link that leads outside",
    "damagedPart",
    part("xl/_rels/workbook.xml.rels", relationships(["worksheet", "../../../../etc/passwd"])),
  ),
  file(
    "a workbook that is its own sheet",
    "damagedPart",
    part("xl/_rels/workbook.xml.rels", relationships(["worksheet", "workbook.xml"])),
  ),
  file(
    "a billion laughs",
    "unsafe",
    part(
      "xl/sharedStrings.xml",
      `<!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>`,
    ),
  ),
  file(
    "an entity from outside",
    "unsafe",
    part(SHEET, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>'),
  ),
  file("elements without end", "damagedPart", rows("<a>".repeat(1_000_000))),
  file("an attribute of 3 MB", "taken", rows(`<row r="1" x="${"a".repeat(3 * MEGABYTE)}"/>`)),
  file(
    "attributes without end",
    "damagedPart",
    rows(`<row ${many(100_000, (index) => `a${index}="" `)}/>`),
  ),
  file(
    "a text of 3 MB",
    "tooLarge",
    cell(`<c r="A1" t="str"><v>${"a".repeat(3 * MEGABYTE)}</v></c>`),
  ),
  file(
    "references without end",
    "tooLarge",
    cell(`<c r="A1" t="str"><v>${"&amp;".repeat(700_000)}</v></c>`),
  ),
  file(
    "texts of references",
    "taken",
    rows(
      many(
        10,
        (index) => `<row r="${index + 1}"><c t="str"><v>${"&#65;".repeat(80_000)}</v></c></row>`,
      ),
    ),
  ),
  file(
    "texts of escapes",
    "taken",
    rows(
      many(
        9,
        (index) => `<row r="${index + 1}"><c t="str"><v>${"_x0041_".repeat(60_000)}</v></c></row>`,
      ),
    ),
  ),
  file("a number beyond bounds", "damagedPart", cell('<c r="A1"><v>1e999</v></c>')),
  file("a number that is none", "damagedPart", cell('<c r="A1"><v>NaN</v></c>')),
  file(
    "a number of a million digits",
    "damagedPart",
    cell(`<c r="A1"><v>${"1".repeat(1_000_000)}</v></c>`),
  ),
  file(
    "the last cell of all",
    "taken",
    rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ),
  file("millions of empty cells", "taken", rows(`<row>${"<c/>".repeat(16_000)}</row>`.repeat(60))),
  file("hundreds of thousands of empty rows", "taken", rows("<row/>".repeat(690_000))),
  file("too many hidden rows", "tooLarge", rows('<row hidden="1"/>'.repeat(240_000))),
  file(
    "too many cells",
    "tooManyCells",
    rows(`<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`.repeat(26)),
  ),
  file(
    "too many texts",
    "tooLarge",
    part("xl/sharedStrings.xml", `<sst>${"<si/>".repeat(300_000)}</sst>`),
  ),
  file(
    "too many merged areas",
    "tooLarge",
    sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(170_000)}</mergeCells>`),
  ),
  file(
    "a formula continued without end",
    "tooLarge",
    rows(
      `<row r="1"><c><f t="shared" si="0" ref="A1:A90000">${"A1+".repeat(2000)}1</f></c></row>` +
        '<row><c><f t="shared" si="0"/></c></row>'.repeat(90_000),
    ),
  ),
  file(
    "array formulas over everything",
    "tooManyCells",
    rows(`<row>${'<c><f t="array" ref="A1:XFD1048576">1</f></c>'.repeat(100)}</row>`),
  ),
  file(
    "ten thousand sheets of one part",
    "damagedPart",
    part(
      "xl/workbook.xml",
      `<workbook><sheets>${many(10_000, (index) => `<sheet name="x${index}" r:id="rId1"/>`)}</sheets></workbook>`,
    ),
  ),
  file(
    "two sheets of one name",
    "damagedPart",
    part(
      "xl/workbook.xml",
      '<workbook><sheets><sheet name="x" r:id="rId1"/><sheet name="X" r:id="rId1"/></sheets></workbook>',
    ),
  ),
  file("a text beyond the last", "damagedPart", cell('<c r="A1" t="s"><v>4294967295</v></c>')),
  file("a text before the first", "damagedPart", cell('<c r="A1" t="s"><v>-1</v></c>')),
  file("a style beyond the last", "taken", cell('<c r="A1" s="4294967295"><v>1</v></c>')),
  file(
    "names of JavaScript's own",
    "taken",
    rows('<row r="1"><c r="A1" t="str"><v>__proto__</v></c></row>', {
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="__proto__" r:id="rId1"/></sheets><definedNames><definedName name="constructor">1</definedName></definedNames></workbook>',
    }),
  ),
  file(
    "a character that no XML holds",
    "damagedPart",
    cell('<c r="A1" t="str"><v>a\u0000b</v></c>'),
  ),
  file("a reference to one", "damagedPart", cell('<c r="A1" t="str"><v>a&#0;b</v></c>')),
  file(
    "half a character",
    "damagedPart",
    withEntries({
      [SHEET]: Uint8Array.from([
        ...strToU8('<worksheet><sheetData><row r="1"><c t="str"><v>'),
        0xc3,
        ...strToU8("</v></c></row></sheetData></worksheet>"),
      ]),
    }),
  ),
  file(
    "overlong UTF-8",
    "damagedPart",
    withEntries({ [SHEET]: Uint8Array.from([0xc0, 0xbc, ...strToU8("worksheet/>")]) }),
  ),
  file(
    "an encoding that nobody knows",
    "damagedPart",
    part(SHEET, '<?xml version="1.0" encoding="x-none"?><worksheet/>'),
  ),
  file("an attribute twice", "damagedPart", cell('<c r="A1" r="B1"><v>1</v></c>')),
  file("a cell twice", "damagedPart", cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')),
  file(
    "a sheet that is missing",
    "damagedPart",
    part("xl/_rels/workbook.xml.rels", relationships(["worksheet", "worksheets/none.xml"])),
  ),
  file(
    "a link that is missing",
    "damagedPart",
    part("xl/_rels/workbook.xml.rels", relationships()),
  ),
  file(
    "texts that are missing",
    "damagedPart",
    part(SHEET, '<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
  ),
  file("noise named .xlsx", "notZip", () => noise(MEGABYTE)),
];
