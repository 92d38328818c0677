import type { Finding } from "../rules/rule";
import type { SteppedFormulas } from "../workbook/formulaSet";
import type { Mended } from "./repairedCell";

/** A checked workbook, with the findings that are to be mended. */
export interface RepairRequest {
  readonly mended: Mended;
  /** As ranked: one a cell. */
  readonly findings: readonly Finding[];
  readonly formulas: SteppedFormulas;
}
