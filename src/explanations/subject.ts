import type { Finding, NamedCell } from "../rules/rule";
import { cellAddress } from "../spreadsheet/address";
import { formatSerial } from "../spreadsheet/serialDate";
import { fingerprint } from "../spreadsheet/fingerprint";
import { textOf } from "../spreadsheet/snapshot";
import type { Reading, Report } from "../workbook/report";
import { columnByKey, type ColumnDeclaration } from "../workbook/sheetDeclaration";
import { unitTable } from "../workbook/unit";

/** What an explanation is about: the cell of a finding by its meaning, and what stands there. */
export interface Subject {
  readonly rule: string;
  /** "" for a single cell, and for findings about the file. */
  readonly table: string;
  /** Code of a fixed row, or what tells a free row apart; "" for all rows. */
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly cell: string;
  /** The figures as they are; another text once one of them changed. */
  readonly value: string;
}

/** Contents of conclusions may be secret: they are told apart, never copied. */
const NEVER_COPIED = "noi_dung";
const LONGEST = 200;

export function subjectOf({ rule, names, places }: Finding, report: Report): Subject {
  const [name = {}] = names;
  const [place] = places;
  return {
    rule,
    table: name.table ?? "",
    row: rowKey(name, report),
    column: name.key ?? "",
    sheet: place?.sheet ?? "",
    cell: place === undefined || place.row === 0 ? "" : cellAddress(place.row, place.column),
    value: valueOf(names, report),
  };
}

function rowKey({ table = "", rowCode, rowIndex }: NamedCell, report: Report): string {
  if (rowCode !== undefined) return rowCode;
  const cells = report.tables.get(table)?.rows[rowIndex ?? -1]?.cells;
  const keys = unitTable(table)?.key ?? [];
  return keys.map((key) => textOf(cells?.get(key)?.value)).join("/");
}

function valueOf(names: readonly NamedCell[], report: Report): string {
  const texts = names.flatMap((name) => readings(name, report)).filter((text) => text !== "");
  const all = texts.join("; ");
  return all.length > LONGEST ? fingerprint(all) : all;
}

/** The texts of a named cell; of all rows where it names a column. */
function readings({ table, rowCode, rowIndex, key = "" }: NamedCell, report: Report): string[] {
  if (table === undefined) return [shown(report.fields.get(key), key)];
  const rows = report.tables.get(table)?.rows ?? [];
  const isAll = rowCode === undefined && rowIndex === undefined;
  const wanted = rowIndex === undefined ? rows.filter(({ code }) => code === rowCode) : [];
  const own = rows[rowIndex ?? -1];
  const declared = unitTable(table);
  const column = declared && columnByKey(declared, key);
  return (isAll ? rows : own === undefined ? wanted : [own]).map(({ cells }) =>
    shown(cells.get(key), key, column),
  );
}

function shown(cell: Reading | undefined, key: string, column?: ColumnDeclaration): string {
  const value = cell?.value ?? cell?.raw;
  const isDay = typeof value === "number" && column?.type === "date";
  const text = isDay ? formatSerial(value) : textOf(value);
  return key === NEVER_COPIED && text !== "" ? fingerprint(text) : text;
}
