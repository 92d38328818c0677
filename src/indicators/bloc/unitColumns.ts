import type { IndicatorId, UnitIndicatorId } from "../../catalogue/indicators";

/**
 * Hidden columns of the matrix: what each indicator comes to in each unit, so that the bloc's
 * figures are sums over columns.
 */
export const unitColumns = {
  /**
   * State before any figure is judged: "CO" the unit's figures count, else the verdict that keeps
   * them out ("KAD" answered as not applicable, which is no verdict).
   */
  state: (id: UnitIndicatorId) => `_tt_${id.toLowerCase()}`,
  numerator: (id: UnitIndicatorId) => `_tu_${id.toLowerCase()}`,
  denominator: (id: UnitIndicatorId) => `_mau_${id.toLowerCase()}`,
  /** Code of the verdict shown. */
  verdict: (id: IndicatorId) => `_ma_${id.toLowerCase()}`,
  /** 1 when the figures are official and of the year that the bloc judges. */
  official: (id: UnitIndicatorId) => `_ct_${id.toLowerCase()}`,
  /** Figures of a self-assessment. */
  assessedNumerator: (id: UnitIndicatorId) => `_tdt_${id.toLowerCase()}`,
  assessedDenominator: (id: UnitIndicatorId) => `_tdm_${id.toLowerCase()}`,
  /** Figures of one part. */
  partNumerator: (id: UnitIndicatorId, row: string) =>
    `_tu_${id.toLowerCase()}_${row.toLowerCase()}`,
  partDenominator: (id: UnitIndicatorId, row: string) =>
    `_mau_${id.toLowerCase()}_${row.toLowerCase()}`,
  /** The visible cell. */
  shown: (id: IndicatorId) => id.toLowerCase(),
} as const;

/** State of a unit whose figures count. */
export const COUNTED = "CO";
/** State of a unit that answered "Không áp dụng" to a duty that is only followed. */
export const ANSWERED_OUT = "KAD";
export const MATRIX = "tblMaTran";
