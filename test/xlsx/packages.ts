import { strToU8, zipSync } from "fflate";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { FailureCode } from "../../src/xlsx/readFailure";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** XML files by part name. */
export type Parts = Readonly<Record<string, string>>;

export function zipParts(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

export function relationships(
  ...links: readonly (readonly [type: string, target: string])[]
): string {
  const elements = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${elements.join("")}</Relationships>`;
}

/** The parts of a workbook with one sheet, as another program might write it. */
export function foreignParts(sheet: string, more: Parts = {}): Parts {
  return {
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    "xl/styles.xml":
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml":
      '<sst><si><t>một</t></si><si><r><rPr><b/></rPr><t>ha</t></r><r><t>i</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
    ...more,
  };
}

/** A workbook with these rows on its one sheet. */
export function foreignRows(rows: string, more: Parts = {}): Uint8Array {
  return zipParts(foreignParts(`<sheetData>${rows}</sheetData>`, more));
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.snapshot;
}

export async function firstSheetOf(bytes: Uint8Array): Promise<SheetSnapshot> {
  return (await snapshotOf(bytes)).sheets[0]!;
}

/** Cells by address, for a look at a whole sheet at once. */
export function cellsOf(sheet: SheetSnapshot): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) cells[`${String.fromCharCode(64 + column)}${row}`] = cell;
  }
  return cells;
}

export async function refusal(bytes: Uint8Array): Promise<FailureCode | "taken"> {
  const result = await readWorkbook(bytes);
  return result.ok ? "taken" : result.reason.code;
}
