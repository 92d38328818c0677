import type { IndicatorId } from "../../catalogue/indicators";
import type { CodeOf } from "../../catalogue/lists";
import type { Period } from "../../catalogue/period";
import type { FileStatus } from "../../consolidation/consolidateQuarter";
import type { BlocFollowUp } from "../../consolidation/chaseList";
import type { FileReason } from "../../consolidation/fileReason";
import type { SwappedCodes } from "../../consolidation/swappedCodes";
import type { ShownFinding } from "../check/checkedFile";
import type { SeverityCounts } from "../check/fileChecks";

/** A consolidated quarter as plain data, ready to travel from the worker and to be kept. */
export interface ShownQuarter {
  readonly period: Period;
  /** Serial dates. */
  readonly reference: number;
  readonly dueOn: number | null;
  /** In the order of the roster. */
  readonly units: readonly ShownUnit[];
  readonly files: readonly ShownFile[];
  /** All of them, in the order of the catalogue. */
  readonly indicators: readonly ShownBlocIndicator[];
  readonly followUps: readonly ShownBlocFollowUp[];
  /** What to send to each unit that has something open, by its code. */
  readonly reminders: Readonly<Record<string, string>>;
  /** One message about the units that have not handed in; null when all have. */
  readonly groupMessage: string | null;
  /** Of the bloc's own workbook and of the quarter as a whole, that nothing else here tells. */
  readonly findings: readonly ShownFinding[];
  readonly swapped: readonly SwappedCodes[];
  /** What the new workbook will not have, and what was passed over, in words. */
  readonly notCarried: readonly string[];
  readonly repeatedCodes: readonly string[];
  /** Cells of the bloc workbook that could not be read, in words. */
  readonly unclear: readonly string[];
  readonly unknownTrials: readonly string[];
  readonly unknownReceived: readonly string[];
}

export interface ShownUnit {
  readonly code: string;
  readonly name: string;
  readonly received: boolean;
  /** The file that counts; null for a unit received earlier, and for one that is missing. */
  readonly file: string | null;
  /** Of its own file, as the register of progress counts them. */
  readonly findings: SeverityCounts;
  /** Days after reports were due; null when it was in time. */
  readonly late: number | null;
  readonly failedTargets: number;
  readonly overdue: number;
}

export interface ShownFile {
  readonly file: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly status: FileStatus;
  /** In Vietnamese, ready to send back; null for an accepted file. */
  readonly reason: string | null;
  /** The facts behind it, and what is odd about an accepted file. */
  readonly why: FileReason | null;
}

/** What one indicator came to in another quarter, and which way it went since. */
export interface Then {
  readonly display: string;
  readonly direction: "up" | "down" | "same" | null;
}

export interface ShownBlocIndicator {
  readonly id: IndicatorId;
  readonly label: string;
  readonly english: string;
  readonly obligation: "CT" | "PD" | "NV100" | "NVTD";
  /** The resolution's own words. */
  readonly clause: string;
  readonly isRatio: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** "94,96% (113/119)"; null where the verdict alone stands. */
  readonly figures: string | null;
  readonly verdict: CodeOf<"VERDICT">;
  readonly nothingArose: boolean;
  /** A miss of a target or of a duty with a number; other misses are milder. */
  readonly serious: boolean;
  readonly gap: number | null;
  /** The gap counts cases too many, not cases lacking. */
  readonly upperLimit: boolean;
  /** In the words of the sheet; "" where nothing is required. */
  readonly requirement: string;
  /** Basis points. */
  readonly threshold: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly known: number;
  readonly concerned: number;
  /** One sentence for the written report. */
  readonly sentence: string;
  readonly previousQuarter: Then | null;
  readonly previousYear: Then | null;
  /** Codes of the units that keep the bloc from meeting it. */
  readonly failing: readonly string[];
  /** Codes of units by what it comes to in them, the verdicts of the catalogue in their order. */
  readonly distribution: readonly (readonly [CodeOf<"VERDICT">, readonly string[]])[];
}

export interface ShownBlocFollowUp extends BlocFollowUp {
  readonly unitName: string;
  readonly heirName: string | null;
}

/** A cell that differs between two workbooks of one unit, in the words of its sheet. */
export interface Difference {
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string;
  /** Null where nothing stands. */
  readonly one: string | null;
  readonly other: string | null;
}
