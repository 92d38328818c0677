import { labelOf, type CodeOf } from "../../catalogue/lists";
import type { DataRow } from "../../workbook/workbookData";
import { fixedRows, rowOf } from "../dataRows";
import { day, DEMO_PERIOD } from "../demoPeriod";
import type { DemoUnit } from "../demoUnit";
import { randomFor } from "../random";

interface DocumentKind {
  readonly kind: CodeOf<"LOAI_VAN_BAN">;
  readonly type: string;
  readonly summary: string;
  readonly year: number;
  readonly issuedOn: string;
}

const { year } = DEMO_PERIOD;

const OF_THE_YEAR: readonly DocumentKind[] = [
  {
    kind: "NQ_NAM",
    type: "NQ",
    summary: "Lãnh đạo thực hiện nhiệm vụ chính trị năm 2021",
    year,
    issuedOn: "2021-01-14",
  },
  {
    kind: "CT_KTGS",
    type: "CTr",
    summary: "Kiểm tra, giám sát năm 2021",
    year,
    issuedOn: "2021-01-18",
  },
];

const term = (kind: DocumentKind["kind"], type: string, summary: string): DocumentKind => ({
  kind,
  type,
  summary,
  year: 2020,
  issuedOn: "2020-11-10",
});

const OF_THE_TERM: readonly DocumentKind[] = [
  term("CTHD", "CTr", "Thực hiện Nghị quyết Đại hội III"),
  term("CTTT1", "CTr", "Nâng cao hiệu quả lãnh đạo nhiệm vụ chính trị"),
  term("CTTT2", "CTr", "Nâng cao năng lực lãnh đạo, trách nhiệm nêu gương"),
  term("QC_LAM_VIEC", "QC", "Làm việc của cấp ủy"),
];

const OF_COMMITTEES: readonly DocumentKind[] = [
  term("QC_PHOI_HOP", "QC", "Phối hợp giữa cấp ủy với thủ trưởng"),
  term("QC_DAN_CHU", "QC", "Dân chủ ở cơ sở"),
  term("QC_CHI_TIEU", "QC", "Chi tiêu nội bộ"),
  term("QC_TAI_SAN", "QC", "Quản lý và sử dụng tài sản công"),
  {
    kind: "BC_827",
    type: "BC",
    summary: "Kết quả thực hiện Quy chế phối hợp 827",
    year,
    issuedOn: "2021-06-22",
  },
];

/** tblVanBan: documents of the year and of the term. */
export function documentRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} documents`);
  const kinds = [
    ...OF_THE_YEAR.filter(({ kind }) => kind !== "NQ_NAM" || !unit.traits.includes("noResolution")),
    ...OF_THE_TERM,
    ...(unit.kind === "DANG_BO" ? OF_COMMITTEES : []),
  ];
  return kinds.map(({ kind, type, summary, year: appliesTo, issuedOn }, index) =>
    rowOf({
      loai: labelOf("LOAI_VAN_BAN", kind),
      so_ky_hieu: `${String(index + 1).padStart(2, "0")}-${type}/${signOf(unit)}`,
      ngay_ban_hanh: day(issuedOn) + random.int(0, 6),
      nam_ap_dung: appliesTo,
      trich_yeu: summary,
    }),
  );
}

/** "ĐU" or "CB", as in the numbers of its documents. */
export function signOf({ kind }: DemoUnit): string {
  return kind === "DANG_BO" ? "ĐU" : "CB";
}

const PLANNED = ["2021-03-31", "2021-05-31", "2021-07-30", "2021-08-31", "2021-11-30"];
const SUBJECTS = [
  "Thực hiện quy chế làm việc",
  "Quản lý đảng viên",
  "Thu, nộp đảng phí",
  "Trách nhiệm nêu gương",
  "Thực hành tiết kiệm",
];

/** tblCuoc: the unit's own inspections; the last one is still to come. */
export function inspectionRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} inspections`);
  const done = Math.min(PLANNED.length - 1, Math.floor(unit.members / 25));
  const dates = [
    ...PLANNED.slice(PLANNED.length - 1 - done, -1),
    ...(done > 0 ? PLANNED.slice(-1) : []),
  ];
  return dates.map((due, index) => {
    const isOpen =
      index >= done || (unit.traits.includes("inspectionBehind") && index === done - 1);
    const ended = isOpen ? null : day(due) - random.int(2, 12);
    const isSupervision = index % 2 === 1;
    const number = String(index + 1).padStart(2, "0");
    return rowOf({
      ma_cuoc: `${isSupervision ? "GS" : "KT"}${number}`,
      loai: labelOf("LOAI_KTGS", isSupervision ? "GIAM_SAT" : "KIEM_TRA"),
      hinh_thuc: labelOf("HINH_THUC_KTGS", "CHUYEN_DE"),
      chu_the: labelOf("CHU_THE_KTGS", unit.kind === "DANG_BO" ? "CAP_UY" : "CHI_BO"),
      noi_dung: SUBJECTS[index] ?? null,
      han_ke_hoach: day(due),
      ngay_ket_thuc: ended,
      so_ket_luan:
        ended === null ? null : `${number}-${isSupervision ? "TB" : "KL"}/${signOf(unit)}`,
    });
  });
}

/** tblNhiemVu. */
export function dutyRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} duties`);
  const isSmall = unit.members < 10;
  return fixedRows(["tra_loi", "so_luong"], {
    NV1A: [isSmall ? "Không áp dụng" : "Có"],
    NV3B: [isSmall ? "Không áp dụng" : "Có"],
    NV3C: [null, !isSmall && random.chance(0.15) ? 1 : 0],
    NV3D: [null, unit.members > 100 && random.chance(0.1) ? 1 : 0],
  });
}
