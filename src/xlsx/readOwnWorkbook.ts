import { type FileLimits, MEGABYTE } from "./limits";
import { type ReadResult, readWorkbook } from "./readWorkbook";

/**
 * For the bloc's own workbook, which nobody sends: a thousand units stacked are some millions of
 * cells and formulas.
 */
const OWN_WORKBOOK: FileLimits = {
  fileBytes: 200 * MEGABYTE,
  inflatedBytes: 2000 * MEGABYTE,
  cells: 20_000_000,
  arrayCells: 1_000_000,
  items: 10_000_000,
  sharedCharacters: 8_000 * MEGABYTE,
};

/** Reads the bloc's own workbook. */
export function readOwnWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  return readWorkbook(bytes, OWN_WORKBOOK);
}
