import type { RawValue } from "../../spreadsheet/snapshot";

/** Excel takes no row above 409 points. */
export const HIGHEST_ROW = 405;

/** Lines that a text takes in a column of a width, in characters; programs do not grow rows by themselves. */
export function linesOf(value: RawValue, width: number): number {
  if (typeof value !== "string") return 1;
  return value
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0);
}
