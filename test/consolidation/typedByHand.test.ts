import { calculateBloc } from "../../src/app/calculateBloc";
import { consolidate } from "../../src/app/consolidate";
import { drawBloc } from "../../src/app/drawBloc";
import { day } from "../../src/demo/demoPeriod";
import { textOf, type RawValue } from "../../src/spreadsheet/snapshot";
import { readBloc, type BlocReading } from "../../src/workbook/readBloc";
import type { DataRow, WorkbookData } from "../../src/workbook/workbookData";
import { readOwnWorkbook } from "../../src/xlsx/readOwnWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import {
  blocData,
  consolidated,
  ownFile,
  plainRows,
  rulesOf,
  UNITS,
  type Done,
} from "./smallQuarter";

/** The office's tables as people type them, in a workbook that is written and opened again. */
async function reopened(data: WorkbookData): Promise<BlocReading> {
  const read = await readOwnWorkbook(await writeWorkbook(drawBloc(data)));
  if (!read.ok) throw new Error("not read");
  return readBloc(read.snapshot)!;
}

const consolidateAgain = (bloc: BlocReading) =>
  consolidate({
    ...{ bloc, period: { year: 2021, quarter: 3 } as const, sources: [], received: new Map() },
    ...{ today: day("2021-10-06"), time: "06/10/2021" },
  });

/** Of some rows of a table other words for the same. */
function typed(
  data: WorkbookData,
  table: string,
  change: (row: ReadonlyMap<string, RawValue>) => Record<string, RawValue>,
): WorkbookData {
  const rows = (data.tables.get(table) ?? []).map(
    (row) => new Map<string, RawValue>([...row, ...Object.entries(change(row))]),
  );
  return { ...data, tables: new Map([...data.tables, [table, rows]]) };
}

const shown = (bloc: BlocReading) =>
  (bloc.shown.tables.get("tblKetQua")?.rows ?? []).flatMap(({ code, cells }) => {
    const [n, d] = [cells.get("tu_so")?.value, cells.get("mau_so")?.value];
    return typeof n === "number" && typeof d === "number" ? [[code, n, d]] : [];
  });

test("codes and labels with other letters or spaces count in the workbook's formulas too", async () => {
  const files = UNITS.map(ownFile);
  const plain = await consolidated(files);
  const roster = typed(blocData(), "tblDonVi", (row) => ({
    ma_don_vi: ` ${textOf(row.get("ma_don_vi")).toLowerCase()}`,
    la_co_quan_hanh_chinh: `${textOf(row.get("la_co_quan_hanh_chinh")).normalize("NFD")} `,
  }));
  const byHand = typed(roster, "tblXacNhan", (row) => ({
    ma_don_vi: `${textOf(row.get("ma_don_vi"))} `,
    xep_loai_tccsd: textOf(row.get("xep_loai_tccsd")).toUpperCase(),
  }));
  const messy = await consolidated(files, byHand);
  const [wanted, found] = await Promise.all(
    [plain, messy].map(({ consolidation }) => reopened(consolidation.data)),
  );
  expect(shown(found!)).toEqual(shown(wanted!));
  expect(shown(found!).length).toBeGreaterThan(30);
  expect(plainRows(found!.data, "tblDonVi")).toMatchObject(
    UNITS.map((ma_don_vi) => ({ ma_don_vi })),
  );
});

test("a figure that formulas do not see, being text, is no wrong total", async () => {
  const opening = { ma_chi_tieu: "CT6A", ma_don_vi: "KHOI", tu_so: "5", den_ky: "2020-Q4" };
  const once = await consolidated(
    UNITS.map(ownFile),
    blocData(undefined, { tblSoDuDau: [opening] }),
  );
  const bloc = await reopened(once.consolidation.data);
  const admitted = once.results.indicators.find(({ id }) => id === "CT6A");
  const inSheet = bloc.shown.tables.get("tblKetQua")?.rows.find(({ code }) => code === "CT6A");
  expect(inSheet?.cells.get("tu_so")?.value).toBe((admitted?.numerator ?? 0) - 5);
  expect(rulesOf(await consolidateAgain(bloc), null)).not.toContain("AGG01");
});

test.each([
  ["over what the rows add up to", "CT2A"],
  ["where the rows give none", "CT9A"],
])("a figure typed %s is a wrong total", async (_, ma) => {
  const known = blocData();
  const unjudged = { ...known, tables: new Map([...known.tables, ["tblDoanThe", []] as const]) };
  const { consolidation, results } = await consolidated(UNITS.map(ownFile), unjudged);
  const own = results.indicators.find(({ id }) => id === ma);
  expect(own?.numerator === null).toBe(ma === "CT9A");
  const rows = [new Map<string, RawValue>(Object.entries({ ma, tu_so: 7, mau_so: 9 }))];
  const tables = new Map([...consolidation.data.tables, ["tblKetQua", rows] as const]);
  const again = await consolidated([], { ...consolidation.data, tables });
  expect(rulesOf(again, null).filter((rule) => rule === "AGG01")).toHaveLength(2);
});

test.each<[name: string, typed: Record<string, RawValue>, fields: Record<string, RawValue>]>([
  ["the least number", { can_duoi: 0 }, {}],
  ["the greatest number", { can_tren: 9 }, {}],
  ["the number of units received", {}, { so_da_nop: 9 }],
  ["the number of units that owe a report", {}, { so_phai_nop: 99 }],
])("typed over, a wrong total: %s", async (_, typed, fields) => {
  const { consolidation, results } = await consolidated(UNITS.map(ownFile));
  const mau_so = results.indicators.find(({ id }) => id === "CT1A")?.denominator ?? null;
  const rows = [new Map<string, RawValue>(Object.entries({ ma: "CT1A", mau_so, ...typed }))];
  const tables = new Map([...consolidation.data.tables, ["tblKetQua", rows] as const]);
  const wrong = {
    fields: new Map([...consolidation.data.fields, ...Object.entries(fields)]),
    tables,
  };
  expect(
    rulesOf(await consolidated([], wrong), null).filter((rule) => rule === "AGG01"),
  ).toHaveLength(1);
});

test.each<[string, string, (rows: readonly DataRow[]) => DataRow[]]>([
  [
    "a unit more",
    "tblDonVi",
    (rows) => [
      ...rows,
      new Map([...rows[0]!, ["ma_don_vi", "DV099"], ["ten_don_vi", "Chi bộ Mới"]]),
    ],
  ],
  [
    "a unit that has ended",
    "tblDonVi",
    ([first, ...rest]) => [new Map([...first!, ["hieu_luc_den", day("2021-06-30")]]), ...rest],
  ],
])("%s is no wrong total of the workbook drawn before", async (_what, table, change) => {
  const { consolidation } = await consolidated(UNITS.map(ownFile));
  const bloc = await reopened(consolidation.data);
  const tables = new Map([
    ...bloc.data.tables,
    [table, change(bloc.data.tables.get(table) ?? [])] as const,
  ]);
  const done = await consolidateAgain({ ...bloc, data: { ...bloc.data, tables } });
  expect(rulesOf(done, null)).not.toContain("AGG01");
  const figures = (results: Done["results"]): unknown =>
    results.indicators.map(({ numerator, denominator }) => [numerator, denominator]);
  expect(figures(done.results)).not.toEqual(figures(calculateBloc(consolidation.data)));
});
