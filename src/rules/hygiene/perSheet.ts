import { grouped } from "../../workbook/grouped";
import { cellFinding, type DeclaredCell } from "../cells";
import type { Finding } from "../rule";
import type { VariantId } from "../variants";

/** One finding a sheet for many cells of one slip: it shows at the first and counts them all. */
export function onePerSheet(
  rule: Finding["rule"],
  severity: Finding["severity"],
  many: VariantId,
  cells: readonly DeclaredCell[],
): Finding[] {
  const sheets = grouped(cells, ({ reading }) => reading.place.sheet);
  return [...sheets.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const facts = { n: same.length };
    const finding = cellFinding(rule, severity, first, facts, same.length > 1 ? many : undefined);
    return [{ ...finding, places: same.map(({ reading }) => reading.place) }];
  });
}
