import { strFromU8, unzipSync } from "fflate";
import { cloneChart, type SheetChart, type Workbook as FileWorkbook } from "hucre";
import { parseReference } from "../../../src/spreadsheet/address";
import type { Chart, ChartSource } from "../model/chart";
import { newSeries, sourceOf } from "../model/chartSeries";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { boxOf } from "./chartPlaces";

/** How the file drew a chart, for all that the workbook does not know of it; and where it lay. */
export interface Drawn {
  readonly chart: SheetChart;
  readonly box: string;
}

export const drawn = new WeakMap<Chart, Drawn>();

/** Kinds of charts that the library reads and writes; "stacked" and the like are added. */
const KINDS: readonly (readonly [kind: SheetChart["type"], type: string])[] = [
  ["column", "Column"],
  ["bar", "Bar"],
  ["line", "Line"],
  ["area", "Area"],
  ["pie", "Pie"],
  ["doughnut", "Doughnut"],
  ["scatter", "XYScatter"],
];

/** The charts of all sheets; those that the library could not write again are left out. */
export function openCharts(file: FileWorkbook, workbook: Workbook, bytes: Uint8Array): void {
  const all = file.sheets.flatMap(({ name, charts }) =>
    (charts ?? []).map((chart) => ({ sheet: workbook.sheetByName(name), chart })),
  );
  if (all.length === 0) return;
  const lying = lyingCharts(bytes);
  all.forEach(({ sheet, chart }, index) => {
    const isWritten = chart.series?.every(({ valuesRef }) => valuesRef !== undefined) ?? false;
    const isKnown = chart.kinds.every((kind) => KINDS.some(([known]) => known === kind));
    if (sheet === undefined || !isWritten || !isKnown || chart.anchor === undefined) return;
    const isLying = chart.kinds[0] === "bar" && lying[index] === true;
    const options = { anchor: chart.anchor, ...(isLying ? { type: "bar" as const } : {}) };
    // Read, a chart without a legend says nothing of it; written, it would get one.
    const copy = { ...cloneChart(chart, options), legend: chart.legend ?? (false as const) };
    sheet.charts.push(openChart(copy, sheet));
  });
}

/** The library does not tell bars that lie from columns; the parts stand in the order of sheets. */
function lyingCharts(bytes: Uint8Array): boolean[] {
  const number = (part: string) => Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name),
  });
  return Object.entries(parts)
    .sort(([one], [other]) => number(one) - number(other))
    .map(([, part]) => strFromU8(part).includes('barDir val="bar"'));
}

function openChart(file: SheetChart, sheet: Worksheet): Chart {
  const box = boxOf(sheet, file.anchor);
  const chart: Chart = {
    ...{ id: sheet.workbook.newId(), sheet, name: `Chart ${sheet.charts.length + 1}` },
    ...{ type: typeOf(file), source: null, seriesBy: "Columns", looks: new Map(), ...box },
    series: file.series.map(({ name, values, categories }) => ({
      ...newSeries(),
      name: name ?? null,
      values: openSource(values, sheet),
      categories: categories === undefined ? null : openSource(categories, sheet),
    })),
  };
  if (file.title === undefined) chart.looks.set("title/visible", false);
  else chart.looks.set("title/text", file.title);
  if (file.legend === false) chart.looks.set("legend/visible", false);
  drawn.set(chart, { chart: file, box: JSON.stringify(box) });
  return chart;
}

function typeOf({ type, barGrouping, lineGrouping, areaGrouping }: SheetChart): string {
  const stacking = barGrouping ?? lineGrouping ?? areaGrouping;
  const base = KINDS.find(([kind]) => kind === type)?.[1] ?? "Column";
  if (stacking === "stacked") return `${base}Stacked`;
  if (stacking === "percentStacked") return `${base}Stacked100`;
  return base === "Column" || base === "Bar" ? `${base}Clustered` : base;
}

/** What a type is to the library; null where it cannot write it. */
export function kindOf(type: string): (Pick<SheetChart, "type"> & Partial<SheetChart>) | null {
  const [, base, stacked] = /^(.*?)(Clustered|Stacked100|Stacked)?$/.exec(type) ?? [];
  const kind = KINDS.find(([, known]) => known === base)?.[0];
  if (kind === undefined) return null;
  const grouping =
    stacked === "Stacked" ? "stacked" : stacked === "Stacked100" ? "percentStacked" : undefined;
  if (kind === "bar" || kind === "column")
    return { type: kind, barGrouping: grouping ?? "clustered" };
  if (grouping === undefined) return { type: kind };
  return kind === "line"
    ? { type: kind, lineGrouping: grouping }
    : { type: kind, areaGrouping: grouping };
}

function openSource(reference: string, home: Worksheet): ChartSource | null {
  const area = parseReference(reference);
  const sheet = area === null ? undefined : home.workbook.sheetByName(area.sheet);
  if (area === null || sheet === undefined) return null;
  const { top, left, bottom, right } = area;
  return sourceOf(sheet, { top, left, bottom, right });
}
