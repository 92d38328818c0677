import { crossFieldProse } from "./ruleProse/crossField";
import { crossSheetAndDatesProse } from "./ruleProse/crossSheetAndDates";
import { followUpsProse } from "./ruleProse/followUps";
import { hygieneProse } from "./ruleProse/hygiene";
import type { RuleProse } from "./ruleProse/prose";
import { requiredAndRangeProse } from "./ruleProse/requiredAndRange";
import { structureProse } from "./ruleProse/structure";
import type { ActiveRuleId } from "./vi";

/** Rules that need last quarter's workbook, the roster or all files: they have a message only. */
type RuleOfSeveralWorkbooks =
  | "RNG02"
  | "XS09"
  | "XS10"
  | `XP${string}`
  | "DUP02"
  | "DUP03"
  | `ROS${string}`
  | "FUP06"
  | `AGG${string}`;

/** Rules that need one workbook alone. */
export type DocumentedRuleId = Exclude<ActiveRuleId, RuleOfSeveralWorkbooks>;

/** An undocumented rule does not compile. */
export const RULE_DOCS: Readonly<Record<DocumentedRuleId, RuleProse>> = {
  ...structureProse,
  ...hygieneProse,
  ...requiredAndRangeProse,
  ...crossFieldProse,
  ...crossSheetAndDatesProse,
  ...followUpsProse,
};

export function isDocumented(id: string): id is DocumentedRuleId {
  return Object.hasOwn(RULE_DOCS, id);
}
