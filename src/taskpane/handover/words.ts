import type { Language } from "../words/words";

export interface HandoverWords {
  /** Beside the download, after Excel has said that it opened the workbook. */
  readonly notSeen: string;
  readonly download: string;
}

export const HANDOVER: Readonly<Record<Language, HandoverWords>> = {
  vi: { notSeen: "Không thấy sổ mới?", download: "Tải tệp về" },
  en: { notSeen: "No new workbook to be seen?", download: "Download the file" },
};
