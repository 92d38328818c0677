import { formatPeriod, type Period } from "../catalogue/period";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { STACKED_SHEETS } from "../workbook/bloc/stacked";
import type { Calculation } from "../workbook/calculation";
import { codeOfLabel } from "../workbook/readValue";
import { compactRows } from "../workbook/compactRow";
import type { Report, RowReading } from "../workbook/report";
import { columnKeys, type TableDeclaration } from "../workbook/sheetDeclaration";
import { UNIT_TABLES } from "../workbook/unit";
import type { DataRow } from "../workbook/workbookData";

/** A table of the bloc workbook and the unit's table whose rows it stacks; null for the fields. */
export interface Stack {
  readonly stacked: TableDeclaration;
  readonly source: TableDeclaration | null;
}

/** tblThDangVien stacks tblDangVien; tblThThongTin the single fields. */
export const STACKS: readonly Stack[] = STACKED_SHEETS.flatMap(({ table }) => {
  if (table === undefined) return [];
  const name = `tbl${table.name.slice("tblTh".length)}`;
  return [{ stacked: table, source: UNIT_TABLES.find((own) => own.name === name) ?? null }];
});

const KEY_COLUMNS = new Set(["ma_don_vi", "ky", "lan_nop", "dong_nguon"]);

export interface StackedFrom {
  readonly unit: string;
  readonly period: Period;
  readonly submission: number;
  /** As computed with: the bloc's registers over the unit's. */
  readonly report: Report;
  readonly calculation: Calculation;
  /** Fields as the unit sent them. */
  readonly sent: Report;
}

/** A unit's rows by stacked table; blank rows are left out. */
export function stackedRows(from: StackedFrom): ReadonlyMap<string, readonly DataRow[]> {
  return new Map(
    STACKS.map(({ stacked, source }) => [
      stacked.name,
      source === null ? [fieldRow(from, stacked)] : tableRows(from, stacked, source),
    ]),
  );
}

function fieldRow(
  { unit, period, submission, sent }: StackedFrom,
  stacked: TableDeclaration,
): DataRow {
  const known: Readonly<Record<string, RawValue>> = {
    ma_don_vi: unit,
    ky: formatPeriod(period),
    lan_nop: submission,
  };
  return compactRows(columnKeys(stacked))(
    (key) => known[key] ?? plain(sent.fields.get(key)?.value),
  );
}

function tableRows(
  { unit, period, submission, report, calculation }: StackedFrom,
  stacked: TableDeclaration,
  source: TableDeclaration,
): DataRow[] {
  const table = report.tables.get(source.name);
  if (table === undefined) return [];
  const toRow = compactRows(columnKeys(stacked));
  const ky = formatPeriod(period);
  const typed = Object.values(source.columns).filter(({ filledBy }) => filledBy !== "formula");
  const isFilled = (row: RowReading): boolean =>
    row.code !== null || typed.some(({ key }) => plain(row.cells.get(key)?.value) !== null);
  return table.rows.flatMap((row, index) => {
    if (!isFilled(row)) return [];
    const known: Readonly<Record<string, RawValue>> = {
      ma_don_vi: unit,
      ky,
      lan_nop: submission,
      dong_nguon: row.row === 0 ? null : row.row,
    };
    const secret = isSecretRow(source.name, index, row, calculation);
    return [
      toRow((key) => {
        if (KEY_COLUMNS.has(key)) return known[key] ?? null;
        if (secret.has(key)) return null;
        return plain(calculation.cell(source.name, index, key));
      }),
    ];
  });
}

/** Texts of a document with a degree of secrecy are never copied (domain 2.0). */
function isSecretRow(
  table: string,
  index: number,
  row: RowReading,
  calculation: Calculation,
): ReadonlySet<string> {
  if (table === "tblKetLuan") return isSecret(row.cells.get("do_mat")?.value) ? CONTENT : NOTHING;
  if (table === "tblKhacPhuc") {
    const conclusion = Number(calculation.cell(table, index, "_kl")) - 1;
    return isSecret(calculation.cell("tblKetLuan", conclusion, "do_mat")) ? CONTENT : NOTHING;
  }
  // An explanation repeats the value it was written for.
  return table === "tblGiaiTrinh" && row.cells.get("cot")?.value === "noi_dung" ? VALUE : NOTHING;
}

const CONTENT: ReadonlySet<string> = new Set(["noi_dung"]);
const VALUE: ReadonlySet<string> = new Set(["gia_tri"]);
const NOTHING: ReadonlySet<string> = new Set();

function isSecret(label: RawValue | undefined): boolean {
  // A degree that no list knows is taken for one.
  return typeof label === "string" && label !== "" && codeOfLabel(label, "DO_MAT") !== "KHONG";
}

/** Error values and empty results are no figures. */
function plain(value: RawValue | undefined): RawValue {
  return value === undefined || value === "" || isError(value) ? null : value;
}
