import type { Rule } from "../rule";
import { xs01 } from "./xs01AdmissionsAgree";
import { xs02 } from "./xs02RegisteredTotal";
import { xs03 } from "./xs03GradedMembers";
import { xs04 } from "./xs04UnknownConclusion";
import { xs05 } from "./xs05LimitationsFollowed";
import { xs06 } from "./xs06DocumentOfYear";
import { xs07 } from "./xs07OverdueFeedback";
import { xs08 } from "./xs08UngradedMembers";

/** Do the sheets agree with each other? */
export const crossSheetRules: readonly Rule[] = [xs01, xs02, xs03, xs04, xs05, xs06, xs07, xs08];
