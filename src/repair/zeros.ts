import { allCells, type DeclaredCell } from "../rules/cells";
import type { Finding } from "../rules/rule";
import { PLAIN_INTEGERS } from "../workbook/plainIntegers";
import { proposal, type Proposal } from "./proposal";
import { repairedCell, type Mended } from "./repairedCell";
import { unitTable } from "../workbook/unit";

/** Free tables whose counts may well be 0 in a row that somebody began. */
const COUNTED_BY_ROW: readonly string[] = ["tblHaiLong"];

/** "Ghi 0 vào ô trống của bảng": the blank counts that a table asks for, table by table. */
export function zeroProposals(mended: Mended, findings: readonly Finding[]): Proposal[] {
  const blank = new Set(
    findings
      .filter(({ rule, severity }) => rule === "REQ01" && severity === "error")
      .flatMap(({ places }) => places.map(({ sheet, row, column }) => `${sheet}/${row}/${column}`)),
  );
  const tables = new Map<string, DeclaredCell[]>();
  for (const cell of allCells(mended.report)) {
    const { sheet, row, column } = cell.reading.place;
    const { table } = cell.name;
    if (table === undefined || !blank.has(`${sheet}/${row}/${column}`) || !takesZero(cell))
      continue;
    tables.set(table, [...(tables.get(table) ?? []), cell]);
  }
  return [...tables.values()].flatMap((cells) =>
    proposal(
      { rule: "REQ01", kind: "zeros" },
      cells.map((cell) => repairedCell(cell, 0, mended)),
    ),
  );
}

/** Counts only: a year, a number of a limitation or a round is never 0. */
export function takesZero({ declaration, name: { table = "" } }: DeclaredCell): boolean {
  const isFixed = unitTable(table)?.rows !== undefined;
  return (
    declaration.type === "int" &&
    !PLAIN_INTEGERS.has(declaration.key) &&
    (isFixed || COUNTED_BY_ROW.includes(table))
  );
}
