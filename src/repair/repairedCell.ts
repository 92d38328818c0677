import { rowTitle, shownValue, type DeclaredCell } from "../rules/cells";
import { isSecret } from "../rules/secrecy";
import type { Material } from "../rules/rule";
import { isDayFormat } from "../spreadsheet/numberFormats";
import { formatSerial } from "../spreadsheet/serialDate";
import { cellAt, hasFormula, type RawValue } from "../spreadsheet/snapshot";
import { COUNT_FORMAT, DATE_FORMAT, FONT } from "../workbook/draw/styles";
import { PLAIN_INTEGERS } from "../workbook/plainIntegers";
import type { RepairedCell, RepairedLook, RestoredFormula } from "./proposal";

/** What repairs look at. */
export type Mended = Pick<Material, "snapshot" | "report" | "calculation">;

/**
 * The cell before and after; null for secrets, which are never shown, so nobody could agree, and where
 * a constant would stand for somebody's own formula: it would no longer follow what that one counts.
 */
export function repairedCell(
  cell: DeclaredCell,
  after: number | string | RestoredFormula,
  mended: Mended,
): RepairedCell | null {
  const { place, raw, cell: stored } = cell.reading;
  if (isSecret(cell, mended) || (typeof after !== "object" && hasFormula(stored))) return null;
  const look = lookFor(cell, after, mended);
  return {
    place,
    row: rowOf(cell, mended),
    column: cell.label,
    before: raw,
    after: inDateSystem(cell, after, mended),
    shown: { before: shown(cell, raw), after: shown(cell, after) },
    ...(look === null ? {} : { look }),
  };
}

/** Old Mac files count their days from 1904. */
function inDateSystem(
  { declaration }: DeclaredCell,
  after: RepairedCell["after"],
  { snapshot }: Mended,
): RepairedCell["after"] {
  const isDay = declaration.type === "date" && typeof after === "number";
  return isDay && snapshot.date1904 ? after - DAYS_TO_1904 : after;
}

const DAYS_TO_1904 = 1462;

function rowOf({ name }: DeclaredCell, { report }: Mended): string | null {
  const table = report.tables.get(name.table ?? "");
  const row = table?.rows[name.rowIndex ?? -1];
  return table === undefined || row === undefined ? null : rowTitle(table, row);
}

function shown({ declaration }: DeclaredCell, value: RawValue | RestoredFormula): string {
  if (typeof value === "object" && value !== null && "formula" in value) {
    return `=${value.formula}`;
  }
  const isDay = declaration.type === "date" && typeof value === "number" && value > 0;
  return isDay ? formatSerial(Math.floor(value)) : shownValue(value);
}

/**
 * A number in a cell for texts would become a text again, a day in a plain cell a number; a text in
 * Unicode is shown as nonsense in a font of the old encodings.
 */
function lookFor(
  { declaration, reading }: DeclaredCell,
  after: RepairedCell["after"],
  { snapshot }: Mended,
): RepairedLook | null {
  const sheet = snapshot.sheets.find(({ name }) => name === reading.place.sheet);
  const cell = sheet && cellAt(sheet, reading.place.row, reading.place.column);
  const format = cell?.format;
  if (cell?.font !== undefined && typeof after === "string") return { font: FONT.name };
  if (typeof after === "object") return format === "@" ? { format: "General" } : null;
  if (typeof after === "string") return null;
  if (declaration.type === "date")
    return isDayFormat(format ?? "") ? null : { format: DATE_FORMAT };
  if (format !== "@") return null;
  return { format: PLAIN_INTEGERS.has(declaration.key) ? "0" : COUNT_FORMAT };
}
