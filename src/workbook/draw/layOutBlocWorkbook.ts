import { BLOC_SHEETS } from "../bloc";
import type { FormulaSet } from "../formulaSet";
import { layOut, type WorkbookLayout } from "../layout";
import type { WorkbookData } from "../workbookData";

/** By the name of a table, the rows that it has in a workbook which is to be renewed in place. */
export type RowsThere = ReadonlyMap<string, number>;

/** Between two rows others can come in, and whatever looks at the table's columns takes them in. */
const FEWEST_ROWS = 2;

/** Where everything stands in a bloc workbook that holds the data. */
export function layOutBlocWorkbook(
  formulas: FormulaSet,
  data: WorkbookData,
  rowsThere: RowsThere = new Map(),
): WorkbookLayout {
  return layOut(
    BLOC_SHEETS,
    formulas,
    ({ name, room }) => {
      const needed = (data.tables.get(name)?.length ?? 0) + 1;
      return Math.max(FEWEST_ROWS, room ?? 0, needed, rowsThere.get(name) ?? 0);
    },
    { extraRows: {} },
  );
}

/** The data with one blank row at the end of each free table: the block of whoever has no rows. */
export function withBlankRows(data: WorkbookData): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table } of BLOC_SHEETS) {
    if (table !== undefined && table.rows === undefined) {
      tables.set(table.name, [...(data.tables.get(table.name) ?? []), new Map()]);
    }
  }
  return { ...data, tables };
}
