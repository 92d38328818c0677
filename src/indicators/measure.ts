import type { Expression } from "../spreadsheet/expression";

/**
 * How one indicator is measured in a unit workbook. Every part is an expression, so the sheet's
 * formula and the core's figure come from the same lines. Tests are 1 or 0 (or a comparison).
 */
export interface Measure {
  /** KHONG_AP_DUNG by kind: the unit or period is outside the indicator. */
  readonly excluded?: Expression;
  /** CHUA_DEN_KY. */
  readonly notYetDue?: Expression;
  /** LOI_SO_LIEU as far as the sheet can tell: rules STR06, RNG01 and the row rules, on inputs only. */
  readonly faulty: Expression;
  /** CHUA_CO_SO_LIEU: a required input is empty. */
  readonly missing: Expression;
  readonly numerator: Expression;
  /** Absent for counts. */
  readonly denominator?: Expression;
  /** Whether the target is met; absent = numerator and denominator against the threshold. */
  readonly met?: Expression;
  /**
   * "existence": one valid row decides, whatever else is in error. "followed": no verdict, ever.
   */
  readonly kind: "ratio" | "count" | "yesNo" | "existence" | "parts";
  /** What a denominator of 0 means; absent = nothing arose. */
  readonly zeroDenominator?: "CHUA_CO_SO_LIEU";
  /** Verdicts that depart from those of the cadence. */
  readonly verdict?: { readonly met?: Expression | string; readonly notMet?: Expression | string };
  /** Figures of a self-assessment are shown though they change no verdict. */
  readonly selfAssessed?: Expression;
  /** Cases still missing; absent = made from the threshold by the declared kind of gap. */
  readonly gap?: Expression;
  /** Rows that must each meet the target. */
  readonly parts?: PartsDeclaration;
  /** Noun of the parts for the text shown: "2/3 lĩnh vực đạt". */
  readonly partNoun?: string;
}

export interface PartsDeclaration {
  readonly table: string;
  /** The fixed rows that are parts; absent = every row that applies. */
  readonly rows?: readonly string[];
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Helper column of rows that are parts: cases still missing, 0 when the part meets the target, ""
 * when it does not apply.
 */
export const PART_GAP = "_con";
