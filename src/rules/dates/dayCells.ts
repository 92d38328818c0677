import { allCells, oncePerReport, type DeclaredCell } from "../cells";
import type { Material } from "../rule";

export interface DayCell {
  readonly cell: DeclaredCell;
  readonly day: number;
}

const dates = oncePerReport((report) =>
  allCells(report).filter(({ declaration }) => declaration.type === "date"),
);

/** Days on which something happened, of the cells given by key (`tblVanBan.ngay_ban_hanh`), in sheet order. */
export function dayCells({ report }: Material, keys: readonly string[]): DayCell[] {
  const wanted = new Set(keys);
  return dates(report).flatMap((cell) => {
    const { table, key = "" } = cell.name;
    const { value } = cell.reading;
    return typeof value === "number" && wanted.has(table === undefined ? key : `${table}.${key}`)
      ? [{ cell, day: Math.floor(value) }]
      : [];
  });
}
