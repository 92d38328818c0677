import type { DeclaredCell } from "../cells";
import type { Finding } from "../rule";

/** One finding a sheet for many cells of one slip: it shows at the first and counts them all. */
export function onePerSheet(
  rule: Finding["rule"],
  severity: Finding["severity"],
  cells: readonly DeclaredCell[],
): Finding[] {
  const sheets = new Map<string, DeclaredCell[]>();
  for (const cell of cells) {
    const { sheet } = cell.reading.place;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  }
  return [...sheets.values()].map((same) => ({
    rule,
    severity,
    places: same.map(({ reading }) => reading.place),
    names: same.slice(0, 1).map(({ name }) => name),
    facts: { n: same.length },
  }));
}
