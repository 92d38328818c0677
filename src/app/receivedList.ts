import { isCalendarDate, parseIsoDate, toSerial } from "../spreadsheet/serialDate";
import { readDate } from "../text/dates";
import { comparisonKey } from "../text/normalise";

/** Days on which the office says files came in, by the name of a file or the code of a unit. */
export type ReceivedList = ReadonlyMap<string, number>;

export type ReadList =
  | { readonly ok: true; readonly list: ReceivedList }
  /** The first line that cannot be read, as typed. */
  | { readonly ok: false; readonly line: string };

/**
 * Reads a CSV of two columns, a file or unit and a day ("2021-10-05" or "05/10/2021"), with commas
 * or semicolons. A heading is a first line in which nothing is meant for a day.
 */
export function readReceivedList(text: string): ReadList {
  const list = new Map<string, number>();
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = line.split(/[;,\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    const days = cells.map(dayOf);
    const day = days.find((value) => value !== null) ?? null;
    const name = cells.find((cell, at) => cell !== "" && days[at] === null);
    if (day !== null && name !== undefined) list.set(keyOf(name), day);
    else if (index > 0 || cells.some(isMeantForDay)) return { ok: false, line };
  }
  return { ok: true, list };
}

/** "31/09/2021": a day that is none is a mistake in the first line too. */
const isMeantForDay = (cell: string): boolean => /^\d+[-/.]\d/.test(cell);

function dayOf(cell: string): number | null {
  const [iso = ""] = /^\d{4}-\d{2}-\d{2}/.exec(cell) ?? [];
  if (iso !== "") return parseIsoDate(iso);
  const read = readDate(cell);
  return read.kind === "notDate" || !isCalendarDate(read) ? null : toSerial(read);
}

const keyOf = (name: string): string => comparisonKey(name.split(/[\\/]/).at(-1) ?? name);

/** The day listed for a file, by its name first. */
export function listedDay(list: ReceivedList, file: string, unit: string): number | null {
  return list.get(keyOf(file)) ?? list.get(keyOf(unit)) ?? null;
}

/** Codes in the list that no unit of the roster has: the days beside them go to nobody. */
export function unknownCodes(list: ReceivedList, units: Iterable<string>): string[] {
  const known = new Set([...units].map(keyOf));
  return [...list.keys()]
    .filter((name) => !known.has(name) && !name.includes("."))
    .map((name) => name.toUpperCase());
}
