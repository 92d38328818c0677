/** Rows of a sheet that come (by > 0) or go before the last row of its table as it is now. */
export interface RowShift {
  readonly last: number;
  readonly by: number;
}

/** Where a row that is there now stands afterwards; null when it goes. */
export function rowAfter(row: number, { last, by }: RowShift): number | null {
  if (row >= last) return row + by;
  return row >= last + by ? null : row;
}

/** Where a row that stands there afterwards is now; null when it is still to come. */
export function rowBefore(row: number, { last, by }: RowShift): number | null {
  if (row < Math.min(last, last + by)) return row;
  return row < last + by ? null : row - by;
}
