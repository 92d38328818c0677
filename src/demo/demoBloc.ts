import { indicator, INDICATOR_IDS } from "../catalogue/indicators";
import { labelOf } from "../catalogue/lists";
import { resolution2020 } from "../catalogue/targets/resolution2020";
import type { Target } from "../catalogue/targets";
import type { RawValue } from "../spreadsheet/snapshot";
import { structureHash } from "../workbook/structureHash";
import { BLOC_TEMPLATE_ID, CATALOGUE_VERSION, TEMPLATE_VERSION } from "../workbook/templateVersion";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { rowOf } from "./dataRows";
import { day } from "./demoPeriod";
import { conclusionRows, NOT_ENTERED, reinspectionRows } from "./demoRegisters";
import type { DemoUnit } from "./demoUnit";
import { demoUnits } from "./demoUnits";

/** Units of the roster that send no good file: they have none, or one that cannot be taken. */
export const UNITS_WITHOUT_REPORT: readonly (readonly [code: string, name: string])[] = [
  ["DV072", "Chi bộ Hội Thả diều"],
  ["DV073", "Chi bộ Hội Nấu chè"],
  ["DV074", "Chi bộ Hội Làm lồng đèn"],
  ["DV075", "Chi bộ Hội Chèo thuyền"],
  ["DV076", "Chi bộ Hội Vẽ tường"],
];

/** A unit that was merged before the quarter. */
export const MERGED_UNIT = { code: "DV077", name: "Chi bộ Hội Đua xe đạp", successor: "DV069" };

/** The bloc's own workbook before the quarter: roster, registers, settings, nothing stacked. */
export function demoBlocData(): WorkbookData {
  const units = demoUnits();
  return {
    fields: new Map<string, RawValue>([
      ["nam", 2021],
      ["quy", "Quý III"],
      ["ngay_chot", day("2021-09-30")],
      ["han_nop", day("2021-10-05")],
      ["meta_mau_id", BLOC_TEMPLATE_ID],
      ["meta_phien_ban_mau", TEMPLATE_VERSION],
      ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
      ["meta_ky", "2021-Q3"],
      ["meta_ngay_tao", day("2021-09-15")],
      ["meta_hash_cau_truc", structureHash()],
    ]),
    tables: new Map<string, readonly DataRow[]>([
      ["tblCauHinh", PARAMETERS],
      ["tblMucChiTieu", targetRows()],
      ["tblDonVi", [...units.map(rosterRow), ...ROSTER_ONLY]],
      ["tblSoKetLuan", [...units.flatMap(conclusionRows), ...NOT_ENTERED]],
      ["tblHauKiem", units.flatMap(reinspectionRows)],
      ["tblUyVien", memberRows()],
      ["tblDoanThe", ORGANISATIONS],
      ["tblXacNhan", units.map(confirmationRow)],
      ["tblNhiemVuKhoi", DUTIES],
      ["tblSoDuDau", OPENING],
      ["tblLichSuNam", HISTORY],
    ]),
  };
}

const since = day("2020-10-01");
const PARAMETERS: readonly DataRow[] = (
  [
    ["ngay_bat_dau_nhiem_ky", "26/08/2020"],
    ["so_quy_nhiem_ky", "20"],
    ["so_ngay_sap_den_han", "15"],
    ["so_ngay_cho_hau_kiem", "90"],
    ["so_ngay_de_hau_kiem", "0"],
    ["han_xep_loai", "31/3"],
    ["tran_xuat_sac", "2000"],
    ["nam_dau_dung_so", "2021"],
  ] as const
).map(([key, value]) =>
  rowOf({
    khoa: labelOf("THAM_SO", key),
    gia_tri: value,
    tu_ngay: since,
    can_cu: "Quyết định mẫu",
  }),
);

function targetRows(): DataRow[] {
  return INDICATOR_IDS.map((id) => {
    const { name, label, class: obligation, cadence, level } = indicator(id);
    const { comparison, basisPoints, count }: Target = resolution2020.targets[id];
    return rowOf({
      ma: id,
      ten: name,
      nhan: label,
      lop: labelOf("LOP", obligation),
      nhip: labelOf("NHIP", cadence),
      phep: labelOf("PHEP", comparison),
      nguong_phan_tram:
        basisPoints === undefined ? null : String(basisPoints / 100).replace(".", ","),
      nguong_so: count ?? null,
      cap: labelOf("CAP", level),
      tu_nam: 2020,
      den_nam: 2025,
      can_cu: "Nghị quyết Đại hội III",
    });
  });
}

function rosterRow({
  code,
  name,
  kind,
  group,
  administrative,
  subCells,
  admissionQuota,
}: DemoUnit): DataRow {
  return rowOf({
    ma_don_vi: code,
    ten_don_vi: name,
    loai_hinh: labelOf("LOAI_HINH", kind),
    nhom_chuc_nang: labelOf("NHOM_CHUC_NANG", group),
    la_co_quan_hanh_chinh: labelOf("CO_KHONG", administrative ? "CO" : "KHONG"),
    so_chi_bo_tt: subCells,
    hieu_luc_tu: day("1998-05-19"),
    trang_thai: labelOf("TRANG_THAI_DON_VI", "HOAT_DONG"),
    ngay_thanh_lap: day("1998-05-19"),
    chi_tieu_ket_nap_nam: admissionQuota,
  });
}

const partyCell = (code: string, name: string): Readonly<Record<string, RawValue>> => ({
  ma_don_vi: code,
  ten_don_vi: name,
  loai_hinh: labelOf("LOAI_HINH", "CHI_BO"),
  nhom_chuc_nang: labelOf("NHOM_CHUC_NANG", "HOI_NN"),
  la_co_quan_hanh_chinh: labelOf("CO_KHONG", "KHONG"),
  hieu_luc_tu: day("2005-01-01"),
  trang_thai: labelOf("TRANG_THAI_DON_VI", "HOAT_DONG"),
  ngay_thanh_lap: day("2005-01-01"),
});

const ROSTER_ONLY: readonly DataRow[] = [
  ...UNITS_WITHOUT_REPORT.map(([code, name]) => rowOf(partyCell(code, name))),
  rowOf({
    ...partyCell(MERGED_UNIT.code, MERGED_UNIT.name),
    hieu_luc_den: day("2021-05-31"),
    trang_thai: labelOf("TRANG_THAI_DON_VI", "SAP_NHAP"),
    don_vi_ke_thua: MERGED_UNIT.successor,
  }),
];

/** Twenty-nine members in office, one of whom has not set a good example. */
function memberRows(): DataRow[] {
  return Array.from({ length: 29 }, (_, index) =>
    rowOf({
      stt: index + 1,
      chuc_danh: index === 0 ? "Bí thư" : "Ủy viên",
      tu_ngay: day("2020-08-26"),
      nam_danh_gia: 2020,
      thuc_hien_tot: labelOf("THUC_HIEN_TOT", index === 17 ? "KHONG" : "CO"),
      can_cu: "Thông báo số 05-TB/ĐUK",
    }),
  );
}

const ORGANISATIONS: readonly DataRow[] = (
  [
    ["DTN", "XS", "TOT"],
    ["CD", "XS", "HT"],
    ["CCB", "XS", "XS"],
  ] as const
).map(([organisation, line, committee]) =>
  rowOf({
    to_chuc: labelOf("DOAN_THE", organisation),
    nam_danh_gia: 2020,
    nganh_doc: labelOf("NGANH_DOC", line),
    btv_xep_loai: labelOf("XEP_LOAI_MUC", committee),
    so_qd: "12-QĐ/ĐUK",
    ngay_qd: day("2021-01-25"),
  }),
);

/** Regulation 1374 is confirmed where the bloc sees it otherwise than the unit. */
function confirmationRow({ code }: DemoUnit): DataRow {
  return rowOf({
    ma_don_vi: code,
    nam: 2021,
    ct8a_thuc_hien_tot: code === "DV044" ? labelOf("THUC_HIEN_TOT", "KHONG") : null,
  });
}

const DUTIES: readonly DataRow[] = [
  rowOf({ ma: "NV3A", nam: 2021, tra_loi: labelOf("CO_KHONG", "CO"), can_cu: "15-BC/ĐUK" }),
  rowOf({ ma: "NV4E", nam: 2021, tu_so: 312, mau_so: 312, can_cu: "18-BC/ĐUK" }),
];

const OPENING: readonly DataRow[] = [
  rowOf({ ma_chi_tieu: "CT6A", ma_don_vi: "KHOI", tu_so: 46, den_ky: "2020-Q3" }),
  rowOf({ ma_chi_tieu: "CT6B", ma_don_vi: "KHOI", tu_so: 21, mau_so: 46, den_ky: "2020-Q3" }),
];

/** The year before, without CT5A; one figure was published otherwise than it is. */
const HISTORY: readonly DataRow[] = (
  [
    ["CT4A", 66, 69, "95,7"],
    ["CT4C", 1, 69, "1,4"],
    ["CT5C", 29, 7310, "0,44%"],
  ] as const
).map(([id, numerator, denominator, published]) =>
  rowOf({
    nam: 2019,
    ma_chi_tieu: id,
    tu_so: numerator,
    mau_so: denominator,
    so_cong_bo: published,
    trang_thai: labelOf("TRANG_THAI_LICH_SU", "CHINH_THUC"),
  }),
);
