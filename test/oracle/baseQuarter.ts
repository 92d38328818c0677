import { LISTS } from "./columns";
import { conclusion, field, fixedRows, inspection, remedy } from "./rows";
import { type CellInput, lastDayOfQuarter, type Quarter, type Row, serial } from "./quarter";

/** A sở with satisfaction surveys, a party committee without, a party cell of eight. */
export type UnitKind = "administrative" | "committee" | "cell";

export interface Period {
  kind: UnitKind;
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

const KINDS = LISTS.LOAI_VAN_BAN;

function fieldsOf({ kind, year, quarter }: Period): Record<string, CellInput> {
  const cell = kind === "cell";
  return {
    ma_don_vi: cell ? "DV042" : "DV017",
    ten_don_vi: cell ? "Chi bộ Hội Nhà văn" : "Đảng bộ Sở Nội vụ",
    ten_cap_tren: "Đảng bộ Khối Dân – Chính – Đảng Thành phố",
    dia_danh: "Thành phố Hồ Chí Minh",
    loai_hinh: cell ? "Chi bộ cơ sở" : "Đảng bộ cơ sở",
    nhom_chuc_nang: cell ? "Hội đoàn nghề nghiệp" : "Nội chính",
    la_co_quan_hanh_chinh: kind === "administrative" ? "Có" : "Không",
    so_chi_bo_tt: cell ? null : 5,
    ngay_thanh_lap: serial(1998, 5, 19),
    nam: year,
    quy: LISTS.QUY[`Q${quarter}`],
    ngay_chot: lastDayOfQuarter(year, quarter),
    so_van_ban: null,
    ngay_ky: null,
    nguoi_lap: "Người lập",
    nguoi_ky: "Người ký",
    chuc_vu_ky: "Bí thư",
    lan_nop: 1,
    chi_tieu_ket_nap_nam: null,
    tu_danh_gia_1374: "Có",
    so_ngay_sap_den_han: 15,
    so_ngay_cho_hau_kiem: 90,
    han_xep_loai: serial(year, 3, 31),
    tran_xuat_sac: 2000,
  };
}

function members({ kind, quarter }: Period): Row[] {
  const size = kind === "cell" ? [8, 1, 0, 9, 1, 8] : [118, 3, 1, 121, 4, 117];
  const [before, admitted, other, after, probation, full] = size;
  // Figures of the year up to the last quarter; the year begins with none.
  const past = (number: number) => (quarter === 1 ? null : number);
  const counts: [string, CellInput | undefined, number | null][] = [
    ["DV01", before, kind === "cell" ? 8 : 115],
    ["DV02", admitted, 2],
    ["DV03", other, 1],
    ["DV04", 0, 0],
    ["DV05", other, 0],
    ...["DV06", "DV07", "DV08", "DV09", "DV10"].map((code): [string, number, number] => [
      code,
      0,
      0,
    ]),
    ["DV11", after, null],
    ["DV12", probation, null],
    ["DV13", full, null],
    ["DV14", 3, null],
    ...["DV15", "DV16", "DV17"].map((code): [string, number, null] => [code, 0, null]),
  ];
  return counts.map(([code, inQuarter, year]) => ({
    ma_dong: code,
    trong_quy: inQuarter ?? null,
    ky_truoc: year === null ? null : past(year),
    ghi_chu: null,
  }));
}

function admissions({ kind, year, quarter }: Period): Row[] {
  const first = year === 2020 && quarter === 4;
  const month = kind === "cell" ? [0, 0, 0, 0, 0] : [1, 1, 1, 0, 0];
  return fixedRows(["ket_nap", "doan_vien", "doan_vien_uu_tu", "nu", "ket_nap_lai", "ghi_chu"], {
    T1: kind === "cell" ? [1, 1, 1, 0, 0] : month,
    T2: month,
    T3: month,
    LK: first ? [] : [10, 8, 6, 5, 0],
  });
}

function registration({ kind }: Period): Row[] {
  const columns = ["tong_so", "khong_thuoc_dien", "ly_do", "da_dang_ky", "da_thuc_hien"];
  const cell = kind === "cell";
  const lines: Record<string, CellInput[]> = {
    DV: cell ? [8, 0, null, 8, 8, "Có"] : [120, 2, "Miễn sinh hoạt", 118, 100, "Có"],
    DTN: cell ? [0, 0, null, 0, 0] : [40, 0, null, 40, 30],
    CD: cell ? [0, 0, null, 0, 0] : [150, 0, null, 150, 120],
    CCB: cell ? [0, 0, null, 0, 0] : [12, 0, null, 12, 12],
  };
  return fixedRows([...columns, "tap_the", "ghi_chu"], lines);
}

/** One of each kind that counts, dated well before the reference date. */
function documents({ year }: Period): Row[] {
  const signed = serial(year, 1, 15);
  const term = serial(2020, 9, 10);
  const row = (loai: string, number: string, day: number, forYear: number): Row => ({
    loai,
    so_ky_hieu: number,
    ngay_ban_hanh: day,
    nam_ap_dung: forYear,
    trich_yeu: null,
    ghi_chu: null,
  });
  const rules = [
    ...[KINDS.QC_PHOI_HOP, KINDS.QC_LAM_VIEC, KINDS.QC_DAN_CHU],
    ...[KINDS.QC_CHI_TIEU, KINDS.QC_TAI_SAN],
  ];
  return [
    row(KINDS.NQ_NAM, "01-NQ/ĐU", signed, year),
    row(KINDS.CT_KTGS, "02-CTr/ĐU", signed, year),
    row(KINDS.CTHD, "03-CTr/ĐU", term, 2020),
    row(KINDS.CTTT1, "04-CTr/ĐU", term, 2020),
    row(KINDS.CTTT2, "05-CTr/ĐU", term, 2020),
    ...rules.map((loai, index) => row(loai, `${index + 6}-QC/ĐU`, term, 2020)),
    row(KINDS.BC_827, "11-BC/ĐU", signed, year),
  ];
}

const GRADING = [
  ...["nam_danh_gia", "tong_so", "kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"],
  ...["xs", "tot", "ht", "kht", "trang_thai", "so_qd", "ngay_qd", "ghi_chu"],
];

/** The grading of the year before is official in Quý I to III; in Quý IV this year's is to come. */
function gradings({ kind, year, quarter }: Period): Pick<Quarter["tables"], string> {
  const open: CellInput[] = [year, ...Array.from({ length: 9 }, () => null), "Chưa đánh giá"];
  const line = (counts: number[]): CellInput[] =>
    quarter === 4 ? open : [year - 1, ...counts, "Chính thức", "12-QĐ/ĐUK", serial(year, 1, 20)];
  const cell = kind === "cell";
  const heads: CellInput[] =
    quarter === 4
      ? [year, null, null, null, "Chưa đánh giá", null]
      : [year - 1, 1, 1, 0, "Chính thức", "Kết luận số 9"];
  return {
    tblNeuGuong: fixedRows(
      ["nam_danh_gia", "so_nguoi", "thuc_hien_tot", "kiem_nhiem", "trang_thai", "can_cu"],
      { NG1: heads, NG2: [...heads.slice(0, 3), null, ...heads.slice(4)] },
    ),
    tblXepLoai: fixedRows(GRADING, {
      TCCSD: line([1, 0, 0, 0, 0, 0, 1, 0, 0]),
      DANG_VIEN: line(cell ? [8, 0, 0, 0, 0, 1, 7, 0, 0] : [118, 2, 0, 3, 0, 18, 94, 1, 0]),
      CHI_BO_TT: cell ? [] : line([5, 0, 0, 0, 0, 1, 4, 0, 0]),
      CAP_UY: line([1, 0, 0, 0, 0, 0, 1, 0, 0]),
    }),
  };
}

const SOURCES = [
  ...["ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"],
  ...["dang_gq", "chua_gq", "qua_han"],
];
const ZEROS = SOURCES.map(() => 0);

/** A correct workbook without a fault. */
export function baseQuarter(period: Period): Quarter {
  const { kind, year, quarter } = period;
  const last = lastDayOfQuarter(year, quarter);
  const cell = kind === "cell";
  const code = `KL-${year}-01`;
  const closed = { due: last - 30, reported: last - 35, reinspected: last - 20 };
  return {
    fields: fieldsOf(period),
    tables: {
      tblDangVien: members(period),
      tblKetNap: admissions(period),
      tblDangKy: registration(period),
      tblVanBan: documents(period),
      tblHaiLong:
        kind === "administrative"
          ? [field("Hộ tịch", [300, 90, 8, 2]), field("Đất đai", [150, 45, 5, 0])]
          : [],
      ...gradings(period),
      tblCuoc: [inspection("C1", last - 40, last - 45), inspection("C2", last - 10, last - 5)],
      tblKetLuan: cell ? [] : [conclusion(code, "15-KL/ĐUK", last - 120, 2)],
      tblKhacPhuc: cell
        ? []
        : [
            remedy(code, 1, 1, { ...closed, result: "Đã khắc phục xong" }),
            remedy(code, 2, 1, { due: last + 40 }),
          ],
      tblPhanAnh: fixedRows(SOURCES, {
        N1: cell ? ZEROS : [2, 3, 1, 0, 3, 3, 1, 0, 0],
        ...{ N2: ZEROS, N3: cell ? ZEROS : [0, 4, 0, 1, 2, 2, 0, 1, 0], N4: ZEROS },
      }),
      tblNhiemVu: fixedRows(["tra_loi", "so_luong", "so_van_ban", "ngay", "ghi_chu"], {
        NV1A: ["Có"],
        NV3B: ["Có"],
        NV3C: [null, 0],
        NV3D: [null, 0],
      }),
    },
  };
}
