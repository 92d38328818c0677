import { textOf, type SheetSnapshot, type Snapshot } from "../spreadsheet/snapshot";
import { BLOC_SHEETS } from "./bloc";
import { blocMeta } from "./bloc/blocMeta";
import { STACKED_SHEETS } from "./bloc/stacked";
import { strayInTables } from "./bloc/strayCells";
import { unclearCells } from "./bloc/unclearCells";
import { dataOfReport } from "./dataOfReport";
import { readSheets } from "./readReport";
import { fieldValue, type Report } from "./report";
import { unitKey } from "./rowValues";
import { BLOC_TEMPLATE_ID } from "./templateVersion";
import type { WorkbookData } from "./workbookData";

/** A bloc workbook as read: its data, and what the contract does not know. */
export interface BlocReading {
  /** The fields, and the tables whose cells findings speak of, as read; the rest is let go. */
  readonly shown: Report;
  /** What people and commands have put into it, as typed. */
  readonly data: WorkbookData;
  /** Tabs, columns and cells that a workbook drawn anew will not have, in words for the log. */
  readonly notCarried: readonly string[];
  /** Cells that say nothing that could be understood, in words. */
  readonly unclear: readonly string[];
}

/** Reads a bloc workbook; null when the snapshot holds something else. */
export function readBloc(snapshot: Snapshot): BlocReading | null {
  const report = readSheets(snapshot, BLOC_SHEETS);
  const known = fieldValue(report, blocMeta.fields.templateId.key) === BLOC_TEMPLATE_ID;
  // A copy that lost its hidden sheet is known by its roster.
  if (!known && !report.tables.has("tblDonVi")) return null;
  return {
    shown: { fields: report.fields, tables: shownTables(report), missingFields: [] },
    data: withoutBlankStacks(dataOfReport(report, BLOC_SHEETS)),
    notCarried: [...unknownTabs(snapshot, report), ...strayInTables(snapshot, report)],
    unclear: unclearCells(report, BLOC_SHEETS),
  };
}

/** Results and yearly history: compared with what is computed anew. */
const SHOWN = ["tblKetQua", "tblLichSuNam"];

function shownTables({ tables }: Report): Report["tables"] {
  return new Map([...tables].filter(([name]) => SHOWN.includes(name)));
}

/** Stacked rows are those of units: the formulas of a blank row give "" and no more. */
function withoutBlankStacks(data: WorkbookData): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table } of STACKED_SHEETS) {
    const rows = table === undefined ? undefined : tables.get(table.name);
    if (table === undefined || rows === undefined) continue;
    tables.set(
      table.name,
      rows.filter((row) => unitKey(row.get("ma_don_vi")) !== ""),
    );
  }
  return { ...data, tables };
}

/** Tabs on which nothing of the contract was found, unless they are empty. */
function unknownTabs(snapshot: Snapshot, report: Report): string[] {
  const known = new Set([
    ...BLOC_SHEETS.map(({ tab }) => tab),
    ...[...report.fields.values()].map(({ place }) => place.sheet),
    ...[...report.tables.values()].map(({ sheet }) => sheet),
  ]);
  return snapshot.sheets
    .filter((sheet) => !known.has(sheet.name) && hasContent(sheet))
    .map(({ name }) => `trang "${name}"`);
}

function hasContent({ cells }: SheetSnapshot): boolean {
  for (const columns of cells.values()) {
    for (const { value } of columns.values()) if (textOf(value).trim() !== "") return true;
  }
  return false;
}
