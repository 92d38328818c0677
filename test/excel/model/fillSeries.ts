import type { Content } from "./values";

/** How a filled cell comes out of those it is filled from; dates may be told their unit. */
export type FillKind = "copy" | "default" | "series" | "growth" | DateUnit;
type DateUnit = "days" | "weekdays" | "months" | "years";

export interface FilledFrom {
  readonly content: Content;
  readonly isDate: boolean;
}

/** What stands at a place of the line that begins with these cells, counted from the first. */
export function continued(cells: readonly FilledFrom[], kind: FillKind): (at: number) => Content {
  const count = cells.length;
  const runs = runsOf(cells);
  const steps = runs.map((run) => stepsOf(cells.slice(run.from, run.to), kind, runs.length === 1));
  return (at) => {
    const place = at - Math.floor(at / count) * count;
    const index = runs.findIndex(({ to }) => place < to);
    const { from, to } = runs[index] ?? { from: 0, to: count };
    return steps[index]?.(Math.floor(at / count) * (to - from) + place - from) ?? null;
  };
}

/** Neighbours of one sort are continued together: numbers, dates, texts that differ in a number. */
function runsOf(cells: readonly FilledFrom[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  cells.forEach((cell, at) => {
    const last = runs.at(-1);
    const before = cells[at - 1];
    const sort = sortOf(cell);
    if (last && before && sort !== null && sort === sortOf(before)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

function sortOf({ content, isDate }: FilledFrom): string | null {
  if (typeof content === "number") return isDate ? "date" : "number";
  if (typeof content !== "string") return null;
  const list = LISTS.findIndex((words) => placeIn(words, content) >= 0);
  if (list >= 0) return `list ${list}`;
  const numbered = NUMBERED.exec(content);
  return numbered === null ? null : `text ${numbered[1]}`;
}

function stepsOf(
  cells: readonly FilledFrom[],
  kind: FillKind,
  isAlone: boolean,
): (index: number) => Content {
  const contents = cells.map(({ content }) => content);
  const again = (index: number) =>
    contents[index - Math.floor(index / contents.length) * contents.length] ?? null;
  const [first] = cells;
  if (kind === "copy" || first === undefined) return again;
  const sort = sortOf(first);
  const numbers = contents.filter((content) => typeof content === "number");
  if (sort === "date") return dates(numbers, kind);
  if (sort === "number") {
    // A number by itself is copied, unless a series is asked for.
    if (numbers.length === 1 && (kind !== "series" || !isAlone)) return again;
    return kind === "growth" ? growing(numbers) : linear(numbers);
  }
  const texts = contents.filter((content) => typeof content === "string");
  if (sort?.startsWith("list") === true) return listed(texts);
  return sort === null ? again : numbered(texts);
}

/** The straight line through numbers; one alone goes on by 1. */
function linear(numbers: readonly number[]): (index: number) => number {
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  if (numbers.every((number, index) => Math.abs(number - first - step * index) < 1e-9))
    return (index) => Number((first + step * index).toPrecision(15));
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope =
    numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return (index) => Number((mean + slope * (index - middle)).toPrecision(15));
}

function growing(numbers: readonly number[]): (index: number) => number {
  const line = linear(numbers.map(Math.log));
  return (index) => Number(Math.exp(line(index)).toPrecision(12));
}

const MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const dateOf = (serial: number) => new Date((serial - SERIAL_OF_1970) * MILLISECONDS);

/** By days; by months where the dates given lie whole months apart. */
function dates(serials: readonly number[], kind: FillKind): (index: number) => number {
  const [first = 0, second = first] = serials;
  const months = monthsBetween(first, second);
  const step = kind === "months" ? months || 1 : kind === "years" ? months || 12 : months;
  if (kind === "weekdays") return (index) => weekday(first, index);
  if (step !== 0 && kind !== "days") return (index) => laterBy(first, step * index);
  return linear(serials);
}

function monthsBetween(one: number, other: number): number {
  const [from, to] = [dateOf(one), dateOf(other)];
  if (from.getUTCDate() !== to.getUTCDate()) return 0;
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

/** The same day of another month, or its last one. */
function laterBy(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), last);
  return Date.UTC(year, month, day) / MILLISECONDS + SERIAL_OF_1970;
}

function weekday(first: number, steps: number): number {
  const direction = Math.sign(steps);
  let serial = first;
  for (let left = Math.abs(steps); left > 0;) {
    serial += direction;
    const day = dateOf(serial).getUTCDay();
    if (day !== 0 && day !== 6) left--;
  }
  return serial;
}

const NUMBERED = /^(.*?)(\d{1,15})$/s;
const QUARTER = /^(?:q|qtr|quarter) ?$/i;

/** "Item 9" → "Item 10", "A09" → "A10", "Q4" → "Q1". */
function numbered(texts: readonly string[]): (index: number) => string {
  const parts = texts.map((text) => NUMBERED.exec(text) ?? ["", text, "0"]);
  const line = linear(parts.map((part) => Number(part[2])));
  const [prefix = "", digits = ""] = parts[0]?.slice(1) ?? [];
  const isQuarter = QUARTER.test(prefix) && parts.every((part) => /^[1-4]$/.test(part[2] ?? ""));
  return (index) => {
    const number = Math.abs(line(index));
    const shown = isQuarter ? ((((line(index) - 1) % 4) + 4) % 4) + 1 : number;
    return prefix + String(shown).padStart(digits.length, "0");
  };
}

const MONTHS = ["January", "February", "March", "April", "May", "June"].concat(
  ...["July", "August", "September", "October", "November", "December"],
);
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const short = (word: string) => word.slice(0, 3);
const LISTS = [DAYS.map(short), DAYS, MONTHS.map(short), MONTHS];

const placeIn = (words: readonly string[], text: string) =>
  words.findIndex((word) => word.toLowerCase() === text.toLowerCase());

/** Names of days and months go on, and round. */
function listed(texts: readonly string[]): (index: number) => string {
  const [first = ""] = texts;
  const words = LISTS.find((each) => texts.every((text) => placeIn(each, text) >= 0)) ?? [first];
  const line = linear(texts.map((text) => placeIn(words, text)));
  return (index) => words[((line(index) % words.length) + words.length) % words.length] ?? first;
}
