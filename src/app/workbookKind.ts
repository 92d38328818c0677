import type { Snapshot } from "../spreadsheet/snapshot";
import { fieldValue, type Report } from "../workbook/report";
import { BLOC_TEMPLATE_ID, UNIT_TEMPLATE_ID } from "../workbook/templateVersion";

/** What an open workbook seems to be. */
export type WorkbookKind = "unitReport" | "blocWorkbook" | "empty" | "foreign";

/** A copy that lost its hidden sheet is still a report while this many of its tables are there. */
const ENOUGH_TABLES = 5;

/** @param report what was read from the snapshot, whatever it is. */
export function workbookKind(snapshot: Snapshot, report: Report): WorkbookKind {
  const template = fieldValue(report, "meta_mau_id");
  if (template === BLOC_TEMPLATE_ID) return "blocWorkbook";
  if (template === UNIT_TEMPLATE_ID || report.tables.size >= ENOUGH_TABLES) return "unitReport";
  return isEmpty(snapshot) ? "empty" : "foreign";
}

/** Nothing stands in any cell. */
export function isEmpty({ sheets }: Snapshot): boolean {
  return sheets.every(
    ({ cells, tables }) =>
      tables.length === 0 &&
      [...cells.values()].every((row) =>
        [...row.values()].every(({ value, formula }) => value === null && formula === undefined),
      ),
  );
}
