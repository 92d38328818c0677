import type { RawValue } from "../spreadsheet/snapshot";
import { ownTexts } from "../text/ownTexts";
import type { Reading, Report, TableReading } from "./report";
import { seenDay, seenShare, seenTime } from "./seenNumber";
import {
  columnKeys,
  type CellType,
  type SheetDeclaration,
  type TableDeclaration,
} from "./sheetDeclaration";
import { UNIT_SHEETS } from "./unit";
import type { DataRow, WorkbookData } from "./workbookData";

/**
 * What people and commands have put into the workbook that a report was read from: the data to draw
 * it anew. Values stay as typed, a number typed as text and an error value included; what formulas
 * compute is left out. Blank rows between filled ones keep their place.
 */
export function dataOfReport(
  report: Report,
  sheets: readonly SheetDeclaration[] = UNIT_SHEETS,
): WorkbookData {
  const fields = new Map<string, RawValue>();
  const tables = new Map<string, readonly DataRow[]>();
  const texts = ownTexts();
  const own = (value: RawValue): RawValue => (typeof value === "string" ? texts(value) : value);
  for (const sheet of sheets) {
    for (const [key, type] of fieldTypes(sheet)) {
      const reading = report.fields.get(key);
      if (reading !== undefined && reading.raw !== null)
        fields.set(key, own(asTyped(reading, type)));
    }
    const { table } = sheet;
    const found = table === undefined ? undefined : report.tables.get(table.name);
    if (table !== undefined && found !== undefined)
      tables.set(table.name, rowsOf(found, table, own));
  }
  return { fields, tables };
}

/** Fields, and the constants of the term that the workbook carries beside them. */
function fieldTypes(sheet: SheetDeclaration): (readonly [string, CellType])[] {
  return [
    ...Object.values(sheet.fields)
      .filter(({ filledBy }) => filledBy !== "formula")
      .map(({ key, type }) => [key, type] as const),
    ...Object.values(sheet.shared ?? {})
      .filter(({ formula }) => formula === undefined)
      .map(({ key }) => [key, "int"] as const),
  ];
}

function rowsOf(
  { rows }: TableReading,
  table: TableDeclaration,
  own: (value: RawValue) => RawValue,
): DataRow[] {
  const columns = Object.values(table.columns).filter(({ filledBy }) => filledBy !== "formula");
  const [codeKey = ""] = columnKeys(table);
  return rows.map(({ code, cells }) => {
    const row = new Map<string, RawValue>();
    for (const { key, type } of columns) {
      const reading = cells.get(key);
      if (reading !== undefined && reading.raw !== null) row.set(key, own(asTyped(reading, type)));
    }
    for (const key of table.carried ?? []) {
      const reading = cells.get(key);
      if (reading !== undefined && reading.raw !== null) row.set(key, own(reading.raw));
    }
    if (code !== null) row.set(codeKey, code);
    return row;
  });
}

/**
 * A share is stored as 0.95 and seen as 95%: without its number format it would become a count, and
 * a threshold of 95% one of 0,95%.
 */
function asTyped(reading: Reading, type: CellType): RawValue {
  if (type === "text") return seenShare(reading) ?? reading.raw;
  if (type !== "int") return reading.raw;
  return seenShare(reading) ?? seenDay(reading) ?? seenTime(reading) ?? reading.raw;
}
