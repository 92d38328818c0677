import type { ActiveRuleId } from "./dictionary";
import { crossFieldProse } from "./ruleProse/en/crossField";
import { crossSheetAndDatesProse } from "./ruleProse/en/crossSheetAndDates";
import { followUpsProse } from "./ruleProse/en/followUps";
import { hygieneProse } from "./ruleProse/en/hygiene";
import { requiredAndRangeProse } from "./ruleProse/en/requiredAndRange";
import { severalWorkbooksProse } from "./ruleProse/en/severalWorkbooks";
import { structureProse } from "./ruleProse/en/structure";
import type { RuleProse } from "./ruleProse/prose";

/**
 * The documentation of the rules for those who read the page in English; what a workbook says stays
 * in Vietnamese, in quotes. A rule that is not translated does not compile.
 */
export const RULE_DOCS_IN_ENGLISH: Readonly<Record<ActiveRuleId, RuleProse>> = {
  ...structureProse,
  ...hygieneProse,
  ...requiredAndRangeProse,
  ...crossFieldProse,
  ...crossSheetAndDatesProse,
  ...followUpsProse,
  ...severalWorkbooksProse,
};
