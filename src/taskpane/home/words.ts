import type { Language } from "../words/words";

export interface HomeWords {
  readonly title: string;
  readonly step: (number: number, of: number) => string;
  readonly inBrowser: readonly FirstStep[];
  readonly inExcel: readonly FirstStep[];
  /** In Excel, beside the bloc's workbook. */
  readonly besideBloc: readonly FirstStep[];
  readonly next: string;
  readonly done: string;
  readonly skip: string;
  readonly reopen: string;
  readonly choices: string;
  readonly consolidate: HomeChoice;
  readonly template: HomeChoice;
  readonly help: HomeChoice;
}

export interface FirstStep {
  readonly title: string;
  readonly text: string;
}

export interface HomeChoice {
  readonly label: string;
  readonly text: string;
}

const vi: HomeWords = {
  title: "Lần đầu dùng",
  step: (number, of) => `Bước ${number}/${of}`,
  inBrowser: [
    {
      title: "Thả báo cáo vào trang",
      text: "Bấm Chọn tệp báo cáo hoặc kéo tệp .xlsx vào đây. Tệp được đọc ngay trên máy này, không gửi đi đâu, không bị sửa.",
    },
    {
      title: "Bấm vào tên ô để biết chỗ sửa",
      text: "Mỗi lỗi ghi sai ở đâu, vì sao, làm gì. Sửa trong Excel, lưu, rồi chọn lại tệp.",
    },
    {
      title: "Hết lỗi thì chốt và nộp",
      text: "Bấm Chốt để nộp ở Sửa, chốt nộp. Chỉ tiêu không đạt không phải là lỗi: báo cáo đúng sự thật thì vẫn nộp được. Văn phòng Khối mở Tổng hợp để nhận tệp của các đơn vị.",
    },
  ],
  inExcel: [
    {
      title: "Mở báo cáo, ngăn này soát ngay",
      text: "Không phải lưu trước. Sửa ô nào, kết quả tự cập nhật sau giây lát.",
    },
    {
      title: "Bấm vào tên ô để đến ô ấy",
      text: "Mỗi lỗi ghi sai ở đâu, vì sao, làm gì. Không có gì được ghi vào sổ khi chưa bấm nút.",
    },
    {
      title: "Hết lỗi thì chốt, lưu và nộp",
      text: "Bấm Chốt để nộp ở Sửa, chốt nộp. Chỉ tiêu không đạt không phải là lỗi: báo cáo đúng sự thật thì vẫn nộp được. Sổ của Khối mở ra thì có thẻ Tổng hợp.",
    },
  ],
  besideBloc: [
    {
      title: "Mở sổ của Khối, vào Tổng hợp",
      text: "Danh mục đơn vị, sổ kết luận và cấu hình lấy từ sổ đang mở, không phải chọn lại.",
    },
    {
      title: "Chọn hoặc thả tệp của các đơn vị",
      text: "Từng tệp được soát lại từ đầu. Tệp chưa nhận được có sẵn lời trả để chép gửi đơn vị. Tệp của đơn vị giữ nguyên.",
    },
    {
      title: "Xem kết quả, rồi ghi vào sổ",
      text: "Bấm một chỉ tiêu để biết đơn vị nào chưa đạt, chép lời nhắc. Chỉ khi bấm Ghi vào sổ đang mở thì sổ mới có số, và trả lại được.",
    },
  ],
  next: "Tiếp",
  done: "Bắt đầu",
  skip: "Bỏ qua",
  reopen: "Xem lại ba bước đầu",
  choices: "Việc khác",
  consolidate: {
    label: "Tổng hợp",
    text: "Văn phòng Khối: nhận tệp của các đơn vị, ra kết quả của Khối",
  },
  template: { label: "Tạo mẫu", text: "Báo cáo trống của một quý" },
  help: { label: "Trợ giúp", text: "Các bước, ba mức kết quả, khi gặp trục trặc" },
};

const en: HomeWords = {
  title: "First time here",
  step: (number, of) => `Step ${number} of ${of}`,
  inBrowser: [
    {
      title: "Drop a report on the page",
      text: "Press Choose reports or drag the .xlsx file here. It is read on this machine, sent nowhere and never changed.",
    },
    {
      title: "Press the name of a cell to see what to mend",
      text: "Each finding says where, why and what to do. Mend it in Excel, save, and choose the file again.",
    },
    {
      title: "No errors left: finalise and hand it in",
      text: "Press Finalise for submission under Mend, finalise. A missed target is not an error: an honest report can be handed in. The bloc's office opens Consolidation to take in the units' files.",
    },
  ],
  inExcel: [
    {
      title: "Open a report: the pane checks it at once",
      text: "There is no need to save first. Mend a cell and the result follows in a moment.",
    },
    {
      title: "Press the name of a cell to go there",
      text: "Each finding says where, why and what to do. Nothing is written into the workbook before you press a button.",
    },
    {
      title: "No errors left: finalise, save and hand it in",
      text: "Press Finalise for submission under Mend, finalise. A missed target is not an error: an honest report can be handed in. Beside the bloc's workbook there is the tab Consolidation.",
    },
  ],
  besideBloc: [
    {
      title: "Open the bloc's workbook, go to Consolidation",
      text: "Roster, register of conclusions and settings come from the workbook that is open.",
    },
    {
      title: "Choose or drop the units' files",
      text: "Each is checked afresh. One that cannot be taken has a reply to copy and send back. The units' files stay as they are.",
    },
    {
      title: "Look at the result, then write it",
      text: "Press an indicator to see which units missed it, copy a reminder. Only Write into the open workbook puts figures into it, and they can be taken back.",
    },
  ],
  next: "Next",
  done: "Begin",
  skip: "Skip",
  reopen: "See the first three steps again",
  choices: "Other tasks",
  consolidate: {
    label: "Consolidation",
    text: "The bloc's office: take in the units' files, get the bloc's results",
  },
  template: { label: "New workbook", text: "An empty report of a quarter" },
  help: { label: "Help", text: "The steps, the three levels, when something goes wrong" },
};

export const HOME: Readonly<Record<Language, HomeWords>> = { vi, en };
