import type { BlockPlan, WorkbookChanges } from "../spreadsheet/changes";
import { isError } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { dataOfReport } from "../workbook/dataOfReport";
import type { Report } from "../workbook/report";
import { firstDay } from "../catalogue/period";
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
      /** Numbers of conclusions that had fewer limitations than the register, now as many. */
      readonly counted: readonly string[];
    }
  /** The unit is not in the bloc's roster, the sheets are gone or full, or nothing is missing. */
  | { readonly ok: false; readonly reason: "unknownUnit" | "noTable" | "noRoom" | "nothing" };

/** What tells a row of each table apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  tblKetLuan: ["ma_kl"],
  tblKhacPhuc: ["ma_kl", "stt_hc", "vong"],
};

/**
 * "Thêm từ sổ của Khối": conclusions of the bloc's register that the report lacks, those left open
 * by units that were merged into it too, with a row for each limitation and round, below what stands
 * there. Rows that are there stay as they are, but for a number of limitations that falls short of
 * the rows added.
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
  const followed = bloc.conclusionsToFollow(code, firstDay(period));
  const registered = registeredTables(data, bloc, code, period, followed);
  const missing = registered.map(([name, rows]) => {
    const known = new Set((data.tables.get(name) ?? []).map((row) => keyOf(row, name)));
    return [name, rows.filter((row) => !known.has(keyOf(row, name)))] as const;
  });
  const appended = appendRows(report, missing);
  if (!appended.ok) return appended;
  const short = shortOf(report, new Map(registered).get("tblKetLuan") ?? []);
  const blocks = [...appended.blocks, ...short.flatMap((one) => one.blocks)];
  if (blocks.length === 0) return { ok: false, reason: "nothing" };
  const added = new Map(missing);
  return {
    ok: true,
    changes: { basis, blocks },
    conclusions: (added.get("tblKetLuan") ?? []).map(numberOf),
    rounds: added.get("tblKhacPhuc")?.length ?? 0,
    counted: short.map(({ number }) => number),
  };
}

const numberOf = (row: DataRow): string => textInRow(row, "so_kl") ?? "";

interface Short {
  readonly number: string;
  readonly blocks: readonly BlockPlan[];
}

/** Conclusions of the report with fewer limitations than registered, and what is to stand there. */
function shortOf({ tables }: Report, registered: readonly DataRow[]): Short[] {
  const table = tables.get("tblKetLuan");
  return (table?.rows ?? []).flatMap((row): Short[] => {
    const code = row.cells.get("ma_kl")?.value ?? null;
    const wanted = code === null ? undefined : registered.find((one) => one.get("ma_kl") === code);
    const typed = row.cells.get("so_han_che")?.value;
    const count = wanted === undefined ? null : countInRow(wanted, "so_han_che");
    if (wanted === undefined || typeof typed !== "number" || count === null || count <= typed) {
      return [];
    }
    const blocks = ["co_han_che", "so_han_che"].flatMap((key): BlockPlan[] => {
      const [place, value] = [row.cells.get(key)?.place, wanted.get(key) ?? null];
      if (place === undefined || value === null || isError(value)) return [];
      return [{ ...place, contents: [[value]] }];
    });
    return [{ number: numberOf(wanted), blocks }];
  });
}

function keyOf(row: DataRow, table: string): string {
  return (KEYS[table] ?? [])
    .map((key) => String(countInRow(row, key) ?? textInRow(row, key) ?? ""))
    .join("/");
}
