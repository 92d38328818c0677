import type { WorkbookChanges } from "../spreadsheet/changes";
import type { BlocRecords } from "../workbook/blocIndex";
import { dataOfReport } from "../workbook/dataOfReport";
import { countInRow, textInRow, unitKey } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";
import { appendRows } from "./appendRows";
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
  const missing = registeredTables(data, bloc, code, period).map(([name, rows]) => {
    const known = new Set((data.tables.get(name) ?? []).map((row) => keyOf(row, name)));
    return [name, rows.filter((row) => !known.has(keyOf(row, name)))] as const;
  });
  const appended = appendRows(report, missing);
  if (!appended.ok) return appended;
  if (appended.blocks.length === 0) return { ok: false, reason: "nothing" };
  const added = new Map(missing);
  return {
    ok: true,
    changes: { basis, blocks: appended.blocks },
    conclusions: (added.get("tblKetLuan") ?? []).map((row) => textInRow(row, "so_kl") ?? ""),
    rounds: added.get("tblKhacPhuc")?.length ?? 0,
  };
}

function keyOf(row: DataRow, table: string): string {
  return (KEYS[table] ?? [])
    .map((key) => String(countInRow(row, key) ?? textInRow(row, key) ?? ""))
    .join("/");
}
