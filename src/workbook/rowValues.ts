import type { CodeOf, ListId } from "../catalogue/lists";
import { wholeDay } from "../spreadsheet/serialDate";
import { isError, type CellError, type RawValue } from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import type { CellType } from "./sheetDeclaration";
import { codeOfLabel, understand } from "./readValue";
import type { DataRow } from "./workbookData";

/** What stands in a row of data, as understood; null for blanks and for what cannot be read. */
function valueIn(row: DataRow, key: string, type: CellType): Exclude<RawValue, CellError> {
  const raw = row.get(key) ?? null;
  const { value } = understand(raw, type, undefined);
  return isError(value) ? null : value;
}

export function textInRow(row: DataRow, key: string): string | null {
  const value = valueIn(row, key, "text");
  return value === null || value === "" ? null : String(value);
}

/** A value that counts something: a whole number from 0 on; null for anything else. */
export function countOf(value: RawValue | undefined): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

export function countInRow(row: DataRow, key: string): number | null {
  return countOf(valueIn(row, key, "int"));
}

/** Serial day. */
export function dayInRow(row: DataRow, key: string): number | null {
  const value = valueIn(row, key, "date");
  return wholeDay(value);
}

export function codeInRow<L extends ListId>(row: DataRow, key: string, list: L): CodeOf<L> | null {
  const label = textInRow(row, key);
  return label === null ? null : (codeOfLabel(label, list) as CodeOf<L> | null);
}

/** A unit code as registers and files are matched by it: "dv017 " is DV017. */
export function unitKey(code: RawValue | undefined): string {
  return code === null || code === undefined || typeof code === "object"
    ? ""
    : comparisonKey(String(code)).toUpperCase();
}
