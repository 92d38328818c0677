import type { Rule } from "../rule";
import { req01 } from "./req01Blank";
import { req02 } from "./req02SatisfactionMissing";
import { req03 } from "./req03SatisfactionUnasked";
import { req04 } from "./req04NotInList";
import { req05 } from "./req05ReportNumberAndDate";
import { req06 } from "./req06OfficialBasis";
import { req07 } from "./req07OtherReason";

/** Is everything there that must be? */
export const requiredRules: readonly Rule[] = [req01, req02, req03, req04, req05, req06, req07];
