import type { Rule } from "../rule";
import { xf01 } from "./xf01PartOfWhole";
import { xf02 } from "./xf02GradesAddUp";
import { xf03 } from "./xf03UngradedWithinTotal";
import { xf08 } from "./xf08LevelsAddUp";
import { xf10 } from "./xf10FeedbackBalance";
import { xf11 } from "./xf11FeedbackParts";

/** Do the figures of one row agree? */
export const crossFieldRules: readonly Rule[] = [xf01, xf02, xf03, xf08, xf10, xf11];
