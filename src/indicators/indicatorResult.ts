import type { UnitIndicatorId } from "../catalogue/indicators";
import type { VerdictCode } from "./verdict";

/** What one indicator comes to in one unit's quarter. */
export interface IndicatorResult {
  readonly id: UnitIndicatorId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The parts of an AND-indicator; null for the others, and where there are no figures. */
  readonly parts: readonly UnitPartResult[] | null;
  readonly verdict: VerdictCode;
  /** KHONG_AP_DUNG because nothing arose, not by kind. */
  readonly nothingArose: boolean;
  /** Threshold in basis points, as the workbook carries it. */
  readonly threshold: number | null;
  readonly requirement: string;
  readonly display: string;
  readonly gap: number | null;
}

export interface PartResult {
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly verdict: VerdictCode;
}

export interface UnitPartResult extends PartResult {
  /** How many further cases this part lacks; null where it does not apply. */
  readonly gap: number | null;
}

/** The parts that do not meet the target yet, with what each lacks. */
export function lackingParts(
  parts: readonly UnitPartResult[] | null,
): { readonly label: string; readonly gap: number }[] {
  return (parts ?? []).flatMap(({ label, gap }) =>
    gap === null || gap === 0 ? [] : [{ label, gap }],
  );
}
