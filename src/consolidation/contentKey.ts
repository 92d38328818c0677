import { textOf } from "../spreadsheet/snapshot";
import { TextHash } from "../spreadsheet/textHash";
import type { Report } from "../workbook/report";
import { isInput } from "../workbook/rowHelpers";
import type { ColumnDeclaration, FieldDeclaration } from "../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../workbook/unit";
import { information } from "../workbook/unit/information";
import { settings } from "../workbook/unit/settings";

/** The profile and what the bloc gives say nothing about who copied whom. */
const LEFT_OUT: readonly string[] = [information.id, settings.id];

/** Sheets whose content is the unit's own. */
export const CONTENT_SHEETS = UNIT_SHEETS.filter(({ id }) => !LEFT_OUT.includes(id));

/** Keys of the columns or fields that somebody types into. */
export const inputsOf = (
  declared: Readonly<Record<string, ColumnDeclaration | FieldDeclaration>>,
): string[] =>
  Object.values(declared)
    .filter(isInput)
    .map(({ key }) => key);

/** What stands in a row of a table, or in the fields of a sheet. */
export interface ContentRow {
  /** The table, or the sheet of the fields. */
  readonly of: string;
  readonly code: string;
  readonly texts: readonly string[];
  /** A row that the unit adds by itself. */
  readonly isFree: boolean;
}

/**
 * Tells whether two lists of rows hold the same, cell for cell, blank rows aside. Null while no free
 * table has a row: two small units may well have the same zeros.
 */
export function keyOfContent(rows: readonly ContentRow[]): string | null {
  const filled = rows.filter(({ texts }) => texts.some((text) => text !== ""));
  if (!filled.some(({ isFree }) => isFree)) return null;
  const hash = new TextHash();
  for (const { of, code, texts } of filled) hash.add([of, code, ...texts].join("\u0001"));
  return hash.digits();
}

/** Tells whether two workbooks hold the same input, whoever they are of (DUP03). */
export function contentKey(report: Report): string | null {
  const rows = CONTENT_SHEETS.flatMap(({ id, fields, table }): ContentRow[] => {
    const texts = inputsOf(fields).map((key) => textOf(report.fields.get(key)?.value));
    const ofFields = { of: id, code: "", texts, isFree: false };
    if (table === undefined) return [ofFields];
    const keys = inputsOf(table.columns);
    const ofTable = (report.tables.get(table.name)?.rows ?? []).map(({ code, cells }) => ({
      of: table.name,
      code: code ?? "",
      texts: keys.map((key) => textOf(cells.get(key)?.value)),
      isFree: table.rows === undefined,
    }));
    return [ofFields, ...ofTable];
  });
  return keyOfContent(rows);
}
