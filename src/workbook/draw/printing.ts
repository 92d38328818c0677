import type { PrintPlan } from "../../spreadsheet/plan";
import type { SheetLayout } from "../layout";

/** Rows printed below the last filled one of a free table. */
const ROOM_BELOW = 5;
const FEWEST_ROWS = 12;

/** A4, one page wide, header row repeated; ends a few rows below the last filled one. */
export function printPlan(
  sheet: SheetLayout,
  filledRows: number,
  orientation: "portrait" | "landscape",
  lastFieldColumn: number,
  lastFieldRow: number,
): PrintPlan {
  const { table, declaration } = sheet;
  const footer = `&L${declaration.title.replaceAll("&", "&&")}&RTrang &P/&N`;
  const base = { paper: "A4", orientation, footer, fitToHeight: 0 } as const;
  if (table === null) {
    return { ...base, area: { top: 1, left: 1, bottom: lastFieldRow, right: lastFieldColumn } };
  }
  const rows =
    table.declaration.rows === undefined
      ? Math.min(table.rowCount, Math.max(filledRows + ROOM_BELOW, FEWEST_ROWS))
      : table.rowCount;
  return {
    ...base,
    area: { top: 1, left: 1, bottom: table.firstRow + rows - 1, right: table.lastColumn },
    titleRows: { from: table.headerRow, to: table.headerRow },
  };
}
