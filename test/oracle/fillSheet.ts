import type { CellInput } from "./quarter";
import { attribute, CELL, columnNumber, splitRef } from "./workbookPackage";

export interface FillOptions {
  /** Puts a wrong cached result into every formula cell. */
  plantWrongCaches?: boolean;
  /** Takes the cached results out, as programs that do not calculate leave a file. */
  dropCaches?: boolean;
}

/** No formula of the workbook gives this. */
export const WRONG_CACHE = "@@ not recalculated @@";

export type Changes = ReadonlyMap<string, CellInput>;

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

interface BlankRow {
  readonly number: number;
  readonly attributes: string;
  readonly content: string;
  /** The row as it is written when nothing is put into it. */
  readonly unchanged: string;
}

/** A sheet taken apart once, however many quarters are filled into it. */
export interface BlankSheet {
  readonly before: string;
  readonly rows: readonly BlankRow[];
  readonly after: string;
  readonly options: FillOptions;
}

const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/gu;
const NO_CHANGES: Changes = new Map();

const rowXml = (attributes: string, cells: string): string => `<row${attributes}>${cells}</row>`;

export function blankSheet(xml: string, options: FillOptions): BlankSheet {
  const [, before, data, after] =
    /^([\s\S]*?<sheetData)(?:\/>|>([\s\S]*)<\/sheetData>)([\s\S]*)$/u.exec(xml) ?? [];
  if (before === undefined || after === undefined) throw new Error("A sheet without data");
  const rows = [...(data ?? "").matchAll(ROW)].map(([, attributes = "", content = ""]) => ({
    number: Number(attribute(attributes, "r")),
    attributes,
    content,
    unchanged: rowXml(attributes, fillCells(content, NO_CHANGES, options)),
  }));
  return { before, rows, after, options };
}

export function fillSheet({ before, rows, after, options }: BlankSheet, changes: Changes): string {
  const byRow = new Map<number, Map<string, CellInput>>();
  for (const [ref, input] of changes) {
    const { row } = splitRef(ref);
    byRow.set(row, (byRow.get(row) ?? new Map<string, CellInput>()).set(ref, input));
  }
  const filled = rows.map(({ number, attributes, content, unchanged }) => {
    const ofRow = byRow.get(number);
    byRow.delete(number);
    if (ofRow === undefined) return { number, xml: unchanged };
    return { number, xml: rowXml(attributes, fillCells(content, ofRow, options)) };
  });
  for (const [number, ofRow] of byRow) {
    filled.push({ number, xml: rowXml(` r="${number}"`, fillCells("", ofRow, options)) });
  }
  filled.sort((a, b) => a.number - b.number);
  return `${before}>${filled.map((row) => row.xml).join("")}</sheetData>${after}`;
}
