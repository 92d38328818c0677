import type { Severity } from "../rules/rule";
import type { RuleId } from "../rules/ruleIds";
import { cellAddress, type Place } from "../spreadsheet/address";
import type { WorkbookPlan } from "../spreadsheet/plan";
import type { WorkbookLayout } from "../workbook/layout";
import type { WorkbookData } from "../workbook/workbookData";

/**
 * A fault put into the workbook of one unit on purpose, and the finding that must come of it. With
 * nothing to do the unit's own data is the cause: an honest failure that a rule asks about.
 */
export interface PlantedFault {
  readonly unit: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What was done, for people. */
  readonly describe: string;
  /** Cell at which the finding shows; null for findings about the file. */
  readonly at: FaultCell | null;
  readonly plant?: (data: WorkbookData) => WorkbookData;
  /** What no data can say: a formula typed over, a row hidden by hand. */
  readonly damage?: (plan: WorkbookPlan, place: Place) => WorkbookPlan;
  /** What no plan can say: the bytes of the cell's XML, changed. */
  readonly damageCell?: (xml: string) => string;
  readonly fileName?: string;
}

export type FaultCell =
  | { readonly field: string }
  /** `row` is the code of a fixed row, the position in a free table from 0, or the header. */
  | { readonly table: string; readonly row: string | number; readonly key: string };

export const HEADER = "header";

export function placeOf(cell: FaultCell, layout: WorkbookLayout): Place {
  if ("field" in cell) {
    const place = layout.fields.get(cell.field);
    if (place === undefined) throw new Error(`No field ${cell.field}`);
    return place;
  }
  const table = layout.tables.get(cell.table);
  const column = table?.columns.get(cell.key);
  if (table === undefined || column === undefined) {
    throw new Error(`No column ${cell.key} in ${cell.table}`);
  }
  const { declaration, sheet, headerRow, firstRow } = table;
  if (cell.row === HEADER) return { sheet, row: headerRow, column };
  const { rows = [] } = declaration;
  const index =
    typeof cell.row === "number" ? cell.row : rows.findIndex(({ code }) => code === cell.row);
  if (index < 0) throw new Error(`No row ${cell.row} in ${cell.table}`);
  return { sheet, row: firstRow + index, column };
}

/** A finding that the check must give, as it is told: the tab and the cell. */
export interface ExpectedFinding {
  readonly unit: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly describe: string;
}

export function expectedFinding(fault: PlantedFault, layout: WorkbookLayout): ExpectedFinding {
  const { unit, rule, severity, describe, at } = fault;
  const place = at === null ? null : placeOf(at, layout);
  return {
    unit,
    rule,
    severity,
    sheet: place?.sheet ?? null,
    cell: place === null ? null : cellAddress(place.row, place.column),
    describe,
  };
}
