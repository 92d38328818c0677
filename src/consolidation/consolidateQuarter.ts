import { labelOf } from "../catalogue/lists";
import { firstDay, formatPeriod, nextPeriod } from "../catalogue/period";
import { readFileName } from "../workbook/fileNames";
import { heirOf } from "../workbook/heir";
import { textInRow, unitKey } from "../workbook/rowValues";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { followUpsOf, type BlocFollowUp } from "./chaseList";
import { chaseRows, remindersOf } from "./chaseRows";
import { decideFiles, isReplaced, type FileDecisions, type Received } from "./decideFiles";
import { factsOf, type FileReason } from "./fileReason";
import { findingRows, type ListedFinding } from "./findingRows";
import { heirsAmong, withHeir } from "./handedOver";
import { judgeStacked } from "./judgeUnit";
import { listFindings } from "./listFindings";
import { mergeStacks } from "./mergeStacks";
import { progressRows, rowsOfQuarter } from "./progressRows";
import { unitsOwing } from "./quarter";
import type { QuarterInput } from "./quarterInput";
import { stackedTwins } from "./stackedTwins";
import { swappedCodes, type SwappedCodes } from "./swappedCodes";
import type { JudgedUnit } from "./unitFile";
import { unitProgress } from "./unitProgress";

export type FileStatus = "accepted" | "superseded" | "returned" | "unreadable";

export interface FileOutcome {
  readonly file: string;
  readonly unit: string | null;
  readonly status: FileStatus;
  /** In words ready to send back; null for an accepted file. */
  readonly reason: string | null;
  /** The facts behind it, and what is odd about an accepted file; null as a rule for one. */
  readonly why: FileReason | null;
}

export interface Consolidation {
  /** The bloc workbook's data with the quarter in it. */
  readonly data: WorkbookData;
  /** By file name. */
  readonly files: readonly FileOutcome[];
  /** Of the files that could be opened. */
  readonly hashes: readonly string[];
  readonly missing: readonly string[];
  /** Pairs of units whose files seem to bear each other's code. */
  readonly swapped: readonly SwappedCodes[];
  readonly units: readonly JudgedUnit[];
  readonly followUps: readonly BlocFollowUp[];
  readonly findings: readonly ListedFinding[];
  /** Findings of units received earlier, as their rows say. */
  readonly earlierFindings: readonly DataRow[];
  /** One message to the group; null when everybody has handed in. */
  readonly groupMessage: string | null;
  /** One message to each unit that has something open. */
  readonly reminders: ReadonlyMap<string, string>;
}

/** Everything that follows from the files of a quarter and the bloc workbook. Pure. */
export function consolidateQuarter(input: QuarterInput): Consolidation {
  const { data, bloc, quarter, words } = input;
  const { period, reference, dueOn } = quarter;
  const taken = decideFiles(input.files, period, bloc, receivedBefore(input));
  const earlier = carriedUnits(input, taken);
  const heirs = heirsAmong([...taken.accepted, ...earlier], (unit) =>
    heirOf(bloc, unit, firstDay(nextPeriod(period))),
  );
  const decisions = { ...taken, accepted: taken.accepted.map((file) => withHeir(file, heirs)) };
  const owing = unitsOwing(bloc, quarter);
  const carried = earlier.map((unit) => withHeir(unit, heirs));
  const units: JudgedUnit[] = [...decisions.accepted, ...carried].sort((a, b) =>
    a.unit < b.unit ? -1 : 1,
  );
  const received = new Set(units.map(({ unit }) => unit));
  const missing = owing.filter((unit) => !received.has(unit));
  const progress = unitProgress(input, decisions, carried, owing);
  const followUps = followUpsOf(units, reference, (unit) => heirOf(bloc, unit, reference));
  const findings = listFindings(input, decisions, missing, progress);
  const reminders = remindersOf(followUps, input);
  const before = data.tables.get("tblCanhBao") ?? [];
  const carriedCodes = new Set(carried.map(({ unit }) => unit));
  const ky = formatPeriod(period);
  const isOfCarried = (row: DataRow): boolean =>
    textInRow(row, "ky") === ky && carriedCodes.has(unitKey(row.get("ma_don_vi")));
  // When a report came in is told anew: its file is not asked for it.
  const earlierFindings = before.filter(
    (row) => isOfCarried(row) && textInRow(row, "ma_quy_tac") !== "ROS05",
  );
  const tables = new Map([
    ...data.tables,
    ...mergeStacks(data, units, period),
    ["tblTienDo", progressRows(data, quarter, progress)] as const,
    ["tblSoKetLuan", reconciledRows(data, units)] as const,
    ["tblDonDoc", chaseRows(followUps, input, reminders)] as const,
    [
      "tblCanhBao",
      [
        ...before.filter((row) => row.size > 0 && textInRow(row, "ky") !== ky),
        ...findingRows(findings, period, before, words.finding),
        ...earlierFindings,
      ],
    ] as const,
  ]);
  const missingUnits = missing.flatMap((code) => bloc.units.get(code) ?? []);
  return {
    data: { ...data, tables },
    files: fileOutcomes(input, decisions),
    hashes: [...input.files, ...input.unreadable].flatMap(({ sha256 }) => sha256 ?? []),
    missing,
    swapped: swappedCodes(decisions.accepted),
    units,
    followUps,
    findings,
    earlierFindings,
    groupMessage: missing.length === 0 ? null : words.missing(missingUnits, period, dueOn),
    reminders,
  };
}

function receivedBefore({ bloc, stacked, quarter, data }: QuarterInput): Received {
  const twinOf = stackedTwins(bloc, stacked, quarter.period);
  const noted = rowsOfQuarter(data, quarter);
  return {
    submissionOf: (unit) => stacked.submissionOf(unit, quarter.period),
    originalOf: ({ rows, unit: own }) => {
      const unit = twinOf(rows);
      if (unit === null) return null;
      const file = textInRow(noted.get(unit) ?? new Map(), "ten_tep");
      const named = file === null ? null : readFileName(file)?.unit;
      return named === own ? null : { unit, file };
    },
  };
}

/** Units of which rows of this quarter stand in the bloc workbook and no file is accepted now. */
function carriedUnits(input: QuarterInput, { accepted }: FileDecisions): JudgedUnit[] {
  const { bloc, stacked, quarter, formulas } = input;
  const now = new Set(accepted.map(({ unit }) => unit));
  const ky = formatPeriod(quarter.period);
  return [...bloc.units.keys()]
    .filter(
      (unit) =>
        !now.has(unit) && bloc.periodsOf(unit).some((period) => formatPeriod(period) === ky),
    )
    .flatMap((unit) => judgeStacked(unit, quarter, bloc, stacked, formulas) ?? []);
}

function fileOutcomes(input: QuarterInput, { accepted, notTaken }: FileDecisions): FileOutcome[] {
  const outcomes: FileOutcome[] = [
    ...accepted.map(({ file, unit, changedSince }): FileOutcome => ({
      file,
      unit,
      status: "accepted",
      reason: null,
      why: changedSince === null ? null : { kind: "changed", at: changedSince },
    })),
    ...[...notTaken].map(([{ file, unit }, why]): FileOutcome => ({
      file,
      unit: unit === "" ? null : unit,
      status: isReplaced(why) ? "superseded" : "returned",
      reason: input.words.notTaken(why),
      why: factsOf(why),
    })),
    ...input.unreadable.map(({ file, unit, reason, code, fault }): FileOutcome => ({
      file,
      unit,
      status: "unreadable",
      reason,
      why: { kind: "unreadable", code, fault },
    })),
  ];
  return outcomes.sort((a, b) => (a.file < b.file ? -1 : 1));
}

const RECONCILED = "trang_thai_doi_chieu";

/** The register of conclusions with what the units received have entered; no word of earlier is left. */
function reconciledRows(data: WorkbookData, units: readonly JudgedUnit[]): DataRow[] {
  const rows = (data.tables.get("tblSoKetLuan") ?? []).map((row) =>
    row.has(RECONCILED) ? new Map([...row].filter(([key]) => key !== RECONCILED)) : row,
  );
  for (const { registered, outcome } of units.flatMap(({ reconciled }) => reconciled)) {
    const row = rows[registered.index];
    if (row === undefined) continue;
    const label = labelOf("DOI_CHIEU", outcome);
    rows[registered.index] = new Map([...row, [RECONCILED, label] as const]);
  }
  return rows;
}
