import type { RawValue } from "../../spreadsheet/snapshot";

/** Excel takes no row above 409 points. */
const HIGHEST_ROW = 405;

/** Widths of columns are in digits: of Vietnamese text a little more goes in. */
const LETTER = 0.95;

/** What the edges of a cell and the indent of texts take away from its width. */
const EDGES = 1.5;

/**
 * Lines that a text takes in a column of a width, in characters: as many words a line as go in.
 * Programs do not grow rows by themselves.
 */
export function linesOf(value: RawValue, width: number): number {
  if (typeof value !== "string") return 1;
  const room = Math.max(1, Math.floor((width - EDGES) / LETTER));
  return value.split("\n").reduce((lines, paragraph) => lines + linesOfWords(paragraph, room), 0);
}

/** Height of a row of so many lines and a margin, in points, as far as rows grow. */
export const heightOf = (lines: number, margin = 3): number =>
  Math.min(HIGHEST_ROW, lines * 15 + margin);

/** Letters that a text takes the room of: a capital is wider than others. */
export function extentOf(text: string): number {
  return text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) * 0.3;
}

/** @param room letters that a line holds; a longer word is broken: a document's number at its marks. */
function linesOfWords(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  const place = (part: string, gap: number): void => {
    const length = extentOf(part);
    if (used > 0 && used + gap + length <= room) {
      used += gap + length;
      return;
    }
    const fullLines = Math.ceil(length / room) - 1;
    lines += fullLines + (used > 0 ? 1 : 0);
    used = length - fullLines * room;
  };
  for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
    const parts = extentOf(word) > room ? (word.match(/[^-/]+[-/]*|[-/]+/gu) ?? []) : [word];
    parts.forEach((part, index) => {
      place(part, index === 0 ? 1 : 0);
    });
  }
  return lines;
}
