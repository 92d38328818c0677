import type { NamePlan, SheetPlan } from "../../spreadsheet/plan";
import { columnRangeName, fixedCellName, type WorkbookLayout } from "../layout";

/** Names of the columns and fixed cells that formulas of other sheets look at. */
export function referenceNames(layout: WorkbookLayout, sheets: readonly SheetPlan[]): NamePlan[] {
  const used = new Set<string>();
  for (const { cells } of sheets) {
    for (const { formula } of cells) {
      for (const [name] of formula?.matchAll(/\b(?:cot|o)_tbl\w+/g) ?? []) used.add(name);
    }
  }
  const named: NamePlan[] = [...layout.tables.values()].flatMap((table) =>
    [...table.columns].flatMap(([key, column]): NamePlan[] => {
      const { name, rows } = table.declaration;
      const area = (top: number, bottom: number) => ({
        sheet: table.sheet,
        top,
        bottom,
        left: column,
        right: column,
      });
      const last = table.firstRow + table.rowCount - 1;
      return [
        { name: columnRangeName(name, key), area: area(table.firstRow, last) },
        ...(rows ?? []).map(({ code }, index) => ({
          name: fixedCellName(name, code, key),
          area: area(table.firstRow + index, table.firstRow + index),
        })),
      ];
    }),
  );
  return named.filter(({ name }) => used.has(name));
}
