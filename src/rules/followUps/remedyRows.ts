import { isError } from "../../spreadsheet/snapshot";
import type { Reading, RowReading } from "../../workbook/report";
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

/** The round before, of the same limitation; of two rows with one key the first counts. */
export function previousRound(rows: readonly RemedyRow[], of: RemedyRow): RemedyRow | undefined {
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

/** Something was typed that cannot be read: another rule says so, and none goes on from there. */
export function isUnread(reading: Reading | undefined): boolean {
  if (reading === undefined) return true;
  const { raw, value, problem } = reading;
  if (raw === null || (typeof raw === "string" && raw.trim() === "")) return false;
  return value === null || isError(value) || problem?.kind === "notInList";
}
