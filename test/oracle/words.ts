/** The words the sheets show, back to their codes. */
const VERDICTS: Record<string, string> = {
  Đạt: "DAT",
  "Không đạt": "KHONG_DAT",
  "Tạm tính: đạt": "TAM_DAT",
  "Tạm tính: chưa đạt": "TAM_KHONG",
  "Đúng tiến độ": "DUNG_TIEN_DO",
  "Chậm tiến độ": "CHAM_TIEN_DO",
  "Không thuộc đối tượng": "KHONG_AP_DUNG",
  "Không phát sinh": "KHONG_AP_DUNG",
  "Chưa đến kỳ đánh giá": "CHUA_DEN_KY",
  "Chưa có số liệu": "CHUA_CO_SO_LIEU",
  "Số liệu có lỗi, chưa đánh giá": "LOI_SO_LIEU",
  "Chỉ theo dõi": "THEO_DOI",
};

const STATES: [RegExp, string][] = [
  [/^Đã khắc phục$/u, "DA_KHAC_PHUC"],
  [/^Chưa giao hạn mới$/u, "THIEU_HAN_MOI"],
  [/^Chưa có thời hạn$/u, "CHUA_GIAO_HAN"],
  [/^Chờ hậu kiểm tra quá \d+ ngày$/u, "CHO_HAU_KIEM_QUA_LAU"],
  [/^Chờ hậu kiểm tra$/u, "CHO_HAU_KIEM"],
  [/^Quá hạn \d+ ngày$/u, "QUA_HAN"],
  [/^(?:Còn \d+ ngày|Đến hạn hôm chốt số liệu)$/u, "SAP_DEN_HAN"],
  [/^Trong hạn$/u, "TRONG_HAN"],
];

/** Undefined for a word that is none of the list. */
export const verdictOf = (word: string): string | undefined => VERDICTS[word];

export const stateOf = (word: string): string | undefined =>
  STATES.find(([pattern]) => pattern.test(word))?.[1];
