import { DataRowReading, dataTable } from "./dataCells";
import type { WorkbookLayout } from "./layout";
import { understand } from "./readValue";
import type { Reading, Report, RowReading, TableReading } from "./report";
import { columnKeys, type SheetDeclaration, type TableDeclaration } from "./sheetDeclaration";
import { dataRow, type WorkbookData } from "./workbookData";

/** The report that a workbook drawn from the data would give when read. */
export function reportOfData(data: WorkbookData, layout: WorkbookLayout): Report {
  const fields = new Map<string, Reading>();
  const tables = new Map<string, TableReading>();
  for (const { declaration, table } of layout.sheets) {
    for (const { key, type, list } of Object.values(declaration.fields)) {
      const place = layout.fields.get(key);
      if (place === undefined) continue;
      const raw = data.fields.get(key) ?? null;
      fields.set(key, { place, raw, ...understand(raw, type, list) });
    }
    sharedConstants(declaration, data, layout, fields);
    if (table === null) continue;
    const { name, rows: fixedRows } = table.declaration;
    const codeKey = columnKeys(table.declaration)[0] ?? "";
    const cellsOf = dataTable(table);
    const rows: RowReading[] = [];
    const given = data.tables.get(name) ?? [];
    const count = fixedRows?.length ?? given.length;
    for (let index = 0; index < count; index += 1) {
      const code = fixedRows?.[index]?.code ?? null;
      const values = code === null ? given[index] : dataRow(data, name, codeKey, code);
      const constants = fixedRowConstants(table.declaration, index);
      const row = table.firstRow + index;
      rows.push(new DataRowReading(cellsOf, row, code, values, constants));
    }
    tables.set(name, {
      name,
      sheet: table.sheet,
      foundBy: "name",
      headerRow: table.headerRow,
      columns: table.columns,
      order: columnKeys(table.declaration),
      missingColumns: [],
      rows,
      missingRows: [],
      area: {
        top: table.headerRow,
        left: 2,
        bottom: table.firstRow + table.rowCount - 1,
        right: table.lastColumn,
      },
    });
  }
  return { fields, tables, missingFields: [] };
}

function sharedConstants(
  sheet: SheetDeclaration,
  data: WorkbookData,
  layout: WorkbookLayout,
  fields: Map<string, Reading>,
): void {
  for (const { key, formula } of Object.values(sheet.shared ?? {})) {
    const place = layout.fields.get(key);
    if (formula !== undefined || place === undefined) continue;
    const raw = data.fields.get(key) ?? null;
    fields.set(key, { place, raw, value: raw });
  }
}

/** One for all rows of free tables: there are hundreds of thousands of them. */
const NO_CONSTANTS: ReadonlyMap<string, string> = new Map();

/** Code and label of a fixed row, by the key of the column in which each stands. */
function fixedRowConstants(table: TableDeclaration, index: number): ReadonlyMap<string, string> {
  const row = table.rows?.[index];
  if (row === undefined) return NO_CONSTANTS;
  const columns = Object.values(table.columns);
  const label = columns.find((column) => column.type === "text" && column.filledBy === "addin");
  return new Map([
    [columns[0]?.key ?? "", row.code],
    ...(label === undefined ? [] : [[label.key, row.label] as const]),
  ]);
}
