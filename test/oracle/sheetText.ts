import type { CellValue } from "./workbookPackage";

/**
 * LibreOffice's filter for sheets as text: commas, quotes, UTF-8, from the first row on. Texts are
 * quoted and numbers are not; cells hold what would be edited, not what is shown. The last figure asks
 * for a file of each sheet.
 */
export const SHEETS_AS_TEXT =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Errors look like texts; no formula of ours gives a text that looks like one. */
const ERROR = /^(?:#N\/A|#[A-Z\d/]+[!?]|Err:\d+)$/u;

/** Dates are texts as they would be edited; an empty text is no different from no cell. */
function valueOf(quoted: string | undefined, plain: string): CellValue {
  if (quoted !== undefined) {
    return ERROR.test(quoted) ? { error: quoted } : quoted.replaceAll('""', '"');
  }
  if (plain === "TRUE" || plain === "FALSE") return plain === "TRUE";
  return /^-?\d/u.test(plain) && !Number.isNaN(Number(plain)) ? Number(plain) : plain;
}

/** The cells of a sheet that LibreOffice wrote as text, by address. */
export function readSheetText(text: string): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  let row = 1;
  let column = 0;
  let read = 0;
  for (const [all, quoted, plain = "", end] of text.matchAll(CELL)) {
    read += all.length;
    const value = valueOf(quoted, plain);
    if (value !== "") cells.set(`${columnLetters(column)}${row}`, value);
    column += 1;
    if (end === "") break;
    if (end === "\n") [row, column] = [row + 1, 0];
  }
  if (read < text.length) throw new Error(`Not a sheet as text from ${read} on`);
  return cells;
}
