import { crossFieldRules } from "./crossField";
import { xp01 } from "./crossPeriod/xp01OpeningMembers";
import { crossSheetRules } from "./crossSheet";
import { dateRules } from "./dates";
import { duplicateRules } from "./duplicates";
import { followUpRules } from "./followUps";
import { hygieneRules } from "./hygiene";
import { rangeRules } from "./range";
import { requiredRules } from "./required";
import type { Rule } from "./rule";
import { structureRules } from "./structure";

/**
 * Rules that have something to say about a workbook alone: all that a page needs that has no other
 * beside it. XP01 is one of them: it tells that the quarter before was not looked at.
 */
export const OWN_RULES: readonly Rule[] = [
  ...structureRules,
  ...hygieneRules,
  ...requiredRules,
  ...rangeRules,
  ...crossFieldRules,
  ...crossSheetRules,
  xp01,
  ...dateRules,
  ...duplicateRules,
  ...followUpRules,
];
