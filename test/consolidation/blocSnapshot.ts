import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { BLOC_SHEETS } from "../../src/workbook/bloc";
import { columnKeys } from "../../src/workbook/sheetDeclaration";
import { BLOC_TEMPLATE_ID } from "../../src/workbook/templateVersion";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { columnName } from "../../src/spreadsheet/address";

/** A bloc workbook as a reader gives it: fields by name, tables by their rows of keys. */
export function blocSnapshot(data: WorkbookData): Snapshot {
  const names: { name: string; scope: null; refersTo: string }[] = [];
  const fields = new Map([...data.fields, ["meta_mau_id", BLOC_TEMPLATE_ID] as const]);
  const sheets = BLOC_SHEETS.map((sheet): SheetSnapshot => {
    const cells = new Map<number, Map<number, CellSnapshot>>();
    const put = (row: number, column: number, cell: CellSnapshot): void => {
      cells.set(row, (cells.get(row) ?? new Map<number, CellSnapshot>()).set(column, cell));
    };
    let row = 3;
    const named = [...Object.values(sheet.fields), ...Object.values(sheet.shared ?? {})];
    for (const { key, label } of named) {
      put(row, 2, { value: label });
      put(row, 3, { value: fields.get(key) ?? null });
      names.push({ name: key, scope: null, refersTo: `'${sheet.tab}'!$${columnName(3)}$${row}` });
      row += 1;
    }
    const { table } = sheet;
    const tables = [];
    if (table !== undefined) {
      const keys = [...columnKeys(table), ...(table.carried ?? [])];
      const top = row + 2;
      put(top - 1, 1, { value: table.name });
      keys.forEach((key, index) => {
        const header = Object.values(table.columns).find((column) => column.key === key)?.header;
        put(top - 1, 2 + index, { value: key });
        put(top, 2 + index, { value: header ?? key });
      });
      const rows = data.tables.get(table.name) ?? [];
      rows.forEach((one, index) =>
        keys.forEach((key, at) => put(top + 1 + index, 2 + at, { value: one.get(key) ?? null })),
      );
      tables.push({
        name: table.name,
        area: {
          top,
          left: 2,
          bottom: top + Math.max(rows.length, 1),
          right: 1 + columnKeys(table).length,
        },
        columns: Object.values(table.columns).map(({ header }) => header),
      });
    }
    return {
      name: sheet.tab,
      visibility: sheet.visibility,
      protected: false,
      cells,
      tables,
      merged: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      filtered: false,
    };
  });
  return { sheets, names, date1904: false };
}
