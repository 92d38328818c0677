import type { Period } from "../catalogue/period";
import type { Finding } from "../rules/rule";
import type { RosterUnit } from "../workbook/blocRecords";
import type { BlocFollowUp } from "./chaseList";
import type { NotTaken } from "./decideFiles";

/** What consolidation writes for people, said elsewhere: it decides, it does not speak. */
export interface ConsolidationWords {
  readonly finding: (finding: Finding) => string;
  /** Ready to send back with the file. */
  readonly notTaken: (reason: NotTaken) => string;
  /** Beside a report that was accepted. @param at as its receipt says it. */
  readonly changedSince: (at: string) => string;
  /** One message to a unit about all that it has open. @param reference the day that days are counted to. */
  readonly reminder: (
    unit: RosterUnit | null,
    open: readonly BlocFollowUp[],
    reference: number,
  ) => string;
  /** What the bloc has to do about one limitation. */
  readonly task: (followUp: BlocFollowUp) => string;
  /** One message to the group about the units that have not handed in. */
  readonly missing: (units: readonly RosterUnit[], period: Period, dueOn: number | null) => string;
}
