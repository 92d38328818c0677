import type { Rule } from "../rule";
import { dat01 } from "./dat01DeadlineAfterConclusion";
import { dat02 } from "./dat02ReportAfterConclusion";
import { dat03 } from "./dat03FutureDate";
import { dat04 } from "./dat04AfterReferenceDate";
import { dat05 } from "./dat05ReinspectionBeforeReport";
import { dat06 } from "./dat06ReferenceDateOutside";

/** Can the dates be, and in this order? */
export const dateRules: readonly Rule[] = [dat01, dat02, dat03, dat04, dat05, dat06];
