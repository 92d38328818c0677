import { findingEntry } from "../../src/app/checkJson";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/checkWorkbook";
import { repairsOf } from "../../src/app/repairs";
import type { Proposal } from "../../src/repair/proposal";
import { repairChanges } from "../../src/repair/repairChanges";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import { cellAddress } from "../../src/spreadsheet/address";
import type { CellSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { serial } from "../oracle/quarter";

export const TODAY = serial(2021, 10, 5);

export const check = (snapshot: Snapshot, today = TODAY): CheckedWorkbook =>
  checkWorkbook({ snapshot, fileName: null, today, previousOf: () => null });

export const proposalsFor = (snapshot: Snapshot): readonly Proposal[] =>
  repairsOf(snapshot, check(snapshot));

export const found = (snapshot: Snapshot): string[] =>
  check(snapshot)
    .findings.map(findingEntry)
    .map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""}!${cell ?? ""}`);

/** Without the fingerprint of the basis, which takes longer than all the rest. */
export const mendedBy = (snapshot: Snapshot, proposals: readonly Proposal[]): Snapshot =>
  applyChanges(snapshot, repairChanges(proposals, "of no host"));

/** "4 Đăng ký học tập!H8" of every cell that holds another content, format or font. */
export function differences(before: Snapshot, after: Snapshot): string[] {
  return before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index];
    const rows = new Set([...sheet.cells.keys(), ...(other?.cells.keys() ?? [])]);
    return [...rows].flatMap((row) => {
      const [one, two] = [sheet.cells.get(row), other?.cells.get(row)];
      if (one === two) return [];
      const columns = new Set([...(one?.keys() ?? []), ...(two?.keys() ?? [])]);
      return [...columns]
        .filter((column) => plain(one?.get(column)) !== plain(two?.get(column)))
        .map((column) => `${sheet.name}!${cellAddress(row, column)}`);
    });
  });
}

function plain(cell: CellSnapshot | undefined): string {
  const { value = null, formula, format = "General", font } = cell ?? {};
  return JSON.stringify([value, formula, format, font]);
}
