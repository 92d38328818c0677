import { formatPeriod, parsePeriod, type Period } from "../catalogue/period";
import {
  conclusionKey,
  registeredConclusions,
  registeredRounds,
  rosterUnits,
  type RegisteredConclusion,
  type RegisteredRound,
  type RosterUnit,
} from "./blocRecords";
import { grouped } from "./grouped";
import { countInRow, textInRow, unitKey } from "./rowValues";
import type { DataRow, WorkbookData } from "./workbookData";

/** What the bloc knows, by unit: each question is one look into a map. */
export interface BlocRecords {
  readonly data: WorkbookData;
  readonly units: ReadonlyMap<string, RosterUnit>;
  readonly conclusionsOf: (unit: string) => readonly RegisteredConclusion[];
  /** Those noted under the codes of units that were merged into it come first. */
  readonly roundsOf: (unit: string) => readonly RegisteredRound[];
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
  const conclusionsOf = (unit: string) => conclusions.get(unit) ?? [];
  return {
    data,
    units,
    conclusionsOf,
    roundsOf: withInherited(units, conclusionsOf, (unit) => rounds.get(unit) ?? []),
    confirmationOf: (unit, year) => confirmed.get(`${unit}|${year}`),
    periodsOf: (unit) => periods.get(unit) ?? [],
  };
}

/**
 * A unit's rounds with those of its predecessors before them, for it follows what they left open.
 * A conclusion that the register holds for the unit itself, and a round noted for it, are its own.
 */
function withInherited(
  units: ReadonlyMap<string, RosterUnit>,
  conclusionsOf: BlocRecords["conclusionsOf"],
  ownRounds: BlocRecords["roundsOf"],
): BlocRecords["roundsOf"] {
  const ended = [...units.values()].filter(({ activeTo }) => activeTo !== null);
  const predecessors = grouped(ended, ({ successor }) => unitKey(successor));
  const keyOf = ({ number, day }: { number: string; day: number | null }): string =>
    conclusionKey(number, day);
  const roundKey = (of: RegisteredRound): string => `${keyOf(of)}|${of.limitation}|${of.round}`;
  const roundsOf = (unit: string, passed: readonly string[]): readonly RegisteredRound[] => {
    const own = ownRounds(unit);
    const inherited = (predecessors.get(unit) ?? [])
      .filter(({ code }) => !passed.includes(code))
      .flatMap(({ code }) => roundsOf(code, [...passed, code]));
    if (inherited.length === 0) return own;
    const told = new Set([...conclusionsOf(unit).map(keyOf), ...own.map(roundKey)]);
    return [...inherited.filter((of) => !told.has(keyOf(of)) && !told.has(roundKey(of))), ...own];
  };
  return (unit) => roundsOf(unit, [unit]);
}
