import { allCells, type DeclaredCell } from "../rules/cells";
import { isSecret } from "../rules/secrecy";
import type { Place } from "../spreadsheet/address";
import { formatSerial } from "../spreadsheet/serialDate";
import { textOf } from "../spreadsheet/snapshot";
import { unitTable } from "../workbook/unit";
import type { CheckedWorkbook } from "./checkWorkbook";

/** A cell in the words of its sheet, for those who do not have the sheet before them. */
export interface CellDescription {
  /** Label of a fixed row, or what tells a free row apart; null in a form, and in a blank row. */
  readonly row: string | null;
  /** Header of the column, or label of the field. */
  readonly column: string;
  /** As typed; null where nothing stands, and where a secret does. */
  readonly value: string | null;
  readonly secret: boolean;
}

/** Longer texts are cut: a cell is to be recognised, not copied. */
const LONGEST = 120;

/** Describes the cells of a checked workbook that the contract knows; others are null. */
export function cellDescriptions(
  checked: CheckedWorkbook,
): (place: Place) => CellDescription | null {
  const cells = new Map(allCells(checked.report).map((cell) => [keyOf(cell.reading.place), cell]));
  return (place) => {
    const cell = cells.get(keyOf(place));
    return cell === undefined ? null : describe(cell, checked);
  };
}

function describe(cell: DeclaredCell, checked: CheckedWorkbook): CellDescription {
  const secret = isSecret(cell, checked) && cell.reading.raw !== null;
  return {
    row: rowLabel(cell, checked),
    column: cell.label,
    value: secret || cell.reading.raw === null ? null : cut(shown(cell)),
    secret,
  };
}

function shown({ declaration, reading: { raw } }: DeclaredCell): string {
  const isDay = declaration.type === "date" && typeof raw === "number" && raw > 0;
  return isDay ? formatSerial(Math.floor(raw)) : textOf(raw);
}

function rowLabel({ name }: DeclaredCell, { report }: CheckedWorkbook): string | null {
  const { table = "", rowCode, rowIndex = -1 } = name;
  const declaration = unitTable(table);
  const fixed = declaration?.rows?.find(({ code }) => code === rowCode);
  if (fixed !== undefined) return fixed.label;
  const cells = report.tables.get(table)?.rows[rowIndex]?.cells;
  const parts = (declaration?.key ?? []).flatMap((key) => textOf(cells?.get(key)?.value) || []);
  return parts.length === 0 ? null : cut(parts.join(" · "));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}/${row}/${column}`;
}
