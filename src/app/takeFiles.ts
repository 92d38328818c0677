import { contentKey } from "../consolidation/contentKey";
import type { BlocQuarter } from "../consolidation/quarter";
import type { UnreadableFile } from "../consolidation/quarterInput";
import { earlierQuarter, type StackedQuarters } from "../consolidation/stackedQuarters";
import { stackedRows } from "../consolidation/stackedRows";
import type { ReceivedFile, UnitFile } from "../consolidation/unitFile";
import { intakeReasons, type IntakeReason } from "../messages/intakeReasons";
import { wholeDay } from "../spreadsheet/serialDate";
import type { BlocRecords } from "../workbook/blocIndex";
import { readFileName } from "../workbook/fileNames";
import { fieldValue } from "../workbook/report";
import { unitKey } from "../workbook/rowValues";
import { checkWorkbook, type CheckedWorkbook } from "./checkWorkbook";
import { faultDetail } from "./faultDetail";
import { openUnitWorkbook, type Opened } from "./openUnitWorkbook";
import { otherFile } from "./otherFile";
import { sha256Of } from "./sha256";
import { UNIT_FORMULAS } from "./unitFormulas";
import { unitCodeOf } from "../workbook/unitCode";

/** A file as a face can hand it over. */
export interface FileSource {
  /** Path below the folder. */
  readonly file: string;
  readonly read: () => Promise<Uint8Array>;
  /** Serial day of the file's own time, null when it has none. */
  readonly modifiedOn: number | null;
  /** The same in milliseconds, 0 when unknown. */
  readonly modifiedAt: number;
}

/** What a file is checked with at the bloc. */
export interface IntakeContext {
  readonly bloc: BlocRecords;
  readonly stacked: StackedQuarters;
  readonly quarter: BlocQuarter;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
}

export interface IntakeLimits {
  /** Files in work at the same time. */
  readonly atOnce: number;
  readonly millisecondsAFile: number;
}

export const INTAKE_LIMITS: IntakeLimits = { atOnce: 4, millisecondsAFile: 60_000 };

export interface TakenFiles {
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** What became of one file. */
export type Taken =
  | { readonly ok: true; readonly file: UnitFile }
  | { readonly ok: false; readonly file: UnreadableFile };

/** Takes one file; in which thread is the face's affair. Never rejects. */
export type TakeFile = (source: FileSource) => Promise<Taken>;

/**
 * Reads and checks many files, several at a time. Nothing about one of them stops the others. They
 * come in the order of their names, whichever was done with first.
 * @param onTaken hears of each file that is done with, taken or not.
 * @param take instead of taking them in this thread.
 */
export async function takeFiles(
  sources: readonly FileSource[],
  context: IntakeContext,
  limits: IntakeLimits = INTAKE_LIMITS,
  onTaken: () => void = () => undefined,
  take: TakeFile = (source) => takeFile(source, context, limits.millisecondsAFile),
): Promise<TakenFiles> {
  const taken: Taken[] = [];
  const waiting = [...sources].reverse();
  const work = async (): Promise<void> => {
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      taken.push(await take(source));
      onTaken();
    }
  };
  await Promise.all(Array.from({ length: limits.atOnce }, work));
  taken.sort((a, b) => (a.file.file < b.file.file ? -1 : 1));
  return {
    files: taken.flatMap((one) => (one.ok ? [one.file] : [])),
    unreadable: taken.flatMap((one) => (one.ok ? [] : [one.file])),
  };
}

/** One file that could not be taken. */
export function refused(
  file: string,
  sha256: string | null,
  code: IntakeReason,
  fault: string | null = null,
): Extract<Taken, { readonly ok: false }> {
  const unit = readFileName(file)?.unit ?? null;
  return { ok: false, file: { file, sha256, unit, reason: intakeReasons[code], code, fault } };
}

/** One file; whatever is wrong with it, and with us, is a value. */
export async function takeFile(
  source: FileSource,
  context: IntakeContext,
  milliseconds: number,
): Promise<Taken> {
  let sha256: string | null = null;
  const refuse = (reason: IntakeReason): Taken => refused(source.file, sha256, reason);
  try {
    const bytes = await within(milliseconds, source.read()).catch(() => null);
    if (bytes === null) return refuse("missing");
    if (bytes === "tooSlow") return refuse("tooSlow");
    const hash = await sha256Of(bytes);
    sha256 = hash;
    const opened = await within(milliseconds, openUnitWorkbook(bytes));
    if (opened === "tooSlow") return refuse("tooSlow");
    if (!opened.ok) return refuse(otherFile(bytes, opened.reason));
    const checked = checkTaken(opened, source.file, context);
    const { file, modifiedOn, modifiedAt } = source;
    return { ok: true, file: unitFile({ file, modifiedOn, modifiedAt, sha256: hash }, checked) };
  } catch (error) {
    return refused(source.file, sha256, "programFault", faultDetail(error));
  }
}

/** Checks a workbook as intake does: with the bloc's registers and the unit's earlier quarter. */
export function checkTaken(
  { snapshot, report }: Extract<Opened, { readonly ok: true }>,
  path: string,
  { bloc, stacked, quarter, today }: IntakeContext,
): CheckedWorkbook {
  return checkWorkbook({
    snapshot,
    report,
    fileName: path.split(/[\\/]/).at(-1) ?? path,
    today,
    bloc,
    blocReference: quarter.reference,
    previousOf: (unit, before) => earlierQuarter(unit, before, bloc, stacked, UNIT_FORMULAS),
  });
}

/** The result, or "tooSlow" when it does not come in time. */
async function within<T>(milliseconds: number, result: Promise<T>): Promise<T | "tooSlow"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<"tooSlow">((resolve) => {
    timer = setTimeout(() => {
      resolve("tooSlow");
    }, milliseconds);
  });
  try {
    return await Promise.race([result, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/** What consolidation keeps of a checked file; the workbook itself is let go. */
function unitFile(received: ReceivedFile, checked: CheckedWorkbook): UnitFile {
  const { report, complete, calculation, period } = checked;
  const unit = unitCodeOf(report);
  const number = fieldValue(report, "lan_nop");
  const submission = typeof number === "number" && Number.isInteger(number) ? number : 1;
  const signed = fieldValue(report, "ngay_ky");
  return {
    ...received,
    unit,
    period,
    submission,
    signedOn: wholeDay(signed),
    namedUnits: [
      readFileName(received.file)?.unit ?? "",
      unitKey(fieldValue(report, "meta_ma_don_vi")),
    ].filter((code) => code !== ""),
    contentKey: contentKey(report),
    findings: checked.findings,
    changedSince: checked.receipt.state === "changed" ? checked.receipt.at : null,
    spoiled: checked.spoiled,
    followUps: checked.followUps,
    reconciled: checked.reconciled,
    rows:
      period === null
        ? new Map()
        : stackedRows({ unit, period, submission, report: complete, calculation, sent: report }),
  };
}
