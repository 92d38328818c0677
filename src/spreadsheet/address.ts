/** Addresses in A1 notation. Rows and columns are counted from 1 everywhere in the project. */

/** One cell of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, both corners included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "aa" → 27. The caller has made sure that `name` holds letters only. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** (5, 3) → "C5". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** (5, 3) → "$C$5". */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** A tab name as it stands before the "!" of a formula: quoted whenever quotes could be needed. */
export function quoteSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z_0-9]*$/.test(sheet);
  // Tabs that read as a cell (A1), a reference of the other notation (R1C1, RC) or a constant.
  const ambiguous = /^([A-Za-z]{1,3}[0-9]+|r[0-9]*c?[0-9]*|c[0-9]*|true|false)$/i.test(sheet);
  return plain && !ambiguous ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "B3:D7" without sheet, relative. One cell gives "B3". */
export function areaAddress(area: Omit<Area, "sheet">): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "'2 Đảng viên'!$B$3:$D$7": as defined names and print settings need it. */
export function absoluteArea(area: Area): string {
  const first = absoluteAddress(area.top, area.left);
  const last = absoluteAddress(area.bottom, area.right);
  return `${quoteSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const CELL = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;

/** "$C$5" → row 5, column 3; null when the text is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const row = Number(match[2]);
  const column = columnNumber(match[1] ?? "");
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row, column } : null;
}

/** "B3:D7" or "B3" → the rectangle; null when it is none. */
export function parseArea(text: string): Omit<Area, "sheet"> | null {
  const [from = "", to = from, ...more] = text.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === null || last === null || more.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/**
 * What a defined name refers to, when that is a plain area of one sheet
 * ("'1 Thông tin'!$C$5"); null for formulas, constants, unions and #REF!.
 */
export function parseReference(text: string): Area | null {
  const bare = text.startsWith("=") ? text.slice(1) : text;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare);
  if (match === null) return null;
  const area = parseArea(match[3] ?? "");
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return area === null || /[[\]]/.test(sheet) ? null : { sheet, ...area };
}
