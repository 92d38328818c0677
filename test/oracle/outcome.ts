import {
  type Book,
  type Cell,
  cellOf,
  numberIn,
  referenceDate,
  rowOfCode,
  spoiled,
  textIn,
} from "./book";

export interface Part {
  label: string;
  numerator: number;
  denominator: number;
  verdict: string;
}

export interface Indicator {
  id: string;
  numerator: number | null;
  denominator: number | null;
  parts: Part[] | null;
  verdict: string;
  gap: number | null;
}

export type Outcome = Omit<Indicator, "id">;

/** The period of the report; all null when it is blank or in error. */
export interface Context {
  book: Book;
  year: number | null;
  /** 1 to 4. */
  quarter: number | null;
  /** The reference date as a serial day. */
  reference: number | null;
  /** The same also for a year that can be read but is no year of the term. */
  statedReference: number | null;
  /** Index of the quarter in the term, 1 to 20 inside it. */
  quarterOfTerm: number | null;
  period: Cell[];
}

export function readContext(book: Book): Context {
  const period = [cellOf(book.fields, "nam"), cellOf(book.fields, "quy")];
  const year = numberIn(book.fields, "nam");
  const code = textIn(book.fields, "quy");
  const quarter = code === null ? null : Number(code.slice(1));
  const none = { year: null, quarter: null, reference: null, quarterOfTerm: null };
  if (year === null || quarter === null) return { book, period, ...none, statedReference: null };
  const reference = referenceDate(book, year, quarter);
  const quarterOfTerm = (year - 2020) * 4 + quarter - 3;
  const known = spoiled(period) ? none : { year, quarter, reference, quarterOfTerm };
  return { book, period, ...known, statedReference: reference };
}

/** Quý IV decides; before it everything measured during the year is provisional. */
export const isFinal = (context: Context): boolean => context.quarter === 4;

const nothing = (verdict: string): Outcome => ({
  numerator: null,
  denominator: null,
  parts: null,
  verdict,
  gap: null,
});

export const figures = (
  numerator: number | null,
  denominator: number | null,
  verdict: string,
  gap: number | null = null,
): Outcome => ({ numerator, denominator, parts: null, verdict, gap });

export const noneArose = (): Outcome => figures(0, 0, "KHONG_AP_DUNG");
export const noFigures = (): Outcome => nothing("CHUA_CO_SO_LIEU");

export interface Case {
  /** KHONG_AP_DUNG by kind. */
  notApplicable?: boolean;
  notYet?: boolean;
  spoiled: boolean;
  missing: boolean;
  /** Figures a unit gave by its own assessment, shown while no verdict can be given. */
  selfAssessed?: [number, number] | null;
  /** Asked only when nothing is spoiled or missing. */
  judge: () => Outcome;
}

/** The precedence of 0.3. */
export function settle(context: Context, given: Case): Outcome {
  if (given.notApplicable) return nothing("KHONG_AP_DUNG");
  const [n, d] = given.selfAssessed ?? [null, null];
  if (given.notYet) return figures(n, d, "CHUA_DEN_KY");
  if (given.spoiled || spoiled(context.period)) return nothing("LOI_SO_LIEU");
  if (given.missing || context.period.some((cell) => cell.blank)) {
    return figures(n, d, "CHUA_CO_SO_LIEU");
  }
  return given.judge();
}

/** THEO_DOI always; figures in error or blank are shown as none. */
export function followed(context: Context, n: number | null, d: number | null): Outcome {
  const readable = context.reference !== null && n !== null;
  return figures(readable ? n : null, readable ? d : null, "THEO_DOI");
}

export interface Threshold {
  comparison: string;
  /** In phần vạn. */
  points: number;
}

const DEFAULTS: Record<string, Threshold> = {
  CT1B: { comparison: ">=", points: 9500 },
  CT5A: { comparison: ">=", points: 9800 },
  CT5C: { comparison: "<", points: 40 },
  CT6B: { comparison: ">", points: 4000 },
};
const HUNDRED_PERCENT: Threshold = { comparison: ">=", points: 10000 };

export function thresholdOf(book: Book, id: string): Threshold {
  const fallback = DEFAULTS[id] ?? HUNDRED_PERCENT;
  const row = rowOfCode(book, "tblNguong", id);
  return {
    comparison: textIn(row, "phep") ?? fallback.comparison,
    points: numberIn(row, "nguong_phan_van") ?? fallback.points,
  };
}

export function meets(n: number, d: number, { comparison, points }: Threshold): boolean {
  const [left, right] = [n * 10000, points * d];
  if (comparison === ">") return left > right;
  if (comparison === "<") return left < right;
  return left >= right;
}

const ENOUGH = 1_000_000;

/** The least number of further cases over the same denominator, tried one by one. */
export function closedGap(n: number, d: number, threshold: Threshold): number | null {
  for (let gap = 0; gap <= Math.max(d - n, 0); gap += 1) {
    if (meets(n + gap, d, threshold)) return gap;
  }
  return null;
}

/** The same where a further case is one more in the denominator too. */
export function openGap(n: number, d: number, threshold: Threshold): number | null {
  if (threshold.points >= 10000 && !meets(n, d, threshold)) return null;
  for (let gap = 0; gap <= ENOUGH; gap += 1) {
    if (meets(n + gap, d + gap, threshold)) return gap;
  }
  return null;
}

/** Measured during the year: provisional before Quý IV. */
export function yearToDate(context: Context, met: boolean): string {
  if (isFinal(context)) return met ? "DAT" : "KHONG_DAT";
  return met ? "TAM_DAT" : "TAM_KHONG";
}

/** Yes stays yes for the year; no is provisional before Quý IV. */
export function once(context: Context, yes: boolean): Outcome {
  if (yes) return figures(1, 1, "DAT", 0);
  return figures(0, 1, isFinal(context) ? "KHONG_DAT" : "TAM_KHONG", 1);
}

/** A closed ratio judged at 100% or what the workbook carries instead. */
export function ratio(
  context: Context,
  id: string,
  [n, d]: [number, number],
  word: (met: boolean) => string,
): Outcome {
  if (d === 0) return noneArose();
  const threshold = thresholdOf(context.book, id);
  return figures(n, d, word(meets(n, d, threshold)), closedGap(n, d, threshold));
}
