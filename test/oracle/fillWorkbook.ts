import { strFromU8, strToU8, zipSync } from "fflate";

import { TABLES } from "./columns";
import { type BlankSheet, blankSheet, type FillOptions, fillSheet } from "./fillSheet";
import { type CellInput, codeOf, type Quarter, type Row } from "./quarter";
import { openWorkbook, type TablePlace, type WorkbookPackage } from "./workbookPackage";

type Changes = Map<string, CellInput>;

/** A workbook opened once, however many quarters are filled into it. */
interface Blank {
  readonly workbook: WorkbookPackage;
  readonly sheets: ReadonlyMap<string, BlankSheet>;
}

/** By the bytes and by what becomes of the cached results; nobody writes into either. */
const blanks = new WeakMap<Uint8Array, Map<string, Blank>>();

function openBlank(bytes: Uint8Array, options: FillOptions): Blank {
  const known = blanks.get(bytes) ?? new Map<string, Blank>();
  blanks.set(bytes, known);
  const key = JSON.stringify(options);
  const found = known.get(key);
  if (found !== undefined) return found;
  const workbook = openWorkbook(bytes);
  const sheets = workbook.sheets.map(({ path }) => {
    const part = workbook.entries[path];
    if (!part) throw new Error(`No part ${path}`);
    return [path, blankSheet(strFromU8(part), options)] as const;
  });
  const blank = { workbook, sheets: new Map(sheets) };
  known.set(key, blank);
  return blank;
}

/** Rows of a fixed table are found by the code in the first column, free ones begin at the top. */
function rowNumbers(workbook: WorkbookPackage, name: string, place: TablePlace, rows: Row[]) {
  const codes = new Map<unknown, number>();
  const cells = workbook.cells(place.sheet);
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const code = cells.get(`B${row}`);
    if (code !== undefined && !codes.has(code)) codes.set(code, row);
  }
  return rows.map((row, index) => {
    const code = codeOf(row);
    const number = code === null ? place.firstRow + index : codes.get(code);
    if (number === undefined || number > place.lastRow) {
      throw new Error(`${name} has no row ${code ?? index + 1}`);
    }
    return number;
  });
}

function changesBySheet(workbook: WorkbookPackage, quarter: Quarter): Map<string, Changes> {
  const bySheet = new Map<string, Changes>();
  const change = (sheet: string, ref: string, input: CellInput) =>
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Map<string, CellInput>()).set(ref, input));
  for (const [name, input] of Object.entries(quarter.fields)) {
    const place = workbook.names.get(name);
    if (!place) throw new Error(`No field ${name}`);
    change(place.sheet, place.ref, input);
  }
  for (const [name, rows] of Object.entries(quarter.tables)) {
    const place = workbook.tables.get(name);
    if (!place || !TABLES[name]) throw new Error(`No table ${name}`);
    const numbers = rowNumbers(workbook, name, place, rows);
    rows.forEach((row, index) => {
      for (const [key, input] of Object.entries(row)) {
        const column = place.keys.get(key);
        if (!column) throw new Error(`${name} has no column ${key}`);
        const isCode = codeOf(row) !== null && (key === "ma_dong" || key === "ma");
        if (!isCode) change(place.sheet, `${column}${numbers[index] ?? 0}`, input);
      }
    });
  }
  return bySheet;
}

/** Fills a drawn unit workbook by its contract alone, as another program would. */
export function fillWorkbook(
  bytes: Uint8Array,
  quarter: Quarter,
  options: FillOptions = {},
): Uint8Array {
  const { workbook, sheets } = openBlank(bytes, options);
  const bySheet = changesBySheet(workbook, quarter);
  const entries = { ...workbook.entries };
  for (const [path, sheet] of sheets) {
    const changes = bySheet.get(path) ?? new Map<string, CellInput>();
    entries[path] = strToU8(fillSheet(sheet, changes));
  }
  // A fixed time, so that the same quarter gives the same bytes. Stored and not packed: the parts
  // are what matters, and packing them took half of the time.
  return zipSync(entries, { level: 0, mtime: "2000-01-01T00:00:00" });
}
