import { labelIn, MUC_DO, QUY, VERDICT, type ListItem } from "./shownLists";

export type { ListItem };

/** The closed lists. Users see and type the label; files from other programs and the code know the code. */
export const LISTS = {
  CO_KHONG: [
    { code: "CO", label: "Có" },
    { code: "KHONG", label: "Không" },
  ],
  CO_KHONG_KAD: [
    { code: "CO", label: "Có" },
    { code: "KHONG", label: "Không" },
    { code: "KAD", label: "Không áp dụng" },
  ],
  LOAI_HINH: [
    { code: "DANG_BO", label: "Đảng bộ cơ sở" },
    { code: "CHI_BO", label: "Chi bộ cơ sở" },
  ],
  NHOM_CHUC_NANG: [
    { code: "TM_XDD", label: "Tham mưu xây dựng Đảng, hệ thống chính trị" },
    { code: "QLNN", label: "Tham mưu tổng hợp và quản lý nhà nước về kinh tế, văn hóa – xã hội" },
    { code: "BQLDA", label: "Ban quản lý dự án" },
    { code: "NOI_CHINH", label: "Nội chính" },
    { code: "DAN_VAN", label: "Dân vận, đoàn thể chính trị – xã hội" },
    { code: "BAO_CHI", label: "Báo chí, xuất bản" },
    { code: "HOI_NN", label: "Hội đoàn nghề nghiệp" },
    { code: "KHAC", label: "Khác" },
  ],
  QUY,
  LOAI_VAN_BAN: [
    { code: "NQ_NAM", label: "Nghị quyết lãnh đạo năm" },
    { code: "CT_KTGS", label: "Chương trình KT,GS năm" },
    { code: "CTHD", label: "Chương trình hành động NQ ĐH III" },
    { code: "CTTT1", label: "Chương trình trọng tâm 1" },
    { code: "CTTT2", label: "Chương trình trọng tâm 2" },
    { code: "QC_PHOI_HOP", label: "Quy chế phối hợp cấp ủy – thủ trưởng" },
    { code: "QC_LAM_VIEC", label: "Quy chế làm việc" },
    { code: "QC_DAN_CHU", label: "Quy chế dân chủ" },
    { code: "QC_CHI_TIEU", label: "Quy chế chi tiêu nội bộ" },
    { code: "QC_TAI_SAN", label: "Quy chế quản lý tài sản công" },
    { code: "BC_827", label: "Báo cáo đánh giá Quy chế 827" },
    { code: "KHAC", label: "Khác" },
  ],
  HINH_THUC_DANH_GIA: [
    { code: "PHIEU", label: "Phiếu khảo sát" },
    { code: "DIEN_TU", label: "Đánh giá điện tử" },
    { code: "KHAC", label: "Khác" },
  ],
  TRANG_THAI_DANH_GIA: [
    { code: "CHUA", label: "Chưa đánh giá" },
    { code: "TU_DG", label: "Tự đánh giá" },
    { code: "CHINH_THUC", label: "Chính thức" },
  ],
  LOAI_KTGS: [
    { code: "KIEM_TRA", label: "Kiểm tra" },
    { code: "GIAM_SAT", label: "Giám sát" },
  ],
  HINH_THUC_KTGS: [
    { code: "CHUYEN_DE", label: "Chuyên đề" },
    { code: "THUONG_XUYEN", label: "Thường xuyên" },
    { code: "DAU_HIEU", label: "Khi có dấu hiệu vi phạm" },
    { code: "TU_KIEM_TRA", label: "Tự kiểm tra" },
  ],
  CHU_THE_KTGS: [
    { code: "CAP_UY", label: "Cấp ủy cơ sở" },
    { code: "UBKT", label: "UBKT cơ sở" },
    { code: "CHI_BO", label: "Chi bộ" },
  ],
  TRANG_THAI_CUOC: [
    { code: "HOAN_THANH", label: "Hoàn thành" },
    { code: "DANG_LAM", label: "Đang làm" },
    { code: "CHAM", label: "Chậm" },
  ],
  CO_QUAN: [
    { code: "BCH", label: "BCH Đảng bộ Khối" },
    { code: "BTV", label: "BTV Đảng ủy Khối" },
    { code: "UBKT", label: "UBKT Đảng ủy Khối" },
    { code: "UBKT_TU", label: "Ủy ban Kiểm tra Thành ủy" },
    { code: "BTV_TU", label: "Ban Thường vụ Thành ủy" },
    { code: "KHAC", label: "Cấp trên khác" },
  ],
  DO_MAT: [
    { code: "KHONG", label: "Không" },
    { code: "MAT", label: "Mật" },
    { code: "TOI_MAT", label: "Tối mật" },
    { code: "TUYET_MAT", label: "Tuyệt mật" },
  ],
  TRACH_NHIEM: [
    { code: "TAP_THE", label: "Tập thể" },
    { code: "CA_NHAN", label: "Cá nhân" },
    { code: "CA_HAI", label: "Cả hai" },
  ],
  TU_DANH_GIA_KP: [
    { code: "XONG", label: "Đã xong" },
    { code: "MOT_PHAN", label: "Một phần" },
    { code: "CHUA", label: "Chưa" },
  ],
  KET_QUA_HAU_KIEM: [
    { code: "XONG", label: "Đã khắc phục xong" },
    { code: "MOT_PHAN", label: "Một phần" },
    { code: "CHUA", label: "Chưa khắc phục" },
  ],
  MUC_DO,
  LY_DO_GIAI_TRINH: [
    { code: "CHUA_KHAO_SAT", label: "Chưa tổ chức khảo sát" },
    { code: "DINH_CHINH", label: "Đính chính kỳ trước" },
    { code: "CHUYEN_SINH_HOAT", label: "Chuyển sinh hoạt" },
    { code: "DANG_TRINH_KY", label: "Đang trình ký" },
    { code: "KHAC", label: "Lý do khác" },
  ],
  TINH_CHAT: [
    { code: "TAM_TINH", label: "Tạm tính" },
    { code: "CHINH_THUC", label: "Chính thức" },
  ],
  VERDICT,
  FOLLOW_UP: [
    { code: "DA_KHAC_PHUC", label: "Đã khắc phục" },
    { code: "THIEU_HAN_MOI", label: "Chưa giao hạn mới" },
    { code: "CHUA_GIAO_HAN", label: "Chưa có thời hạn" },
    { code: "CHO_HAU_KIEM_QUA_LAU", label: "Chờ hậu kiểm tra quá {90} ngày" },
    { code: "CHO_HAU_KIEM", label: "Chờ hậu kiểm tra" },
    { code: "QUA_HAN", label: "Quá hạn {k} ngày" },
    { code: "SAP_DEN_HAN", label: "Còn {k} ngày", labelDueToday: "Đến hạn hôm chốt số liệu" },
    { code: "TRONG_HAN", label: "Trong hạn" },
    { code: "THIEU_THEO_DOI", label: "Đơn vị chưa ghi vào sổ" },
  ],
  XEP_LOAI_MUC: [
    { code: "XS", label: "Hoàn thành xuất sắc" },
    { code: "TOT", label: "Hoàn thành tốt" },
    { code: "HT", label: "Hoàn thành" },
    { code: "KHT", label: "Không hoàn thành" },
    { code: "KHONG_XL", label: "Không xếp loại (có lý do)" },
  ],
  PHEP: [
    { code: ">=", label: "từ … trở lên" },
    { code: ">", label: "trên …" },
    { code: "<", label: "dưới …" },
    { code: "rise", label: "cao hơn năm trước" },
    { code: "fall", label: "thấp hơn năm trước" },
    { code: "and", label: "đủ các điều kiện" },
    { code: "none", label: "không chấm" },
  ],
  TRANG_THAI_DON_VI: [
    { code: "HOAT_DONG", label: "Đang hoạt động" },
    { code: "SAP_NHAP", label: "Sáp nhập" },
    { code: "CHUYEN_DI", label: "Chuyển đi" },
    { code: "GIAI_THE", label: "Giải thể" },
  ],
  TRANG_THAI_NOP: [
    { code: "CHUA_NOP", label: "Chưa nộp" },
    { code: "CHUA_NHAN_DUOC", label: "Chưa nhận được" },
    { code: "DA_NHAN", label: "Đã nhận" },
    { code: "TRA_LAI", label: "Trả lại" },
    { code: "DA_DUYET", label: "Đã duyệt" },
  ],
  NGUON_NGAY_NHAN: [
    { code: "TEP", label: "Ngày của tệp" },
    { code: "VAN_PHONG", label: "Văn phòng ghi" },
  ],
  DOI_CHIEU: [
    { code: "KHOP", label: "Khớp" },
    { code: "CHUA_GHI", label: "Đơn vị chưa ghi" },
    { code: "LECH_NGAY", label: "Lệch ngày" },
    { code: "LECH_SO", label: "Lệch số hạn chế" },
  ],
  THUC_HIEN_TOT: [
    { code: "CO", label: "Có" },
    { code: "KHONG", label: "Không" },
    { code: "CHUA", label: "Chưa đánh giá" },
  ],
  DOAN_THE: [
    { code: "DTN", label: "Đoàn TNCS Hồ Chí Minh Khối" },
    { code: "CD", label: "Công đoàn Viên chức thành phố" },
    { code: "CCB", label: "Hội Cựu chiến binh Khối" },
  ],
  NGANH_DOC: [
    { code: "XS", label: "Xuất sắc" },
    { code: "TOT", label: "Tốt" },
    { code: "KHA", label: "Khá" },
    { code: "TB", label: "Trung bình" },
    { code: "CHUA", label: "Chưa xếp loại" },
  ],
  TRANG_THAI_LICH_SU: [
    { code: "TAM", label: "Tạm" },
    { code: "CHINH_THUC", label: "Chính thức" },
  ],
  TRANG_THAI_XU_LY: [
    { code: "CHUA", label: "Chưa xử lý" },
    { code: "DA", label: "Đã xử lý" },
  ],
  VIEC_CUA: [
    { code: "DON_VI", label: "Đơn vị" },
    { code: "KHOI", label: "Khối" },
    { code: "CA_HAI", label: "Đơn vị và Khối" },
    { code: "KHONG", label: "Không" },
  ],
  TINH_HINH_KP: [
    { code: "QUA_HAN", label: "Quá hạn hoặc chưa ghi vào sổ" },
    { code: "CHO_KHOI", label: "Chờ Khối" },
    { code: "SAP_DEN_HAN", label: "Sắp đến hạn hoặc chờ hậu kiểm tra" },
    { code: "TRONG_HAN", label: "Trong hạn" },
    { code: "XONG", label: "Đã khắc phục" },
    { code: "KHONG_CO", label: "Không có kết luận" },
  ],
  LOP: [
    { code: "CT", label: "Chỉ tiêu" },
    { code: "PD", label: "Phấn đấu" },
    { code: "NV100", label: "Nhiệm vụ có mức" },
    { code: "NVTD", label: "Nhiệm vụ theo dõi" },
  ],
  CAP: [
    { code: "unit", label: "Đơn vị" },
    { code: "bloc", label: "Khối" },
    { code: "both", label: "Cả hai" },
  ],
  NHIP: [
    { code: "once", label: "Một lần là đủ" },
    { code: "yearToDate", label: "Tính dồn trong năm" },
    { code: "quarter", label: "Từng quý" },
    { code: "graded", label: "Đánh giá sau năm" },
    { code: "term", label: "Nhiệm kỳ" },
    { code: "followed", label: "Chỉ theo dõi" },
  ],
  THAM_SO: [
    { code: "ngay_bat_dau_nhiem_ky", label: "Ngày bắt đầu nhiệm kỳ" },
    { code: "so_quy_nhiem_ky", label: "Số quý của nhiệm kỳ" },
    { code: "so_ngay_sap_den_han", label: "Số ngày báo sắp đến hạn" },
    { code: "so_ngay_cho_hau_kiem", label: "Số ngày chờ hậu kiểm tra tối đa" },
    { code: "so_ngay_de_hau_kiem", label: "Số ngày dành cho hậu kiểm tra" },
    { code: "han_xep_loai", label: "Hạn có kết quả xếp loại (ngày/tháng năm sau)" },
    { code: "tran_xuat_sac", label: "Trần xuất sắc so với tốt (phần vạn)" },
    { code: "binh_thuong_tinh_hai_long", label: "Bình thường tính là hài lòng" },
    { code: "mau_so_dang_ky", label: "Mẫu số đăng ký" },
    { code: "ke_hoach_ket_nap_nam", label: "Kế hoạch kết nạp của năm" },
    { code: "mau_ma_don_vi", label: "Kiểu mã đơn vị" },
    { code: "nam_dau_dung_so", label: "Năm đầu dùng sổ" },
  ],
} as const satisfies Readonly<Record<string, readonly ListItem[]>>;

export type ListId = keyof typeof LISTS;

/** Codes of one list, e.g. CodeOf<"QUY"> = "Q1" | "Q2" | "Q3" | "Q4". */
export type CodeOf<L extends ListId> = (typeof LISTS)[L][number]["code"];

/** The label users see for a code; the code itself when the list does not know it. */
export function labelOf(list: ListId, code: string): string {
  return labelIn(LISTS[list], code);
}
