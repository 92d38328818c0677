import { crossFieldProse } from "./ruleProse/crossField";
import { crossSheetAndDatesProse } from "./ruleProse/crossSheetAndDates";
import { followUpsProse } from "./ruleProse/followUps";
import { hygieneProse } from "./ruleProse/hygiene";
import type { RuleProse } from "./ruleProse/prose";
import { requiredAndRangeProse } from "./ruleProse/requiredAndRange";
import { severalWorkbooksProse } from "./ruleProse/severalWorkbooks";
import { structureProse } from "./ruleProse/structure";
import type { ActiveRuleId } from "./dictionary";

/** An undocumented rule does not compile. */
export const RULE_DOCS: Readonly<Record<ActiveRuleId, RuleProse>> = {
  ...structureProse,
  ...hygieneProse,
  ...requiredAndRangeProse,
  ...crossFieldProse,
  ...crossSheetAndDatesProse,
  ...followUpsProse,
  ...severalWorkbooksProse,
};

export function isDocumented(id: string): id is ActiveRuleId {
  return Object.hasOwn(RULE_DOCS, id);
}
