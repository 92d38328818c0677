import {
  atLeast,
  atMost,
  both,
  call,
  countRows,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  join,
  listCode,
  multiply,
  notEqual,
  position,
  subtract,
  when,
  wholePart,
  type Expression,
} from "../../spreadsheet/expression";
import { BLOCK_KEY } from "../../workbook/bloc/stackedSheet";
import { DUE } from "../../workbook/bloc/submissionProgress";
import { dayOf, isBlank } from "../../workbook/conditions";
import { thresholdInWords } from "../requirement";
import { countText } from "./textFormulas";
import { type Formulas, reference, flag, firstWith } from "./rowTests";
import { recheckFormulas } from "./recheckFormulas";

const yearOr = (cell: Expression): Expression => when(isNumber(cell), cell, field("tinh_nam"));
const progressCode = listCode(here("trang_thai"), "TRANG_THAI_NOP");
const received = here("ngay_nhan");
const daysLate = (due: Expression): Expression =>
  when(isNumber(due), call("MAX", 0, subtract(wholePart(received), wholePart(due))), "");
const progress: Formulas = {
  [BLOCK_KEY]: join(here("ma_don_vi"), "|", here("ky")),
  /** A workbook of the unit was taken. */
  _nhan: flag(either(equal(progressCode, "DA_NHAN"), equal(progressCode, "DA_DUYET"))),
  /** A row of another quarter knows the day of its own. */
  _tre: when(
    both(equal(here("_nhan"), 1), isNumber(received)),
    when(equal(here("ky"), field("tinh_ky")), daysLate(field("han_nop")), daysLate(here(DUE))),
    "",
  ),
  /** Received by the due date. */
  _dung: flag(equal(here("_tre"), 0)),
  nop_tre_ngay: here("_tre"),
};

/** Dated targets: which rows hold in the year of the report. */
const targets: Formulas = {
  nguong_phan_van: firstOf(
    [
      [
        isNumber(here("nguong_phan_tram")),
        call("ROUND", multiply(here("nguong_phan_tram"), 100), 0),
      ],
      [isBlank(here("nguong_phan_tram")), ""],
      // A text counts as what the program has read, as long as it is the text that was read.
      [
        both(isNumber(here("_doc")), call("EXACT", here("nguong_phan_tram"), here("_chu"))),
        here("_doc"),
      ],
    ],
    "",
  ),
  _phep: listCode(here("phep"), "PHEP"),
  _lop: listCode(here("lop"), "LOP"),
  _hd: when(
    isNumber(here("tu_nam")),
    when(
      atMost(here("tu_nam"), field("tinh_nam")),
      when(isNumber(here("den_nam")), flag(atLeast(here("den_nam"), field("tinh_nam"))), 1),
      0,
    ),
    0,
  ),
  /** The indicator, in the row that holds for it: of several the one that began last. */
  _hl: when(
    equal(here("_hd"), 1),
    when(
      equal(
        countRows("tblMucChiTieu", [
          ["ma", here("ma")],
          ["_hd", 1],
          ["tu_nam", join(">", here("tu_nam"))],
        ]),
        0,
      ),
      here("ma"),
      "",
    ),
    "",
  ),
  doc_lai: when(
    isBlank(here("ma")),
    "",
    firstOf(
      [
        [equal(here("_phep"), "rise"), "cao hơn năm trước"],
        [equal(here("_phep"), "fall"), "thấp hơn năm trước"],
        [equal(here("_phep"), "and"), "đủ các điều kiện"],
        [equal(here("_phep"), "none"), "chỉ theo dõi"],
        [isNumber(here("nguong_so")), join("từ ", countText(here("nguong_so")), " trở lên")],
        [
          isNumber(here("nguong_phan_van")),
          thresholdInWords(here("nguong_phan_van"), here("_phep")),
        ],
      ],
      "chưa đọc được ngưỡng: gõ số, ví dụ 95 hoặc 0,4",
    ),
  ),
};

/** Members in office on the reference date, each counted once, and the verdicts of the year judged. */
const members: Formulas = {
  _tc: when(
    isNumber(here("stt")),
    when(
      greater(dayOf(here("tu_ngay")), 0),
      when(
        atMost(dayOf(here("tu_ngay")), reference),
        flag(either(isBlank(here("den_ngay")), atLeast(dayOf(here("den_ngay")), reference))),
        0,
      ),
      0,
    ),
    0,
  ),
  _nguoi: firstWith("tblUyVien", "_tc", [["stt", here("stt")]]),
  _kq: when(
    both(equal(here("_tc"), 1), equal(yearOr(here("nam_danh_gia")), field("tinh_g"))),
    listCode(here("thuc_hien_tot"), "THUC_HIEN_TOT"),
    "",
  ),
  _co: flag(either(equal(here("_kq"), "CO"), equal(here("_kq"), "KHONG"))),
  _dem: firstWith("tblUyVien", "_co", [["stt", here("stt")]]),
};

const organisations: Formulas = {
  _khoa: join(listCode(here("to_chuc"), "DOAN_THE"), "|", yearOr(here("nam_danh_gia"))),
  _nd: listCode(here("nganh_doc"), "NGANH_DOC"),
  _btv: listCode(here("btv_xep_loai"), "XEP_LOAI_MUC"),
};

const openingRow = both(
  either(equal(here("ma_chi_tieu"), "CT6A"), equal(here("ma_chi_tieu"), "CT6B")),
  notEqual(here("_cu"), 1),
);
const openingBalances: Formulas = {
  /** Balances up to the period; a later one is not yet due. */
  _khoa: when(
    openingRow,
    when(
      either(isBlank(here("den_ky")), atMost(here("den_ky"), field("tinh_ky"))),
      join(here("ma_chi_tieu"), "|", here("ma_don_vi")),
      "",
    ),
    "",
  ),
  /** Counts beside what the units report: a unit's own running total wins over it. */
  _cong: firstOf(
    [
      [equal(here("_khoa"), ""), ""],
      [equal(here("ma_don_vi"), "KHOI"), here("ma_chi_tieu")],
      [greater(position(here("ma_don_vi"), "tblMaTran", "_da_nhan"), 0), ""],
      [greater(position(here("ma_don_vi"), "tblThKetNap", "_co_lk"), 0), ""],
    ],
    here("ma_chi_tieu"),
  ),
};

/** Last reports of units that have not reported for this period. */
const earlierReport = both(equal(here("_moi"), 1), notEqual(here("ky"), field("tinh_ky")));
/** Of a row without one of the two figures neither counts: a share needs both. */
const bothFigures = both(isNumber(here("ket_nap")), isNumber(here("doan_vien_uu_tu")));
const earlierShare = both(equal(here("_cu"), 1), notEqual(here("_hong_6b"), 1), bothFigures);
const lastReports: Formulas = {
  _cu: when(earlierReport, 1, 0),
  _cu_kn: when(
    both(equal(here("_cu"), 1), notEqual(here("_hong_6a"), 1)),
    when(isNumber(here("ket_nap")), here("ket_nap"), ""),
    "",
  ),
  _cu_ut: when(earlierShare, here("doan_vien_uu_tu"), ""),
  _cu_mau: when(earlierShare, here("ket_nap"), ""),
  _co_lk: when(
    both(equal(here("_cu"), 1), equal(here("ma_dong"), "LK"), isNumber(here("ket_nap"))),
    here("ma_don_vi"),
    "",
  ),
};

/** Helper columns of the registers and of the stacked tables that only the bloc needs. */
export const registerFormulas: Readonly<Record<string, Formulas>> = {
  ...recheckFormulas,
  tblTienDo: progress,
  tblMucChiTieu: targets,
  tblUyVien: members,
  tblDoanThe: organisations,
  tblXacNhan: { _dvnam: join(here("ma_don_vi"), "|", here("nam")) },
  tblNhiemVuKhoi: { _khoa: join(here("ma"), "|", here("nam")) },
  tblLichSuNam: { _namma: join(here("nam"), "|", here("ma_chi_tieu")) },
  tblSoDuDau: openingBalances,
  tblThKetNap: lastReports,
};
