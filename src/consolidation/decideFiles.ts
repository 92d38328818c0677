import { firstDay, isSamePeriod, type Period } from "../catalogue/period";
import { suggestedCodes } from "../rules/roster/nearestCodes";
import type { BlocRecords } from "../workbook/blocIndex";
import { grouped } from "../workbook/grouped";
import type { UnitFile } from "./unitFile";

/** Why a readable file does not count. */
export type NotTaken =
  | { readonly kind: "noUnit" }
  | { readonly kind: "noRoster" }
  | { readonly kind: "unknownUnit"; readonly unit: string; readonly near: readonly string[] }
  | {
      readonly kind: "endedUnit";
      readonly unit: string;
      readonly endedOn: number;
      readonly successor: string | null;
    }
  | { readonly kind: "noPeriod" }
  | { readonly kind: "otherPeriod"; readonly period: Period; readonly wanted: Period }
  /** `file`: null where nobody knows any more which one it was. */
  | { readonly kind: "copy"; readonly original: Original }
  /** `same`: byte for byte the file that counts. */
  | { readonly kind: "superseded"; readonly by: UnitFile; readonly same: boolean }
  /** The bloc workbook holds a later lần nộp of the unit, from a run before this one. */
  | { readonly kind: "older"; readonly submission: number; readonly stacked: number };

/** Whose content it is, of a file at hand or of one that came before. */
export interface Original {
  readonly unit: string;
  readonly file: string | null;
}

/** What the bloc workbook holds of the quarter from runs before this one. */
export interface Received {
  /** Lần nộp of a unit's rows, null for none. */
  readonly submissionOf: (unit: string) => number | null;
  /** Whose rows hold the very content of a file, null for nobody's. */
  readonly originalOf: (file: UnitFile) => Original | null;
}

/** Nothing is wrong with the file: another lần nộp counts, and the unit is received. */
export function isReplaced({ kind }: NotTaken): boolean {
  return kind === "superseded" || kind === "older";
}

export interface FileDecisions {
  /** One file a unit, in the order of their codes. */
  readonly accepted: readonly UnitFile[];
  readonly notTaken: ReadonlyMap<UnitFile, NotTaken>;
}

/**
 * Which of the readable files count for a quarter. The order in which they come does not matter.
 */
export function decideFiles(
  files: readonly UnitFile[],
  period: Period,
  bloc: BlocRecords,
  before: Received,
): FileDecisions {
  const notTaken = new Map<UnitFile, NotTaken>();
  for (const file of files) {
    const reason = refusal(file, period, bloc);
    if (reason !== null) notTaken.set(file, reason);
  }
  const candidates = files.filter((file) => !notTaken.has(file));
  for (const [copy, original] of copiesAmong(candidates)) {
    notTaken.set(copy, { kind: "copy", original });
  }
  const present = new Set(candidates.map(({ unit }) => unit));
  for (const file of candidates) {
    const original = notTaken.has(file) ? null : before.originalOf(file);
    // A unit that sends again may have had the wrong file before.
    if (original !== null && !present.has(original.unit)) {
      notTaken.set(file, { kind: "copy", original });
    }
  }
  const accepted: UnitFile[] = [];
  const left = candidates.filter((file) => !notTaken.has(file));
  for (const ofUnit of grouped(left, ({ unit }) => unit).values()) {
    const [latest, ...others] = ofUnit.sort(latestFirst);
    if (latest === undefined) continue;
    const known = before.submissionOf(latest.unit);
    if (known !== null && known > latest.submission) {
      for (const file of ofUnit) {
        notTaken.set(file, { kind: "older", submission: file.submission, stacked: known });
      }
      continue;
    }
    accepted.push(latest);
    for (const other of others) {
      const same = other.sha256 === latest.sha256;
      notTaken.set(other, { kind: "superseded", by: latest, same });
    }
  }
  return { accepted: accepted.sort((a, b) => (a.unit < b.unit ? -1 : 1)), notTaken };
}

function refusal(file: UnitFile, wanted: Period, bloc: BlocRecords): NotTaken | null {
  const { unit, period } = file;
  if (unit === "") return { kind: "noUnit" };
  const known = bloc.units.get(unit);
  if (known === undefined) {
    if (bloc.units.size === 0) return { kind: "noRoster" };
    return { kind: "unknownUnit", unit, near: suggestedCodes(unit, bloc.units, wanted) };
  }
  if (period === null) return { kind: "noPeriod" };
  if (!isSamePeriod(period, wanted)) return { kind: "otherPeriod", period, wanted };
  const { activeTo, successor } = known;
  return activeTo !== null && activeTo < firstDay(wanted)
    ? { kind: "endedUnit", unit, endedOn: activeTo, successor }
    : null;
}

/**
 * Copies with the file they were copied from: of files with the same content under several codes
 * the one whose name or hidden sheet speaks of another of them, else every one but the earliest.
 */
function copiesAmong(files: readonly UnitFile[]): (readonly [UnitFile, UnitFile])[] {
  const same = grouped(
    files.filter(({ contentKey }) => contentKey !== null),
    ({ contentKey }) => contentKey,
  );
  return [...same.values()].flatMap((group) => {
    const units = new Set(group.map(({ unit }) => unit));
    if (units.size < 2) return [];
    const isForeign = ({ unit, namedUnits }: UnitFile): boolean =>
      namedUnits.some((named) => named !== unit && units.has(named));
    const [original] = [...group].sort(
      (a, b) =>
        Number(isForeign(a)) - Number(isForeign(b)) || a.modifiedAt - b.modifiedAt || byName(a, b),
    );
    return original === undefined
      ? []
      : group.filter(({ unit }) => unit !== original.unit).map((copy) => [copy, original] as const);
  });
}

/** Greatest lần nộp, then latest signature, then latest file time, then the later name. */
function latestFirst(a: UnitFile, b: UnitFile): number {
  return (
    b.submission - a.submission ||
    (b.signedOn ?? 0) - (a.signedOn ?? 0) ||
    b.modifiedAt - a.modifiedAt ||
    byName(b, a)
  );
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
