import { calculateBloc } from "../../../src/app/calculateBloc";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { conclusion, remedy } from "../../oracle/rows";
import { blocData, day, unitCode, type BlocSpec, type UnitSpec } from "./blocCase";

/** What the bloc's own registers work out, row by row. */
type Row = Readonly<Record<string, RawValue>>;

const R = day("2021-09-30");
const unit = (index: number, more: Partial<UnitSpec> = {}): UnitSpec => ({
  code: unitCode(index),
  ...more,
});
const spec = (tables: BlocSpec["tables"] = {}, more: Partial<BlocSpec> = {}): BlocSpec => ({
  period: "2021-Q3",
  fields: { han_nop: day("2021-10-05") },
  units: [unit(0), unit(1)],
  tables,
  ...more,
});

/** Columns of the rows of one table. */
function columnsOf(table: string, keys: string[], of: BlocSpec): RawValue[][] {
  const { calculation, report } = calculateBloc(blocData(of));
  const given = of.tables?.[table]?.length ?? of.units.length;
  return (report.tables.get(table)?.rows ?? [])
    .slice(0, given)
    .map((_, index) => keys.map((key) => calculation.cell(table, index, key)));
}

const registered = (table: string, keys: string[], rows: Row[], more: Partial<BlocSpec> = {}) =>
  columnsOf(table, keys, spec({ [table]: rows }, more));

describe("progress: received, late, in time", () => {
  const KEYS = ["_nhan", "_tre", "_dung", "nop_tre_ngay"];
  const one = (state: string, on: RawValue, due: RawValue = day("2021-10-05")) =>
    columnsOf("tblTienDo", KEYS, {
      ...spec({}, { units: [] }),
      fields: { han_nop: due },
      tables: {
        tblTienDo: [{ ma_don_vi: "DV001", ky: "2021-Q3", trang_thai: state, ngay_nhan: on }],
      },
    })[0];

  test.each<[name: string, state: string, on: RawValue, wanted: RawValue[]]>([
    ["on the last day", "Đã nhận", day("2021-10-05"), [1, 0, 1, 0]],
    ["on the last day, in the evening", "Đã nhận", day("2021-10-05") + 0.9, [1, 0, 1, 0]],
    ["early", "Đã duyệt", day("2021-10-01"), [1, 0, 1, 0]],
    ["three days late", "Đã nhận", day("2021-10-08"), [1, 3, 0, 3]],
    ["no day noted", "Đã nhận", null, [1, "", 0, ""]],
    ["returned", "Trả lại", day("2021-10-01"), [0, "", 0, ""]],
    ["not handed in", "Chưa nộp", null, [0, "", 0, ""]],
    ["not opened", "Chưa nhận được", day("2021-10-01"), [0, "", 0, ""]],
  ])("%s", (_, state, on, wanted) => {
    expect(one(state, on)).toEqual(wanted);
  });

  test.each<[name: string, due: RawValue, wanted: RawValue[]]>([
    ["kept from then", day("2021-07-05"), [1, 2, 0, 2]],
    ["unknown", null, [1, "", 0, ""]],
  ])("of an earlier quarter the day that was due then counts: %s", (_, _han, wanted) => {
    const row = { ma_don_vi: "DV001", ky: "2021-Q2", ngay_nhan: day("2021-07-07"), _han };
    const fields = { han_nop: day("2021-10-05") };
    const tables = { tblTienDo: [{ ...row, trang_thai: "Đã nhận" }] };
    const given = { ...spec({}, { units: [] }), fields, tables };
    expect(columnsOf("tblTienDo", KEYS, given)[0]).toEqual(wanted);
  });

  test("without a due day nobody is late or in time", () => {
    expect(one("Đã nhận", day("2021-10-08"), null)).toEqual([1, "", 0, ""]);
  });
});

describe("dated targets", () => {
  const KEYS = ["nguong_phan_van", "_phep", "_hd", "_hl", "doc_lai"];
  const target = (more: Row): Row => ({ ma: "CT5A", phep: "từ … trở lên", tu_nam: 2020, ...more });

  test.each<[name: string, row: Row, wanted: RawValue[]]>([
    ["95 %", { nguong_phan_tram: 95 }, [9500, ">=", 1, "CT5A", "từ 95% trở lên"]],
    ["0,4 %", { nguong_phan_tram: 0.4, phep: "dưới …" }, [40, "<", 1, "CT5A", "dưới 0,4%"]],
    ["12,05 %", { nguong_phan_tram: 12.05, phep: "trên …" }, [1205, ">", 1, "CT5A", "trên 12,05%"]],
    ["12,35 %", { nguong_phan_tram: 12.35 }, [1235, ">=", 1, "CT5A", "từ 12,35% trở lên"]],
    ["all", { nguong_phan_tram: 100 }, [10_000, ">=", 1, "CT5A", "100%"]],
    [
      "rounded to a hundredth",
      { nguong_phan_tram: 0.404 },
      [40, ">=", 1, "CT5A", "từ 0,4% trở lên"],
    ],
    ["a number", { nguong_so: 2000 }, ["", ">=", 1, "CT5A", "từ 2.000 trở lên"]],
    ["a rise", { phep: "cao hơn năm trước" }, ["", "rise", 1, "CT5A", "cao hơn năm trước"]],
    ["a fall", { phep: "thấp hơn năm trước" }, ["", "fall", 1, "CT5A", "thấp hơn năm trước"]],
    ["conditions", { phep: "đủ các điều kiện" }, ["", "and", 1, "CT5A", "đủ các điều kiện"]],
    ["followed", { phep: "không chấm" }, ["", "none", 1, "CT5A", "chỉ theo dõi"]],
    [
      "nothing that can be read",
      {},
      ["", ">=", 1, "CT5A", "chưa đọc được ngưỡng: gõ số, ví dụ 95 hoặc 0,4"],
    ],
    ["no indicator", { ma: null, nguong_phan_tram: 95 }, [9500, ">=", 1, null, ""]],
    ["next year's", { tu_nam: 2022, nguong_phan_tram: 95 }, [9500, ">=", 0, "", "từ 95% trở lên"]],
    [
      "this year's first",
      { tu_nam: 2021, nguong_phan_tram: 95 },
      [9500, ">=", 1, "CT5A", "từ 95% trở lên"],
    ],
    [
      "up to this year",
      { den_nam: 2021, nguong_phan_tram: 95 },
      [9500, ">=", 1, "CT5A", "từ 95% trở lên"],
    ],
    ["over", { den_nam: 2020, nguong_phan_tram: 95 }, [9500, ">=", 0, "", "từ 95% trở lên"]],
    [
      "without a first year",
      { tu_nam: null, nguong_phan_tram: 95 },
      [9500, ">=", 0, "", "từ 95% trở lên"],
    ],
  ])("%s", (_, row, wanted) => {
    expect(registered("tblMucChiTieu", KEYS, [target(row)])[0]).toEqual(wanted);
  });

  test.each<[typed: string, wanted: RawValue]>([
    ["97,5", 9750],
    ["95%", 9500],
    ["nhiều", ""],
  ])("a text for a threshold: %s", (typed, wanted) => {
    const rows = [target({ nguong_phan_tram: typed })];
    expect(registered("tblMucChiTieu", ["nguong_phan_van"], rows)).toEqual([[wanted]]);
  });

  test("a threshold in hundredths of a hundredth is rounded, not cut", () => {
    const rows = [0.406, 0.4049].map((nguong_phan_tram) => target({ nguong_phan_tram }));
    expect(registered("tblMucChiTieu", ["nguong_phan_van"], rows).flat()).toEqual([41, 40]);
  });

  test("the class of a target", () => {
    const rows = ["Phấn đấu", "Chỉ tiêu", null].map((lop) => target({ lop }));
    expect(registered("tblMucChiTieu", ["_lop"], rows).flat()).toEqual(["PD", "CT", ""]);
  });

  test("of several that hold the one that began last", () => {
    const rows = [
      { tu_nam: 2021 },
      { tu_nam: 2020 },
      { tu_nam: 2022 },
      { tu_nam: 2020, ma: "CT5C" },
    ];
    expect(registered("tblMucChiTieu", ["_hl"], rows.map(target)).flat()).toEqual([
      ...["CT5A", "", "", "CT5C"],
    ]);
  });
});

describe("members of the committee", () => {
  const KEYS = ["_tc", "_nguoi", "_kq", "_co", "_dem"];
  const member = (more: Row): Row => ({
    ...{ stt: 1, tu_ngay: day("2020-08-26"), nam_danh_gia: 2020, thuc_hien_tot: "Có" },
    ...more,
  });

  test.each<[name: string, row: Row, wanted: RawValue[]]>([
    ["in office and judged", {}, [1, 1, "CO", 1, 1]],
    ["judged otherwise", { thuc_hien_tot: "Không" }, [1, 1, "KHONG", 1, 1]],
    ["not judged", { thuc_hien_tot: "Chưa đánh giá" }, [1, 1, "CHUA", 0, 0]],
    ["of another year", { nam_danh_gia: 2021 }, [1, 1, "", 0, 0]],
    ["of the year of the report when none is given", { nam_danh_gia: null }, [1, 1, "", 0, 0]],
    ["from the reference date", { tu_ngay: R }, [1, 1, "CO", 1, 1]],
    ["from the day after", { tu_ngay: R + 1 }, [0, 0, "", 0, 0]],
    ["until the reference date", { den_ngay: R }, [1, 1, "CO", 1, 1]],
    ["until the day before", { den_ngay: R - 1 }, [0, 0, "", 0, 0]],
    ["since an unknown day", { tu_ngay: null }, [0, 0, "", 0, 0]],
    ["without a number", { stt: null }, [0, 0, "", 0, 0]],
  ])("%s", (_, row, wanted) => {
    expect(registered("tblUyVien", KEYS, [member(row)])[0]).toEqual(wanted);
  });

  test("a member in two rows counts once", () => {
    const rows = [member({ thuc_hien_tot: null }), member({}), member({}), member({ stt: 2 })];
    const found = registered("tblUyVien", ["_nguoi", "_dem"], rows);
    expect(found).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [1, 1],
    ]);
  });
});

describe("what a re-inspection counts for", () => {
  const KEYS = ["_hk", "_het", "_dem", "_dem_het"];
  const conclusion = { ma_don_vi: "DV001", so_kl: "1-KL", ngay_kl: day("2021-03-01") };
  const register = {
    ...{ ...conclusion, co_quan: "BTV Đảng ủy Khối", so_han_che: 2 },
    ...{ han_chung: day("2021-05-01"), trang_thai_doi_chieu: "Đơn vị chưa ghi" },
  };
  const noted = (more: Row): Row => ({
    ...{ ...conclusion, stt_hc: 1, vong: 1, ngay_hk: R, kq_hk: "Đã khắc phục xong" },
    ...more,
  });
  const counted = (...rows: Row[]) =>
    columnsOf("tblHauKiem", KEYS, spec({ tblSoKetLuan: [register], tblHauKiem: rows }));

  test.each<[name: string, row: Row, wanted: RawValue[]]>([
    ["finished", {}, [1, 1, 1, 1]],
    ["partly", { kq_hk: "Một phần" }, [1, 0, 1, 0]],
    ["not at all", { kq_hk: "Chưa khắc phục" }, [1, 0, 1, 0]],
    ["no result", { kq_hk: null }, [0, 0, 0, 0]],
    ["a result in no list", { kq_hk: "Tốt" }, [0, 0, 0, 0]],
    ["after the reference date", { ngay_hk: R + 1 }, [0, 0, 0, 0]],
    ["no day", { ngay_hk: null }, [0, 0, 0, 0]],
    ["of a conclusion that is not registered", { so_kl: "9-KL" }, [0, 0, 0, 0]],
  ])("%s", (_, row, wanted) => {
    expect(counted(noted(row))).toEqual([wanted]);
  });

  test("each limitation counts once", () => {
    const rows = counted(noted({ kq_hk: "Một phần" }), noted({ vong: 2 }), noted({ stt_hc: 2 }));
    expect(rows).toEqual([
      [1, 0, 1, 0],
      [1, 1, 0, 1],
      [1, 1, 1, 1],
    ]);
  });

  test("a limitation that is finished twice is finished once", () => {
    expect(counted(noted({}), noted({ vong: 2 }), noted({ stt_hc: 2 }))).toEqual([
      [1, 1, 1, 1],
      [1, 1, 0, 0],
      [1, 1, 1, 1],
    ]);
  });

  const due = (more: Row, ...rows: Row[]) =>
    columnsOf(
      "tblSoKetLuan",
      ["_7a"],
      spec({ tblSoKetLuan: [{ ...register, ...more }], tblHauKiem: rows }),
    )[0]?.[0];
  const both = [noted({}), noted({ stt_hc: 2 })];

  test.each<[name: string, more: Row, rows: Row[], wanted: string]>([
    ["not re-checked", {}, [], "C"],
    ["one of two re-checked", {}, [noted({})], "C"],
    ["both re-checked", {}, both, "D"],
    ["of the city", { co_quan: "Ủy ban Kiểm tra Thành ủy" }, [], ""],
    ["of the commission", { co_quan: "UBKT Đảng ủy Khối" }, [], "C"],
    ["of the committee", { co_quan: "BCH Đảng bộ Khối" }, [], "C"],
    ["not compared yet", { trang_thai_doi_chieu: null }, [], "C"],
    ["entered by the unit", { trang_thai_doi_chieu: "Khớp" }, [], ""],
    ["with fewer limitations", { trang_thai_doi_chieu: "Lệch số hạn chế" }, [], ""],
    ["without limitations", { so_han_che: 0 }, [], ""],
    ["limitations not given", { so_han_che: null }, [], ""],
    ["without a deadline", { han_chung: null }, [], ""],
    ["drawn after the reference date", { ngay_kl: R + 1 }, [], ""],
    ["due on the reference date", { han_chung: R }, [], "C"],
    ["due after the reference date", { han_chung: R + 1 }, [], ""],
    ["due last year, finished", { han_chung: day("2020-06-01") }, both, ""],
    ["due last year, still open", { han_chung: day("2020-06-01") }, [noted({})], "C"],
    [
      "due last year, re-checked and still open",
      { han_chung: day("2020-06-01") },
      [noted({ kq_hk: "Một phần" }), noted({ stt_hc: 2 })],
      "D",
    ],
  ])("CT7A of the register: %s", (_, more, rows, wanted) => {
    expect(due(more, ...rows)).toBe(wanted);
  });

  const other = { ngay_kl: day("2021-03-02"), co_quan: "UBKT Đảng ủy Khối" };
  test.each<[name: string, rows: Row[], wanted: string[]]>([
    ["the first one's", [noted({})], ["D", "C"]],
    ["the second one's", [noted({ ngay_kl: other.ngay_kl })], ["C", "D"]],
    ["of both", [noted({}), noted({ ngay_kl: other.ngay_kl })], ["D", "D"]],
    ["dated otherwise, of the first", [noted({ ngay_kl: day("2021-03-03") })], ["D", "C"]],
  ])("two bodies with one number in a year, re-checked: %s", (_, rows, wanted) => {
    const one = { ...register, so_han_che: 1 };
    const tables = { tblSoKetLuan: [one, { ...one, ...other }], tblHauKiem: rows };
    expect(columnsOf("tblSoKetLuan", ["_7a"], spec(tables)).flat()).toEqual(wanted);
  });
});

describe("opening balances of admissions", () => {
  const KEYS = ["_khoa", "_cong"];
  const balance = (more: Row): Row => ({
    ...{ ma_chi_tieu: "CT6A", ma_don_vi: "DV002", den_ky: "2021-Q2", tu_so: 7, mau_so: null },
    ...more,
  });
  const one = (more: Row) =>
    registered("tblSoDuDau", KEYS, [balance(more)], {
      units: [unit(0), unit(1, { received: false })],
    })[0];

  test.each<[name: string, row: Row, wanted: RawValue[]]>([
    ["of a unit that has not reported", {}, ["CT6A|DV002", "CT6A"]],
    ["of the whole bloc", { ma_don_vi: "KHOI" }, ["CT6A|KHOI", "CT6A"]],
    ["of a unit whose workbook is taken", { ma_don_vi: "DV001" }, ["CT6A|DV001", ""]],
    ["of union members", { ma_chi_tieu: "CT6B" }, ["CT6B|DV002", "CT6B"]],
    ["up to this quarter", { den_ky: "2021-Q3" }, ["CT6A|DV002", "CT6A"]],
    ["up to a later one", { den_ky: "2021-Q4" }, ["", ""]],
    ["up to no quarter given", { den_ky: null }, ["CT6A|DV002", "CT6A"]],
    ["of another indicator", { ma_chi_tieu: "CT5A" }, ["", ""]],
  ])("%s", (_, row, wanted) => {
    expect(one(row)).toEqual(wanted);
  });
});

describe("grade and punctuality of a unit", () => {
  const KEYS = ["_xl", "_xl_tu", "xep_loai", "_ma_nv4c", "nv4c"];
  const graded = (more: Row): UnitSpec => ({
    code: "DV001",
    tables: {
      tblXepLoai: [
        {
          ...{ ma_dong: "TCCSD", nam_danh_gia: 2020, tong_so: 1, kdg_mien: 0, kdg_dinh_chi: 0 },
          ...{ kdg_duoi_6t: 0, kdg_khac: 0, xs: 0, tot: 1, ht: 0, kht: 0 },
          ...{ trang_thai: "Chính thức", ...more },
        },
      ],
    },
  });
  const matrix = (
    of: UnitSpec,
    tables: BlocSpec["tables"] = {},
    fields: Row = { han_nop: day("2021-10-05") },
  ) => columnsOf("tblMaTran", KEYS, { ...spec(tables, { units: [of] }), fields })[0];
  const confirmed = (grade: RawValue, note: string | null = null) => ({
    tblXacNhan: [{ ma_don_vi: "DV001", nam: 2020, xep_loai_tccsd: grade, ghi_chu: note }],
  });
  const onTime = ["DAT", "Đạt"];

  test.each<[name: string, row: Row, wanted: RawValue[]]>([
    ["good", {}, ["TOT", "", "Hoàn thành tốt", ...onTime]],
    ["excellent", { xs: 1, tot: 0 }, ["XS", "", "Hoàn thành xuất sắc", ...onTime]],
    ["done", { ht: 1, tot: 0 }, ["HT", "", "Hoàn thành", ...onTime]],
    ["not done", { kht: 1, tot: 0 }, ["KHT", "", "Không hoàn thành", ...onTime]],
    [
      "not graded for a reason",
      { kdg_khac: 1, tot: 0 },
      ["KHONG_XL", "", "Không xếp loại (có lý do)", ...onTime],
    ],
    ["by itself", { trang_thai: "Tự đánh giá" }, ["CHUA", "TOT", "", ...onTime]],
    ["not yet", { trang_thai: "Chưa đánh giá" }, ["CHUA", "", "", ...onTime]],
    ["for another year", { nam_danh_gia: 2021 }, ["CHUA", "", "", ...onTime]],
    ["for the year of the report", { nam_danh_gia: null }, ["CHUA", "", "", ...onTime]],
    ["grades that do not add up", { xs: 1 }, ["CHUA", "", "", ...onTime]],
    ["a blank", { kht: null }, ["CHUA", "", "", ...onTime]],
    ["more left out than there are", { kdg_khac: 2 }, ["CHUA", "", "", ...onTime]],
    ["half a unit", { tot: 0.5, xs: 0.5 }, ["CHUA", "", "", ...onTime]],
  ])("%s", (_, row, wanted) => {
    expect(matrix(graded(row))).toEqual(wanted);
  });

  test.each<[name: string, grade: RawValue, note: string | null, wanted: RawValue]>([
    ["the bloc's decision wins", "Hoàn thành", null, "HT"],
    ["none yet", null, null, "TOT"],
    ["not graded, with the reason", "Không xếp loại (có lý do)", "Mới thành lập", "KHONG_XL"],
    ["not graded, without a reason", "Không xếp loại (có lý do)", null, "CHUA"],
    ["a grade in no list", "Giỏi", null, "CHUA"],
    ["an error for a grade", { error: "#REF!" }, null, "CHUA"],
  ])("%s", (_, grade, note, wanted) => {
    expect(matrix(graded({}), confirmed(grade, note))?.[0]).toBe(wanted);
  });

  test("a unit that has not handed in has no grade and is not on time", () => {
    const nothing = { ...graded({}), received: false };
    expect(matrix(nothing)).toEqual(["CHUA", "", "", "KHONG_DAT", "Không đạt"]);
  });

  test("a day late, or no due date", () => {
    const late = { ...graded({}), receivedOn: "2021-10-06" };
    expect(matrix(late)?.slice(3)).toEqual(["KHONG_DAT", "Không đạt"]);
    expect(matrix(late, {}, { han_nop: null })?.slice(3)).toEqual([
      ...["CHUA_CO_SO_LIEU", "Chưa có số liệu"],
    ]);
  });
});

test.each([
  ["NV1A", "Không áp dụng", 1, 1],
  ["NV1A", "Không", 1, 2],
  ["NV1A", "Có", 2, 2],
  ["NV3B", "Không áp dụng", 1, 1],
  ["NV3B", "Không", 1, 2],
  ["NV3B", "Có", 2, 2],
] as const)("%s answered %s counts %d of %d", (id, answer, numerator, denominator) => {
  const answering = (index: number, tra_loi: string) =>
    unit(index, { tables: { tblNhiemVu: [{ ma_dong: id, tra_loi }] } });
  const { indicators } = calculateBloc(
    blocData(spec({}, { units: [answering(0, "Có"), answering(1, answer)] })),
  );
  expect(indicators.find((one) => one.id === id)).toMatchObject({ numerator, denominator });
});

test("what is overdue or not followed is told of units that have handed in", () => {
  const keys = ["so_han_che_qua_han", "so_kl_thieu_theo_doi", "_cho_khoi", "_cho_hk", "_sap"];
  const of = spec({}, { units: [unit(0), unit(1, { received: false })] });
  expect(columnsOf("tblMaTran", keys, of)).toEqual([
    [0, 0, 0, 0, 0],
    ["", "", 0, 0, 0],
  ]);
});

describe("last reports of admissions", () => {
  const KEYS = ["_cu", "_cu_kn", "_cu_ut", "_cu_mau", "_co_lk"];
  const report = (ky: string, ma_dong: string, more: Row = {}): Row => ({
    ...{ ma_don_vi: "DV002", ky, ma_dong, ket_nap: 3, doan_vien_uu_tu: 2 },
    ...more,
  });
  /** The rows of the fixed table of one period: three months, then the term before. */
  const rowsOf = (...rows: Row[]) => rowsBeside({}, ...rows);
  const rowsBeside = (tables: Record<string, Row[]>, ...rows: Row[]) =>
    columnsOf("tblThKetNap", KEYS, {
      ...spec({ ...tables, tblThKetNap: rows }, { units: [unit(1, { received: false })] }),
    });
  const none = [0, "", "", "", ""];

  test("of the newest period up to this one", () => {
    const given = [report("2021-Q1", "LK"), report("2021-Q2", "LK"), report("2021-Q4", "LK")];
    const { calculation, report: whole } = calculateBloc(
      blocData(spec({ tblThKetNap: given }, { units: [unit(1, { received: false })] })),
    );
    const found = (whole.tables.get("tblThKetNap")?.rows ?? []).flatMap((_, index) => {
      const cell = (key: string) => calculation.cell("tblThKetNap", index, key);
      return cell("_cu") === 1 ? [[cell("ky"), cell("ma_dong"), ...KEYS.slice(1).map(cell)]] : [];
    });
    expect(found).toEqual([
      ["2021-Q2", "T1", "", "", "", ""],
      ["2021-Q2", "T2", "", "", "", ""],
      ["2021-Q2", "T3", "", "", "", ""],
      ["2021-Q2", "LK", 3, 2, 3, "DV002"],
    ]);
  });

  test("the report of this period is no earlier one", () => {
    const rows = rowsOf(report("2021-Q3", "T1"), report("2021-Q3", "LK"));
    expect(rows).toEqual([none, none]);
  });

  test.each<[spoiled: string, rows: [month: (number | string)[], before: (number | string)[]]]>([
    [
      "",
      [
        [1, 3, 2, 3, ""],
        [1, 3, 2, 3, "DV002"],
      ],
    ],
    [
      "CT2A CT6B",
      [
        [1, 3, "", "", ""],
        [1, 3, "", "", "DV002"],
      ],
    ],
    [
      "CT6A CT6B",
      [
        [1, "", "", "", ""],
        [1, "", "", "", "DV002"],
      ],
    ],
  ])("figures found in error then (%s) do not count now", (spoiled, [month, before]) => {
    const fields = { ma_don_vi: "DV002", ky: "2021-Q2", _hong: spoiled };
    const rows = ["T1", "T2", "T3", "LK"].map((row) => report("2021-Q2", row));
    expect(rowsBeside({ tblThThongTin: [fields] }, ...rows)).toEqual([
      ...[month, month, month],
      before,
    ]);
  });

  test("without figures, or with figures of the months only", () => {
    const blank = { ket_nap: null, doan_vien_uu_tu: null };
    expect(
      rowsOf(
        report("2021-Q2", "T1"),
        report("2021-Q2", "T2", blank),
        report("2021-Q2", "T3", { ket_nap: null }),
        report("2021-Q2", "LK", blank),
      ),
    ).toEqual([
      [1, 3, 2, 3, ""],
      [1, "", "", "", ""],
      // A share needs both figures of a row.
      [1, "", "", "", ""],
      [1, "", "", "", ""],
    ]);
  });

  test("an opening balance gives way to a last report with a running total", () => {
    const balance = { ma_chi_tieu: "CT6A", ma_don_vi: "DV002", den_ky: "2021-Q1", tu_so: 7 };
    const cong = (...rows: Row[]) =>
      columnsOf(
        "tblSoDuDau",
        ["_cong"],
        spec(
          { tblSoDuDau: [balance], tblThKetNap: rows },
          { units: [unit(1, { received: false })] },
        ),
      );
    expect(cong(report("2021-Q2", "LK"))).toEqual([[""]]);
    expect(cong(report("2021-Q2", "T1"))).toEqual([["CT6A"]]);
    expect(cong(report("2021-Q4", "LK"))).toEqual([["CT6A"]]);
  });
});

describe("what CT7A makes of a unit's limitations and conclusions", () => {
  const conclusions = (...codes: string[]): Row[] =>
    codes.map((code) => conclusion(code, `${code}-KL`, day("2020-11-02"), 2) as Row);
  const done = { reported: R - 60, reinspected: R - 50, result: "Đã khắc phục xong" };
  const of = (given: Row[], rounds: Row[]) => {
    const { calculation } = calculateBloc(
      blocData(
        spec({}, { units: [unit(0, { tables: { tblKetLuan: given, tblKhacPhuc: rounds } })] }),
      ),
    );
    const cells = (table: string, count: number, ...keys: string[]) =>
      Array.from({ length: count }, (_, index) =>
        keys.map((key) => calculation.cell(table, index, key)),
      );
    return {
      limitations: cells("tblThKhacPhuc", rounds.length, "_7a", "_7n", "_mo"),
      conclusions: cells("tblThKetLuan", given.length, "_7a").flat(),
    };
  };
  const limit = (
    code: string,
    number: number,
    round: number,
    given: Parameters<typeof remedy>[3],
  ) => remedy(code, number, round, given) as Row;

  test.each<[name: string, given: Parameters<typeof remedy>[3], wanted: RawValue[]]>([
    ["due today", { due: R }, ["C", 1, 1]],
    ["due tomorrow", { due: R + 1 }, ["", 0, 1]],
    ["undated", {}, ["", 0, 1]],
    ["done", { due: R - 70, ...done }, ["D", 1, 0]],
    ["partly done", { due: R - 70, ...done, result: "Một phần" }, ["D", 1, 1]],
    ["due on the first day of the year", { due: day("2021-01-01") }, ["C", 1, 1]],
    ["due on the last day of last year", { due: day("2020-12-31"), ...done }, ["D", 0, 0]],
  ])("a limitation %s", (_, given, wanted) => {
    expect(of(conclusions("A"), [limit("A", 1, 1, given)]).limitations).toEqual([wanted]);
  });

  test("a later round belongs to the first; a second row of the same round counts for nothing", () => {
    const rounds = [
      limit("A", 1, 1, { due: R - 70, ...done, result: "Chưa khắc phục" }),
      limit("A", 1, 2, { due: R - 20 }),
      limit("A", 1, 2, { due: R - 20 }),
      limit("A", 2, 1, { due: R - 70 }),
    ];
    expect(of(conclusions("A"), rounds).limitations).toEqual([
      ["D", 1, 0],
      ["", 0, 1],
      ["", 0, 0],
      ["C", 1, 1],
    ]);
  });

  test("a conclusion is not re-checked as long as one limitation is not", () => {
    const rounds = [
      limit("A", 1, 1, { due: R - 70, ...done }),
      limit("A", 2, 1, { due: R - 70 }),
      limit("B", 1, 1, { due: R - 70, ...done }),
      limit("B", 2, 1, { due: R + 5 }),
      limit("C", 1, 1, { due: R + 5 }),
      limit("D", 1, 1, { due: day("2020-12-30"), ...done }),
      limit("E", 1, 1, { due: day("2020-12-30"), ...done, result: "Một phần" }),
    ];
    expect(of(conclusions("A", "B", "C", "D", "E", "F"), rounds).conclusions).toEqual([
      ...["C", "D", "", "", "D", ""],
    ]);
  });
});
