import type { Period } from "../catalogue/period";
import { consolidateQuarter, type Consolidation } from "../consolidation/consolidateQuarter";
import { daysNotKept, type BlocQuarter } from "../consolidation/quarter";
import { consolidationWords } from "../messages/consolidationWords";
import { unknownTrials } from "../rules/trial";
import { repeatedCodes } from "../workbook/blocRecords";
import type { BlocReading } from "../workbook/readBloc";
import { trialRulesOn } from "../workbook/trialRules";
import { calculateBloc, type BlocResults } from "./calculateBloc";
import { withLogLine } from "./consolidationLog";
import { intakeContext } from "./intakeContext";
import { listedDay, unknownCodes, type ReceivedList } from "./receivedList";
import { sheetTotals } from "./sheetTotals";
import {
  takeFiles,
  type FileSource,
  type IntakeContext,
  type IntakeLimits,
  type TakeFile,
} from "./takeFiles";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface ConsolidateRequest {
  /** The bloc workbook with roster, registers and settings, as read. */
  readonly bloc: BlocReading;
  readonly period: Period;
  readonly sources: readonly FileSource[];
  readonly received: ReceivedList;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
  /** The time of the run in words, for the log. */
  readonly time: string;
  readonly limits?: IntakeLimits;
  /** Hears of each file that is done with, for a face that shows how far it is. */
  readonly onTaken?: () => void;
  /** Takes the files elsewhere than in this thread. */
  readonly take?: (context: IntakeContext) => TakeFile;
}

export interface Consolidated {
  readonly quarter: BlocQuarter;
  readonly consolidation: Consolidation;
  /** The bloc's indicators and the matrix of units. */
  readonly results: BlocResults;
  /** What of the bloc workbook will not be in the one drawn anew, in words. */
  readonly notCarried: readonly string[];
  /** What the office typed into it and nothing can be made of, in words. */
  readonly unclear: readonly string[];
  /** Codes that stand in the roster more than once. */
  readonly repeatedCodes: readonly string[];
  /** What the bloc's settings put on trial and is no rule. */
  readonly unknownTrials: readonly string[];
  /** Codes in the list of days received that the roster does not have. */
  readonly unknownReceived: readonly string[];
}

/** A folder of unit files and the bloc workbook → the bloc workbook's data with the quarter in it. */
export async function consolidate(request: ConsolidateRequest): Promise<Consolidated> {
  const { bloc: read, period, today, received, sources, limits, onTaken } = request;
  const context = intakeContext(read.data, period, today);
  const { bloc, stacked, quarter } = context;
  const { data } = bloc;
  const notCarried = [...read.notCarried, ...daysNotKept(read.data, period)];
  const taken = await takeFiles(sources, context, limits, onTaken, request.take?.(context));
  const consolidation = withLogLine(
    consolidateQuarter({
      ...taken,
      data,
      blocReport: read.shown,
      totals: sheetTotals(read.shown, read.data),
      bloc,
      stacked,
      quarter,
      received: (file, unit) => listedDay(received, file, unit),
      formulas: UNIT_FORMULAS,
      words: consolidationWords,
    }),
    request.time,
    notCarried,
  );
  return {
    quarter,
    consolidation,
    results: calculateBloc(consolidation.data),
    notCarried,
    unclear: read.unclear,
    repeatedCodes: repeatedCodes(data),
    unknownTrials: unknownTrials(trialRulesOn(data, quarter.reference) ?? ""),
    unknownReceived: unknownCodes(received, bloc.units.keys()),
  };
}
