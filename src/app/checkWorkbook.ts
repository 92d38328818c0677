import type { Period } from "../catalogue/period";
import { underBloc } from "../consolidation/underBloc";
import { matchRounds } from "../followUps/reinspections";
import { reconcile } from "../followUps/reconcile";
import { WORKBOOK_RULES } from "../rules";
import type { EarlierQuarter } from "../rules/rule";
import type { BlocRecords } from "../workbook/blocIndex";
import { checkAlone, type CheckedWorkbook, type Company, type WorkbookToCheck } from "./checkAlone";
import { unitCodeOf } from "../workbook/unitCode";

export type { CheckedWorkbook };

export interface CheckRequest extends WorkbookToCheck {
  /**
   * The unit's newest earlier workbook, null when there is none. Absent, or undefined for a unit,
   * when nobody has looked for one: then the check says so.
   */
  readonly previousOf?: (unit: string, before: Period) => EarlierQuarter | null | undefined;
  /** The bloc's roster, registers and settings, when they are at hand. */
  readonly bloc?: BlocRecords;
  /** The bloc's own reference date (serial), where the bloc judges; absent in a unit's check. */
  readonly blocReference?: number;
}

/** Reads a workbook, runs every rule whose material is at hand, computes indicators and follow-ups. */
export function checkWorkbook(request: CheckRequest): CheckedWorkbook {
  return checkAlone(request, companyOf(request));
}

function companyOf({ previousOf, bloc, blocReference }: CheckRequest): Company {
  return {
    rules: WORKBOOK_RULES,
    overrule: (report) =>
      bloc === undefined ? report : underBloc(report, bloc, blocReference ?? null),
    material: (report, period) => {
      const unit = unitCodeOf(report);
      const previous = period === null ? null : previousOf?.(unit, period);
      return {
        ...(previous === undefined ? {} : { previous }),
        ...(bloc === undefined ? {} : { bloc }),
        rounds: bloc === undefined ? [] : matchRounds(report, bloc.roundsOf(unit)),
        ...(blocReference === undefined ? {} : { judgedAt: "bloc" }),
      };
    },
    reconcile: (report, referenceDate) => {
      if (bloc === undefined) return [];
      return reconcile(bloc, unitCodeOf(report), report, referenceDate);
    },
  };
}
