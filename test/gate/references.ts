/** References as a file holds them, read without the help of the code that wrote them. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** "A1", "$B$2:$C$9" → rectangle; null when it is none or its corners are the wrong way round. */
export function rectangleOf(text: string): Rectangle | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const left = columnOf(match[1] ?? "");
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : columnOf(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  const sound =
    top >= 1 && top <= bottom && bottom <= LAST_ROW && left <= right && right <= LAST_COLUMN;
  return sound ? { top, left, bottom, right } : null;
}

/** Whether every cell that a piece of a formula names lies on the sheet. */
export function liesOnSheet(reference: string): boolean {
  return reference.split(":").every((corner) => {
    const [, letters = "A", row = "1"] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
    return columnOf(letters || "A") <= LAST_COLUMN && Number(row || 1) <= LAST_ROW;
  });
}

export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** Whether a name could be read as an address: A1 up to XFD1048576, or R1C1. */
export function looksLikeAddress(name: string): boolean {
  if (/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)) return true;
  const match = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (match === null) return false;
  const row = Number(match[2]);
  return columnOf(match[1] ?? "") <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
}

/** A tab name that a reference must put between apostrophes. */
export function needsQuotes(sheet: string): boolean {
  return (
    !/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ||
    looksLikeAddress(sheet) ||
    /^(?:true|false)$/i.test(sheet)
  );
}

/** "'Đảng viên'!$A$1" → its tab and the rest; null without "!" or with wrong quotes. */
export function splitSheet(
  reference: string,
): { sheet: string; quoted: boolean; rest: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
  if (quoted !== null) {
    return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), quoted: true, rest: quoted[2] ?? "" };
  }
  const plain = /^([^'!]+)!(.+)$/.exec(reference);
  return plain === null ? null : { sheet: plain[1] ?? "", quoted: false, rest: plain[2] ?? "" };
}
