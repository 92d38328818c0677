import { holds } from "./area";
import { refuse } from "./excelError";
import type { Table, TableColumn } from "./table";
import { contentText, isFormula } from "./values";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const ITEMS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;

/** What a formula names of a table: "Sales[[#Headers],[Qty]:[Price]]". */
export interface TableReference {
  readonly table: Table;
  /** Which rows; none: those of the data. */
  readonly items: readonly (typeof ITEMS)[number][];
  /** The first column and the last; null for all of them. */
  readonly columns: readonly [TableColumn, TableColumn] | null;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** "[Qty]": in it "'" stands before signs that would mean something. */
const PART = String.raw`\[(?:[^[\]']|'.)*\]`;
/** Texts, tabs in quotes, references to tables, all other words; not the "[file.xlsx]" of a tab. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`(${NAME})?\[((?:[^[\]']|'.|${PART})*)\](?![\p{L}\p{N}_. ]*!)`,
    String.raw`[\p{L}\p{N}_.$\\!]+`,
  ].join("|"),
  "gu",
);
const PARTS = new RegExp(String.raw`\s*(${PART})\s*([,:]?)`, "gu");

/** A formula with its references to tables in other words; null is one that leads nowhere. */
export function rewriteTableReferences(
  formula: string,
  workbook: Workbook,
  rewrite: (reference: TableReference | null, written: string) => string,
  own?: Table,
): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(PIECE, (piece: string, name?: string, inside?: string) =>
    inside === undefined ? piece : rewrite(understood(workbook, name, inside, own), piece),
  );
}

/**
 * A formula as cells and files hold it, wherever it stands: every reference says its table, and a
 * table that stands for its data has brackets. What leads nowhere Excel does not take.
 */
export function fullReferences(formula: string, workbook: Workbook, own?: Table): string {
  const named = new Map(allTables(workbook).map((table) => [table.name.toLowerCase(), table]));
  if (named.size === 0 && !formula.includes("[")) return formula;
  return formula.replace(PIECE, (piece: string, name?: string, inside?: string) => {
    if (inside === undefined) {
      const table = named.get(piece.toLowerCase());
      return table === undefined ? piece : fullText({ table, items: [], columns: null });
    }
    return fullText(understood(workbook, name, inside, own) ?? refuse("InvalidArgument"));
  });
}

/** A formula as it is shown: in a table, its own columns go without its name. */
export function shortReferences(formula: string, workbook: Workbook, own?: Table): string {
  return rewriteTableReferences(formula, workbook, (reference, written) =>
    reference === null ? written : shortText(reference, own),
  );
}

/** What the formula bar shows of a cell. */
export function shownContent(sheet: Worksheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  const text = contentText(content);
  if (!isFormula(content) || !text.includes("[")) return text;
  return shortReferences(text, sheet.workbook, tableAt(sheet, row, column));
}

export function tableAt({ tables }: Worksheet, row: number, column: number): Table | undefined {
  return tables.find(({ area }) => holds(area, row, column));
}

export function fullText({ table, items, columns }: TableReference): string {
  const [only] = items;
  const [first, last] = columns ?? [];
  if (items.length + (columns?.length ?? 0) === 0) return `${table.name}[]`;
  if (columns === null && items.length === 1) return `${table.name}[${only ?? ""}]`;
  if (items.length === 0 && first === last) return table.name + bracketed(first);
  const parts = items.map((item) => `[${item}]`);
  if (columns !== null) parts.push(span(columns));
  return `${table.name}[${parts.join(",")}]`;
}

function shortText(reference: TableReference, own?: Table): string {
  const { table, items, columns } = reference;
  const isOne = columns === null || columns[0] === columns[1];
  const name = table === own && isOne ? "" : table.name;
  if (items[0] === "#This Row") {
    if (columns === null) return `${name}[@]`;
    const bare = isOne && /^[\p{L}\p{N}_]+$/u.test(columns[0].name);
    return `${name}[@${bare ? columns[0].name : span(columns)}]`;
  }
  if (items.length > 0 || !isOne) return fullText(reference);
  return columns === null ? table.name : name + bracketed(columns[0]);
}

const span = ([first, last]: readonly [TableColumn, TableColumn]) =>
  first === last ? bracketed(first) : `${bracketed(first)}:${bracketed(last)}`;

/** A name as it stands between brackets. */
const bracketed = (column?: TableColumn) => `[${(column?.name ?? "").replace(/[[\]#'@]/g, "'$&")}]`;

const allTables = ({ sheets }: Workbook) => sheets.flatMap(({ tables }) => tables);

function understood(
  workbook: Workbook,
  name: string | undefined,
  inside: string,
  own?: Table,
): TableReference | null {
  const wanted = name?.toLowerCase();
  const table =
    wanted === undefined
      ? own
      : allTables(workbook).find((each) => each.name.toLowerCase() === wanted);
  if (table === undefined) return null;
  const thisRow = inside.startsWith("@");
  const parts = partsOf(thisRow ? inside.slice(1).trim() : inside.trim());
  const items = parts.flatMap((part) => (part.startsWith("#") ? (itemOf(part) ?? []) : []));
  const columns = parts.flatMap((part) => (part.startsWith("#") ? [] : columnOf(table, part)));
  if (items.length + columns.length < parts.length || columns.length > 2) return null;
  const [first, last = first] = columns;
  return {
    table,
    items: thisRow ? ["#This Row"] : items,
    columns: first === undefined || last === undefined ? null : inOrder(table, first, last),
  };
}

/** "[#Headers],[Qty]:[Price]" part by part; "Qty", which has no brackets of its own, is one. */
function partsOf(inside: string): string[] {
  if (inside === "") return [];
  if (!inside.startsWith("[")) return [inside];
  return [...inside.matchAll(PARTS)].map(([, part = ""]) => part.slice(1, -1).trim());
}

const itemOf = (part: string) => ITEMS.find((item) => item.toLowerCase() === part.toLowerCase());

function columnOf({ columns }: Table, part: string): TableColumn[] {
  const name = part.replace(/'(.)/g, "$1").toLowerCase();
  return columns.filter((column) => column.name.toLowerCase() === name);
}

function inOrder(
  { columns }: Table,
  one: TableColumn,
  other: TableColumn,
): readonly [TableColumn, TableColumn] {
  return columns.indexOf(one) <= columns.indexOf(other) ? [one, other] : [other, one];
}
