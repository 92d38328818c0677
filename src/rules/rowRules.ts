import type { Calculation } from "../workbook/calculation";
import type { RowReading, TableReading } from "../workbook/report";
import { cellsOfRow, rowTitle } from "./cells";
import type { Facts, Finding, Material } from "./rule";
import type { VariantId } from "./variants";

/** A row of a table in which a condition holds, with what a finding about it needs. */
export interface RowBreach {
  /** Keys of the cells that the finding names; it shows at the first. */
  readonly keys: readonly string[];
  readonly facts: Facts;
  readonly says?: VariantId;
}

export type RowLook = (key: string) => number;

/**
 * Findings on the rows of a table whose helper column says that a rule is broken: the sheet's
 * formula and the rule read the same column.
 */
export function brokenRows(
  { report, calculation }: Material,
  tableName: string,
  rule: Finding["rule"],
  breach: (look: RowLook, row: RowReading) => RowBreach | null,
): Finding[] {
  const table = report.tables.get(tableName);
  if (table === undefined) return [];
  return table.rows.flatMap((row, index): Finding[] => {
    const found = breach(numberIn(calculation, table, index), row);
    if (found === null) return [];
    const { keys, facts, says } = found;
    return [
      {
        rule,
        ...(says === undefined ? {} : { says }),
        severity: "error",
        ...cellsOfRow(table, index, keys),
        facts: { dong: rowTitle(table, row), ...facts },
      },
    ];
  });
}

function numberIn(calculation: Calculation, table: TableReading, index: number): RowLook {
  return (key) => {
    const value = calculation.cell(table.name, index, key);
    return typeof value === "number" ? value : 0;
  };
}
