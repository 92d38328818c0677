import type { Snapshot } from "../../spreadsheet/snapshot";
import type { Connection, Queue } from "./connection";
import { areaOf, type Rectangle } from "./contents";
import type { Structure, TableStructure } from "./structure";

/** Where each table stands with its header, without its row of totals; by name. */
export type TableAreas = ReadonlyMap<string, Rectangle>;

/** Asks where the tables stand, totals included; by id. */
export function queueTableAreas({ tables }: Structure): Queue<ReadonlyMap<string, Rectangle>> {
  return (context) => {
    const ranges = tables.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange().untrack();
      return [id, range.load("address")] as const;
    });
    return () => new Map(ranges.map(([id, range]) => [id, areaOf(range.address)]));
  };
}

export function withoutTotals({ totals }: TableStructure, area: Rectangle): Rectangle {
  return totals ? { ...area, bottom: area.bottom - 1 } : area;
}

export function tableAreasIn(snapshot: Snapshot): TableAreas {
  return new Map(
    snapshot.sheets.flatMap(({ tables }) => tables.map(({ name, area }) => [name, area] as const)),
  );
}

export async function readTableAreas(
  connection: Connection,
  structure: Structure,
): Promise<TableAreas> {
  const areas = await connection.request(queueTableAreas(structure));
  return new Map(
    structure.tables.flatMap((table) => {
      const area = areas.get(table.id);
      return area === undefined ? [] : [[table.name, withoutTotals(table, area)] as const];
    }),
  );
}
