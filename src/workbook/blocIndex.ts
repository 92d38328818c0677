import { formatPeriod, parsePeriod, type Period } from "../catalogue/period";
import {
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
  return {
    data,
    units: new Map(rosterUnits(data).map((unit) => [unit.code, unit])),
    conclusionsOf: (unit) => conclusions.get(unit) ?? [],
    roundsOf: (unit) => rounds.get(unit) ?? [],
    confirmationOf: (unit, year) => confirmed.get(`${unit}|${year}`),
    periodsOf: (unit) => periods.get(unit) ?? [],
  };
}
