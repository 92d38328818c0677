import { indicator, INDICATOR_IDS, type IndicatorId } from "../../catalogue/indicators";
import { isError, textOf, type RawValue } from "../../spreadsheet/snapshot";
import type { Calculation } from "../../workbook/calculation";
import { formatRatio } from "../display";
import { verdictWord } from "../sheetFormulas";
import { NOTHING_AROSE, type VerdictCode } from "../verdict";
import type { PartResult } from "../indicatorResult";
import { BLOC, partColumns, RESULTS } from "./blocColumns";
import type { BlocMeasure } from "./blocMeasure";
import { BLOC_MEASURES } from "./blocMeasures";
import { formatCount } from "../../text/formatCount";

/** What one indicator comes to at the bloc (domain 0.8). */
export interface BlocIndicatorResult {
  readonly id: IndicatorId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The parts of an AND-indicator; null for the others, and where there are no figures. */
  readonly parts: readonly PartResult[] | null;
  /** Figures a year earlier; only trends that have any. */
  readonly previous: { readonly numerator: number; readonly denominator: number } | null;
  readonly verdict: VerdictCode;
  /** KHONG_AP_DUNG because nothing arose, not by kind. */
  readonly nothingArose: boolean;
  /** A target or duty with a number, by the target that holds in the year of the report. */
  readonly serious: boolean;
  readonly display: string;
  readonly gap: number | null;
  /** Numerators at both ends while units are unknown; null for figures of people. */
  readonly low: number | null;
  readonly high: number | null;
  /** "Tạm tính" or "Chính thức"; "" where there are no figures. */
  readonly standing: string;
  /** Units (for CT3A members) whose figures count, and all that it concerns. */
  readonly known: number;
  readonly concerned: number;
  /** What the figures are held against, in basis points; null when there is nothing. */
  readonly threshold: number | null;
  readonly requirement: string;
  /** One sentence for the written report. */
  readonly sentence: string;
}

/** All indicators of the bloc, in the catalogue's order, from the expressions of the workbook. */
export function evaluateBloc(calculation: Calculation): BlocIndicatorResult[] {
  return INDICATOR_IDS.map((id) => evaluateBlocIndicator(id, calculation));
}

function evaluateBlocIndicator(id: IndicatorId, calculation: Calculation): BlocIndicatorResult {
  const { mark }: BlocMeasure = BLOC_MEASURES[id];
  const cell = (key: string): RawValue => calculation.fixedCell(RESULTS, id, key);
  const count = (key: string): number | null => numberOrNull(cell(key));
  const code = textOf(cell(BLOC.verdict));
  const nothingArose = code === NOTHING_AROSE;
  const [n0, d0] = [count(BLOC.previousNumerator), count(BLOC.previousDenominator)];
  const figures = {
    id,
    numerator: count("tu_so"),
    denominator: count("mau_so"),
    parts: partsOf(id, code, calculation),
    previous: n0 === null || d0 === null ? null : { numerator: n0, denominator: d0 },
    verdict: (nothingArose ? "KHONG_AP_DUNG" : code) as VerdictCode,
    nothingArose,
    serious: cell("_nang") === 1,
    gap: count("gap"),
    low: count("can_duoi"),
    high: count("can_tren"),
    standing: textOf(cell("tinh_chat")),
    known: Number(cell("don_vi_da_nop")),
    concerned: Number(cell("don_vi_phai_nop")),
    threshold: count("_nguong") === null ? null : (mark ?? count("_nguong")),
    requirement: textOf(cell("nguong")),
    sentence: textOf(cell("cau_van")),
  };
  return { ...figures, display: displayOf(figures, textOf(cell("ket_luan"))) };
}

function numberOrNull(value: RawValue): number | null {
  if (isError(value)) throw new Error(`A figure of the bloc gives ${value.error}`);
  return typeof value === "number" ? value : null;
}

function partsOf(id: IndicatorId, code: string, calculation: Calculation): PartResult[] | null {
  const { parts } = BLOC_MEASURES[id];
  const cell = (key: string): RawValue => calculation.fixedCell(RESULTS, id, key);
  if (parts === undefined || cell(BLOC.shown) !== 1 || code === NOTHING_AROSE) return null;
  const final = calculation.field("tinh_quy") === 4 || indicator(id).cadence !== "yearToDate";
  const settled = final && cell(BLOC.unknown) === 0;
  return parts.map(({ label }, index) => {
    const columns = partColumns(index + 1);
    const gap = cell(columns.gap);
    return {
      label,
      numerator: Number(cell(columns.numerator)),
      denominator: Number(cell(columns.denominator)),
      verdict: partVerdict(gap, settled),
    };
  });
}

function partVerdict(gap: RawValue, settled: boolean): VerdictCode {
  if (typeof gap !== "number") return "KHONG_AP_DUNG";
  if (settled) return gap === 0 ? "DAT" : "KHONG_DAT";
  return gap === 0 ? "TAM_DAT" : "TAM_KHONG";
}

/** "97,40% (75/77)", or the word of the verdict where there are no figures. */
function displayOf(result: Omit<BlocIndicatorResult, "display">, words: string): string {
  const { numerator: n, denominator: d, parts, previous, threshold, nothingArose } = result;
  const measure = BLOC_MEASURES[result.id];
  if (nothingArose) return verdictWord(NOTHING_AROSE);
  if (n === null) return words;
  switch (measure.display) {
    case "none":
      return words;
    case "yesNo":
      return n === 1 ? "Có" : "Chưa có";
    case "count":
      return d === null ? formatCount(n) : `${formatCount(n)}/${formatCount(d)}`;
    case "parts":
      return displayParts(n, d ?? 0, parts ?? [], threshold, measure.partNoun ?? "phần");
    case "ratio": {
      if (d === null) return formatCount(n);
      const ratio = formatRatio(n, d, threshold);
      return previous === null || previous.denominator === 0
        ? ratio
        : `${ratio}; năm trước ${formatRatio(previous.numerator, previous.denominator, null)}`;
    }
  }
}

function displayParts(
  n: number,
  d: number,
  parts: readonly PartResult[],
  threshold: number | null,
  noun: string,
): string {
  const head = `${n}/${d} ${noun} đạt`;
  if (threshold === null) {
    const missed = parts.filter(({ verdict }) => verdict === "KHONG_DAT");
    return missed.length === 0
      ? head
      : `${head}; chưa đạt: ${missed.map(({ label }) => label).join("; ")}`;
  }
  const [first, ...others] = parts.filter(({ denominator }) => denominator > 0);
  if (first === undefined) return head;
  const lowest = others.reduce(
    (low, part) =>
      part.numerator * low.denominator < low.numerator * part.denominator ? part : low,
    first,
  );
  return `${head}; thấp nhất ${lowest.label} ${formatRatio(lowest.numerator, lowest.denominator, threshold)}`;
}
