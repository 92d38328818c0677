import { formatCount } from "../text/formatCount";
import type { IndicatorResult } from "./indicatorResult";
import type { Measure } from "./measure";
import { verdictWord } from "./sheetFormulas";
import { NOTHING_AROSE } from "./verdict";

const MOST_DECIMALS = 12;

/**
 * "94,96%": rounded half up on the exact fraction, two decimals or as many as keep the text from
 * reading as the threshold that the ratio misses (domain 0.4-3).
 * @param threshold basis points, null when there is none.
 */
export function formatPercent(
  numerator: number,
  denominator: number,
  threshold: number | null,
): string {
  const exact = threshold !== null && numerator * 10_000 === threshold * denominator;
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1) {
    const scaled = roundedShare(numerator, denominator, decimals + 2);
    const wanted = threshold === null ? null : BigInt(threshold) * 10n ** BigInt(decimals - 2);
    if (exact || wanted === null || scaled !== wanted) return percentText(scaled, decimals);
  }
  return percentText(roundedShare(numerator, denominator, MOST_DECIMALS + 2), MOST_DECIMALS);
}

/** n/d · 10^digits, rounded half up, in whole numbers of any size. */
export function roundedShare(numerator: number, denominator: number, digits: number): bigint {
  const divisor = BigInt(denominator);
  return (2n * BigInt(numerator) * 10n ** BigInt(digits) + divisor) / (2n * divisor);
}

export function percentText(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, "0");
  return `${formatCount(Number(digits.slice(0, -decimals)))},${digits.slice(-decimals)}%`;
}

/** "94,96% (113/119)". */
export function formatRatio(
  numerator: number,
  denominator: number,
  threshold: number | null,
): string {
  const fraction = `${formatCount(numerator)}/${formatCount(denominator)}`;
  return denominator === 0
    ? fraction
    : `${formatPercent(numerator, denominator, threshold)} (${fraction})`;
}

/** The text shown for an indicator: its figures, or the word of its verdict where it has none. */
export function displayOf(result: Omit<IndicatorResult, "display">, measure: Measure): string {
  const { numerator, denominator, parts, threshold } = result;
  const word = verdictWord(result.nothingArose ? NOTHING_AROSE : result.verdict);
  if (numerator === null || result.nothingArose) return word;
  if (parts !== null) return displayParts(result, measure.partNoun ?? "phần");
  switch (measure.kind) {
    case "yesNo":
      return numerator === 1 ? "Có" : "Không";
    case "existence":
      return numerator === 1 ? "Có" : "Chưa có";
    case "count":
      return denominator === null
        ? formatCount(numerator)
        : `${formatCount(numerator)}/${formatCount(denominator)}`;
    case "ratio":
    case "parts":
      return denominator === null
        ? formatCount(numerator)
        : formatRatio(numerator, denominator, threshold);
  }
}

/** "2/3 lĩnh vực đạt; thấp nhất Hộ tịch 94,00% (94/100)"; "3 lĩnh vực; …" where none is judged. */
function displayParts(
  { numerator, denominator, parts, threshold, verdict }: Omit<IndicatorResult, "display">,
  noun: string,
): string {
  const head =
    verdict === "THEO_DOI"
      ? `${denominator ?? 0} ${noun}`
      : `${numerator ?? 0}/${denominator ?? 0} ${noun} đạt`;
  const applying = (parts ?? []).filter((part) => part.denominator > 0);
  const [first, ...others] = applying;
  if (first === undefined) return head;
  const lowest = others.reduce(
    (low, part) =>
      part.numerator * low.denominator < low.numerator * part.denominator ? part : low,
    first,
  );
  const ratio = formatRatio(lowest.numerator, lowest.denominator, threshold);
  return `${head}; thấp nhất ${lowest.label} ${ratio}`;
}
