import type { WorkbookChanges } from "../spreadsheet/changes";
import { changesTowards } from "../spreadsheet/changesTowards";
import type { Snapshot } from "../spreadsheet/snapshot";
import type { WorkbookData } from "../workbook/workbookData";
import type { BlocResults } from "./calculateBloc";
import { drawBloc } from "./drawBloc";

/**
 * The changes that bring the bloc's workbook, as it stands open, to the quarter just consolidated:
 * only cells that differ are written, and what the contract does not know stays where it is. Tables
 * keep the rows that they have and get those that they lack.
 * @param snapshot that the consolidation began with.
 * @returns null where the workbook is not laid out as this version draws it: drawn by another one,
 *   or with rows, columns or tabs that somebody moved.
 */
export function renewBloc(
  snapshot: Snapshot,
  data: WorkbookData,
  results: BlocResults,
): WorkbookChanges | null {
  const rowsThere = new Map(
    snapshot.sheets.flatMap(({ tables }) =>
      tables.map(({ name, area }) => [name, area.bottom - area.top] as const),
    ),
  );
  return changesTowards(drawBloc(data, results, rowsThere), snapshot);
}
