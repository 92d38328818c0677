import { type ColumnType, FIELDS, FREE_TABLES, LISTS, type ListName, TABLES } from "./columns";
import { type CellInput, codeOf, lastDayOfQuarter, type Quarter, type Row } from "./quarter";
import { normalise, type Read, readCount, readDate, readQuarter, stripSpaces } from "./text";

/**
 * `core`: the add-in reads texts and applies every rule. `sheet`: the formulas of the workbook see
 * neither a number typed as text nor a label that merely resembles one of the list.
 */
export type View = "core" | "sheet";

export interface Cell {
  /** A number, a serial day, the code of a label, or a text; null when blank, unseen or unreadable. */
  readonly value: number | string | null;
  /** Nothing there, or nothing that this view sees. */
  readonly blank: boolean;
  /** Error-level rules that spoil the cell. */
  readonly faults: string[];
}

export interface ReadRow {
  code: string | null;
  /** Its place among the rows of the quarter. */
  index: number;
  cells: Map<string, Cell>;
}

export interface Book {
  view: View;
  rules: ReadonlySet<string>;
  fields: ReadRow;
  tables: Record<string, ReadRow[]>;
}

export const IN_SHEET_RULES: ReadonlySet<string> = new Set(
  ["STR06", "RNG01", "XF01", "XF02", "XF03", "XF08", "XF10", "XF11"], //
);

/** Error-level rules of one workbook that spoil an input, and the readings of text. */
export const ALL_RULES: ReadonlySet<string> = new Set([
  ...IN_SHEET_RULES,
  ...["HYG06", "HYG10", "HYG13", "HYG14", "HYG07", "HYG08", "HYG09", "HYG11", "HYG15"],
  ...["REQ04", "RNG03", "RNG04", "RNG05", "XF05", "XF09", "XF14", "XS01", "XS04", "XS05"],
  ...["DAT01", "DAT02", "DUP01"],
]);

const BLANK = (): Cell => ({ value: null, blank: true, faults: [] });
const seen = (value: number | string): Cell => ({ value, blank: false, faults: [] });

export function cellOf(row: ReadRow | undefined, key: string): Cell {
  const found = row?.cells.get(key);
  if (found) return found;
  const blank = BLANK();
  row?.cells.set(key, blank);
  return blank;
}

export function numberIn(row: ReadRow | undefined, key: string): number | null {
  const { value } = cellOf(row, key);
  return typeof value === "number" ? value : null;
}

export function textIn(row: ReadRow | undefined, key: string): string | null {
  const { value } = cellOf(row, key);
  return typeof value === "string" ? value : null;
}

export function rowOfCode(book: Book, table: string, code: string): ReadRow | undefined {
  return book.tables[table]?.find((row) => row.code === code);
}

export const spoiled = (cells: Cell[]): boolean => cells.some((cell) => cell.faults.length > 0);
export const anyBlank = (cells: Cell[]): boolean => cells.some((cell) => cell.blank);

/** How two codes or names typed by hand are compared; never with wildcards. */
export function sameKey(book: Book, text: string): string {
  return book.view === "core" ? normalise(text) : text.toLowerCase();
}

function isEmpty(input: CellInput | undefined): boolean {
  return input === undefined || input === null || input === "";
}

type Reader = Pick<Book, "view" | "rules">;
type Typed = string | number | boolean;

function fault(rule: string, { rules }: Reader): Cell {
  return rules.has(rule) ? { value: null, blank: false, faults: [rule] } : BLANK();
}

function fromText(read: Read, reader: Reader): Cell {
  if (reader.view === "sheet" || read.kind === "unread") return BLANK();
  if (read.kind === "fault") return fault(read.rule, reader);
  return reader.rules.has(read.rule) ? seen(read.value) : BLANK();
}

function readInt(input: Typed, reader: Reader): Cell {
  if (typeof input === "string") return fromText(readCount(input), reader);
  if (typeof input !== "number") return BLANK();
  return Number.isInteger(input) && input >= 0 ? seen(input) : fault("RNG01", reader);
}

/** What a bare year stands for when it is typed where a date belongs: no day that anybody means. */
const LAST_YEAR = 2200;

/** A date with a time of day stands for its day. */
function readDay(input: Typed, reader: Reader): Cell {
  if (typeof input === "string") return fromText(readDate(input), reader);
  if (typeof input !== "number") return BLANK();
  if (input <= LAST_YEAR && reader.view === "core") return fault("HYG11", reader);
  return seen(Math.floor(input));
}

function readLabel(input: Typed, list: ListName, reader: Reader): Cell {
  const typed = String(input);
  const key = (label: string) => (reader.view === "core" ? normalise(label) : label.toLowerCase());
  const found = Object.entries(LISTS[list]).find(([, label]) => key(label) === key(typed));
  if (found && typeof input === "string") return seen(found[0]);
  if (reader.view === "sheet" || stripSpaces(typed) === "") return BLANK();
  const quarter = list === "QUY" && reader.rules.has("HYG14") ? readQuarter(typed) : null;
  return quarter === null ? fault("REQ04", reader) : seen(quarter);
}

function readText(input: Typed, reader: Reader): Cell {
  const typed = String(input);
  return reader.view === "core" && stripSpaces(typed) === "" ? BLANK() : seen(typed);
}

function readCell(input: CellInput | undefined, type: ColumnType | "text", reader: Reader): Cell {
  if (isEmpty(input) || input === undefined || input === null) return BLANK();
  if (typeof input === "object") return fault("STR06", reader);
  if (type === "int") return readInt(input, reader);
  if (type === "date") return readDay(input, reader);
  if (type === "text") return readText(input, reader);
  return readLabel(input, type.list, reader);
}

function readRow(
  row: Row,
  index: number,
  types: Record<string, ColumnType>,
  reader: Reader,
): ReadRow {
  const cells = Object.entries(row).map(
    ([key, input]) => [key, readCell(input, types[key] ?? "text", reader)] as const,
  );
  return { code: codeOf(row), index, cells: new Map(cells) };
}

export function readBook(quarter: Quarter, view: View, rules: ReadonlySet<string>): Book {
  const applied = new Set([...rules].filter((id) => view === "core" || IN_SHEET_RULES.has(id)));
  const reader: Reader = { view, rules: applied };
  const tables = Object.entries(quarter.tables).map(([name, rows]) => {
    const read = rows.map((row, index) => readRow(row, index, TABLES[name] ?? {}, reader));
    // An empty row of a free table is no row at all; one with any input is.
    const started = rows.map((row) => Object.values(row).some((cell) => !isEmpty(cell)));
    return [name, FREE_TABLES.includes(name) ? read.filter((_, at) => started[at]) : read] as const;
  });
  const fields = readRow(quarter.fields, 0, FIELDS, reader);
  return { ...reader, fields, tables: Object.fromEntries(tables) };
}

/** The reference date of an unusable or missing `ngay_chot` is the last day of the quarter. */
export function referenceDate(book: Book, year: number, quarter: number): number {
  const last = lastDayOfQuarter(year, quarter);
  const first = lastDayOfQuarter(year, quarter - 1) + 1;
  const chosen = numberIn(book.fields, "ngay_chot");
  return chosen !== null && chosen >= first && chosen <= last ? chosen : last;
}
