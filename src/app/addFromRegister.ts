import type { BlockPlan, WorkbookChanges } from "../spreadsheet/changes";
import { isError } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { dataOfReport } from "../workbook/dataOfReport";
import type { TableReading } from "../workbook/report";
import { countInRow, textInRow, unitKey } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";
import type { CheckedWorkbook } from "./checkWorkbook";
import { registeredTables } from "./registeredTables";

export type Adding =
  | {
      readonly ok: true;
      readonly changes: WorkbookChanges;
      /** Numbers of the conclusions that are added. */
      readonly conclusions: readonly string[];
      readonly rounds: number;
    }
  /** The unit is not in the bloc's roster, the sheets are gone or full, or nothing is missing. */
  | { readonly ok: false; readonly reason: "unknownUnit" | "noTable" | "noRoom" | "nothing" };

/** What tells a row of each table apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  tblKetLuan: ["ma_kl"],
  tblKhacPhuc: ["ma_kl", "stt_hc", "vong"],
};

/**
 * "Thêm từ sổ của Khối": conclusions of the bloc's register that the report lacks, with a row for
 * each limitation and round, below what stands there. Rows that are there stay as they are.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function addFromRegister(
  { report, period, unit }: CheckedWorkbook,
  bloc: BlocRecords,
  basis: string,
): Adding {
  const code = unitKey(unit);
  if (period === null || !bloc.units.has(code)) {
    return { ok: false, reason: "unknownUnit" };
  }
  const data = dataOfReport(report);
  const blocks: BlockPlan[] = [];
  const added = new Map<string, readonly DataRow[]>();
  for (const [name, rows] of registeredTables(data, bloc, code, period)) {
    const table = report.tables.get(name);
    if (table === undefined) return { ok: false, reason: "noTable" };
    const known = new Set((data.tables.get(name) ?? []).map((row) => keyOf(row, name)));
    const missing = rows.filter((row) => !known.has(keyOf(row, name)));
    const first = table.headerRow + 1 + table.rows.length;
    if (first + missing.length - 1 > table.area.bottom) return { ok: false, reason: "noRoom" };
    blocks.push(...missing.flatMap((row, index) => blocksOf(row, table, first + index)));
    added.set(name, missing);
  }
  if (blocks.length === 0) return { ok: false, reason: "nothing" };
  return {
    ok: true,
    changes: { basis, blocks },
    conclusions: (added.get("tblKetLuan") ?? []).map((row) => textInRow(row, "so_kl") ?? ""),
    rounds: added.get("tblKhacPhuc")?.length ?? 0,
  };
}

function keyOf(row: DataRow, table: string): string {
  return (KEYS[table] ?? [])
    .map((key) => String(countInRow(row, key) ?? textInRow(row, key) ?? ""))
    .join("/");
}

function blocksOf(row: DataRow, table: TableReading, at: number): BlockPlan[] {
  return [...row].flatMap(([key, value]) => {
    const column = table.columns.get(key);
    if (column === undefined || value === null || isError(value)) return [];
    return [{ sheet: table.sheet, row: at, column, contents: [[value]] }];
  });
}
