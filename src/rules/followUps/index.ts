import type { Rule } from "../rule";
import { fup01 } from "./fup01Overdue";
import { fup02 } from "./fup02DueSoon";
import { fup03 } from "./fup03NoNewDeadline";
import { fup04 } from "./fup04NoDeadline";
import { fup05 } from "./fup05LongWait";
import { fup07 } from "./fup07SelfAssessment";
import { fup08 } from "./fup08RoundTooEarly";
import { fup09 } from "./fup09ReportedLate";
import { fup10 } from "./fup10SecretContent";

/** Are limitations found by inspections remedied in time? */
export const followUpRules: readonly Rule[] = [
  fup01,
  fup02,
  fup03,
  fup04,
  fup05,
  fup07,
  fup08,
  fup09,
  fup10,
];
