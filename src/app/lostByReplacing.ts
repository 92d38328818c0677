import { codeInRow } from "../workbook/rowValues";
import { isTypable } from "../workbook/rowHelpers";
import type { SheetDeclaration } from "../workbook/sheetDeclaration";
import { keptDigits, textOf, type RawValue } from "../spreadsheet/snapshot";
import type { DataRow, WorkbookData } from "../workbook/workbookData";

/** What people typed on a sheet and would be gone: rows of its table, cells of its form. */
export interface LostInput {
  readonly tab: string;
  readonly count: number;
}

/**
 * What people have typed into a workbook and another one, put in its place, does not hold. A row in
 * which one cell differs counts: nobody can tell which of both is right.
 */
export function lostByReplacing(
  standing: WorkbookData,
  next: WorkbookData,
  sheets: readonly SheetDeclaration[],
): LostInput[] {
  return sheets.flatMap((sheet) => {
    const kept = new Set(typedOn(sheet, next));
    const count = typedOn(sheet, standing).filter((typed) => !kept.has(typed)).length;
    return count === 0 ? [] : [{ tab: sheet.tab, count }];
  });
}

/** A text for every cell of the form and every row in which somebody typed something. */
function typedOn({ fields, table }: SheetDeclaration, data: WorkbookData): string[] {
  const cells = Object.values(fields)
    .filter(isTypable)
    .flatMap(({ key }) => contentOf(key, data.fields.get(key)));
  if (table === undefined) return cells;
  const columns = Object.values(table.columns);
  const typed = columns.filter(isTypable).map(({ key }) => key);
  const others = columns
    .map(({ key }) => key)
    .filter((key) => table.key.includes(key) && !typed.includes(key));
  const rows = (data.tables.get(table.name) ?? []).flatMap((row) => {
    const content = ownContent(row, typed);
    const line = [...others.flatMap((key) => contentOf(key, row.get(key))), ...content];
    return content.length === 0 ? [] : [`${table.name}\u0001${line.join("\u0001")}`];
  });
  return [...cells, ...rows];
}

/** The day of receipt is the office's word only where it says so: commands note the file's day. */
function ownContent(row: DataRow, typed: readonly string[]): string[] {
  const isOfFile = codeInRow(row, "nguon_ngay_nhan", "NGUON_NGAY_NHAN") === "TEP";
  const own = isOfFile ? typed.filter((key) => !OF_RECEIPT.includes(key)) : typed;
  return own.flatMap((key) => contentOf(key, row.get(key)));
}
const OF_RECEIPT: readonly string[] = ["ngay_nhan", "nguon_ngay_nhan"];

function contentOf(key: string, value: RawValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  const text = typeof value === "number" ? keptDigits(value) : textOf(value);
  return text.trim() === "" ? [] : [`${key}=${text.trim()}`];
}
