import { formatSerial } from "../../spreadsheet/serialDate";
import type { CheckedFile } from "../check/checkedFile";
import type { Language } from "../words/words";

/** What is still to be done with a report in which no error is left hangs on this. */
export type HandingIn = Pick<CheckedFile, "receipt" | "dueOn">;

export interface HandInWords {
  /** Over the findings, open in Excel or of a file; null: nothing to say. */
  readonly next: (report: HandingIn, openWarnings: number, inExcel: boolean) => string | null;
  readonly save: (fileName: string | null) => string;
  readonly download: string;
  readonly sign: string;
  readonly number: (inExcel: boolean) => string;
  readonly send: (dueOn: number | null) => string;
}

const vi: HandInWords = {
  next: ({ receipt, dueOn }, openWarnings, inExcel) => {
    const explain = openWarnings > 0 ? `giải trình ${openWarnings} cảnh báo rồi ` : "";
    switch (receipt.state) {
      case "none":
        return `Việc tiếp theo: ${inExcel ? "vào" : "mở tệp này ở"} Sửa, chốt nộp, ${explain}bấm Chốt để nộp.`;
      case "changed":
        return "Số liệu đã đổi sau khi chốt. Việc tiếp theo: vào Sửa, chốt nộp, bấm Chốt để nộp lần nữa.";
      case "unchanged":
        return `Đã chốt. Việc tiếp theo: ${inExcel ? "lưu, " : ""}in ký, gửi tệp về Khối${dueOn === null ? "" : ` (hạn nộp ${formatSerial(dueOn)})`}.`;
      case "newer":
        return null;
    }
  },
  save: (fileName) => (fileName === null ? "Lưu sổ." : `Lưu sổ với tên ${fileName}.`),
  download: "Bấm Tải bản đã sửa: tệp tải về là tệp để nộp.",
  sign: "In trang 15 Chỉ tiêu, và trang 11 Khắc phục nếu có, để cấp ủy ký.",
  number: (inExcel) =>
    `Có số và ngày ký thì ghi vào trang 1 Thông tin${inExcel ? "" : " của tệp"}, lưu lại; không phải chốt lại.`,
  send: (dueOn) =>
    `Gửi tệp .xlsx về Khối theo đường đang dùng, giữ nguyên tên tệp${dueOn === null ? "" : `; hạn nộp ${formatSerial(dueOn)}`}. Sổ chỉ tiêu không gửi thay.`,
};

const en: HandInWords = {
  next: ({ receipt, dueOn }, openWarnings, inExcel) => {
    const warnings = openWarnings === 1 ? "the warning" : `the ${openWarnings} warnings`;
    const explain = openWarnings > 0 ? `explain ${warnings}, then ` : "";
    switch (receipt.state) {
      case "none":
        return `Next: ${inExcel ? "go to" : "open this file under"} Mend, finalise, ${explain}press Finalise for submission.`;
      case "changed":
        return "Figures have changed since it was finalised. Next: go to Mend, finalise, press Finalise for submission once more.";
      case "unchanged":
        return `Finalised. Next: ${inExcel ? "save, " : ""}print for signing, send the file to the bloc${dueOn === null ? "" : ` (due on ${formatSerial(dueOn)})`}.`;
      case "newer":
        return null;
    }
  },
  save: (fileName) =>
    fileName === null ? "Save the workbook." : `Save the workbook as ${fileName}.`,
  download: "Press Download the mended report: that file is the one to hand in.",
  sign: "Print sheet 15 Chỉ tiêu, and sheet 11 Khắc phục where there is one, to be signed.",
  number: (inExcel) =>
    `Once there are a number and a date of signing, enter them on sheet 1 Thông tin${inExcel ? "" : " of the file"} and save; there is no need to finalise again.`,
  send: (dueOn) =>
    `Send the .xlsx file to the bloc the way you always do, under the same name${dueOn === null ? "" : `; it is due on ${formatSerial(dueOn)}`}. Sổ chỉ tiêu sends nothing for you.`,
};

export const HAND_IN: Readonly<Record<Language, HandInWords>> = { vi, en };
