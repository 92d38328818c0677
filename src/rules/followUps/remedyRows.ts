import { wholeDay } from "../../spreadsheet/serialDate";
import { isError } from "../../spreadsheet/snapshot";
import type { Reading, RowReading } from "../../workbook/report";
import { isBlank } from "../../workbook/readValue";
import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import type { Cells } from "../crossSheet/joinCells";
import type { Material } from "../rule";

export const REMEDIES = "tblKhacPhuc";
export const CONCLUSIONS = "tblKetLuan";

export interface ConclusionRow {
  readonly index: number;
  readonly row: RowReading;
}

/** One round of one limitation, with the conclusion it belongs to. */
export interface RemedyRow {
  readonly index: number;
  readonly row: RowReading;
  /** Null when its code is blank or unknown (XS04). */
  readonly conclusion: ConclusionRow | null;
  readonly limitation: number | null;
  readonly round: number | null;
}

export function remedyRows({ report, calculation }: Material): RemedyRow[] {
  const conclusions = report.tables.get(CONCLUSIONS)?.rows ?? [];
  return (report.tables.get(REMEDIES)?.rows ?? []).map((row, index) => {
    const found = Number(calculation.cell(REMEDIES, index, "_kl")) - 1;
    const conclusion = conclusions[found];
    return {
      index,
      row,
      conclusion: conclusion === undefined ? null : { index: found, row: conclusion },
      limitation: countIn(row, "stt_hc"),
      round: countIn(row, "vong"),
    };
  });
}

/** A round that only the bloc has noted; it shows where the unit follows the limitation. */
export interface NotedRound extends Omit<RemedyRow, "row"> {
  readonly cells: Cells;
}

/** Rounds of the bloc's register that the unit has not entered: computed after the unit's rows. */
export function notedRounds(material: Material, own: readonly RemedyRow[]): NotedRound[] {
  const { rounds, report, calculation } = material;
  if (!report.tables.has(REMEDIES)) return [];
  const added = rounds.filter(({ isAdded }) => isAdded);
  return added.flatMap(({ registered }, at): NotedRound[] => {
    const index = own.length + at;
    const found = Number(calculation.cell(REMEDIES, index, "_kl")) - 1;
    const row = report.tables.get(CONCLUSIONS)?.rows[found];
    if (row === undefined) return [];
    const conclusion = { index: found, row };
    const { limitation, round } = registered;
    const last = own
      .filter((other) => other.conclusion?.index === found && other.limitation === limitation)
      .at(-1);
    const cells =
      last === undefined
        ? cellsOfConclusion(material, conclusion, "so_kl")
        : cellsOfRemedy(material, last, "thoi_han");
    return [{ index, conclusion, limitation, round, cells }];
  });
}

/** What counts in a row of remedies: the bloc's word where it has noted one. */
export function countedDay({ calculation }: Material, index: number, key: string): number | null {
  const value = calculation.cell(REMEDIES, index, key);
  return wholeDay(value);
}

export function countedText({ calculation }: Material, index: number, key: string): string {
  const value = calculation.cell(REMEDIES, index, key);
  return typeof value === "string" ? value : "";
}

/** The round before, of the same limitation; of two rows with one key the first counts. */
export function previousRound<R extends Omit<RemedyRow, "row">>(
  rows: readonly R[],
  of: RemedyRow,
): R | undefined {
  const { conclusion, limitation, round } = of;
  if (conclusion === null || limitation === null || round === null) return undefined;
  return rows.find(
    (other) =>
      other.conclusion?.index === conclusion.index &&
      other.limitation === limitation &&
      other.round === round - 1,
  );
}

export function cellsOfRemedy(
  { report }: Material,
  { index }: Pick<RemedyRow, "index">,
  ...keys: readonly string[]
): Cells {
  const table = report.tables.get(REMEDIES);
  return table === undefined ? { places: [], names: [] } : cellsOfRow(table, index, keys);
}

export function cellsOfConclusion(
  { report }: Material,
  { index }: ConclusionRow,
  ...keys: readonly string[]
): Cells {
  const table = report.tables.get(CONCLUSIONS);
  return table === undefined ? { places: [], names: [] } : cellsOfRow(table, index, keys);
}

/** How a finding calls a conclusion: by its number, or by its code while the number is blank. */
export function nameOfConclusion({ row }: ConclusionRow): string {
  return textIn(row, "so_kl") ?? textIn(row, "ma_kl") ?? "";
}

export function textIn(row: RowReading, key: string): string | null {
  const value = row.cells.get(key)?.value ?? null;
  return value === null || isError(value) ? null : String(value);
}

/** The code of the row is an error value, which STR06 tells: it may be any conclusion's. */
export function hasErrorForCode(row: RowReading): boolean {
  return isError(row.cells.get("ma_kl")?.value ?? null);
}

/** Something was typed that cannot be read: another rule says so, and none goes on from there. */
export function isUnread(reading: Reading | undefined): boolean {
  if (reading === undefined) return true;
  const { raw, value, problem } = reading;
  if (isBlank(raw)) return false;
  return value === null || isError(value) || problem?.kind === "notInList";
}
