import {
  add,
  atLeast,
  atMost,
  both,
  call,
  column,
  countInBlock,
  countRows,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  join,
  less,
  listCode,
  multiply,
  not,
  notEqual,
  position,
  subtract,
  when,
  wholePart,
  type Expression,
} from "../../spreadsheet/expression";
import { BLOCK_KEY } from "../../workbook/bloc/stackedSheet";
import { dayOf, isBlank } from "../../workbook/conditions";
import type { Formula } from "../../workbook/sheetDeclaration";
import { thresholdInWords } from "../requirement";
import { countText } from "./textFormulas";

type Formulas = Readonly<Record<string, Formula>>;
const reference = field("tinh_chot");
const flag = (test: Expression): Expression => when(test, 1, 0);
const yearOr = (cell: Expression): Expression => when(isNumber(cell), cell, field("tinh_nam"));
/** Holds, and no row above that holds says the same of it. */
const firstWith = (
  table: string,
  test: string,
  same: readonly (readonly [string, Expression])[],
): Expression =>
  when(
    equal(here(test), 1),
    flag(equal(countRows(table, [[test, 1], ...same, ["_i", join("<", here("_i"))]]), 0)),
    0,
  );

const progressCode = listCode(here("trang_thai"), "TRANG_THAI_NOP");
const received = here("ngay_nhan");
const progress: Formulas = {
  [BLOCK_KEY]: join(here("ma_don_vi"), "|", here("ky")),
  /** A workbook of the unit was taken. */
  _nhan: flag(either(equal(progressCode, "DA_NHAN"), equal(progressCode, "DA_DUYET"))),
  _tre: when(
    both(equal(here("_nhan"), 1), isNumber(received), isNumber(field("han_nop"))),
    call("MAX", 0, subtract(wholePart(received), wholePart(field("han_nop")))),
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

const openingRow = either(equal(here("ma_chi_tieu"), "CT6A"), equal(here("ma_chi_tieu"), "CT6B"));
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
const lastReports: Formulas = {
  _cu: when(earlierReport, 1, 0),
  _cu_kn: when(equal(here("_cu"), 1), when(isNumber(here("ket_nap")), here("ket_nap"), ""), ""),
  _cu_ut: when(
    equal(here("_cu"), 1),
    when(isNumber(here("doan_vien_uu_tu")), here("doan_vien_uu_tu"), ""),
    "",
  ),
  _co_lk: when(
    both(equal(here("_cu"), 1), equal(here("ma_dong"), "LK"), isNumber(here("ket_nap"))),
    here("ma_don_vi"),
    "",
  ),
};

const reinspectionCode = listCode(here("kq_hk"), "KET_QUA_HAU_KIEM");
const reinspected = both(
  greater(here("_kl"), 0),
  greater(dayOf(here("ngay_hk")), 0),
  atMost(dayOf(here("ngay_hk")), reference),
);
const reinspections: Formulas = {
  _hk: when(
    reinspected,
    flag(either(...["XONG", "MOT_PHAN", "CHUA"].map((code) => equal(reinspectionCode, code)))),
    0,
  ),
  _het: when(equal(here("_hk"), 1), flag(equal(reinspectionCode, "XONG")), 0),
  _dem: firstWith("tblHauKiem", "_hk", [
    ["_kl", here("_kl")],
    ["stt_hc", here("stt_hc")],
  ]),
  _dem_het: firstWith("tblHauKiem", "_het", [
    ["_kl", here("_kl")],
    ["stt_hc", here("stt_hc")],
  ]),
};

const waiting = field("tinh_de_hau_kiem");
/** Day from which the bloc should have re-checked. */
const recheckFrom = (deadline: Expression): Expression =>
  when(greater(deadline, 0), add(deadline, waiting), 0);
const inTime = (day: Expression): Expression => both(greater(day, 0), atMost(day, reference));

const commonDay = recheckFrom(dayOf(here("han_chung")));
const bodyCode = listCode(here("co_quan"), "CO_QUAN");
const reconciliation = listCode(here("trang_thai_doi_chieu"), "DOI_CHIEU");
const conclusions: Formulas = {
  _dv: position(here("ma_don_vi"), "tblMaTran", "ma_don_vi"),
  /** The unit does not follow it. */
  _thieu: flag(either(equal(reconciliation, "CHUA_GHI"), equal(reconciliation, "LECH_SO"))),
  /** What CT7A makes of a conclusion that only the register has: D re-checked, C not yet, else "". */
  _7a: when(
    both(
      either(equal(reconciliation, ""), equal(reconciliation, "CHUA_GHI")),
      either(...["BCH", "BTV", "UBKT"].map((code) => equal(bodyCode, code))),
      greater(dayOf(here("ngay_kl")), 0),
      atMost(dayOf(here("ngay_kl")), reference),
      isNumber(here("so_han_che")),
      inTime(commonDay),
    ),
    when(
      less(here("so_han_che"), 1),
      "",
      when(
        either(
          atLeast(commonDay, field("tinh_dau_nam")),
          less(countRows("tblHauKiem", { _kl: here("_i"), _dem_het: 1 }), here("so_han_che")),
        ),
        when(
          atLeast(countRows("tblHauKiem", { _kl: here("_i"), _dem: 1 }), here("so_han_che")),
          "D",
          "C",
        ),
        "",
      ),
    ),
    "",
  ),
};

const firstDeadline = recheckFrom(dayOf(here("thoi_han")));
/** What CT7A makes of the first round of a limitation. */
const limitations: Formulas = {
  _7a: when(
    equal(here("_dau"), 1),
    when(
      equal(here("vong"), 1),
      when(
        both(
          equal(call("INDEX", column("tblThKetLuan", "_cq"), here("_kl")), 2),
          inTime(firstDeadline),
        ),
        when(
          greater(
            countInBlock("tblThKhacPhuc", [
              ["_khoa", join(">=", here("_khoa"))],
              ["_khoa", join("<", add(here("_khoa"), 999))],
              ["_hk", "<>0"],
            ]),
            0,
          ),
          "D",
          "C",
        ),
        "",
      ),
      "",
    ),
    "",
  ),
  /** 1 due this year. */
  _7n: when(equal(here("_7a"), ""), 0, flag(atLeast(firstDeadline, field("tinh_dau_nam")))),
  /** 1 still open. */
  _mo: when(equal(here("_ma"), ""), 0, flag(notEqual(here("_ma"), "DA_KHAC_PHUC"))),
};

const ofThis = (conditions: Readonly<Record<string, string | number>>): Expression =>
  greater(
    countInBlock("tblThKhacPhuc", [
      ["_kl", subtract(add(here("_bd"), here("_thu")), 1)],
      ...Object.entries(conditions),
    ]),
    0,
  );
/** A conclusion is due by its limitations: this year, or earlier and still open. */
const unitConclusions: Formulas = {
  _7a: when(
    isBlank(here("ma_don_vi")),
    "",
    firstOf(
      [
        [not(either(ofThis({ _7a: "C" }), ofThis({ _7a: "D" }))), ""],
        [not(either(ofThis({ _7n: 1 }), ofThis({ _mo: 1 }))), ""],
        [ofThis({ _7a: "C" }), "C"],
      ],
      "D",
    ),
  ),
};

/** Helper columns of the registers and of the stacked tables that only the bloc needs. */
export const registerFormulas: Readonly<Record<string, Formulas>> = {
  tblTienDo: progress,
  tblMucChiTieu: targets,
  tblUyVien: members,
  tblDoanThe: organisations,
  tblXacNhan: { _dvnam: join(here("ma_don_vi"), "|", here("nam")) },
  tblNhiemVuKhoi: { _khoa: join(here("ma"), "|", here("nam")) },
  tblLichSuNam: { _namma: join(here("nam"), "|", here("ma_chi_tieu")) },
  tblSoDuDau: openingBalances,
  tblHauKiem: reinspections,
  tblSoKetLuan: conclusions,
  tblThKetNap: lastReports,
  tblThKhacPhuc: limitations,
  tblThKetLuan: unitConclusions,
};
