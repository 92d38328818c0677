import { indicator } from "../catalogue/indicators";
import { aloneNote } from "../indicators/aloneNote";
import type { IndicatorResult } from "../indicators/indicatorResult";
import { verdictWord } from "../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../indicators/verdict";
import { formatCount } from "../text/formatCount";
import type { CheckedWorkbook } from "./checkWorkbook";

/** The sentence of each indicator, for the sheet of results. */
export function resultSentences({
  indicators,
}: Pick<CheckedWorkbook, "indicators">): ReadonlyMap<string, string | null> {
  return new Map(indicators.map((result) => [result.id, sentenceOf(result)]));
}

/** One indicator as the written report has it. */
export type ResultRow = readonly [
  id: string,
  label: string,
  figures: string,
  requirement: string,
  verdict: string,
];

export function rowOf({ id, display, requirement, ...result }: IndicatorResult): ResultRow {
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
