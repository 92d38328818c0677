import { indicator } from "../catalogue/indicators";
import { aloneNote } from "../indicators/aloneNote";
import { verdictWord } from "../indicators/sheetFormulas";
import type { IndicatorResult } from "../indicators/indicatorResult";
import { NOTHING_AROSE } from "../indicators/verdict";
import { formatCount } from "../text/formatCount";
import type { CheckedWorkbook } from "./checkWorkbook";

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

/** The sentence of each indicator, for the sheet of results. */
export function resultSentences({
  indicators,
}: Pick<CheckedWorkbook, "indicators">): ReadonlyMap<string, string | null> {
  return new Map(indicators.map((result) => [result.id, sentenceOf(result)]));
}

type Row = readonly [
  id: string,
  label: string,
  figures: string,
  requirement: string,
  verdict: string,
];

function rowOf({ id, display, requirement, ...result }: IndicatorResult): Row {
  const word = wordOf(result);
  return [id, indicator(id).label, display === word ? "" : display, requirement, word];
}

/**
 * "Đảng viên …: 0,39% (29/7.500), dưới 0,4% – Đạt." Without figures the word stands for them:
 * what is required would read like a result. Of what is only followed the figures are all.
 * Null of what does not concern the unit.
 */
export function sentenceOf(result: IndicatorResult): string | null {
  if (result.verdict === "KHONG_AP_DUNG" && !result.nothingArose) return null;
  const [, label, figures, requirement, word] = rowOf(result);
  const alone = aloneNote(result);
  const said =
    figures === ""
      ? word
      : result.verdict === "THEO_DOI"
        ? [figures, ...(alone === null ? [] : [requirement, alone])].join(", ")
        : `${[figures, requirement].filter((part) => part !== "").join(", ")} – ${word}${lackingIn(result)}`;
  return `${label}: ${said}.`;
}

function lackingIn({ id, gap }: IndicatorResult): string {
  const lacking = gap !== null && gap > 0 && indicator(id).gap !== "limit";
  return lacking ? `, còn thiếu ${formatCount(gap)}` : "";
}

function wordOf({ verdict, nothingArose }: Pick<IndicatorResult, "verdict" | "nothingArose">) {
  return verdictWord(nothingArose ? NOTHING_AROSE : verdict);
}

const FONT = "font-family:'Times New Roman';font-size:14pt";
const CELL = "border:1px solid black;padding:2pt 4pt;vertical-align:top";

function htmlOf(sentences: readonly string[], rows: readonly Row[]): string {
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
