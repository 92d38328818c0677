/** Hidden columns of the bloc's table of results, in the order in which a reader follows them. */
export const BLOC = {
  /** Units (or members, for CT3A) whose figures count, and those not yet known. */
  known: "_biet",
  unknown: "_chua",
  numerator: "_tu",
  denominator: "_mau",
  /** Numerator if every unknown unit met it; absent for figures of people. */
  high: "_cao",
  met: "_dat",
  metAtHigh: "_dat_cao",
  /** Figures a year earlier, for trends. */
  previousNumerator: "_tr_tu",
  previousDenominator: "_tr_mau",
  verdict: "_ma",
  /** 1 when numerator and denominator are shown. */
  shown: "_hien",
} as const;
export const RESULTS = "tblKetQua";

/** Figures of the parts of an AND-indicator: numerator, denominator, and cases still missing. */
export const partColumns = (
  part: number,
): { readonly numerator: string; readonly denominator: string; readonly gap: string } => ({
  numerator: `_p${part}_tu`,
  denominator: `_p${part}_mau`,
  gap: `_p${part}_con`,
});
