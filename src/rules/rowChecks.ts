import type { RowReading, TableReading } from "../workbook/report";
import { cellsOfRow, rowTitle } from "./cells";
import { countIn } from "./counts";
import type { Facts, Finding, Material, Severity } from "./rule";
import type { VariantId } from "./variants";

/** Count of a column in the row at hand; null when it cannot be compared. */
export type CountOf = (key: string) => number | null;

export interface Breach {
  /** Keys of the cells named; the finding shows at the first. */
  readonly keys: readonly string[];
  readonly facts: Facts;
  readonly says?: VariantId;
}

/** Findings on the rows of a table, one row at a time. */
export function checkRows(
  { report }: Material,
  tableName: string,
  rule: Finding["rule"],
  severity: Severity,
  look: (count: CountOf, row: RowReading, table: TableReading) => readonly Breach[],
): Finding[] {
  const table = report.tables.get(tableName);
  if (table === undefined) return [];
  return table.rows.flatMap((row, index) =>
    look((key) => countIn(row, key), row, table).map(({ keys, facts, says }) => ({
      rule,
      ...(says === undefined ? {} : { says }),
      severity,
      ...cellsOfRow(table, index, keys),
      facts: { dong: rowTitle(table, row), ...facts },
    })),
  );
}
