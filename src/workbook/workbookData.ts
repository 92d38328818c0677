import type { RawValue } from "../spreadsheet/snapshot";

/** What people and commands have put into a workbook: values by contract key, no formulas. */
export interface WorkbookData {
  readonly fields: ReadonlyMap<string, RawValue>;
  /** Rows of free tables in order; rows of fixed tables carry their code. */
  readonly tables: ReadonlyMap<string, readonly DataRow[]>;
}

export type DataRow = ReadonlyMap<string, RawValue>;

/** The row of a fixed table with this code. */
export function dataRow(
  data: WorkbookData,
  table: string,
  codeKey: string,
  code: string,
): DataRow | undefined {
  return data.tables.get(table)?.find((row) => row.get(codeKey) === code);
}
