import type { Rule } from "../rule";
import { rng01 } from "./rng01WholeNumber";
import { rng03 } from "./rng03YearOutsideTerm";
import { rng04 } from "./rng04MonthOfQuarter";
import { rng05 } from "./rng05OneOrganisation";

/** Can the figure be? */
export const rangeRules: readonly Rule[] = [rng01, rng03, rng04, rng05];
