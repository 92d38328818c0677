import { calculateBloc } from "../../../src/app/calculateBloc";
import { UNIT_INDICATOR_IDS, type IndicatorId } from "../../../src/catalogue/indicators";
import type { MatrixRow } from "../../../src/indicators/bloc/evaluateMatrix";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { conclusion, remedy, type Remedy } from "../../oracle/rows";
import type { Changes, Setting } from "../../rules/material";
import { blocData, day, type BlocSpec, type UnitSpec } from "./blocCase";
import { MISSED, reporting } from "./reporting";

/** What one row of the matrix says of one unit. */
type Row = Readonly<Record<string, RawValue>>;

const DUE = { han_nop: day("2021-10-05") };
function bloc(units: UnitSpec[], period = "2021-Q3", tables: BlocSpec["tables"] = {}): BlocSpec {
  return { period, fields: DUE, units, tables };
}
const matrixOf = (spec: BlocSpec): readonly MatrixRow[] => calculateBloc(blocData(spec)).matrix;
function rowOf(spec: BlocSpec): MatrixRow {
  const [row] = matrixOf(spec);
  if (row === undefined) throw new Error("The matrix is empty");
  return row;
}
const cellsOf = (keys: string[], spec: BlocSpec): RawValue[][] => {
  const { calculation, report } = calculateBloc(blocData(spec));
  const rows = report.tables.get("tblMaTran")?.rows ?? [];
  return rows
    .slice(0, spec.units.length)
    .map((_, index) => keys.map((key) => calculation.cell("tblMaTran", index, key)));
};

const handedIn = (changes: Changes = {}, setting: Setting = { period: "2021-Q3" }) =>
  reporting("DV001", changes, setting);

/** Verdicts of the followed duties are always the same. */
const FOLLOWED = "CT2D CT2E NV1B NV1C NV3B NV3C NV3D NVTT1 NVTT2 NVCTHD".split(" ");
function verdictsOf(row: MatrixRow): Record<string, string | null> {
  const all = Object.entries(allVerdictsOf(row));
  return Object.fromEntries(all.filter(([id]) => !FOLLOWED.includes(id)));
}

function allVerdictsOf({ verdictOf }: MatrixRow): Record<string, string | null> {
  const ids = [...UNIT_INDICATOR_IDS, "NV4C" as const];
  return Object.fromEntries(ids.map((id) => [id, verdictOf(id)]));
}

const MET = {
  ...{ CT1A: "DAT", CT1B: "TAM_DAT", CT2A: "TAM_DAT", CT2B: "TAM_DAT", CT2C: "TAM_DAT" },
  ...{ CT3B: "DAT", CT3C: "DAT", CT5A: "DAT", CT5C: "DAT", CT6A: "THEO_DOI" },
  ...{ CT6B: "DUNG_TIEN_DO", CT7B: "DAT", CT8A: "TAM_DAT", CT8B: "DAT", NV1A: "DAT" },
  ...{ NV4A1: "DAT", NV4A2: "TAM_DAT", NV4C: "DAT" },
};
const AT_YEAR_END = {
  ...{ CT1B: "DAT", CT2A: "DAT", CT2B: "DAT", CT2C: "DAT", CT8A: "DAT", NV4A2: "DAT" },
  ...{ CT3B: "CHUA_DEN_KY", CT3C: "CHUA_DEN_KY", CT5A: "CHUA_DEN_KY", CT5C: "CHUA_DEN_KY" },
};
const nobodyKnows = Object.fromEntries(
  Object.keys(MET).map((id) => [id, id === "NV4C" ? "KHONG_DAT" : "CHUA_CO_SO_LIEU"]),
);

describe("verdicts of a unit, as its own workbook gives them", () => {
  test.each<[name: string, spec: BlocSpec, wanted: Record<string, string>]>([
    ["all met in Quý III", bloc([handedIn()]), MET],
    [
      "all met at the end of the year",
      bloc([handedIn({}, { period: "2021-Q4" })], "2021-Q4"),
      { ...MET, ...AT_YEAR_END },
    ],
    [
      "missed in Quý III",
      bloc([handedIn(MISSED)]),
      {
        ...MET,
        ...{ CT1A: "TAM_KHONG", CT1B: "TAM_KHONG", CT2A: "TAM_KHONG", CT5A: "KHONG_DAT" },
        ...{ CT8A: "TAM_KHONG", CT8B: "KHONG_DAT", NV1A: "TAM_KHONG", NV4A1: "TAM_KHONG" },
      },
    ],
    [
      "missed at the end of the year",
      bloc([handedIn(MISSED, { period: "2021-Q4" })], "2021-Q4"),
      {
        ...{ ...MET, ...AT_YEAR_END },
        ...{ CT1A: "KHONG_DAT", CT1B: "KHONG_DAT", CT2A: "KHONG_DAT" },
        ...{ CT8A: "KHONG_DAT", CT8B: "KHONG_DAT", NV1A: "KHONG_DAT", NV4A1: "KHONG_DAT" },
      },
    ],
    [
      "a party cell without service fields, associations and conclusions",
      bloc([handedIn({}, { period: "2021-Q3", kind: "cell" })]),
      {
        ...MET,
        ...{ CT1B: "KHONG_AP_DUNG", CT2B: "KHONG_AP_DUNG", CT2C: "KHONG_AP_DUNG" },
        ...{ CT7B: "KHONG_AP_DUNG", CT8B: "KHONG_AP_DUNG" },
      },
    ],
    [
      "not handed in",
      bloc([{ code: "DV001", received: false }]),
      { ...nobodyKnows, CT1B: "KHONG_AP_DUNG" },
    ],
    [
      "an administrative unit that has not handed in, gradings not due",
      bloc(
        [{ code: "DV001", received: false, roster: { la_co_quan_hanh_chinh: "Có" } }],
        "2022-Q1",
      ),
      {
        ...nobodyKnows,
        ...{ CT3B: "CHUA_DEN_KY", CT3C: "CHUA_DEN_KY", CT5A: "CHUA_DEN_KY", CT5C: "CHUA_DEN_KY" },
      },
    ],
  ])("%s", (_, spec, wanted) => {
    const row = rowOf(spec);
    expect(verdictsOf(row)).toEqual(wanted);
    expect(FOLLOWED.map((id) => row.verdictOf(id as IndicatorId))).toEqual(
      FOLLOWED.map(() => "THEO_DOI"),
    );
  });

  test("nothing is said of what only the bloc can tell", () => {
    expect(rowOf(bloc([handedIn()])).verdictOf("CT4A")).toBeNull();
  });

  test.each(UNIT_INDICATOR_IDS)("%s spoiled by a finding is spoiled alone", (id) => {
    const [row, whole] = [{ ...handedIn(), spoiled: [id] }, handedIn()].map((unit) =>
      rowOf(bloc([unit])),
    );
    const followed = whole?.verdictOf(id) === "THEO_DOI" && id !== "CT6A";
    expect(allVerdictsOf(row!)).toEqual({
      ...allVerdictsOf(whole!),
      [id]: followed ? "THEO_DOI" : "LOI_SO_LIEU",
    });
    const own = id.toLowerCase();
    const figures = cellsOf([`_tt_${own}`, `_tu_${own}`], bloc([{ ...handedIn(), spoiled: [id] }]));
    expect(figures).toEqual([["LOI_SO_LIEU", ""]]);
  });

  test.each<[id: string, changes: Changes, wanted: string]>([
    ["CT1B", { tblHaiLong: [] }, "CHUA_CO_SO_LIEU"],
    ["CT2A", { "tblDangKy[DV]": { da_dang_ky: null } }, "CHUA_CO_SO_LIEU"],
    ["CT2A", { "tblDangKy[DV]": { da_dang_ky: 119 } }, "LOI_SO_LIEU"],
    ["CT2B", { "tblDangKy[CD]": { da_dang_ky: null } }, "CHUA_CO_SO_LIEU"],
    ["CT2B", { "tblDangKy[CD]": { da_dang_ky: 149 } }, "TAM_KHONG"],
    ["CT2C", { "tblDangKy[CCB]": { da_dang_ky: 11, da_thuc_hien: 11 } }, "TAM_KHONG"],
    ["CT3B", { "tblNeuGuong[NG1]": { thuc_hien_tot: 0 } }, "KHONG_DAT"],
    ["CT3B", { "tblNeuGuong[NG1]": { so_nguoi: 0, thuc_hien_tot: 0 } }, "CHUA_CO_SO_LIEU"],
    ["CT3C", { "tblNeuGuong[NG2]": { so_nguoi: 0, thuc_hien_tot: 0 } }, "KHONG_AP_DUNG"],
    ["CT3C", { "tblNeuGuong[NG2]": { trang_thai: "Tự đánh giá" } }, "CHUA_CO_SO_LIEU"],
    ["CT5C", { "tblXepLoai[DANG_VIEN]": { tot: 93, kht: 1 } }, "THEO_DOI"],
    ["CT6A", { "tblKetNap[T2]": { ket_nap: null } }, "CHUA_CO_SO_LIEU"],
    ["CT6B", { "tblKetNap[LK]": { doan_vien_uu_tu: 2 } }, "THEO_DOI"],
    ["CT8A", { fields: { tu_danh_gia_1374: null } }, "CHUA_CO_SO_LIEU"],
    ["CT8A", { fields: { tu_danh_gia_1374: "Tốt" } }, "CHUA_CO_SO_LIEU"],
    ["CT8B", { "tblPhanAnh[N2]": { qua_han: null } }, "CHUA_CO_SO_LIEU"],
    ["NV1A", { "tblNhiemVu[NV1A]": { tra_loi: "Không áp dụng" } }, "KHONG_AP_DUNG"],
    ["NV1A", { "tblNhiemVu[NV1A]": { tra_loi: null } }, "CHUA_CO_SO_LIEU"],
    ["NV4A2", { tblCuoc: [] }, "CHUA_DEN_KY"],
    ["NV4A2", { "tblCuoc#0": { ngay_ket_thuc: null } }, "TAM_KHONG"],
    ["NV4A2", { "tblCuoc#0": { han_ke_hoach: null } }, "CHUA_CO_SO_LIEU"],
  ])("%s with %j", (id, changes, wanted) => {
    expect(rowOf(bloc([handedIn(changes)])).verdictOf(id as IndicatorId)).toBe(wanted);
  });

  test.each([
    [4, "THEO_DOI", null],
    [4, "DAT", 3],
    [4, "DUNG_TIEN_DO", 6],
    [3, "CHAM_TIEN_DO", 7],
  ])("CT6A with %d admissions so far this year is %s of a quota of %s", (so_far, wanted, quota) => {
    const unit = reporting(
      "DV001",
      { "tblDangVien[DV02]": { trong_quy: so_far, ky_truoc: 0 } },
      { period: "2021-Q2" },
      { chi_tieu_ket_nap_nam: quota },
    );
    expect(rowOf(bloc([unit], "2021-Q2")).verdictOf("CT6A")).toBe(wanted);
  });

  test.each([
    ["2021-10-01", "TAM_KHONG"],
    ["2021-10-02", "KHONG_AP_DUNG"],
  ])("a unit founded on %s owes a resolution and a programme: %s", (founded, q4) => {
    const unit = reporting(
      "DV001",
      { tblVanBan: [] },
      { period: "2021-Q4" },
      { ngay_thanh_lap: day(founded) },
    );
    const { verdictOf } = rowOf(bloc([unit], "2021-Q4"));
    const wanted = q4 === "TAM_KHONG" ? "KHONG_DAT" : q4;
    expect([verdictOf("CT1A"), verdictOf("NV4A1")]).toEqual([wanted, wanted]);
  });

  test("outside the scope of a dated target", () => {
    const scope = { ma: "CT2A", tu_nam: 2021, ap_dung: "loai_hinh = Chi bộ cơ sở" };
    const { verdictOf } = rowOf(bloc([handedIn()], "2021-Q3", { tblMucChiTieu: [scope] }));
    expect([verdictOf("CT2A"), verdictOf("CT2B")]).toEqual(["KHONG_AP_DUNG", "TAM_DAT"]);
  });

  test.each([
    ["Có", "Không", "TAM_DAT"],
    ["Không", "Có", "TAM_KHONG"],
    ["Chưa đánh giá", "Có", "TAM_DAT"],
    [null, "Không", "TAM_KHONG"],
  ])("CT8A confirmed as %s by the bloc, declared as %s: %s", (confirmed, declared, wanted) => {
    const tables = {
      tblXacNhan: [{ ma_don_vi: "DV001", nam: 2021, ct8a_thuc_hien_tot: confirmed }],
    };
    const unit = handedIn({ fields: { tu_danh_gia_1374: declared } });
    expect(rowOf(bloc([unit], "2021-Q3", tables)).verdictOf("CT8A")).toBe(wanted);
    const last = { tblXacNhan: [{ ...tables.tblXacNhan[0], nam: 2020 }] };
    expect(rowOf(bloc([unit], "2021-Q3", last)).verdictOf("CT8A")).toBe(
      declared === "Có" ? "TAM_DAT" : "TAM_KHONG",
    );
  });

  test("a target of several groups that is only followed this year is not judged", () => {
    const tables = { tblMucChiTieu: [{ ma: "CT2B", tu_nam: 2021, phep: "không chấm" }] };
    const unit = handedIn({ "tblDangKy[CD]": { da_dang_ky: 149 } });
    expect(rowOf(bloc([unit], "2021-Q3", tables)).verdictOf("CT2B")).toBe("THEO_DOI");
  });

  test("a target that is only followed this year is judged nowhere", () => {
    const tables = { tblMucChiTieu: [{ ma: "CT2A", tu_nam: 2021, phep: "không chấm" }] };
    expect(rowOf(bloc([handedIn(MISSED)], "2021-Q3", tables)).verdictOf("CT2A")).toBe("THEO_DOI");
  });
});

describe("figures of a grading", () => {
  type Graded = readonly [id: string, place: string, figures: readonly [number, number]];
  const GRADED: readonly Graded[] = [
    ["ct3b", "tblNeuGuong[NG1]", [2, 3]],
    ["ct3c", "tblNeuGuong[NG2]", [2, 3]],
    ["ct5a", "tblXepLoai[DANG_VIEN]", [112, 113]],
    ["ct5c", "tblXepLoai[DANG_VIEN]", [0, 113]],
  ];
  const counts = { so_nguoi: 3, thuc_hien_tot: 2 };

  test.each(GRADED)("%s: official or by the unit itself, of the year judged", (id, place, own) => {
    const figures = (more: Row, spoiled: string[] = []) => {
      const row = place.startsWith("tblNeuGuong") ? { ...counts, ...more } : more;
      const unit = { ...handedIn({ [place]: row as never }), spoiled };
      return cellsOf([`_ct_${id}`, `_tdt_${id}`, `_tdm_${id}`], bloc([unit]))[0];
    };
    const self = { trang_thai: "Tự đánh giá" };
    expect(figures({})).toEqual([1, "", ""]);
    expect(figures({ nam_danh_gia: 2021 })).toEqual([0, "", ""]);
    expect(figures({ nam_danh_gia: null })).toEqual([0, "", ""]);
    expect(figures({}, [id.toUpperCase()])).toEqual([0, "", ""]);
    expect(figures(self)).toEqual([0, ...own]);
    expect(figures({ ...self, nam_danh_gia: 2021 })).toEqual([0, "", ""]);
    expect(figures(self, [id.toUpperCase()])).toEqual([0, "", ""]);
    expect(figures({ trang_thai: "Chưa đánh giá" })).toEqual([0, "", ""]);
  });

  test.each(GRADED)("%s without a year is of the year of the report", (id, place) => {
    const given: Row = place.startsWith("tblNeuGuong")
      ? counts
      : {
          ...{ tong_so: 3, kdg_mien: 0, kdg_dinh_chi: 0, kdg_duoi_6t: 0, kdg_khac: 0 },
          ...{ xs: 1, tot: 1, ht: 1, kht: 0 },
        };
    const row = { ...given, nam_danh_gia: null, trang_thai: "Chính thức" };
    const unit = handedIn({ [place]: row as never }, { period: "2021-Q4" });
    expect(cellsOf([`_ct_${id}`], bloc([unit], "2021-Q4"))).toEqual([[1]]);
  });
});

describe("what is not known is blank, not 0", () => {
  const TEXTS = ["_tl", "_cgn", "_8a", "_lk_kn", "_lk_ut", "_kn", "_da_nhan", "_xl_tu"];
  const RATIOS = ["ct2a", "ct2b", "ct2c", "ct3b", "ct5a", "ct6b", "ct7b", "ct8b"];
  const PARTS = ["_tu_ct2b_dtn", "_mau_ct2b_dtn", "_tu_ct2c_ccb", "_mau_ct2c_ccb"];
  const keys = [
    ...TEXTS,
    ...PARTS,
    ...RATIOS.flatMap((id) => [`_tu_${id}`, `_mau_${id}`, `_tl_${id}`]),
    ...UNIT_INDICATOR_IDS.map((id) => `_tu_${id.toLowerCase()}`),
  ];
  const blanks = keys.map((key) => [key, ""]);
  const named = (spec: BlocSpec) => {
    const [cells = []] = cellsOf(keys, spec);
    return keys.map((key, index) => [key, cells[index]]);
  };

  test("of a unit that has not handed in", () => {
    expect(named(bloc([{ code: "DV001", received: false }]))).toEqual(blanks);
  });

  test("of a workbook that was returned, though its rows are still there", () => {
    const data = blocData(bloc([handedIn()]));
    const progress = (data.tables.get("tblTienDo") ?? []).map(
      (row) => new Map([...row, ["trang_thai", "Trả lại"]]),
    );
    const { calculation, matrix } = calculateBloc({
      ...data,
      tables: new Map([...data.tables, ["tblTienDo", progress]]),
    });
    expect(matrix).toMatchObject([
      { received: false, grading: "CHUA", remedySituation: null, recheckDue: 0 },
    ]);
    expect(keys.map((key) => [key, calculation.cell("tblMaTran", 0, key)])).toEqual(blanks);
  });

  test("what a unit reports stands in its row", () => {
    const [cells] = cellsOf(
      [...PARTS, "_lk_kn", "_lk_ut", "_kn", "_da_nhan", "_tu_nv1c", "_mau_nv1c", "_tu_nv3b"],
      bloc([handedIn()]),
    );
    expect(cells).toEqual([40, 40, 12, 12, 10, 6, 13, "DV001", 5, 5, 1]);
  });
});

test("verdicts in words", () => {
  const keys = ["ct1a", "ct1b", "ct7b", "ct2d", "ct6b", "ct2a"];
  const cell = reporting("DV001", {}, { period: "2021-Q3", kind: "cell" });
  expect(cellsOf(keys, bloc([cell, { code: "DV002", received: false }]))).toEqual([
    [
      ...["Đạt", "Không thuộc đối tượng", "Không phát sinh", "Chỉ theo dõi", "Đúng tiến độ"],
      "Tạm tính: đạt",
    ],
    [
      ...["Chưa có số liệu", "Không thuộc đối tượng", "Chưa có số liệu", "Chỉ theo dõi"],
      ...["Chưa có số liệu", "Chưa có số liệu"],
    ],
  ]);
});

test("a bloc without units has no rows", () => {
  expect(matrixOf(bloc([]))).toEqual([]);
});

describe("targets missed", () => {
  test("classes with a number count, remedies in time and duties without one do not", () => {
    const overdue = {
      tblKhacPhuc: [remedy("KL-2021-01", 1, 1, { due: day("2021-09-01") })],
    };
    const units = [handedIn({ ...MISSED, ...overdue }), { ...handedIn(), code: "DV002" }];
    expect(matrixOf(bloc(units)).map((row) => row.failedTargets)).toEqual([2, 0]);
    expect(rowOf(bloc([handedIn({ ...MISSED, ...overdue })])).verdictOf("CT7B")).toBe("KHONG_DAT");
    const late = bloc([handedIn(MISSED, { period: "2021-Q4" })], "2021-Q4");
    expect(rowOf(late).failedTargets).toBe(6);
  });

  test.each([
    ["Phấn đấu", 5],
    ["Nhiệm vụ theo dõi", 5],
    ["Nhiệm vụ có mức", 6],
    ["Chỉ tiêu", 6],
    [null, 6],
    ["Gì đó", 6],
  ])("CT2A of the class %s", (lop, wanted) => {
    const tables = { tblMucChiTieu: [{ ma: "CT2A", tu_nam: 2021, lop }] };
    const late = bloc([handedIn(MISSED, { period: "2021-Q4" })], "2021-Q4", tables);
    expect(rowOf(late).failedTargets).toBe(wanted);
  });
});

describe("remedies of a unit", () => {
  const due = (text: string) => ({ due: day(text) });
  const reported = (text: string, on: string): Remedy => ({ ...due(text), reported: day(on) });
  const checked = (result: string): Remedy => ({
    ...reported("2021-05-30", "2021-05-20"),
    ...{ reinspected: day("2021-06-10"), result },
  });
  const DONE = checked("Đã khắc phục xong");
  const PARTLY = checked("Một phần");
  const OVERDUE = due("2021-09-29");
  const DUE_TODAY = due("2021-09-30");
  const SOON = due("2021-10-15");
  const LATER = due("2021-10-16");
  const WAITING = reported("2021-07-30", "2021-07-02");
  const WAITING_LONG = reported("2021-07-30", "2021-07-01");
  const UNDATED: Remedy = {};

  const unitWith = (rounds: readonly Remedy[], code = "DV001"): UnitSpec => {
    const changes: Changes = {
      tblKetLuan: [conclusion("KL1", "15-KL/ĐUK", day("2021-02-01"), rounds.length)],
      tblKhacPhuc: rounds.map((round, index) => remedy("KL1", index + 1, 1, round)),
    };
    return reporting(code, changes, { period: "2021-Q3" });
  };

  test.each<[name: string, rounds: Remedy[], situation: string, task: string, overdue: number]>([
    ["no conclusion", [], "KHONG_CO", "KHONG", 0],
    ["all done", [DONE, DONE], "XONG", "KHONG", 0],
    ["in time", [DONE, LATER], "TRONG_HAN", "KHONG", 0],
    ["due in 15 days", [LATER, SOON], "SAP_DEN_HAN", "DON_VI", 0],
    ["due today", [DUE_TODAY, DONE], "SAP_DEN_HAN", "DON_VI", 0],
    ["reported 90 days ago", [WAITING, DONE], "SAP_DEN_HAN", "KHOI", 0],
    ["reported 91 days ago", [WAITING_LONG, SOON], "CHO_KHOI", "CA_HAI", 0],
    ["without a deadline", [UNDATED, DONE], "CHO_KHOI", "KHOI", 0],
    ["partly done, no new deadline", [PARTLY, LATER], "CHO_KHOI", "KHOI", 0],
    ["overdue twice", [OVERDUE, OVERDUE, DONE], "QUA_HAN", "DON_VI", 2],
    ["overdue and undated", [OVERDUE, UNDATED], "QUA_HAN", "CA_HAI", 1],
    ["overdue and waiting", [OVERDUE, WAITING], "QUA_HAN", "CA_HAI", 1],
    ["waiting and due soon", [WAITING, SOON], "SAP_DEN_HAN", "CA_HAI", 0],
  ])("%s", (_, rounds, situation, task, overdue) => {
    expect(rowOf(bloc([unitWith(rounds)]))).toMatchObject({
      ...{ remedySituation: situation, taskOf: task, overdueLimitations: overdue },
      unrecordedConclusions: 0,
    });
  });

  test("in words; of a unit that has not handed in nothing is said", () => {
    const spec = bloc([unitWith([OVERDUE, UNDATED]), { code: "DV002", received: false }]);
    expect(cellsOf(["khac_phuc", "viec_cua"], spec)).toEqual([
      ["Quá hạn hoặc chưa ghi vào sổ", "Đơn vị và Khối"],
      ["", ""],
    ]);
    expect(matrixOf(spec)[1]).toMatchObject({
      ...{ remedySituation: null, taskOf: null, overdueLimitations: null },
      unrecordedConclusions: null,
    });
  });

  test.each([
    ["Đơn vị chưa ghi", "QUA_HAN", "DON_VI", 1],
    ["Lệch số hạn chế", "QUA_HAN", "DON_VI", 1],
    ["Lệch ngày", "KHONG_CO", "KHONG", 0],
    ["Khớp", "KHONG_CO", "KHONG", 0],
  ])("a conclusion in the register: %s", (state, remedySituation, taskOf, unrecorded) => {
    const register = {
      ...{ ma_don_vi: "DV001", so_kl: "1-KL", ngay_kl: day("2021-03-01"), so_han_che: 1 },
      ...{ co_quan: "BTV Đảng ủy Khối", trang_thai_doi_chieu: state },
    };
    const spec = bloc([unitWith([]), unitWith([], "DV002")], "2021-Q3", {
      tblSoKetLuan: [register],
    });
    const [first, second] = matrixOf(spec);
    expect(first).toMatchObject({
      ...{ remedySituation, taskOf, unrecordedConclusions: unrecorded },
      overdueLimitations: 0,
    });
    expect(second).toMatchObject({ unrecordedConclusions: 0, remedySituation: "KHONG_CO" });
  });

  const CT7A = (units: UnitSpec[], more: Partial<BlocSpec> = {}) => {
    const { indicators, matrix } = calculateBloc(blocData({ ...bloc(units), ...more }));
    const found = indicators.find(({ id }) => id === "CT7A");
    return [found?.numerator, found?.denominator, ...matrix.map((row) => row.recheckDue)];
  };

  test.each<[name: string, rounds: Remedy[], wanted: (number | undefined)[]]>([
    ["no conclusion", [], [0, 0, 0]],
    ["nothing due", [LATER, SOON], [0, 0, 0]],
    ["due today, not re-checked", [DUE_TODAY], [0, 1, 1]],
    ["due, reported, not re-checked", [WAITING], [0, 1, 1]],
    ["re-checked, whatever the result", [PARTLY], [1, 1, 0]],
    ["re-checked and done", [DONE, LATER], [1, 1, 0]],
    ["one of two re-checked", [DONE, OVERDUE], [0, 1, 1]],
    ["without a deadline", [UNDATED], [0, 0, 0]],
    ["due last year and done", [{ ...DONE, due: day("2020-12-31") }], [0, 0, 0]],
    ["due last year and open", [{ ...PARTLY, due: day("2020-12-31") }], [1, 1, 0]],
    ["due on the first day of the year", [{ ...DONE, due: day("2021-01-01") }], [1, 1, 0]],
    [
      "re-checked after the reference date",
      [{ ...DONE, reinspected: day("2021-10-01") }],
      [0, 1, 1],
    ],
  ])("re-checked by the bloc: %s", (_, rounds, wanted) => {
    expect(CT7A([unitWith(rounds)])).toEqual(wanted);
  });

  test.each<[name: string, due: string, known: "register" | "report", wanted: number[]]>([
    ["as the register says, due this year", "2021-01-01", "register", [1, 1, 0]],
    ["as the register says, due last year", "2020-12-31", "register", [0, 0, 0]],
    ["as the unit's last report says, due this year", "2021-01-01", "report", [1, 1, 0]],
    ["as the unit's last report says, due last year", "2020-12-31", "report", [0, 0, 0]],
  ])("closed last year and carried on by no unit, %s", (_, due, known, wanted) => {
    const issued = { ma_don_vi: "DV001", so_kl: "1-KL", ngay_kl: day("2020-11-01") };
    const of = { ma_don_vi: "DV001", ky: "2020-Q4", ma_kl: "KL-2020-01" };
    const round = { stt_hc: 1, vong: 1, ngay_hk: day("2020-12-20"), kq_hk: "Đã khắc phục xong" };
    const tables = {
      tblSoKetLuan: [
        { ...issued, co_quan: "BTV Đảng ủy Khối", so_han_che: 1, han_chung: day(due) },
      ],
      ...(known === "register"
        ? { tblHauKiem: [{ ...issued, ...round }] }
        : { tblThKetLuan: [{ ...of, ...issued }], tblThKhacPhuc: [{ ...of, ...round }] }),
    };
    expect(CT7A([unitWith([])], { tables })).toEqual(wanted);
  });

  test("days given for the re-check before a conclusion is due", () => {
    const days = (gia_tri: string) => ({
      tables: { tblCauHinh: [{ khoa: "Số ngày dành cho hậu kiểm tra", gia_tri }] },
    });
    expect(CT7A([unitWith([OVERDUE])], days("1"))).toEqual([0, 1, 1]);
    expect(CT7A([unitWith([OVERDUE])], days("2"))).toEqual([0, 0, 0]);
  });

  test("only conclusions of the bloc, and of units that exist", () => {
    const city = unitWith([OVERDUE]);
    const [first = {}] = city.tables?.tblKetLuan ?? [];
    const others = {
      ...city,
      tables: { ...city.tables, tblKetLuan: [{ ...first, co_quan: "Ủy ban Kiểm tra Thành ủy" }] },
    };
    expect(CT7A([others])).toEqual([0, 0, 0]);
    const ended = { ...unitWith([OVERDUE]), roster: { hieu_luc_den: day("2021-09-29") } };
    expect(CT7A([ended, unitWith([DONE], "DV002")])).toEqual([1, 1, 1, 0]);
    expect(matrixOf(bloc([ended, unitWith([DONE], "DV002")])).map((row) => row.active)).toEqual([
      ...[false, true],
    ]);
  });

  test("each round counts with the limitation it belongs to", () => {
    const unit = unitWith([PARTLY, OVERDUE]);
    const rounds = [
      ...(unit.tables?.tblKhacPhuc ?? []),
      remedy("KL1", 1, 2, { due: day("2021-09-10"), reported: day("2021-09-01") }),
    ] as Row[];
    const more = { ...unit, tables: { ...unit.tables, tblKhacPhuc: rounds } };
    expect(CT7A([more])).toEqual([0, 1, 1]);
    const one = { ...more, tables: { ...more.tables, tblKhacPhuc: [rounds[0]!, rounds[2]!] } };
    expect(CT7A([one])).toEqual([1, 1, 0]);
  });
});

test("a unit's row says who it is and what came of it", () => {
  const units = [
    handedIn(),
    { code: "DV002", received: false },
    { code: "DV003", received: false, roster: { hieu_luc_den: day("2021-08-01") } },
    { code: "DV004", received: false, roster: { hieu_luc_tu: day("2021-10-01") } },
    { code: "DV005", received: false, roster: { hieu_luc_den: day("2021-06-30") } },
  ];
  const rows = matrixOf(bloc(units)).map(({ unit, name, active, received, grading }) => [
    ...[unit, name, active, received, grading],
  ]);
  expect(rows).toEqual([
    ["DV001", "Đảng bộ DV001", true, true, "TOT"],
    ["DV002", "Đảng bộ DV002", true, false, "CHUA"],
    ["DV003", "Đảng bộ DV003", false, false, "CHUA"],
  ]);
});

test("a workbook noted as received whose rows are not there counts as not handed in", () => {
  const data = blocData(bloc([handedIn()]));
  const tables = new Map([...data.tables].filter(([table]) => table !== "tblThThongTin"));
  const [row] = calculateBloc({ ...data, tables }).matrix;
  expect(row).toMatchObject({ received: false });
  expect(row?.verdictOf("CT2A")).toBe("CHUA_CO_SO_LIEU");
});

describe("ratios right of the matrix", () => {
  test("of what is judged, as a fraction; nothing where there is nothing to divide", () => {
    const units = [
      handedIn(MISSED),
      reporting("DV002", {}, { period: "2021-Q3", kind: "cell" }),
      { code: "DV003", received: false },
    ];
    const keys = ["_tl_ct1b", "_tl_ct2a", "_tl_ct2b", "_tl_ct5a", "_tl_ct8b"];
    expect(cellsOf(keys, bloc(units))).toEqual([
      [0.5, 117 / 118, 1, 109 / 113, 6 / 7],
      ["", 1, "", 1, ""],
      ["", "", "", "", ""],
    ]);
  });
});
