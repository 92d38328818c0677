import {
  add,
  equal,
  field,
  firstOf,
  fixed,
  greater,
  here,
  isNumber,
  join,
  listCode,
  position,
  sum,
  when,
  type CellReference,
  type Expression,
} from "../../spreadsheet/expression";
import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../../catalogue/indicators";
import { BLOCK_KEY, stackOf } from "../../workbook/bloc/stackedSheet";
import { blankRowOf } from "../../workbook/bloc/blocFigures";
import type { Formula } from "../../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../../workbook/unit";
import { NEVER_COUNTED } from "../neverCounted";
import { verdictWord } from "../sheetFormulas";
import { followUpColumns } from "./followUpColumns";
import { found, inRow, unitCell } from "./matrixCells";
import { grades } from "./matrixGrades";
import { EARLIER_ADMISSIONS, PROFILE } from "./restackMeasure";
import { COUNTED, unitColumns } from "./unitColumns";

const ZERO: Expression = { kind: "constant", value: 0 };
/** Where the unit stands in the roster, the progress, the confirmations, and its blocks. */
const places: Readonly<Record<string, Formula>> = {
  [BLOCK_KEY]: join(here("ma_don_vi"), "|", field("tinh_ky")),
  _dv: position(here("ma_don_vi"), "tblDonVi", "ma_don_vi"),
  _nop: position(here(BLOCK_KEY), "tblTienDo", BLOCK_KEY),
  /** 1 when a workbook of the unit was taken. */
  _nhan: when(
    equal(here("_nop"), 0),
    0,
    when(
      equal(inRow("tblTienDo", "_nhan", here("_nop")), 1),
      when(greater(here("_bd_tblThThongTin"), 0), 1, 0),
      0,
    ),
  ),
  [PROFILE.la_co_quan_hanh_chinh]: found("tblDonVi", "la_co_quan_hanh_chinh", "_dv"),
  [PROFILE.ngay_thanh_lap]: found("tblDonVi", "ngay_thanh_lap", "_dv"),
  [PROFILE.chi_tieu_ket_nap_nam]: found("tblDonVi", "chi_tieu_ket_nap_nam", "_dv"),
  _xn: position(join(here("ma_don_vi"), "|", field("tinh_nam")), "tblXacNhan", "_dvnam"),
  _xn_g: position(join(here("ma_don_vi"), "|", field("tinh_g")), "tblXacNhan", "_dvnam"),
  /** The bloc's own word on Regulation 1374. */
  _8a: listCode(found("tblXacNhan", "ct8a_thuc_hien_tot", "_xn"), "THUC_HIEN_TOT"),
};

/** First and last row of the unit's block of every stacked table that is measured. */
function blocks(): Record<string, Formula> {
  const rows: Record<string, Formula> = {
    _bd_tblThThongTin: position(here(BLOCK_KEY), "tblThThongTin", BLOCK_KEY),
  };
  for (const { table } of UNIT_SHEETS) {
    if (table === undefined || !MEASURED.has(table.name)) continue;
    const stack = stackOf(table.name);
    const [start, first, last] = [`_vt_${stack}`, `_bd_${stack}`, `_kt_${stack}`];
    const none = equal(here(start), 0);
    rows[start] = when(equal(here("_nhan"), 0), 0, position(here(BLOCK_KEY), stack, BLOCK_KEY));
    rows[first] = when(none, field(blankRowOf(stack)), here(start));
    rows[last] = when(none, field(blankRowOf(stack)), inRow(stack, "_kt", here(start)));
  }
  return rows;
}

const MEASURED = new Set([
  "tblDangVien",
  "tblKetNap",
  "tblDangKy",
  "tblVanBan",
  "tblHaiLong",
  "tblNeuGuong",
  "tblXepLoai",
  "tblCuoc",
  "tblKetLuan",
  "tblKhacPhuc",
  "tblPhanAnh",
  "tblNhiemVu",
]);

const ownEarlier = (key: string): Expression => {
  const to: CellReference = { kind: "blockCell", table: "tblThKetNap", offset: 3, column: key };
  return { kind: "reference", to };
};

/** Admissions of the term before the quarter: the unit's figure, else the bloc's opening balance. */
function earlierAdmissions(key: "ket_nap" | "doan_vien_uu_tu"): Expression {
  const opening = (row: string, column: string): Expression => found("tblSoDuDau", column, row);
  return when(
    equal(here("_nhan"), 0),
    "",
    when(
      isNumber(ownEarlier(key)),
      ownEarlier(key),
      key === "ket_nap"
        ? when(greater(here("_sd_6a"), 0), opening("_sd_6a", "tu_so"), opening("_sd_6b", "mau_so"))
        : opening("_sd_6b", "tu_so"),
    ),
  );
}

const MONTHS = ["T1", "T2", "T3"];
const admissions: Readonly<Record<string, Formula>> = {
  _sd_6a: position(join("CT6A|", here("ma_don_vi")), "tblSoDuDau", "_khoa"),
  _sd_6b: position(join("CT6B|", here("ma_don_vi")), "tblSoDuDau", "_khoa"),
  [EARLIER_ADMISSIONS.ket_nap]: earlierAdmissions("ket_nap"),
  [EARLIER_ADMISSIONS.doan_vien_uu_tu]: earlierAdmissions("doan_vien_uu_tu"),
  /** Admissions of the term to date, for the bloc's total. */
  _kn: when(
    equal(here(unitColumns.state("CT6A")), COUNTED),
    sum(
      ...MONTHS.map((row) => unitCell("tblKetNap", row, "ket_nap")),
      here(EARLIER_ADMISSIONS.ket_nap),
    ),
    "",
  ),
  /** The unit's code, once its workbook of the period is taken: its opening balance is in there. */
  _da_nhan: when(equal(here("_nhan"), 1), here("ma_don_vi"), ""),
};

/** The report arrived in time; without a due date nobody can tell. */
const punctuality: Readonly<Record<string, Formula>> = {
  _ma_nv4c: when(
    isNumber(field("han_nop")),
    when(
      equal(here("_nop"), 0),
      "KHONG_DAT",
      when(equal(inRow("tblTienDo", "_dung", here("_nop")), 1), "DAT", "KHONG_DAT"),
    ),
    "CHUA_CO_SO_LIEU",
  ),
  nv4c: firstOf(
    [
      [equal(here("_ma_nv4c"), "DAT"), verdictWord("DAT")],
      [equal(here("_ma_nv4c"), "KHONG_DAT"), verdictWord("KHONG_DAT")],
    ],
    verdictWord("CHUA_CO_SO_LIEU"),
  ),
};

/** Counts among the targets missed: classes with a number. */
const failed = UNIT_INDICATOR_IDS.filter(
  (id) => !NEVER_COUNTED.includes(id) && !isFollowedOnly(id),
).map((id) =>
  when(equal(here(unitColumns.verdict(id)), "KHONG_DAT"), fixed("tblKetQua", id, "_nang"), 0),
);
function isFollowedOnly(id: UnitIndicatorId): boolean {
  return indicator(id).cadence === "followed";
}

/** Every column of the matrix but those of the indicators. */
export function matrixFormulas(): Readonly<Record<string, Formula>> {
  return {
    ...places,
    ...blocks(),
    ...admissions,
    ...grades,
    ...followUpColumns,
    ...punctuality,
    so_ct_khong_dat: failed.reduce(add, ZERO),
  };
}
