/**
 * What a cell should hold, by table and key, and the labels of the lists: written down a second
 * time from the model on purpose, so that a slip in the product's declarations shows.
 */
export type ColumnType = "int" | "date" | "text" | { list: ListName };

export const LISTS = {
  CO_KHONG: { CO: "Có", KHONG: "Không" },
  CO_KHONG_KAD: { CO: "Có", KHONG: "Không", KAD: "Không áp dụng" },
  QUY: { Q1: "Quý I", Q2: "Quý II", Q3: "Quý III", Q4: "Quý IV" },
  LOAI_VAN_BAN: {
    NQ_NAM: "Nghị quyết lãnh đạo năm",
    CT_KTGS: "Chương trình KT,GS năm",
    CTHD: "Chương trình hành động NQ ĐH III",
    CTTT1: "Chương trình trọng tâm 1",
    CTTT2: "Chương trình trọng tâm 2",
    QC_PHOI_HOP: "Quy chế phối hợp cấp ủy – thủ trưởng",
    QC_LAM_VIEC: "Quy chế làm việc",
    QC_DAN_CHU: "Quy chế dân chủ",
    QC_CHI_TIEU: "Quy chế chi tiêu nội bộ",
    QC_TAI_SAN: "Quy chế quản lý tài sản công",
    BC_827: "Báo cáo đánh giá Quy chế 827",
    KHAC: "Khác",
  },
  TRANG_THAI_DANH_GIA: { CHUA: "Chưa đánh giá", TU_DG: "Tự đánh giá", CHINH_THUC: "Chính thức" },
  HINH_THUC_KTGS: {
    CHUYEN_DE: "Chuyên đề",
    THUONG_XUYEN: "Thường xuyên",
    DAU_HIEU: "Khi có dấu hiệu vi phạm",
    TU_KIEM_TRA: "Tự kiểm tra",
  },
  CO_QUAN: {
    BCH: "BCH Đảng bộ Khối",
    BTV: "BTV Đảng ủy Khối",
    UBKT: "UBKT Đảng ủy Khối",
    UBKT_TU: "Ủy ban Kiểm tra Thành ủy",
    BTV_TU: "Ban Thường vụ Thành ủy",
    KHAC: "Cấp trên khác",
  },
  KET_QUA_HAU_KIEM: { XONG: "Đã khắc phục xong", MOT_PHAN: "Một phần", CHUA: "Chưa khắc phục" },
  PHEP: {
    ">=": "từ … trở lên",
    ">": "trên …",
    "<": "dưới …",
    rise: "cao hơn năm trước",
    fall: "thấp hơn năm trước",
    and: "đủ các điều kiện",
    none: "không chấm",
  },
} as const;

export type ListName = keyof typeof LISTS;

const ints = (...keys: string[]): Record<string, ColumnType> =>
  Object.fromEntries(keys.map((key) => [key, "int"]));
const dates = (...keys: string[]): Record<string, ColumnType> =>
  Object.fromEntries(keys.map((key) => [key, "date"]));

export const FIELDS: Record<string, ColumnType> = {
  ...ints("nam", "chi_tieu_ket_nap_nam", "so_ngay_sap_den_han", "so_ngay_cho_hau_kiem"),
  ...dates("ngay_thanh_lap", "ngay_chot", "han_xep_loai"),
  quy: { list: "QUY" },
  la_co_quan_hanh_chinh: { list: "CO_KHONG" },
  tu_danh_gia_1374: { list: "CO_KHONG" },
};

/** Columns not named here are text. */
export const TABLES: Record<string, Record<string, ColumnType>> = {
  tblDangVien: ints("trong_quy", "ky_truoc"),
  tblKetNap: ints("thang", "ket_nap", "doan_vien", "doan_vien_uu_tu", "nu", "ket_nap_lai"),
  tblDangKy: {
    ...ints("tong_so", "khong_thuoc_dien", "da_dang_ky", "da_thuc_hien"),
    tap_the: { list: "CO_KHONG" },
  },
  tblVanBan: {
    loai: { list: "LOAI_VAN_BAN" },
    ...dates("ngay_ban_hanh"),
    ...ints("nam_ap_dung"),
  },
  tblHaiLong: ints(
    ...["phieu_phat", "hop_le", "rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"],
  ),
  tblNeuGuong: {
    ...ints("nam_danh_gia", "so_nguoi", "thuc_hien_tot", "kiem_nhiem"),
    trang_thai: { list: "TRANG_THAI_DANH_GIA" },
  },
  tblXepLoai: {
    ...ints("nam_danh_gia", "tong_so", "kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"),
    ...ints("xs", "tot", "ht", "kht"),
    ...dates("ngay_qd"),
    trang_thai: { list: "TRANG_THAI_DANH_GIA" },
  },
  tblCuoc: { hinh_thuc: { list: "HINH_THUC_KTGS" }, ...dates("han_ke_hoach", "ngay_ket_thuc") },
  tblKetLuan: {
    ...dates("ngay_kl"),
    co_quan: { list: "CO_QUAN" },
    co_han_che: { list: "CO_KHONG" },
    ...ints("so_han_che"),
  },
  tblKhacPhuc: {
    ...ints("stt_hc", "vong"),
    ...dates("thoi_han", "ngay_bc", "ngay_hk"),
    kq_hk: { list: "KET_QUA_HAU_KIEM" },
  },
  tblPhanAnh: {
    ...ints("ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"),
    ...ints("dang_gq", "chua_gq", "qua_han"),
  },
  tblNhiemVu: { tra_loi: { list: "CO_KHONG_KAD" }, ...ints("so_luong"), ...dates("ngay") },
  tblNguong: { phep: { list: "PHEP" }, ...ints("nguong_phan_van", "nguong_so") },
};

export const FREE_TABLES = ["tblVanBan", "tblHaiLong", "tblCuoc", "tblKetLuan", "tblKhacPhuc"];
