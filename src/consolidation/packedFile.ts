import type { Reconciled } from "../followUps/reconcile";
import type { RawValue } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { compactRows } from "../workbook/compactRow";
import type { DataRow } from "../workbook/workbookData";
import type { UnitFile } from "./unitFile";

/** A unit file as it travels between threads: plain values, rows as arrays. */
export interface PackedFile extends Omit<UnitFile, "rows" | "reconciled"> {
  readonly rows: readonly PackedRows[];
  readonly reconciled: readonly PackedReconciled[];
}

interface PackedRows {
  readonly table: string;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

/** The conclusion of the register by its place in it. */
interface PackedReconciled extends Omit<Reconciled, "registered"> {
  readonly registered: number;
}

export function packFile({ rows, reconciled, ...file }: UnitFile): PackedFile {
  return {
    ...file,
    rows: [...rows].map(([table, all]) => {
      const keys = [...(all[0]?.keys() ?? [])];
      return { table, keys, rows: all.map((row) => keys.map((key) => row.get(key) ?? null)) };
    }),
    reconciled: reconciled.map(({ registered, ...rest }) => ({
      ...rest,
      registered: registered.index,
    })),
  };
}

/**
 * The unit file again. Texts that many files share are kept once: copies made on the way would fill
 * the memory with "Có" and "Không".
 */
export function unpackFile(
  { rows, reconciled, ...file }: PackedFile,
  bloc: BlocRecords,
  known: Map<string, string>,
): UnitFile {
  const shared = (value: RawValue): RawValue => {
    if (typeof value !== "string") return value;
    const first = known.get(value);
    if (first === undefined) known.set(value, value);
    return first ?? value;
  };
  // What a unit that has ended left open is its successor's: the register holds it under the old code.
  const register = new Map(
    bloc.conclusionsToFollow(file.unit, Infinity).map((one) => [one.index, one]),
  );
  return {
    ...file,
    rows: new Map(rows.map(({ table, keys, rows: all }) => [table, unpackRows(keys, all, shared)])),
    reconciled: reconciled.flatMap(({ registered, ...rest }) => {
      const conclusion = register.get(registered);
      return conclusion === undefined ? [] : [{ ...rest, registered: conclusion }];
    }),
  };
}

function unpackRows(
  keys: readonly string[],
  rows: readonly (readonly RawValue[])[],
  shared: (value: RawValue) => RawValue,
): DataRow[] {
  const toRow = compactRows(keys);
  const column = new Map(keys.map((key, index) => [key, index]));
  return rows.map((row) => toRow((key) => shared(row[column.get(key) ?? -1] ?? null)));
}
