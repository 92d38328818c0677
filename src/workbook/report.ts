import type { Place } from "../spreadsheet/address";
import type { CellSnapshot, RawValue } from "../spreadsheet/snapshot";
import type { TextProblem } from "./readValue";

/** One unit's quarter as read from a workbook: every value carries the cell it came from. */
export interface Report {
  readonly fields: ReadonlyMap<string, Reading>;
  readonly tables: ReadonlyMap<string, TableReading>;
  /** Contract keys of fields that were found nowhere. */
  readonly missingFields: readonly string[];
}

export interface Reading {
  readonly place: Place;
  /** As stored. */
  readonly raw: RawValue;
  /**
   * As understood: counts and dates also from text, texts and labels normalised, null where nothing
   * stands or nothing could be read. Error values stay.
   */
  readonly value: RawValue;
  /** What is odd about the text that stands in the cell. */
  readonly problem?: TextProblem;
  /** What the workbook holds there; absent where it holds nothing, and of values from elsewhere. */
  readonly cell?: CellSnapshot;
}

export interface TableReading {
  readonly name: string;
  readonly sheet: string;
  readonly foundBy: "name" | "keys" | "headers";
  readonly headerRow: number;
  /** Contract key → column number. */
  readonly columns: ReadonlyMap<string, number>;
  /** Contract keys in the order in which the columns stand in the workbook as drawn. */
  readonly order: readonly string[];
  readonly missingColumns: readonly string[];
  /** All rows in order, blank ones between filled ones included. */
  readonly rows: readonly RowReading[];
  /** Codes of fixed rows that were not found. */
  readonly missingRows: readonly string[];
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

export interface RowReading {
  /** Sheet row. */
  readonly row: number;
  /** Code of a fixed row, null in a free table. */
  readonly code: string | null;
  readonly cells: ReadonlyMap<string, Reading>;
}

export function fieldValue(report: Report, key: string): RawValue {
  return report.fields.get(key)?.value ?? null;
}

export function rowByCode(report: Report, table: string, code: string): RowReading | undefined {
  return report.tables.get(table)?.rows.find((row) => row.code === code);
}
