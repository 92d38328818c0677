import { inheritedTables } from "../../src/app/inheritedTables";
import { prefilledUnitData } from "../../src/app/prefill";
import { registeredTables } from "../../src/app/registeredTables";
import { stackedQuarters } from "../../src/consolidation/stackedQuarters";
import { parsePeriod, type Period } from "../../src/catalogue/period";
import { blocQuarter, turnedTo } from "../../src/consolidation/quarter";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { indexBloc } from "../../src/workbook/blocIndex";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { parameterRows } from "../../src/workbook/emptyBlocData";
import { withCells } from "../../src/demo/changeData";
import {
  blocData,
  bytesOf,
  consolidated,
  ownFile,
  source,
  unitData,
} from "../consolidation/smallQuarter";
import { day } from "../rules/followUps/remedies";

function prefilled(bloc: WorkbookData, unit: string, period = "2021-Q3"): WorkbookData {
  const records = indexBloc(bloc);
  return prefilledUnitData({
    bloc: records,
    stacked: stackedQuarters(bloc),
    unit: records.units.get(unit)!,
    period: parsePeriod(period)!,
    today: day(1, 9),
  });
}

const rows = (data: WorkbookData, table: string): Record<string, RawValue>[] =>
  (data.tables.get(table) ?? []).map((row) => Object.fromEntries(row));

test("profile, quota, dates and settings are the bloc's", () => {
  const settings = [
    { khoa: "Số ngày báo sắp đến hạn", gia_tri: "20", tu_ngay: day(1, 1) },
    { khoa: "Hạn có kết quả xếp loại (ngày/tháng năm sau)", gia_tri: "15/4", tu_ngay: day(1, 1) },
  ];
  const { fields } = prefilled(blocData(undefined, { tblCauHinh: settings }), "DV037");
  expect(Object.fromEntries(fields)).toMatchObject({
    ma_don_vi: "DV037",
    ten_don_vi: "Đảng bộ Trung tâm Trợ giúp Đầu làng",
    la_co_quan_hanh_chinh: "Không",
    ngay_chot: day(30, 9),
    han_nop: day(5, 10),
    so_ngay_sap_den_han: 20,
    han_xep_loai: day(15, 4),
    lan_nop: 1,
  });
});

test.each(["DV023", "DV037"])("kind, group and whether %s is administrative too", (unit) => {
  const bloc = blocData();
  const inRoster = rows(bloc, "tblDonVi").find(({ ma_don_vi: code }) => code === unit) ?? {};
  const { fields } = prefilled(bloc, unit);
  for (const key of ["loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"]) {
    expect([key, fields.get(key)]).toEqual([key, expect.any(String)]);
    expect(fields.get(key)).toBe(inRoster[key]);
  }
});

test("what the roster does not say is left to the unit", () => {
  const { fields } = prefilled(blocData([], { tblDonVi: [{ ma_don_vi: "DV777" }] }), "DV777");
  for (const key of ["loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"]) {
    expect(fields.get(key) ?? null).toBeNull();
  }
});

const CAP = "Trần xuất sắc so với tốt (phần vạn)";

test.each<[name: string, rows: Record<string, RawValue>[], period: string, cap: RawValue]>([
  ["in force", [{ khoa: CAP, gia_tri: 2500 }], "2021-Q3", 2500],
  ["left blank: off", [{ khoa: CAP, gia_tri: null }], "2021-Q3", null],
  [
    "no longer in force: off",
    [{ khoa: CAP, gia_tri: 2000, den_ngay: day(30, 6) }],
    "2021-Q3",
    null,
  ],
  ["no row: as the template has it", [], "2021-Q3", 2000],
  [
    "of a new bloc workbook",
    parameterRows({ year: 2021, quarter: 3 }).map((row) => Object.fromEntries(row)),
    "2024-Q4",
    2000,
  ],
  [
    "of a new bloc workbook, in 2025",
    parameterRows({ year: 2021, quarter: 3 }).map((row) => Object.fromEntries(row)),
    "2025-Q1",
    null,
  ],
])("the cap of excellent grades: %s", (_, rowsOfCap, period, cap) => {
  const all = blocData();
  const settings = rowsOfCap.map((row) => new Map(Object.entries(row)));
  const bloc = { ...all, tables: new Map([...all.tables, ["tblCauHinh", settings] as const]) };
  expect(prefilled(bloc, "DV037", period).fields.get("tran_xuat_sac") ?? null).toBe(cap);
});

test("dated targets override the resolution's", () => {
  const target = { ma: "CT1B", phep: "≥", nguong_phan_tram: "57", tu_nam: 2021 };
  const data = prefilled(blocData(undefined, { tblMucChiTieu: [target] }), "DV023");
  const of = (id: string) => rows(data, "tblNguong").find(({ ma }) => ma === id);
  expect(of("CT1B")).toMatchObject({ nguong_phan_van: 5700 });
  expect(of("CT5C")).toMatchObject({ nguong_phan_van: 40 });
  const earlier = prefilled(
    blocData(undefined, { tblMucChiTieu: [{ ...target, tu_nam: 2022 }] }),
    "DV023",
  );
  expect(rows(earlier, "tblNguong").find(({ ma }) => ma === "CT1B")).toMatchObject({
    nguong_phan_van: 9500,
  });
});

test("conclusions with a row for each limitation and the common deadline", () => {
  const data = prefilled(blocData(), "DV023");
  expect(rows(data, "tblKetLuan")).toMatchObject([
    { ma_kl: "KL-2021-01", so_kl: "22-KL/UBKT", co_han_che: "Có", so_han_che: 2, do_mat: "Không" },
  ]);
  expect(rows(data, "tblKhacPhuc")).toEqual([
    { ma_kl: "KL-2021-01", stt_hc: 1, vong: 1, thoi_han: day(31, 10) },
    { ma_kl: "KL-2021-01", stt_hc: 2, vong: 1, thoi_han: day(31, 10) },
  ]);
});

test("re-inspections and new rounds", () => {
  const round = { ma_don_vi: "DV023", so_kl: "22-KL/UBKT", ngay_kl: day(5, 8), stt_hc: 2 };
  const noted = [
    { ...round, vong: 1, ngay_hk: day(20, 9), so_hk: "30-TB/UBKT", kq_hk: "Một phần" },
    { ...round, vong: 2, thoi_han: day(30, 11) },
  ];
  const data = prefilled(blocData(undefined, { tblHauKiem: noted }), "DV023");
  expect(rows(data, "tblKhacPhuc")).toMatchObject([
    { stt_hc: 1, vong: 1 },
    { stt_hc: 2, vong: 1, ngay_hk: day(20, 9), kq_hk: "Một phần" },
    { stt_hc: 2, vong: 2, thoi_han: day(30, 11) },
  ]);
});

test.each<[name: string, own: Record<string, RawValue>, filled: Record<string, RawValue>]>([
  [
    "another day, fewer limitations: as the register has them",
    { ngay_kl: day(4, 8), so_han_che: 1 },
    { ngay_kl: day(5, 8), so_han_che: 2 },
  ],
  [
    "none said",
    { co_han_che: "Không", so_han_che: 0 },
    { co_han_che: "Có", so_han_che: 2, ngay_kl: day(5, 8) },
  ],
  ["more than registered stay", { so_han_che: 3 }, { so_han_che: 3 }],
  [
    "without its issuing body",
    { co_quan: null, ngay_kl: day(4, 8), so_han_che: 1 },
    { ngay_kl: day(5, 8), so_han_che: 2 },
  ],
])("a conclusion that the unit has, %s", (_, own, filled) => {
  const typed = {
    ...{ ma_kl: "KL-2021-07", so_kl: "22-KL/UBKT", ngay_kl: day(5, 8), noi_dung: "Như đã ghi" },
    ...{ co_quan: "UBKT Đảng ủy Khối", co_han_che: "Có" },
    ...own,
  };
  const another = { ma_kl: "KL-2021-03", so_kl: "3-KL/UBKT", ngay_kl: day(5, 8), so_han_che: 1 };
  const conclusions = [another, typed].map((row) => new Map<string, RawValue>(Object.entries(row)));
  const data = {
    fields: new Map<string, RawValue>(),
    tables: new Map([["tblKetLuan", conclusions]]),
  };
  const period = { year: 2021, quarter: 3 } as const;
  const tables = new Map(registeredTables(data, indexBloc(blocData()), "DV023", period));
  const found = (tables.get("tblKetLuan") ?? []).map((row) => Object.fromEntries(row));
  expect(found).toEqual([another, { ...typed, ...filled }]);
});

test("what another body issued under the same number is another conclusion, with rounds of its own", () => {
  const of = { so_kl: "22-KL/UBKT", ngay_kl: day(4, 8), co_quan: "BTV Đảng ủy Khối" };
  const typed = { ma_kl: "KL-2021-07", ...of, co_han_che: "Có", so_han_che: 1 };
  const round = {
    ma_kl: "KL-2021-07",
    stt_hc: 1,
    vong: 1,
    noi_dung: "Chậm",
    trach_nhiem: "Tập thể",
  };
  const data = {
    fields: new Map<string, RawValue>(),
    tables: new Map([
      ["tblKetLuan", [new Map<string, RawValue>(Object.entries(typed))]],
      ["tblKhacPhuc", [new Map<string, RawValue>(Object.entries(round))]],
    ]),
  };
  const note = { ma_don_vi: "DV023", so_kl: "22-KL/UBKT", stt_hc: 1 };
  const noted = [
    { ...note, ngay_kl: day(4, 8), vong: 2, thoi_han: day(1, 12) },
    { ...note, ngay_kl: day(5, 8), vong: 2, thoi_han: day(2, 12) },
  ];
  const bloc = indexBloc(blocData(undefined, { tblHauKiem: noted }));
  const period = { year: 2021, quarter: 3 } as const;
  const tables = new Map(registeredTables(data, bloc, "DV023", period));
  const given = (table: string) => (tables.get(table) ?? []).map((row) => Object.fromEntries(row));
  expect(given("tblKetLuan")).toMatchObject([
    typed,
    { ma_kl: "KL-2021-01", co_quan: "UBKT Đảng ủy Khối", ngay_kl: day(5, 8), so_han_che: 2 },
  ]);
  const deadlines = [1, 2].map((stt_hc) => ({ stt_hc, vong: 1, thoi_han: day(31, 10) }));
  expect(given("tblKhacPhuc")).toMatchObject([
    round,
    // The unit types number, day and assessment only: what is to be remedied stays the same.
    { ...round, vong: 2, thoi_han: day(1, 12) },
    { ma_kl: "KL-2021-01", ...deadlines[0] },
    { ma_kl: "KL-2021-01", stt_hc: 1, vong: 2, thoi_han: day(2, 12) },
    { ma_kl: "KL-2021-01", ...deadlines[1] },
  ]);
});

test("rounds stand by their conclusions, then limitations; those of none come last", () => {
  const table = (keys: readonly string[], ...all: RawValue[][]) =>
    all.map((row) => new Map(keys.map((key, index) => [key, row[index] ?? null] as const)));
  const of = ["ma_kl", "stt_hc", "vong"];
  const data = {
    fields: new Map<string, RawValue>(),
    tables: new Map([
      ["tblKetLuan", table(["ma_kl", "so_kl"], ["B", "2-KL"], ["A", "1-KL"])],
      ["tblKhacPhuc", table(of, ["X", 1, 1], ["A", 2, 1], ["A", 1, 2], ["A", 1, 1], ["B", 1, 1])],
    ]),
  };
  const period = { year: 2021, quarter: 3 } as const;
  const tables = new Map(registeredTables(data, indexBloc(blocData([])), "DV999", period));
  const order = (tables.get("tblKhacPhuc") ?? []).map((row) => of.map((key) => row.get(key)));
  expect(order).toEqual([
    ["B", 1, 1],
    ["A", 1, 1],
    ["A", 1, 2],
    ["A", 2, 1],
    ["X", 1, 1],
  ]);
});

describe("a conclusion that the bloc has registered", () => {
  const KL = "KL-2021-01";
  const registered = (about: Record<string, RawValue>, more = {}) => {
    const issued = { ma_don_vi: "DV061", so_kl: "9-KL/UBKT", co_quan: "UBKT Đảng ủy Khối" };
    const row = { ...issued, ngay_kl: day(5, 8), so_han_che: 1, ...about };
    const data = prefilled(blocData(undefined, { tblSoKetLuan: [row], ...more }), "DV061");
    return {
      conclusions: rows(data, "tblKetLuan").map(({ so_kl, co_han_che: has }) => [so_kl, has]),
      rounds: rows(data, "tblKhacPhuc"),
    };
  };

  test.each<[name: string, about: Record<string, RawValue>, has: string | null, rounds: number]>([
    ["on the last day of the quarter", { ngay_kl: day(30, 9) }, "Có", 1],
    ["on the day after", { ngay_kl: day(1, 10) }, null, 0],
    ["without a day", { ngay_kl: null }, null, 0],
    ["of an earlier year, still open", { ngay_kl: day(1, 10, 2019) }, "Có", 1],
    ["without limitations", { so_han_che: 0 }, "Không", 0],
    ["without limitations, on 1/1", { so_han_che: 0, ngay_kl: day(1, 1) }, "Không", 0],
    ["without limitations, last year", { so_han_che: 0, ngay_kl: day(31, 12, 2020) }, null, 0],
  ])("%s", (_, about, has, count) => {
    const { conclusions, rounds } = registered(about);
    expect(conclusions).toEqual(has === null ? [] : [["9-KL/UBKT", has]]);
    expect(rounds).toHaveLength(count);
  });

  test("two of them: each limitation has a row of its own", () => {
    const other = { ma_don_vi: "DV061", so_kl: "10-KL/UBKT", ngay_kl: day(6, 8), so_han_che: 1 };
    const bloc = blocData(undefined, { tblSoKetLuan: [{ ...other, so_kl: "9-KL/UBKT" }, other] });
    expect(rows(prefilled(bloc, "DV061"), "tblKhacPhuc")).toEqual([
      { ma_kl: KL, stt_hc: 1, vong: 1 },
      { ma_kl: "KL-2021-02", stt_hc: 1, vong: 1 },
    ]);
  });

  test("none is registered and the unit has none: it says so", () => {
    const own = { ma_kl: KL, so_kl: "9-KL/UBKT", ngay_kl: day(6, 8), co_han_che: "Có" };
    const data = {
      fields: new Map<string, RawValue>(),
      tables: new Map([["tblKetLuan", [new Map<string, RawValue>(Object.entries(own))]]]),
    };
    const issued = { ma_don_vi: "DV061", so_kl: "9-KL/UBKT", ngay_kl: day(6, 8), so_han_che: 0 };
    const bloc = indexBloc(blocData(undefined, { tblSoKetLuan: [issued] }));
    const period = { year: 2021, quarter: 3 } as const;
    const tables = new Map(registeredTables(data, bloc, "DV061", period));
    expect(Object.fromEntries(tables.get("tblKetLuan")?.[0] ?? [])).toMatchObject({
      ...{ co_han_che: "Không", so_han_che: 0 },
    });
  });

  test("without a common deadline: the limitation has none yet", () => {
    expect(registered({}).rounds).toEqual([{ ma_kl: KL, stt_hc: 1, vong: 1 }]);
  });

  test("a re-inspection of another conclusion is none of its", () => {
    const noted = { ma_don_vi: "DV061", so_kl: "8-KL/UBKT", ngay_kl: day(5, 8), stt_hc: 1 };
    const tblHauKiem = [{ ...noted, vong: 1, ngay_hk: day(20, 9), kq_hk: "Một phần" }];
    expect(registered({}, { tblHauKiem }).rounds).toEqual([{ ma_kl: KL, stt_hc: 1, vong: 1 }]);
  });
});

test("what was closed before this year is over; later conclusions are not yet there", () => {
  const finished = {
    tblHauKiem: [1, 2].map((limitation) => ({
      ma_don_vi: "DV023",
      so_kl: "22-KL/UBKT",
      ngay_kl: day(5, 8),
      stt_hc: limitation,
      vong: 1,
      ngay_hk: day(20, 12),
      kq_hk: "Đã khắc phục xong",
    })),
  };
  expect(
    rows(prefilled(blocData(undefined, finished), "DV023", "2021-Q4"), "tblKetLuan"),
  ).toHaveLength(1);
  expect(rows(prefilled(blocData(undefined, finished), "DV023", "2022-Q1"), "tblKetLuan")).toEqual(
    [],
  );
  expect(rows(prefilled(blocData(), "DV023", "2021-Q2"), "tblKetLuan")).toEqual([]);
});

test.each<[name: string, result: string, followed: number]>([
  ["closed last year", "Đã khắc phục xong", 0],
  ["not yet", "Một phần", 1],
])("%s as the unit's last report alone says", (_, result, followed) => {
  const of = { ma_don_vi: "DV023", ky: "2021-Q4", ma_kl: "KL-2021-01" };
  const closed = {
    tblThThongTin: [{ ma_don_vi: "DV023", ky: "2021-Q4" }],
    tblThKetLuan: [{ ...of, so_kl: "22-KL/UBKT", ngay_kl: day(5, 8) }],
    tblThKhacPhuc: [1, 2].map((limitation) => ({
      ...of,
      ...{ stt_hc: limitation, vong: 1, ngay_hk: day(20, 12), kq_hk: result },
    })),
  };
  const data = prefilled(blocData(undefined, closed), "DV023", "2022-Q1");
  expect(rows(data, "tblKetLuan")).toHaveLength(followed);
});

test("the next quarter goes on from what the bloc has of the last", async () => {
  const { data } = (await consolidated([ownFile("DV037")], blocData(["DV037"]))).consolidation;
  const next = prefilled(data, "DV037", "2021-Q4");
  expect(rows(next, "tblDangVien")[0]).toMatchObject({ ma_dong: "DV01", trong_quy: 48 });
  expect(rows(next, "tblKetLuan")).toMatchObject([{ ma_kl: "KL-2021-01", so_kl: "15-KL/UBKT" }]);
  expect(rows(next, "tblKhacPhuc")).toMatchObject([
    { stt_hc: 1, thoi_han: day(15, 8) },
    { stt_hc: 2, thoi_han: day(30, 9) },
  ]);
  expect(next.fields.get("han_nop")).toBeNull();
});

describe("after a quarter without a report", () => {
  /** What the bloc has of the unit, as if it were of another quarter. */
  const lastHeardOf = async (ky: string): Promise<WorkbookData> => {
    const { data } = (await consolidated([ownFile("DV037")], blocData(["DV037"]))).consolidation;
    const tables = [...data.tables].map(([name, rows]) => {
      if (!name.startsWith("tblTh")) return [name, rows] as const;
      return [name, rows.map((row) => new Map([...row, ["ky", ky]]))] as const;
    });
    return { ...data, tables: new Map(tables) };
  };
  const given = (data: WorkbookData, table: string, ...keys: string[]) =>
    rows(data, table).flatMap((row) => keys.flatMap((key) => row[key] ?? []));
  const added = (data: WorkbookData) => [
    ...given(data, "tblDangVien", "trong_quy", "ky_truoc"),
    ...given(data, "tblKetNap", "ket_nap"),
    ...given(data, "tblPhanAnh", "ton_dau"),
    ...given(data, "tblChiTieu", "ky_truoc"),
  ];

  test("what it follows and what holds for the year go on; what adds up is left to the unit", async () => {
    const next = prefilled(await lastHeardOf("2021-Q1"), "DV037", "2021-Q3");
    expect(rows(next, "tblKhacPhuc")).toMatchObject([
      { stt_hc: 1, thoi_han: day(15, 8) },
      { stt_hc: 2, thoi_han: day(30, 9) },
    ]);
    const own = unitData("DV037");
    expect(given(next, "tblVanBan", "so_ky_hieu")).toEqual(given(own, "tblVanBan", "so_ky_hieu"));
    expect(given(next, "tblDangKy", "da_dang_ky")).toEqual(given(own, "tblDangKy", "da_dang_ky"));
    expect(added(next)).toEqual([]);
    expect(added(prefilled(await lastHeardOf("2021-Q2"), "DV037", "2021-Q3"))).not.toEqual([]);
  });

  test("in another year the year's own begins anew", async () => {
    const next = prefilled(await lastHeardOf("2021-Q3"), "DV037", "2022-Q2");
    expect(rows(next, "tblKetLuan")).toMatchObject([{ so_kl: "15-KL/UBKT" }]);
    expect(given(next, "tblDangKy", "da_dang_ky")).toEqual([]);
    expect(given(next, "tblNhiemVu", "tra_loi")).toEqual([]);
    expect(added(next)).toEqual([]);
  });
});

test.each<[name: string, typed: Record<string, RawValue>, chot: number, han: number | null]>([
  ["set for that quarter: of no use", { ngay_chot: day(20, 9) }, day(31, 12), null],
  [
    "set ahead for the next: hold",
    { ngay_chot: day(20, 12), han_nop: day(5, 1, 2022) },
    day(20, 12),
    day(5, 1, 2022),
  ],
  ["on the last day itself nothing is due", { han_nop: day(31, 12) }, day(31, 12), null],
])("days in the workbook of the quarter before, %s", (_, typed, reference, due) => {
  const bloc = blocData();
  const fields = new Map<string, RawValue>([...bloc.fields, ...Object.entries(typed)]);
  const next: Period = { year: 2021, quarter: 4 };
  const { fields: given } = prefilled({ ...bloc, fields }, "DV037", "2021-Q4");
  expect([given.get("ngay_chot"), given.get("han_nop")]).toEqual([reference, due]);
  const turned = turnedTo({ ...bloc, fields }, next);
  expect(blocQuarter(turned, next)).toEqual({ period: next, reference, dueOn: due });
});

test("a day that was set for a later quarter says nothing of an earlier one", () => {
  const before: Period = { year: 2021, quarter: 2 };
  expect(blocQuarter(turnedTo(blocData(), before), before).dueOn).toBeNull();
});

test("admissions before the unit used a workbook go into its running total", async () => {
  const opening = [
    { ma_chi_tieu: "CT6A", ma_don_vi: "DV037", tu_so: 9, den_ky: "2021-Q2" },
    { ma_chi_tieu: "CT6B", ma_don_vi: "DV037", tu_so: 4, mau_so: 9, den_ky: "2021-Q2" },
    { ma_chi_tieu: "CT6A", ma_don_vi: "DV061", tu_so: 70, den_ky: "2021-Q2" },
  ];
  const unknown = withCells(unitData("DV037"), "tblKetNap", "LK", {
    ket_nap: null,
    doan_vien_uu_tu: null,
  });
  const runningTotal = async (more: Parameters<typeof blocData>[1]) => {
    const bloc = blocData(["DV037"], more);
    const file = source("BC_DV037_2021_Q3.xlsx", bytesOf(unknown));
    const { data } = (await consolidated([file], bloc)).consolidation;
    return rows(prefilled(data, "DV037", "2021-Q4"), "tblKetNap");
  };
  const inQuarter = (key: string): number =>
    (unitData("DV037").tables.get("tblKetNap") ?? [])
      .filter((row) => row.get("ma_dong") !== "LK")
      .reduce((sum, row) => sum + Number(row.get(key) ?? 0), 0);
  expect(await runningTotal({ tblSoDuDau: opening })).toEqual([
    expect.objectContaining({
      ma_dong: "LK",
      ket_nap: 9 + inQuarter("ket_nap"),
      doan_vien_uu_tu: 4 + inQuarter("doan_vien_uu_tu"),
    }),
  ]);
  const until = (quarter: string) => opening.map((row) => ({ ...row, den_ky: quarter }));
  const [total] = await runningTotal({ tblSoDuDau: until("2021-Q3") });
  expect(total?.ket_nap).toBe(9 + inQuarter("ket_nap"));
  expect((await runningTotal({ tblSoDuDau: until("2021-Q4") }))[0]?.ket_nap).toBeUndefined();
  // Nobody knows what was before: the figure stays blank rather than too small.
  expect((await runningTotal({}))[0]?.ket_nap).toBeUndefined();
});

describe("a new term", () => {
  /** Its congress on this day of August; of the term before one unit has a balance. */
  const newTerm = (congress: number): Record<string, Record<string, RawValue>[]> => ({
    tblCauHinh: [
      { khoa: "Ngày bắt đầu nhiệm kỳ", gia_tri: "15/08/2016" },
      { khoa: "Số quý của nhiệm kỳ", gia_tri: 20 },
      { khoa: "Ngày bắt đầu nhiệm kỳ", gia_tri: congress, tu_ngay: congress },
      { khoa: "Số quý của nhiệm kỳ", gia_tri: 21, tu_ngay: congress },
    ],
    tblSoDuDau: [{ ma_chi_tieu: "CT6A", ma_don_vi: "DV037", tu_so: 9, den_ky: "2021-Q1" }],
  });
  const set = (congress: number): WorkbookData => {
    const bloc = blocData(["DV037"], newTerm(congress));
    const settings = (bloc.tables.get("tblCauHinh") ?? []).slice(-4);
    return { ...bloc, tables: new Map([...bloc.tables, ["tblCauHinh", settings] as const]) };
  };

  test.each<[period: string, first: number, quarters: number]>([
    ["2021-Q2", 2016 * 4 + 4, 20],
    ["2021-Q3", 2016 * 4 + 4, 20],
    ["2021-Q4", 2021 * 4 + 4, 21],
  ])("%s is of the term whose first quarter has begun", (period, first, quarters) => {
    const { fields } = prefilled(set(day(15, 8)), "DV037", period);
    expect([fields.get("tinh_quy_dau"), fields.get("tinh_so_quy")]).toEqual([first, quarters]);
  });

  test("running totals begin anew with it", async () => {
    const begun = (await consolidated([ownFile("DV037")], set(day(15, 8)))).consolidation.data;
    const goesOn = (await consolidated([ownFile("DV037")], set(day(15, 5)))).consolidation.data;
    const running = (data: WorkbookData) => rows(prefilled(data, "DV037", "2021-Q4"), "tblKetNap");
    expect(running(begun)).toEqual([]);
    expect(running(goesOn)[0]?.ket_nap).toEqual(expect.any(Number));
  });
});

test("last quarter's results and those of the same quarter last year stand beside the new ones", async () => {
  const received = await consolidated([ownFile("DV023")]);
  const { data } = received.consolidation;
  const of = (period: string) =>
    rows(prefilled(data, "DV023", period), "tblChiTieu").find(({ ma }) => ma === "CT2A");
  const told = expect.stringMatching(/^\d+,\d\d% \(\d+\/\d+\)$/) as string;
  expect(of("2021-Q4")).toEqual({ ma: "CT2A", ky_truoc: told });
  expect(of("2022-Q3")).toEqual({ ma: "CT2A", cung_ky: told });
  expect(of("2022-Q1")).toBeUndefined();
  expect(of("2022-Q4")).toBeUndefined();
  const twice = new Map(
    [...data.tables].map(([table, all]) => {
      const later = all
        .filter((row) => row.get("ky") === "2021-Q3")
        .map((row) => new Map([...row, ["ky", "2022-Q2"] as const]));
      return [table, [...all, ...later]] as const;
    }),
  );
  const both = rows(prefilled({ ...data, tables: twice }, "DV023", "2022-Q3"), "tblChiTieu");
  expect(both.filter(({ ma }) => ma === "CT2A")).toEqual([
    { ma: "CT2A", ky_truoc: told, cung_ky: told },
  ]);
});

test("an indicator that an error had spoiled then has no figure beside the new one", async () => {
  const late = withCells(unitData("DV037"), "tblKhacPhuc", 0, { ngay_bc: day(1, 1), so_bc: "1" });
  const { data } = (await consolidated([source("BC_DV037_2021_Q3.xlsx", bytesOf(late))]))
    .consolidation;
  const of = (id: string) =>
    rows(prefilled(data, "DV037", "2021-Q4"), "tblChiTieu").find(({ ma }) => ma === id);
  expect(of("CT2A")).toBeDefined();
  expect(of("CT7B")).toBeUndefined();
});

describe("a unit that was merged on 12/8 (story 8)", () => {
  const ended = (successor: string): WorkbookData => {
    const bloc = blocData(["DV037", "DV061"]);
    const roster = (bloc.tables.get("tblDonVi") ?? []).map((row) =>
      row.get("ma_don_vi") === "DV037"
        ? new Map<string, RawValue>([
            ...row,
            ["hieu_luc_den", day(11, 8)],
            ["trang_thai", "Sáp nhập"],
            ["don_vi_ke_thua", successor],
          ])
        : row,
    );
    return { ...bloc, tables: new Map([...bloc.tables, ["tblDonVi", roster]]) };
  };
  const quarter = (bloc: WorkbookData) => consolidated([ownFile("DV037"), ownFile("DV061")], bloc);

  test("what it has left open goes on in the successor's next workbook", async () => {
    const { data } = (await quarter(ended("DV061"))).consolidation;
    const next = prefilled(data, "DV061", "2021-Q4");
    expect(rows(next, "tblKetLuan")).toMatchObject([
      { ma_kl: "KL-2021-01", so_kl: "15-KL/UBKT", so_han_che: 2 },
    ]);
    expect(rows(next, "tblKhacPhuc")).toMatchObject([
      { ma_kl: "KL-2021-01", stt_hc: 1, thoi_han: day(15, 8) },
      { ma_kl: "KL-2021-01", stt_hc: 2, thoi_han: day(30, 9) },
    ]);
    expect(rows(prefilled(data, "DV061", "2021-Q3"), "tblKetLuan")).toEqual([]);
  });

  test("what the bloc notes under its code later on reaches the successor's workbook too", async () => {
    const { data } = (await quarter(ended("DV061"))).consolidation;
    const of = { ma_don_vi: "DV037", so_kl: "15-KL/UBKT", ngay_kl: day(26, 4), stt_hc: 1 };
    const noted = [
      { ...of, vong: 1, ngay_hk: day(20, 12), so_hk: "4-TB", kq_hk: "Một phần" },
      { ...of, vong: 2, thoi_han: day(31, 12) },
    ].map((row) => new Map<string, RawValue>(Object.entries(row)));
    const bloc = indexBloc({ ...data, tables: new Map([...data.tables, ["tblHauKiem", noted]]) });
    const followed = prefilled(data, "DV061", "2021-Q4");
    const tables = new Map(registeredTables(followed, bloc, "DV061", parsePeriod("2022-Q1")!));
    const rounds = tables.get("tblKhacPhuc") ?? [];
    expect(rounds.map((row) => Object.fromEntries(row))).toMatchObject([
      { stt_hc: 1, vong: 1, thoi_han: day(15, 8), ngay_hk: day(20, 12), kq_hk: "Một phần" },
      { stt_hc: 1, vong: 2, thoi_han: day(31, 12) },
      { stt_hc: 2, vong: 1, thoi_han: day(30, 9) },
    ]);
  });

  test.each<[name: string, unit: string, limitations: number[], followed: number]>([
    ["closed under the successor's code", "DV061", [1, 2], 0],
    ["one of two closed", "DV061", [1], 1],
    ["closed by a unit that has nothing to do with it", "DV023", [1, 2], 1],
  ])("next year, %s", async (_, unit, limitations, followed) => {
    const { data } = (await quarter(ended("DV061"))).consolidation;
    const noted = limitations.map(
      (limitation) =>
        new Map<string, RawValue>([
          ...[["ma_don_vi", unit] as const, ["so_kl", "15-KL/UBKT"] as const],
          ...[["ngay_kl", day(26, 4)] as const, ["stt_hc", limitation] as const],
          ...[["vong", 1] as const, ["ngay_hk", day(20, 12)] as const],
          ["kq_hk", "Đã khắc phục xong"] as const,
        ]),
    );
    const tables = new Map([...data.tables, ["tblHauKiem", noted] as const]);
    const next = prefilled({ ...data, tables }, "DV061", "2022-Q1");
    expect(rows(next, "tblKetLuan")).toHaveLength(followed);
  });

  test("units that name each other are no successors without end", async () => {
    const { data } = (await quarter(ended("DV037"))).consolidation;
    expect(rows(prefilled(data, "DV061", "2021-Q4"), "tblKetLuan")).toEqual([]);
  });

  test("what it has left open is asked of the successor", async () => {
    const { consolidation } = await quarter(ended("DV061"));
    expect([...consolidation.reminders.keys()]).toEqual(["DV061"]);
    expect(consolidation.reminders.get("DV061")).toContain("15-KL/UBKT, hạn chế 1 (của DV037)");
    const asked = rows(consolidation.data, "tblDonDoc");
    expect(asked.map(({ ma_don_vi, so_kl }) => [ma_don_vi, so_kl])).toEqual([
      ["DV061", "15-KL/UBKT"],
      ["DV061", "15-KL/UBKT"],
    ]);
    expect(consolidation.followUps.map(({ unit }) => unit)).toEqual(["DV037", "DV037"]);
  });
});

describe("what a predecessor has left open", () => {
  const conclusion = (code: string, number: string) =>
    new Map<string, RawValue>([
      ["ma_kl", code],
      ["so_kl", number],
      ["ngay_kl", day(15, 3)],
    ]);
  const round = (code: string, vong: number, result?: string) =>
    new Map<string, RawValue>([
      ["ma_kl", code],
      ["stt_hc", 1],
      ["vong", vong],
      ...(result === undefined ? [] : [["kq_hk", result] as const]),
    ]);
  const DONE = "Đã khắc phục xong";

  test.each<[name: string, rounds: Map<string, RawValue>[], taken: number]>([
    ["one without result", [round("KL-2021-01", 1)], 1],
    [
      "closed in its last round",
      [round("KL-2021-01", 2, DONE), round("KL-2021-01", 1, "Một phần")],
      0,
    ],
    [
      "closed in its last round, in the order of the rounds",
      [round("KL-2021-01", 1, "Một phần"), round("KL-2021-01", 2, DONE)],
      0,
    ],
    ["open in its last round", [round("KL-2021-01", 1, "Một phần"), round("KL-2021-01", 2)], 1],
    ["no limitation", [], 0],
  ])("%s", (_, rounds, taken) => {
    const own = new Map([["tblKetLuan", [conclusion("KL-2021-01", "09-KL/UBKT")]]]);
    const theirs = new Map([
      ["tblKetLuan", [conclusion("KL-2021-01", "15-KL/UBKT")]],
      ["tblKhacPhuc", rounds],
    ]);
    const tables = inheritedTables(own, theirs);
    const codes = (table: string) => (tables.get(table) ?? []).map((row) => row.get("ma_kl"));
    expect(codes("tblKetLuan")).toEqual(["KL-2021-01", ...Array<string>(taken).fill("KL-2021-02")]);
    expect(codes("tblKhacPhuc")).toEqual(
      rounds.flatMap(() => Array<string>(taken).fill("KL-2021-02")),
    );
    expect(inheritedTables(tables, theirs)).toEqual(tables);
  });
});
