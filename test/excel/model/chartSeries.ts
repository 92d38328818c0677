import { isDate } from "../display/displayedText";
import { columnCount, intersection, rowCount, type Rectangle } from "./area";
import type { ChartSeries, ChartSource, SeriesBy } from "./chart";
import { hasNumbersAcross } from "./chartTypes";
import { contentText } from "./values";
import type { Worksheet } from "./worksheet";

/** More columns than rows: each row is a series; else each column. */
export function seriesByOf(area: Rectangle): SeriesBy {
  return columnCount(area) > rowCount(area) ? "Rows" : "Columns";
}

/**
 * The series of a range, as Excel finds them: texts and dates at its beginning are categories,
 * texts above the numbers the names of the series. An empty corner says that there are both.
 */
export function seriesOf(
  sheet: Worksheet,
  given: Rectangle,
  seriesBy: SeriesBy,
  type: string,
): ChartSeries[] {
  const area = intersection(given, sheet.usedArea(true) ?? given) ?? given;
  const byColumns = seriesBy === "Columns";
  const [lines, depth] = byColumns
    ? [columnCount(area), rowCount(area)]
    : [rowCount(area), columnCount(area)];
  const kind = (line: number, at: number) =>
    byColumns
      ? kindOf(sheet, area.top + at, area.left + line)
      : kindOf(sheet, area.top + line, area.left + at);
  const block = (line: number, lineCount: number, at: number, count: number): Rectangle => {
    const along = { from: at, to: at + count - 1 };
    const across = { from: line, to: line + lineCount - 1 };
    const [down, right] = byColumns ? [along, across] : [across, along];
    return {
      ...{ top: area.top + down.from, bottom: area.top + down.to },
      ...{ left: area.left + right.from, right: area.left + right.to },
    };
  };
  const isCornerEmpty = lines > 1 && depth > 1 && kind(0, 0) === "empty";
  const heads = numbers(Math.min(1, lines - 1), lines).map((line) => kind(line, 0));
  const first = depth > 1 && (isCornerEmpty || heads.every((head) => head === "label")) ? 1 : 0;
  const isLabelled = (line: number) =>
    numbers(first, depth).every((at) => kind(line, at) !== "number") &&
    numbers(first, depth).some((at) => kind(line, at) === "label");
  let labels = isCornerEmpty || (hasNumbersAcross(type) && lines > 1) ? 1 : 0;
  if (!hasNumbersAcross(type)) while (labels < lines - 1 && isLabelled(labels)) labels++;
  const source = (cells: Rectangle) => sourceOf(sheet, cells);
  return numbers(labels, lines).map((line) => ({
    ...newSeries(),
    namedAfter: first === 1 ? source(block(line, 1, 0, 1)) : null,
    values: source(block(line, 1, first, depth - first)),
    categories: labels === 0 ? null : source(block(0, labels, first, depth - first)),
  }));
}

export function newSeries(): ChartSeries {
  return {
    ...{ name: null, namedAfter: null, values: null, categories: null, type: null },
    ...{ trendlines: [], looks: new Map() },
  };
}

/** Cells that a chart keeps hold of while rows and columns come and go. */
export function sourceOf(sheet: Worksheet, area: Rectangle): ChartSource {
  const source: ChartSource = { sheet, area };
  sheet.tracked.add(source);
  return source;
}

/** What a series is called: "Series1" where nothing names it. */
export function seriesName(all: readonly ChartSeries[], series: ChartSeries): string {
  return givenName(series) ?? `Series${all.indexOf(series) + 1}`;
}

export function givenName({ name, namedAfter }: ChartSeries): string | null {
  const cell = namedAfter?.area;
  if (name !== null || !namedAfter || !cell) return name;
  return contentText(namedAfter.sheet.valueAt(cell.top, cell.left)) || null;
}

function kindOf(sheet: Worksheet, row: number, column: number): "empty" | "label" | "number" {
  const value = sheet.valueAt(row, column);
  if (value === null || value === "") return "empty";
  const isLabel = typeof value === "string" || isDate(sheet.styleAt(row, column).format);
  return isLabel ? "label" : "number";
}

const numbers = (from: number, end: number) =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
