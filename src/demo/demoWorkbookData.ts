import { labelOf } from "../catalogue/lists";
import type { RawValue } from "../spreadsheet/snapshot";
import { structureHash } from "../workbook/structureHash";
import { emptyUnitData } from "../workbook/emptyUnitData";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { rowOf } from "./dataRows";
import { day, DEMO_PERIOD } from "./demoPeriod";
import type { DemoUnit } from "./demoUnit";
import { randomFor } from "./random";
import { conclusionRows, remedyRows } from "./tables/followUpTables";
import { conductRows, gradingRows } from "./tables/gradingTables";
import { admissionRows, membershipRows, registrationRows } from "./tables/peopleTables";
import { appliesRegulationWell, feedbackRows, satisfactionRows } from "./tables/serviceTables";
import { documentRows, dutyRows, inspectionRows, signOf } from "./tables/workTables";

const SIGNATORIES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"];

/** What a unit has filled in for the quarter, without a fault. */
export function demoWorkbookData(unit: DemoUnit): WorkbookData {
  const empty = emptyUnitData({
    unitCode: unit.code,
    period: DEMO_PERIOD,
    createdOn: day("2021-09-20"),
    structureHash: structureHash(),
    profile: profileOf(unit),
  });
  const tables = new Map<string, readonly DataRow[]>([
    ...empty.tables,
    ["tblDangVien", membershipRows(unit)],
    ["tblKetNap", admissionRows(unit)],
    ["tblDangKy", registrationRows(unit)],
    ["tblVanBan", documentRows(unit)],
    ["tblHaiLong", satisfactionRows(unit)],
    ["tblNeuGuong", conductRows(unit)],
    ["tblXepLoai", gradingRows(unit)],
    ["tblCuoc", inspectionRows(unit)],
    ["tblKetLuan", conclusionRows(unit)],
    ["tblKhacPhuc", remedyRows(unit)],
    ["tblPhanAnh", feedbackRows(unit)],
    ["tblNhiemVu", dutyRows(unit)],
    ["tblGiaiTrinh", explanationRows(unit)],
  ]);
  return {
    fields: new Map<string, RawValue>([...empty.fields, ...typedFields(unit)]),
    tables: new Map([...tables, ["tblMucLuc", contentsRows(tables)]]),
  };
}

/** What the bloc fills in. */
export function profileOf(unit: DemoUnit): ReadonlyMap<string, RawValue> {
  return rowOf({
    ten_don_vi: unit.name,
    ten_cap_tren: "ĐẢNG ỦY KHỐI DÂN – CHÍNH – ĐẢNG",
    dia_danh: "Thành phố Hồ Chí Minh",
    loai_hinh: labelOf("LOAI_HINH", unit.kind),
    nhom_chuc_nang: labelOf("NHOM_CHUC_NANG", unit.group),
    la_co_quan_hanh_chinh: labelOf("CO_KHONG", unit.administrative ? "CO" : "KHONG"),
    so_chi_bo_tt: unit.subCells,
    ngay_thanh_lap: day("1998-05-19"),
    chi_tieu_ket_nap_nam: unit.admissionQuota,
    han_nop: day("2021-10-05"),
  });
}

function typedFields(unit: DemoUnit): ReadonlyMap<string, RawValue> {
  const random = randomFor(`${unit.code} signatures`);
  const someone = (): string => SIGNATORIES[random.int(0, SIGNATORIES.length - 1)] ?? "";
  return rowOf({
    so_van_ban: `${random.int(60, 240)}-BC/${signOf(unit)}`,
    ngay_ky: day("2021-10-01") + random.int(0, 3),
    nguoi_lap: someone(),
    nguoi_ky: someone(),
    chuc_vu_ky: "Bí thư",
    tu_danh_gia_1374: appliesRegulationWell(unit),
  });
}

/** The one warning that a unit has explained by itself. */
function explanationRows({ traits }: DemoUnit): DataRow[] {
  if (!traits.includes("surveyInAutumn")) return [];
  return [
    rowOf({
      ma_quy_tac: "REQ02",
      bang: "tblHaiLong",
      cot: "hop_le",
      sheet: "6 Hài lòng",
      ly_do: labelOf("LY_DO_GIAI_TRINH", "CHUA_KHAO_SAT"),
    }),
  ];
}

/** Sheets on which nothing may have arisen, with the table that tells. */
const ARISING: Readonly<Record<string, string>> = {
  KET_NAP: "tblKetNap",
  CHUONG_TRINH_KTGS: "tblCuoc",
  KET_LUAN: "tblKetLuan",
  KHAC_PHUC: "tblKhacPhuc",
  PHAN_ANH_1374: "tblPhanAnh",
};

function contentsRows(tables: ReadonlyMap<string, readonly DataRow[]>): DataRow[] {
  return Object.entries(ARISING).map(([sheet, table]) => {
    const rows = tables.get(table) ?? [];
    const arose = rows
      .filter((row) => row.get("ma_dong") !== "LK")
      .some((row) => [...row.values()].some((value) => typeof value === "number" && value > 0));
    return rowOf({ ma_trang: sheet, phat_sinh: labelOf("CO_KHONG", arose ? "CO" : "KHONG") });
  });
}
