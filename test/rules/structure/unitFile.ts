import { type FindingEntry, findingEntry } from "../../../src/app/checkJson";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { parseCell } from "../../../src/spreadsheet/address";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../../src/spreadsheet/snapshot";
import type { UnitKind } from "../../oracle/baseQuarter";
import { serial } from "../../oracle/quarter";
import { correctFile } from "./correctFile";

const TODAY = serial(2021, 10, 5);

export { correctBytes, correctFile, snapshotOf } from "./correctFile";

export type SnapshotChange = (snapshot: Snapshot) => Snapshot;

export interface CheckedAs {
  fileName?: string | null;
}

export interface Case {
  name: string;
  change: SnapshotChange;
  finds: FindingEntry[];
  /** "administrative" when absent. */
  kind?: UnitKind;
}

/** What a check says about the file, root causes only. */
export function findingsOf(snapshot: Snapshot, { fileName = null }: CheckedAs = {}) {
  const { findings } = checkWorkbook({
    ...{ snapshot, fileName, today: TODAY },
    // Asked for and not there: a quarter that nothing came before.
    previousOf: () => null,
  });
  return findings.map(findingEntry);
}

/** One test for each case: a correct file with a change, and all that a check says of it. */
export function testFiles(cases: readonly Case[]): void {
  test.each(cases)("$name", async ({ change, finds, kind }: Case) => {
    expect(findingsOf(change(await correctFile(kind)))).toEqual(finds);
  });
}

/** A finding as the user sees it. */
export function finding(
  rule: string,
  severity: string,
  place: string | null,
  message: string,
): FindingEntry {
  const [sheet = null, cell = null] = place?.split("!") ?? [];
  return { rule, severity, sheet, cell, message };
}

export function onSheet(
  name: string,
  change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>,
): SnapshotChange {
  return (snapshot) => {
    if (!snapshot.sheets.some((sheet) => sheet.name === name)) throw new Error(`No tab ${name}`);
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, ...change(sheet) } : sheet,
      ),
    };
  };
}

export function inTurn(...changes: SnapshotChange[]): SnapshotChange {
  return (snapshot) => changes.reduce((changed, change) => change(changed), snapshot);
}

/** Cells of one tab by address; null empties a cell. */
export function withCells(
  tab: string,
  cells: Readonly<Record<string, CellSnapshot | null>>,
): SnapshotChange {
  return onSheet(tab, (sheet) => {
    const rows = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
    for (const [address, cell] of Object.entries(cells)) {
      const { row, column } = parseCell(address)!;
      const columns = rows.get(row) ?? new Map<number, CellSnapshot>();
      if (cell === null) columns.delete(column);
      else columns.set(column, cell);
      rows.set(row, columns);
    }
    return { cells: rows };
  });
}

/** As Excel leaves a workbook after a tab was deleted: its names point nowhere. */
export function withoutSheet(tab: string): SnapshotChange {
  return (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name !== tab),
    names: snapshot.names.map((name) =>
      name.refersTo.startsWith(`'${tab}'!`) ? { ...name, refersTo: "#REF!" } : name,
    ),
  });
}

export function renamed(from: string, to: string): SnapshotChange {
  return (snapshot) => ({
    ...onSheet(from, () => ({ name: to }))(snapshot),
    names: snapshot.names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(`'${from}'!`, `'${to}'!`),
    })),
  });
}

/** Deletes rows of a tab, moving up what stands below, tables included. */
export function withoutRow(tab: string, deleted: number): SnapshotChange {
  const moved = (row: number): number => (row > deleted ? row - 1 : row);
  return onSheet(tab, (sheet) => ({
    cells: new Map(
      [...sheet.cells].flatMap(([row, columns]) =>
        row === deleted ? [] : [[moved(row), columns] as const],
      ),
    ),
    tables: sheet.tables.map((table) => ({
      ...table,
      area: { ...table.area, bottom: moved(table.area.bottom) },
    })),
  }));
}

/** Deletes a column of a tab, moving the rest to the left. */
export function withoutColumn(tab: string, deleted: number): SnapshotChange {
  return onSheet(tab, (sheet) => ({
    cells: new Map(
      [...sheet.cells].map(([row, columns]) => [
        row,
        new Map(
          [...columns].flatMap(([column, cell]) =>
            column === deleted ? [] : [[column > deleted ? column - 1 : column, cell] as const],
          ),
        ),
      ]),
    ),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.filter((_, index) => table.area.left + index !== deleted),
      area: { ...table.area, right: table.area.right - 1 },
    })),
  }));
}
