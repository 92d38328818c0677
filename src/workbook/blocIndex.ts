import { formatPeriod, parsePeriod, type Period } from "../catalogue/period";
import {
  hasEnded,
  registeredConclusions,
  registeredRounds,
  rosterUnits,
  stackedRounds,
  type RegisteredConclusion,
  type RegisteredRound,
  type RosterUnit,
} from "./blocRecords";
import { conclusionKey, isSameConclusion, mayBeOf } from "./conclusionKey";
import { grouped } from "./grouped";
import { codeInRow, countInRow, textInRow, unitKey } from "./rowValues";
import type { DataRow, WorkbookData } from "./workbookData";

/** What the bloc knows, by unit: each question is one look into a map. */
export interface BlocRecords {
  readonly data: WorkbookData;
  readonly units: ReadonlyMap<string, RosterUnit>;
  readonly conclusionsOf: (unit: string) => readonly RegisteredConclusion[];
  /** Its own, then those issued to units that ended before a day and that it goes on for. */
  readonly conclusionsToFollow: (unit: string, day: number) => readonly RegisteredConclusion[];
  /** Units that have ended before a day and whose successor this one is. */
  readonly predecessorsOf: (unit: string, day: number) => readonly RosterUnit[];
  /** Those noted under the codes of units that were merged into it come first. */
  readonly roundsOf: (unit: string) => readonly RegisteredRound[];
  /** Rounds that ended a limitation: those of the register, and those in the unit's stacked reports. */
  readonly closingRoundsOf: (unit: string) => readonly RegisteredRound[];
  /** The bloc's own judgement of a unit and year. */
  readonly confirmationOf: (unit: string, year: number) => DataRow | undefined;
  /** Quarters of which rows of the unit are stacked, oldest first. */
  readonly periodsOf: (unit: string) => readonly Period[];
}

export function indexBloc(data: WorkbookData): BlocRecords {
  const conclusions = grouped(registeredConclusions(data), ({ unit }) => unit);
  const rounds = grouped(registeredRounds(data), ({ unit }) => unit);
  const confirmed = new Map(
    (data.tables.get("tblXacNhan") ?? []).map((row) => [
      `${unitKey(row.get("ma_don_vi"))}|${String(countInRow(row, "nam"))}`,
      row,
    ]),
  );
  const periods = new Map<string, Period[]>();
  for (const row of data.tables.get("tblThThongTin") ?? []) {
    const period = parsePeriod(textInRow(row, "ky") ?? "");
    if (period === null) continue;
    const unit = unitKey(row.get("ma_don_vi"));
    const known = periods.get(unit);
    if (known === undefined) periods.set(unit, [period]);
    else known.push(period);
  }
  for (const known of periods.values()) {
    known.sort((a, b) => (formatPeriod(a) < formatPeriod(b) ? -1 : 1));
  }
  const units = new Map(rosterUnits(data).map((unit) => [unit.code, unit]));
  const successors = grouped(units.values(), ({ successor }) => unitKey(successor));
  const ofRegisters: OfRegisters = {
    conclusionsOf: (unit) => conclusions.get(unit) ?? [],
    roundsOf: (unit) => rounds.get(unit) ?? [],
    predecessorsOf: (unit, day) =>
      (successors.get(unit) ?? []).filter((one) => one.code !== unit && hasEnded(one, day)),
  };
  const roundsOf = withInherited(ofRegisters);
  let reported: ReadonlyMap<string, readonly RegisteredRound[]> | undefined;
  return {
    data,
    units,
    ...ofRegisters,
    conclusionsToFollow: (unit, day) => [
      ...ofRegisters.conclusionsOf(unit),
      ...inheritedConclusions(ofRegisters, unit, day),
    ],
    roundsOf,
    closingRoundsOf: (unit) => {
      reported ??= grouped(stackedRounds(data), (round) => round.unit);
      const noted = roundsOf(unit).filter((round) => resultOf(round) !== null);
      const told = grouped([...(reported.get(unit) ?? []), ...noted], roundKey);
      return [...told.values()].flatMap(lastWords).filter((round) => resultOf(round) === "XONG");
    },
    confirmationOf: (unit, year) => confirmed.get(`${unit}|${year}`),
    periodsOf: (unit) => periods.get(unit) ?? [],
  };
}

type OfRegisters = Pick<BlocRecords, "conclusionsOf" | "roundsOf" | "predecessorsOf">;

const keyOf = ({ number, day }: { number: string; day: number | null }): string =>
  conclusionKey(number, day);
const resultOf = ({ row }: RegisteredRound) => codeInRow(row, "kq_hk", "KET_QUA_HAU_KIEM");
const roundKey = (of: RegisteredRound): string => `${keyOf(of)}|${of.limitation}|${of.round}`;
const isSameRound = (one: RegisteredRound, other: RegisteredRound): boolean =>
  roundKey(one) === roundKey(other) && mayBeOf(one.body, other.body);

/** Of several words on a round the last counts: the register's wins. */
const lastWords = (words: readonly RegisteredRound[]): readonly RegisteredRound[] =>
  words.filter((one, index) => !words.slice(index + 1).some((later) => isSameRound(one, later)));

function inheritedConclusions(
  of: OfRegisters,
  unit: string,
  day: number,
): readonly RegisteredConclusion[] {
  const issuedBefore = (to: string, passed: readonly string[]): readonly RegisteredConclusion[] =>
    of
      .predecessorsOf(to, day)
      .filter(({ code }) => !passed.includes(code))
      .flatMap(({ code }) => [...of.conclusionsOf(code), ...issuedBefore(code, [...passed, code])]);
  const own = of.conclusionsOf(unit);
  return issuedBefore(unit, [unit]).filter((one) => !own.some((its) => isSameConclusion(its, one)));
}

/**
 * A unit's rounds with those of its predecessors before them, for it follows what they left open.
 * A conclusion that the register holds for the unit itself, and a round noted for it, are its own.
 */
function withInherited(of: OfRegisters): BlocRecords["roundsOf"] {
  const roundsOf = (unit: string, passed: readonly string[]): readonly RegisteredRound[] => {
    const own = of.roundsOf(unit);
    const inherited = of
      .predecessorsOf(unit, Infinity)
      .filter(({ code }) => !passed.includes(code))
      .flatMap(({ code }) => roundsOf(code, [...passed, code]));
    if (inherited.length === 0) return own;
    const conclusions = of.conclusionsOf(unit);
    const isOwn = (one: RegisteredRound): boolean =>
      conclusions.some((its) => isSameConclusion(its, one)) ||
      own.some((its) => isSameRound(its, one));
    return [...inherited.filter((one) => !isOwn(one)), ...own];
  };
  return (unit) => roundsOf(unit, [unit]);
}
