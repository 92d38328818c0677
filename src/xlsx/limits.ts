const MEGABYTE = 1024 * 1024;

/**
 * What a file may hold before it is refused as too large. A unit's workbook is about 150 kB with
 * 20,000 cells, the bloc's a few megabytes: everything here is far beyond honest use.
 */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  /** Sum of what the zip directory says its entries inflate to. */
  inflatedBytes: 200 * MEGABYTE,
  entryBytes: 100 * MEGABYTE,
  entries: 10_000,
  /** Entries above `ratioFrom` bytes may not inflate to more than `ratio` times their size. */
  ratio: 200,
  ratioFrom: 10 * MEGABYTE,
  cells: 2_000_000,
  /** Cells that belong to array formulas or data tables, counted once for each of these. */
  arrayCells: 5_000_000,
  /** Characters of one formula (Excel takes 8,192), and of all that shared formulas expand to. */
  formulaLength: 32_768,
  sharedCharacters: 64 * MEGABYTE,
  /** Elements inside each other; SpreadsheetML needs about ten. */
  xmlDepth: 200,
} as const;
