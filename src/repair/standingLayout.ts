import type { Snapshot } from "../spreadsheet/snapshot";
import type { FormulaSet } from "../workbook/formulaSet";
import { layOut, type TableLayout, type WorkbookLayout } from "../workbook/layout";
import { columnHolding } from "../workbook/locate";
import type { Report, TableReading } from "../workbook/report";
import { UNIT_SHEETS } from "../workbook/unit";

/**
 * Where everything stands in a workbook as it is, moved columns and renamed tabs included; null when
 * a table, a column or a row is gone: a formula could then look at the wrong cell.
 */
export function standingLayout(
  snapshot: Snapshot,
  report: Report,
  formulas: FormulaSet,
): WorkbookLayout | null {
  const drawn = layOut(UNIT_SHEETS, formulas, () => 1, { extraRows: {} });
  const tables = new Map<string, TableLayout>();
  for (const [name, layout] of drawn.tables) {
    const reading = report.tables.get(name);
    const standing = reading === undefined ? null : standingTable(layout, reading, snapshot);
    if (standing === null) return null;
    tables.set(name, standing);
  }
  const named = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  if ([...drawn.fields.keys()].some((key) => !named.has(key.toLowerCase()))) return null;
  return { ...drawn, tables };
}

function standingTable(
  layout: TableLayout,
  { sheet, headerRow, area, rows, foundBy }: TableReading,
  snapshot: Snapshot,
): TableLayout | null {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  if (cells === undefined || foundBy !== "name") return null;
  const columns = new Map<string, number>();
  for (const key of layout.columns.keys()) {
    const column = columnHolding(cells, headerRow - 1, key);
    if (column === null) return null;
    columns.set(key, column);
  }
  const fixed = layout.declaration.rows;
  const inOrder =
    fixed === undefined ||
    (rows.length === fixed.length &&
      rows.every(({ row, code }, index) => {
        return row === headerRow + 1 + index && code === fixed[index]?.code;
      }));
  if (!inOrder) return null;
  return {
    ...layout,
    sheet,
    keyRow: headerRow - 1,
    headerRow,
    firstRow: headerRow + 1,
    rowCount: area.bottom - headerRow,
    columns,
    lastColumn: area.right,
  };
}
