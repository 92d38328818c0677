import type { CodeOf } from "../catalogue/lists";
import { conclusionKey, type RegisteredConclusion } from "../workbook/blocRecords";
import type { Report } from "../workbook/report";
import { unitConclusions, type UnitConclusion } from "./unitConclusions";

/** A conclusion of the bloc's register beside what the unit has entered. */
export interface Reconciled {
  readonly registered: RegisteredConclusion;
  readonly entered: UnitConclusion | null;
  readonly outcome: CodeOf<"DOI_CHIEU">;
}

/**
 * The bloc's register against a unit's sheet (domain 3.8): conclusions with limitations, dated by
 * the reference date, matched by number, issuing body and year.
 */
export function reconcile(
  registered: readonly RegisteredConclusion[],
  report: Report,
  reference: number,
): Reconciled[] {
  const entered = unitConclusions(report);
  return registered
    .filter(({ day, limitations }) => limitations >= 1 && day !== null && day <= reference)
    .map((conclusion) => {
      const key = conclusionKey(conclusion.number, conclusion.day);
      const match = entered.find(
        (own) => own.key === key && (conclusion.body === null || own.body === conclusion.body),
      );
      return {
        registered: conclusion,
        entered: match ?? null,
        outcome: outcomeOf(conclusion, match),
      };
    });
}

function outcomeOf(
  { day, limitations }: RegisteredConclusion,
  entered: UnitConclusion | undefined,
): CodeOf<"DOI_CHIEU"> {
  if (entered === undefined) return "CHUA_GHI";
  if ((entered.limitations ?? 0) < limitations) return "LECH_SO";
  return entered.day === day ? "KHOP" : "LECH_NGAY";
}

/** The unit does not follow it: not entered, or with fewer limitations than issued. */
export function isUnfollowed({ outcome }: Reconciled): boolean {
  return outcome === "CHUA_GHI" || outcome === "LECH_SO";
}
