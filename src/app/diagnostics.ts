import type { ExcelEnvironment } from "../hosts/port";
import {
  CATALOGUE_VERSION,
  READABLE_TEMPLATE_VERSIONS,
  TEMPLATE_VERSION,
} from "../workbook/templateVersion";

/**
 * What a person in charge needs to help, and nothing of the workbook: versions, codes of failures,
 * rules by number. Values, names, files and unit codes have no place in it.
 */
export interface DiagnosticFacts {
  /** Of the program; null where the build did not tell. */
  readonly version: string | null;
  /** Null in a browser. */
  readonly excel: ExcelEnvironment | null;
  readonly engine: string;
  readonly language: string;
  readonly check: CheckFacts | null;
  /** The newest failure. */
  readonly trouble: Trouble | null;
}

export interface CheckFacts {
  /** Rule ids of the findings, as often as each was found. */
  readonly rules: readonly string[];
}

export interface Trouble {
  readonly code: string;
  /** Codes and places in our program. */
  readonly detail: string;
}

const LONGEST = 600;

/** The report as a text to copy, a line a fact. */
export function diagnosticsText(facts: DiagnosticFacts): string {
  const { version, excel, engine, language, check, trouble } = facts;
  const lines: readonly (readonly [string, string])[] = [
    ["Sổ chỉ tiêu", version ?? "chưa rõ phiên bản"],
    ["Mẫu báo cáo", `${TEMPLATE_VERSION} (đọc được ${READABLE_TEMPLATE_VERSIONS.join(", ")})`],
    ["Bộ chỉ tiêu", CATALOGUE_VERSION],
    ["Nơi chạy", excel === null ? "trình duyệt" : excelLine(excel)],
    ["Trình duyệt", engine],
    ["Ngôn ngữ", excel === null ? language : languageLine(language, excel)],
    ["Lần soát gần nhất", check === null ? "chưa soát" : rulesLine(check)],
    ["Lỗi gần nhất", trouble === null ? "không có" : `${trouble.code} · ${trouble.detail}`],
  ];
  return lines.map(([label, text]) => `${label}: ${text.slice(0, LONGEST)}`).join("\n");
}

function excelLine({ platform, version, excelApi, readOnly }: ExcelEnvironment): string {
  const mode = readOnly ? ["chỉ đọc"] : [];
  return ["Excel", platform, version, `ExcelApi ${excelApi}`, ...mode].join(" · ");
}

function languageLine(
  language: string,
  { displayLanguage, contentLanguage }: ExcelEnvironment,
): string {
  return [language, `hiển thị ${displayLanguage}`, `nội dung ${contentLanguage}`].join(" · ");
}

function rulesLine({ rules }: CheckFacts): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, n]) => `${id} ×${n}`);
  return parts.length === 0 ? "không có phát hiện" : parts.join(", ");
}
