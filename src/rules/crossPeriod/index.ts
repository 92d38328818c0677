import type { Rule } from "../rule";
import { rng02 } from "./rng02UnusuallyLarge";
import { xs09 } from "./xs09RecentAdmissions";
import { xp01 } from "./xp01OpeningMembers";
import { xp02 } from "./xp02CumulativeFell";
import { xp03 } from "./xp03FeedbackCarried";
import { xp04 } from "./xp04ConclusionVanished";
import { xp05 } from "./xp05DeadlineChanged";
import { xp06 } from "./xp06Reopened";
import { xp07 } from "./xp07QuarterMissing";
import { xp08 } from "./xp08RegistrationsFell";
import { xp09 } from "./xp09GradingChanged";

/** Does the quarter go on from the one before? */
export const crossPeriodRules: readonly Rule[] = [
  rng02,
  xs09,
  xp01,
  xp02,
  xp03,
  xp04,
  xp05,
  xp06,
  xp07,
  xp08,
  xp09,
];
