import { useEffect } from "react";
import type { OfficeState } from "../../hosts/excel/officeReady";

declare global {
  interface Window {
    /** From gate.js, which has the words for an Excel that is too old. */
    closeGate?: (reason: "oldExcel") => void;
  }
}

interface Props {
  readonly state: Exclude<OfficeState, "ready">;
}

const WORDS = {
  elsewhere: {
    vi: "Trang này chỉ chạy trong Excel. Ở đây hãy mở trang dùng với tệp đã lưu.",
    en: "This page runs inside Excel only. Open the page for saved files instead.",
  },
  silent: {
    vi: "Excel chưa trả lời. Đóng ngăn này rồi mở lại; nếu vẫn vậy, lưu báo cáo và mở trang dùng với tệp đã lưu.",
    en: "Excel has not answered. Close this pane and open it again; if that does not help, save the report and open the page for saved files.",
  },
};

const LINK = { vi: "Mở trang dùng với tệp đã lưu", en: "Open the page for saved files" };

/** What stands in place of the pane where there is no Excel to work with; in both languages. */
export function NotInExcel({ state }: Props) {
  useEffect(() => {
    if (state === "tooOld") window.closeGate?.("oldExcel");
  }, [state]);

  if (state === "tooOld") return null;
  return (
    <main className="notice">
      <h1 lang="vi">Sổ chỉ tiêu</h1>
      <div role="alert">
        <p>{WORDS[state].vi}</p>
        <p>
          <a href="index.html" target="_blank" rel="noreferrer">
            {LINK.vi}
          </a>
        </p>
        <p lang="en">{WORDS[state].en}</p>
        <p lang="en">
          <a href="index.html?lang=en" target="_blank" rel="noreferrer">
            {LINK.en}
          </a>
        </p>
      </div>
    </main>
  );
}
