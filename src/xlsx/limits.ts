export const MEGABYTE = 1024 * 1024;

/**
 * What a file may hold before it is refused. A unit's workbook is about 150 kB with 10,000 cells and
 * inflates sixfold, the bloc's has a few megabytes: everything here is far beyond honest use.
 */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  entries: 10_000,
  /** Elements inside each other; SpreadsheetML needs about ten. */
  xmlDepth: 200,
  /** Attributes of one element; a worksheet's root has some thirty. */
  attributes: 256,
  /** Characters of one formula (Excel takes 8,192). */
  formulaLength: 32_768,
  /** Bytes of one piece of text; a cell holds 32,767 characters. */
  textBytes: MEGABYTE,
  /** Characters of a number; the longest that means anything has 17 digits, zeros aside. */
  numberLength: 512,
} as const;

/**
 * What reading may cost grows with the file, so that a small one cannot ask for much: whoever wants
 * a gigabyte unpacked has to send megabytes.
 */
export interface FileLimits {
  /** The file itself. */
  readonly fileBytes: number;
  /** What the entries inflate to, all together. */
  readonly inflatedBytes: number;
  readonly cells: number;
  /** Cells that belong to array formulas or data tables, counted once for each of these. */
  readonly arrayCells: number;
  /** Everything else that is kept one by one: texts, names, merged areas, hidden rows … */
  readonly items: number;
  /** Characters that shared formulas expand to, all together. */
  readonly sharedCharacters: number;
}

/** How much of the limits of a file is left while it is read. */
export type Budget = { -readonly [Kind in keyof FileLimits]: number };

export function limitsOf(fileBytes: number): FileLimits {
  return {
    fileBytes: 20 * MEGABYTE,
    inflatedBytes: Math.min(Math.max(4 * MEGABYTE, 40 * fileBytes), 200 * MEGABYTE),
    cells: Math.min(100_000 + fileBytes / 4, 2_000_000),
    arrayCells: 1_000_000,
    items: 50_000 + fileBytes / 10,
    sharedCharacters: 16 * MEGABYTE,
  };
}
