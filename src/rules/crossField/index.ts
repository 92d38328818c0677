import type { Rule } from "../rule";
import { xf01 } from "./xf01PartOfWhole";
import { xf02 } from "./xf02GradesAddUp";
import { xf03 } from "./xf03UngradedWithinTotal";
import { xf04 } from "./xf04ExcellentCap";
import { xf05 } from "./xf05OutstandingMembers";
import { xf06 } from "./xf06ProbationaryAndFull";
import { xf07 } from "./xf07MembershipBalance";
import { xf08 } from "./xf08LevelsAddUp";
import { xf09 } from "./xf09ValidWithinIssued";
import { xf10 } from "./xf10FeedbackBalance";
import { xf11 } from "./xf11FeedbackParts";
import { xf12 } from "./xf12SubordinateCells";
import { xf13 } from "./xf13ManyExempt";
import { xf14 } from "./xf14SubItemWithinTotal";
import { xf15 } from "./xf15HoldingBothPosts";

/** Do the figures of one row agree? */
export const crossFieldRules: readonly Rule[] = [
  xf01,
  xf02,
  xf03,
  xf04,
  xf05,
  xf06,
  xf07,
  xf08,
  xf09,
  xf10,
  xf11,
  xf12,
  xf13,
  xf14,
  xf15,
];
