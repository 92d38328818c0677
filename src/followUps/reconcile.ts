import type { CodeOf } from "../catalogue/lists";
import { firstDay } from "../catalogue/period";
import { fromSerial, toSerial } from "../spreadsheet/serialDate";
import type { BlocRecords } from "../workbook/blocIndex";
import { isOver } from "../workbook/closedConclusion";
import type { RegisteredConclusion } from "../workbook/blocRecords";
import { conclusionKey } from "../workbook/conclusionKey";
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
 * the reference date, matched by number, issuing body and year; what units merged into it have left
 * open is the unit's (story 8). One that was closed before the year is carried into no workbook any
 * more (4.1-1): where the sheet does not hold it, nobody asks for it.
 */
export function reconcile(
  bloc: BlocRecords,
  unit: string,
  report: Report,
  reference: number,
): Reconciled[] {
  const entered = unitConclusions(report);
  const { year, month } = fromSerial(reference);
  const yearStart = firstDay({ year, quarter: 1 });
  const quarterStart = toSerial({ year, month: month - ((month - 1) % 3), day: 1 });
  return bloc
    .conclusionsToFollow(unit, quarterStart)
    .filter(({ day, limitations }) => limitations >= 1 && day !== null && day <= reference)
    .flatMap((conclusion) => {
      const key = conclusionKey(conclusion.number, conclusion.day);
      const match = entered.find(
        (own) => own.key === key && (conclusion.body === null || own.body === conclusion.body),
      );
      if (match === undefined && isOver(conclusion, bloc, unit, yearStart)) return [];
      const outcome = outcomeOf(conclusion, match);
      return [{ registered: conclusion, entered: match ?? null, outcome }];
    });
}

/** How what was entered for a conclusion of the register compares with it. */
export function outcomeOf(
  { day, limitations }: RegisteredConclusion,
  entered: Pick<UnitConclusion, "day" | "limitations"> | undefined,
): CodeOf<"DOI_CHIEU"> {
  if (entered === undefined) return "CHUA_GHI";
  if ((entered.limitations ?? 0) < limitations) return "LECH_SO";
  return entered.day === day ? "KHOP" : "LECH_NGAY";
}

/** The unit does not follow it: not entered, or with fewer limitations than issued. */
export function isUnfollowed({ outcome }: Reconciled): boolean {
  return outcome === "CHUA_GHI" || outcome === "LECH_SO";
}
