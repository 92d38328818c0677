import { strFromU8, strToU8, zipSync } from "fflate";

import { TABLES } from "./columns";
import { type CellInput, codeOf, type Quarter, type Row } from "./quarter";
import {
  attribute,
  CELL,
  columnNumber,
  openWorkbook,
  splitRef,
  type TablePlace,
  type WorkbookPackage,
} from "./workbookPackage";

export interface FillOptions {
  /** Puts a wrong cached result into every formula cell. */
  plantWrongCaches?: boolean;
  /** Takes the cached results out, as programs that do not calculate leave a file. */
  dropCaches?: boolean;
}

/** No formula of the workbook gives this. */
export const WRONG_CACHE = "@@ not recalculated @@";

type Changes = Map<string, CellInput>;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cellXml(ref: string, style: string | undefined, input: CellInput): string {
  const start = `<c r="${ref}"${style === undefined ? "" : ` s="${style}"`}`;
  if (input === null || input === "") return `${start}/>`;
  if (typeof input === "number") return `${start}><v>${input}</v></c>`;
  if (typeof input === "boolean") return `${start} t="b"><v>${input ? 1 : 0}</v></c>`;
  if (typeof input === "object") return `${start} t="e"><v>${escapeXml(input.error)}</v></c>`;
  const text = `<is><t xml:space="preserve">${escapeXml(input)}</t></is>`;
  return `${start} t="inlineStr">${text}</c>`;
}

/** A formula cell with its cached result spoilt or taken out; any other cell as it is. */
function uncached(xml: string, options: FillOptions): string {
  if (!/<f[\s/>]/u.test(xml) || !(options.plantWrongCaches ?? options.dropCaches)) return xml;
  const bare = xml
    .replace(/<v(?:\s[^>]*)?>[\s\S]*?<\/v>|<v\/>/u, "")
    .replace(/^(<c[^>]*?)\st="[^"]*"/u, "$1");
  if (!options.plantWrongCaches) return bare;
  return bare.replace(/^<c/u, '<c t="str"').replace(/<\/c>$/u, `<v>${WRONG_CACHE}</v></c>`);
}

function fillCells(xml: string, changes: Changes, options: FillOptions): string {
  const cells: { column: number; xml: string }[] = [];
  const at = (ref: string) => columnNumber(splitRef(ref).column);
  const old = new Set<string>();
  for (const [cell, attributes = ""] of xml.matchAll(CELL)) {
    const ref = attribute(attributes, "r");
    if (ref === undefined) throw new Error(`A cell without a place: ${cell}`);
    const change = changes.get(ref);
    old.add(ref);
    const kept = change === undefined;
    const style = attribute(attributes, "s");
    cells.push({
      column: at(ref),
      xml: kept ? uncached(cell, options) : cellXml(ref, style, change),
    });
  }
  for (const [ref, input] of changes) {
    if (!old.has(ref) && input !== null)
      cells.push({ column: at(ref), xml: cellXml(ref, undefined, input) });
  }
  return cells
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.xml)
    .join("");
}

const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/gu;

function fillSheet(xml: string, changes: Changes, options: FillOptions): string {
  const [, before, data, after] =
    /^([\s\S]*?<sheetData)(?:\/>|>([\s\S]*)<\/sheetData>)([\s\S]*)$/u.exec(xml) ?? [];
  if (before === undefined || after === undefined) throw new Error("A sheet without data");
  const byRow = new Map<number, Changes>();
  for (const [ref, input] of changes) {
    const { row } = splitRef(ref);
    byRow.set(row, (byRow.get(row) ?? new Map<string, CellInput>()).set(ref, input));
  }
  const rows: { number: number; xml: string }[] = [];
  for (const [, attributes = "", content = ""] of (data ?? "").matchAll(ROW)) {
    const number = Number(attribute(attributes, "r"));
    const cells = fillCells(content, byRow.get(number) ?? new Map<string, CellInput>(), options);
    byRow.delete(number);
    rows.push({ number, xml: `<row${attributes}>${cells}</row>` });
  }
  for (const [number, ofRow] of byRow) {
    rows.push({ number, xml: `<row r="${number}">${fillCells("", ofRow, options)}</row>` });
  }
  rows.sort((a, b) => a.number - b.number);
  return `${before}>${rows.map((row) => row.xml).join("")}</sheetData>${after}`;
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
  const workbook = openWorkbook(bytes);
  const bySheet = changesBySheet(workbook, quarter);
  const entries = { ...workbook.entries };
  for (const { path } of workbook.sheets) {
    const part = entries[path];
    if (!part) throw new Error(`No part ${path}`);
    const changes = bySheet.get(path) ?? new Map<string, CellInput>();
    entries[path] = strToU8(fillSheet(strFromU8(part), changes, options));
  }
  // A fixed time, so that the same quarter gives the same bytes.
  return zipSync(entries, { mtime: "2000-01-01T00:00:00" });
}
