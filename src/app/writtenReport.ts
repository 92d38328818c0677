import type { CheckedWorkbook } from "./checkWorkbook";
import { rowOf, sentenceOf, type ResultRow } from "./resultSentences";

/** The results as they go into the written report: for Word, and for whatever takes plain text. */
export interface WrittenReport {
  readonly sentences: readonly string[];
  readonly html: string;
  readonly text: string;
}

const HEADERS = ["Mã", "Chỉ tiêu", "Kết quả", "Yêu cầu", "Đánh giá"] as const;

/** A sentence for each indicator that applies, and a table of all of them, Times New Roman 14. */
export function writtenReport({ indicators }: CheckedWorkbook): WrittenReport {
  const rows = indicators.map(rowOf);
  const sentences = indicators.flatMap((result) => {
    const sentence = sentenceOf(result);
    return sentence === null ? [] : [`${result.id} ${sentence}`];
  });
  const lines = [HEADERS, ...rows].map((cells) => cells.join("\t"));
  return {
    sentences,
    html: htmlOf(sentences, rows),
    text: [...sentences, "", ...lines].join("\n"),
  };
}

const FONT = "font-family:'Times New Roman';font-size:14pt";
const CELL = "border:1px solid black;padding:2pt 4pt;vertical-align:top";

function htmlOf(sentences: readonly string[], rows: readonly ResultRow[]): string {
  const line = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${CELL};${FONT}">${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return [
    ...sentences.map((sentence) => `<p style="${FONT}">${escaped(sentence)}</p>`),
    `<table style="border-collapse:collapse;${FONT}">`,
    line(HEADERS, "th"),
    ...rows.map((row) => line(row, "td")),
    "</table>",
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
