import { day } from "../../src/demo/demoPeriod";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import type { DataRow, WorkbookData } from "../../src/workbook/workbookData";
import {
  blocData,
  bytesOf,
  consolidated,
  ownFile,
  plainRows,
  rulesOf,
  source,
  unitData,
} from "./smallQuarter";

/** DV037 was merged into DV061 on 12/8 (story 8), with a conclusion that was open a quarter ago. */
const OLD = "DV037";
const HEIR = "DV061";
const ISSUED = Number(unitData(OLD).tables.get("tblKetLuan")?.[0]?.get("ngay_kl"));
const CONCLUSIONS = ["tblKetLuan", "tblKhacPhuc"] as const;

const withTables = (data: WorkbookData, ...tables: (readonly [string, readonly DataRow[]])[]) => ({
  ...data,
  tables: new Map([...data.tables, ...tables]),
});
const withCells = (rows: readonly DataRow[] | undefined, cells: Record<string, RawValue>) =>
  (rows ?? []).map((row) => new Map<string, RawValue>([...row, ...Object.entries(cells)]));

async function merged(): Promise<WorkbookData> {
  const { data } = (await consolidated([ownFile(OLD)], blocData([OLD, HEIR]))).consolidation;
  const ended = { hieu_luc_den: day("2021-08-11"), don_vi_ke_thua: HEIR };
  const roster = (data.tables.get("tblDonVi") ?? []).flatMap((row) =>
    row.get("ma_don_vi") === OLD ? withCells([row], ended) : [row],
  );
  const aQuarterAgo = [...data.tables]
    .filter(([table]) => table.startsWith("tblTh"))
    .map(([table, rows]) => [table, withCells(rows, { ky: "2021-Q2" })] as const);
  return withTables(data, ...aQuarterAgo, ["tblDonVi", roster], ["tblTienDo", []]);
}

/** What a report holds of the old unit's conclusion: all, nothing, or all with other cells. */
type Holds = boolean | Record<string, RawValue>;

/** A unit's workbook, with the old unit's conclusion as far as it holds it. */
function file(unit: string, holds: Holds) {
  const taken = CONCLUSIONS.map((table) => {
    const rows = holds === false ? [] : unitData(OLD).tables.get(table);
    const isChanged = table === "tblKetLuan" && typeof holds === "object";
    return [table, withCells(rows, isChanged ? holds : {})] as const;
  });
  return source(`BC_${unit}_2021_Q3.xlsx`, bytesOf(withTables(unitData(unit), ...taken)));
}

test.each<[name: string, old: boolean, heir: Holds | null, told: string[], outcome: string]>([
  ["its own report still holds it", true, false, [], "Khớp"],
  ["its heir's report holds it", false, true, [], "Khớp"],
  ["its heir's report dates it otherwise", false, { ngay_kl: ISSUED + 1 }, [], "Lệch ngày"],
  ["its heir's holds fewer limitations", false, { so_han_che: 0 }, ["FUP06"], "Đơn vị chưa ghi"],
  ["another body's", false, { co_quan: "Cấp trên khác" }, ["XP04", "FUP06"], "Đơn vị chưa ghi"],
  ["another year's", false, { ngay_kl: ISSUED - 365 }, ["XP04", "FUP06"], "Đơn vị chưa ghi"],
  ["neither holds it", false, false, ["XP04", "FUP06"], "Đơn vị chưa ghi"],
  ["its heir has not reported yet", false, null, ["FUP06"], "Đơn vị chưa ghi"],
])("a conclusion of a unit that ended in the quarter: %s", async (_, old, heir, told, outcome) => {
  const files = [file(OLD, old), ...(heir === null ? [] : [file(HEIR, heir)])];
  const done = await consolidated(files, await merged());
  const about = rulesOf(done, OLD).filter((rule) => rule === "XP04" || rule === "FUP06");
  expect(about).toEqual(told);
  const { data, reminders } = done.consolidation;
  expect(plainRows(data, "tblSoKetLuan")).toContainEqual(
    expect.objectContaining({ ma_don_vi: OLD, trang_thai_doi_chieu: outcome }),
  );
  const isAsked = outcome === "Đơn vị chưa ghi";
  expect(reminders.get(HEIR)?.includes("chưa ghi vào sổ") ?? false).toBe(isAsked);
});
