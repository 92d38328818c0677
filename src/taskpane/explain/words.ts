import type { CodeOf } from "../../catalogue/lists";
import type { lackingParts } from "../../indicators/indicatorResult";
import type { Language } from "../words/words";

export interface ExplainWords {
  readonly rule: {
    readonly notProblem: string;
    readonly example: string;
    readonly source: string;
  };
  readonly indicator: {
    readonly measured: string;
    readonly figures: string;
    readonly counted: (numerator: number, denominator: number) => string;
    readonly required: string;
    readonly lacking: string;
    readonly gap: (upperLimit: boolean) => string;
    /** @param replies whether what is lacking are people who are satisfied. */
    readonly inParts: (lacking: ReturnType<typeof lackingParts>, replies: boolean) => string;
    readonly clause: string;
    readonly nothingArose: string;
    readonly verdicts: Readonly<Record<CodeOf<"VERDICT">, string>>;
  };
}

const vi: ExplainWords = {
  rule: { notProblem: "Không phải lỗi", example: "Ví dụ", source: "Căn cứ" },
  indicator: {
    measured: "Đo gì",
    figures: "Số của sổ này",
    counted: (numerator, denominator) =>
      `${grouped(numerator, ".")} trên ${grouped(denominator, ".")}, so bằng số thật, không làm tròn.`,
    required: "Mức phải đạt",
    lacking: "Còn cách bao nhiêu",
    gap: (upperLimit) =>
      upperLimit
        ? "Giảm chừng ấy trường hợp thì trong mức."
        : "Thêm chừng ấy trường hợp nữa thì đạt.",
    inParts: (lacking, replies) =>
      `Còn thiếu ${lacking
        .map(
          ({ label, gap }) =>
            `${grouped(gap, ".")} ${replies ? "lượt hài lòng" : "người"} ở ${label}`,
        )
        .join(", ")}`,
    clause: "Nghị quyết viết",
    nothingArose: "Tổng số bằng 0: không có gì để tính.",
    verdicts: {
      DAT: "Đã đạt; việc một lần trong năm thì đạt cả năm.",
      KHONG_DAT: "Kỳ này không đạt. Đây không phải là lỗi: vẫn nộp được.",
      TAM_DAT: "Chỉ tiêu của cả năm, đến quý này đang đạt; Quý IV mới là kết quả cuối.",
      TAM_KHONG: "Chỉ tiêu của cả năm, đến quý này chưa đạt; còn thời gian.",
      DUNG_TIEN_DO: "So với số quý đã qua của nhiệm kỳ thì kịp.",
      CHAM_TIEN_DO: "So với số quý đã qua của nhiệm kỳ thì chậm; chưa phải là không đạt.",
      KHONG_AP_DUNG: "Chỉ tiêu này không áp dụng cho đơn vị.",
      CHUA_DEN_KY: "Xếp loại của năm hoặc việc theo kế hoạch, chưa đến hạn.",
      CHUA_CO_SO_LIEU: "Còn ô bắt buộc để trống. Không có thì ghi 0.",
      LOI_SO_LIEU: "Có ô ghi sai nên chưa tính được; xem các lỗi ở Kết quả soát.",
      THEO_DOI: "Nghị quyết không đặt mức, hoặc ở cấp đơn vị không chấm.",
      CHUA_DU_SO_LIEU: "Các đơn vị chưa có số liệu còn có thể làm đổi đánh giá.",
      GIU_TOI_DA: "Năm trước đã 100%, năm nay giữ được.",
      GIU_TOI_THIEU: "Năm trước đã 0%, năm nay giữ được.",
      KHONG_DOI: "Bằng năm trước, chưa tăng như nghị quyết mong muốn.",
    },
  },
};

const en: ExplainWords = {
  rule: { notProblem: "Not a finding", example: "Example", source: "Source" },
  indicator: {
    measured: "What is measured",
    figures: "Figures of this workbook",
    counted: (numerator, denominator) =>
      `${grouped(numerator, ",")} of ${grouped(denominator, ",")}, compared exactly, without rounding.`,
    required: "Target",
    lacking: "How far off",
    gap: (upperLimit) =>
      upperLimit
        ? "That many cases fewer would be within the limit."
        : "That many further cases would meet it.",
    inParts: (lacking, replies) =>
      `Lacking: ${lacking
        .map(
          ({ label, gap }) =>
            `${grouped(gap, ",")} ${replies ? "satisfied" : gap === 1 ? "person" : "people"} in ${label}`,
        )
        .join(", ")}`,
    clause: "The resolution says (in Vietnamese)",
    nothingArose: "The total is 0: there is nothing to compute.",
    verdicts: {
      DAT: "Met; what is done once a year is met for the whole year.",
      KHONG_DAT: "Not met in this period. That is not an error: the report can be handed in.",
      TAM_DAT: "A target of the whole year, met so far; Quarter IV decides.",
      TAM_KHONG: "A target of the whole year, not met so far; there is time left.",
      DUNG_TIEN_DO: "In time for the quarters of the term that have passed.",
      CHAM_TIEN_DO: "Behind the quarters of the term that have passed; not missed yet.",
      KHONG_AP_DUNG: "This indicator does not apply to the unit.",
      CHUA_DEN_KY: "An annual grading, or work of the programme, that is not due yet.",
      CHUA_CO_SO_LIEU: "A required cell is blank. Where there is none, enter 0.",
      LOI_SO_LIEU: "A cell is wrong, so it cannot be computed; see the errors among the findings.",
      THEO_DOI: "The resolution sets no number, or units are not judged by it.",
      CHUA_DU_SO_LIEU: "The units still unknown could change the verdict.",
      GIU_TOI_DA: "Was 100% last year and still is.",
      GIU_TOI_THIEU: "Was 0% last year and still is.",
      KHONG_DOI: "Equal to last year; the resolution wishes it to grow.",
    },
  },
};

export const EXPLAIN: Readonly<Record<Language, ExplainWords>> = { vi, en };

/** 1999 → "1.999"; not by the system's locale, which may be another one. */
function grouped(count: number, mark: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}
