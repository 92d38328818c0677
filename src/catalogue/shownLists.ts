export interface ListItem {
  readonly code: string;
  readonly label: string;
  readonly [variant: string]: string;
}

// Apart from the other lists: a page that shows what was found needs the words of these only.

export const QUY = [
  { code: "Q1", label: "Quý I" },
  { code: "Q2", label: "Quý II" },
  { code: "Q3", label: "Quý III" },
  { code: "Q4", label: "Quý IV" },
] as const satisfies readonly ListItem[];

/** Severities of findings. */
export const MUC_DO = [
  { code: "error", label: "Lỗi – phải sửa" },
  { code: "warning", label: "Cảnh báo – sửa hoặc giải trình" },
  { code: "note", label: "Lưu ý" },
] as const satisfies readonly ListItem[];

/** What an indicator is judged to be. */
export const VERDICT = [
  { code: "DAT", label: "Đạt" },
  { code: "KHONG_DAT", label: "Không đạt" },
  { code: "TAM_DAT", label: "Tạm tính: đạt" },
  { code: "TAM_KHONG", label: "Tạm tính: chưa đạt" },
  { code: "DUNG_TIEN_DO", label: "Đúng tiến độ" },
  { code: "CHAM_TIEN_DO", label: "Chậm tiến độ" },
  { code: "KHONG_AP_DUNG", label: "Không thuộc đối tượng", labelNothingArose: "Không phát sinh" },
  { code: "CHUA_DEN_KY", label: "Chưa đến kỳ đánh giá" },
  { code: "CHUA_CO_SO_LIEU", label: "Chưa có số liệu" },
  { code: "LOI_SO_LIEU", label: "Số liệu có lỗi, chưa đánh giá" },
  { code: "THEO_DOI", label: "Chỉ theo dõi" },
  { code: "CHUA_DU_SO_LIEU", label: "Chưa đủ đơn vị ({n}/{N})" },
  { code: "GIU_TOI_DA", label: "Giữ mức 100%" },
  { code: "GIU_TOI_THIEU", label: "Giữ mức 0%" },
  { code: "KHONG_DOI", label: "Bằng năm trước" },
] as const satisfies readonly ListItem[];

/** The label of a code in one of these lists; the code itself when the list does not know it. */
export function labelIn(list: readonly ListItem[], code: string): string {
  return list.find((item) => item.code === code)?.label ?? code;
}
