import type { Rectangle } from "./area";
import type { Chart, ChartSeries, SeriesBy } from "./chart";
import { givenName, newSeries, seriesByOf, seriesOf, sourceOf } from "./chartSeries";
import { CHART_TYPES } from "./chartTypes";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import type { Worksheet } from "./worksheet";

/** Points; Excel puts a new chart into the middle of its window, which is not here. */
const NEW_CHART = { top: 75, left: 192, width: 360, height: 216 };

export function addChart(
  sheet: Worksheet,
  type: string,
  data: { readonly sheet: Worksheet; readonly area: Rectangle },
  seriesBy: SeriesBy | null,
): Chart {
  demandRight(sheet, "allowEditObjects");
  demandType(type);
  const chart: Chart = {
    ...{ id: sheet.workbook.newId(), sheet, name: freeChartName(sheet), type },
    ...{ source: null, seriesBy: "Columns", series: [], looks: new Map() },
    ...NEW_CHART,
  };
  setChartData(chart, data, seriesBy);
  sheet.charts.push(chart);
  changed(chart);
  return chart;
}

/** By name, or id: the first of that name. */
export function findChart({ charts }: Worksheet, key: string): Chart | null {
  const wanted = key.toLowerCase();
  return charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
}

export function deleteChart(chart: Chart): void {
  const { charts } = chart.sheet;
  changeChart(chart, () => {
    charts.splice(charts.indexOf(chart), 1);
    letGo(chart);
  });
}

/** The series are found anew; what was set of the chart stays. */
export function setChartData(
  chart: Chart,
  { sheet, area }: { readonly sheet: Worksheet; readonly area: Rectangle },
  seriesBy: SeriesBy | null,
): void {
  demandRight(chart.sheet, "allowEditObjects");
  letGo(chart);
  chart.source = sourceOf(sheet, area);
  chart.seriesBy = seriesBy ?? seriesByOf(area);
  chart.series.splice(0, Infinity, ...seriesOf(sheet, area, chart.seriesBy, chart.type));
  changed(chart);
}

export function addSeries(chart: Chart, name: string | null, at: number | null): ChartSeries {
  const place = at ?? chart.series.length;
  if (place < 0 || place > chart.series.length) refuse("InvalidArgument");
  const series = { ...newSeries(), name };
  changeChart(chart, () => chart.series.splice(place, 0, series));
  return series;
}

export function setChartType(chart: Chart, type: string): void {
  demandType(type);
  changeChart(chart, () => {
    chart.type = type;
    for (const series of chart.series) series.type = null;
  });
}

export function demandType(type: string): void {
  if (!CHART_TYPES.has(type)) refuse("InvalidArgument");
}

/** Every change of a chart passes here. */
export function changeChart(chart: Chart, change: () => unknown): void {
  demandRight(chart.sheet, "allowEditObjects");
  change();
  changed(chart);
}

/** A chart of one series is headed by its name. */
export function automaticTitle({ series }: Chart): string {
  const [only, second] = series;
  return (only && !second ? givenName(only) : null) ?? "Chart Title";
}

function letGo({ source, series }: Chart): void {
  const held = series.flatMap((each) => [each.values, each.categories, each.namedAfter]);
  for (const place of [source, ...held]) if (place) place.sheet.tracked.delete(place);
}

function freeChartName(sheet: Worksheet): string {
  for (let number = sheet.charts.length + 1; ; number++)
    if (findChart(sheet, `Chart ${number}`) === null) return `Chart ${number}`;
}

function changed({ sheet }: Chart): void {
  sheet.workbook.changed({ type: "other" });
}
