import type { Rectangle } from "../../model/area";
import type { Chart, SeriesBy } from "../../model/chart";
import {
  addChart,
  changeChart,
  deleteChart,
  findChart,
  setChartData,
  setChartType,
} from "../../model/charts";
import { refuse } from "../../model/excelError";
import { totalSize } from "../../model/lines";
import { activate } from "../../model/selection";
import type { Worksheet } from "../../model/worksheet";
import { areaIn } from "../addresses";
import { asFlag, asNumber, asText, type Arguments } from "../arguments";
import { anyOf, look, lookThrough } from "../chartLooks";
import { factory, INDEXER, method, object, objectType, value, type Member } from "../members";
import type { ChartPart, Range } from "../objects";
import type { Json } from "../protocol";
import { widthInPoints } from "../widths";

const found = (sheet: Worksheet, args: Arguments) =>
  findChart(sheet, args.text(0)) ?? refuse("ItemNotFound");

export const chartCollectionType = objectType("ChartCollection", {
  items: { type: "Chart", of: ({ charts }) => charts },
  members: {
    Count: value("1.1", ({ charts }) => charts.length),
    GetCount: method("1.4", ({ charts }) => charts.length),
    [INDEXER]: factory("1.1", "Chart", found),
    GetItem: factory("1.1", "Chart", found),
    GetItemOrNullObject: factory("1.4", "Chart", (sheet, args) => findChart(sheet, args.text(0))),
    GetItemAt: factory(
      "1.1",
      "Chart",
      ({ charts }, args) => charts[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
    Add: factory("1.1", "Chart", (sheet, args) =>
      addChart(sheet, args.text(0), rangeGiven(args, 1), seriesByGiven(args, 2)),
    ),
  },
});

export const chartType = objectType("Chart", {
  key: ({ id }) => ({ Id: id }),
  members: {
    Id: value("1.7", ({ id }) => id),
    Name: kept("1.1", "name", (given) => asText(given) || refuse("InvalidArgument")),
    Top: kept("1.1", "top", asNumber),
    Left: kept("1.1", "left", asNumber),
    Width: kept("1.1", "width", asSize),
    Height: kept("1.1", "height", asSize),
    ChartType: value(
      "1.7",
      ({ type }) => type,
      (chart, type) => setChartType(chart, asText(type)),
    ),
    PlotBy: value(
      "1.8",
      ({ seriesBy }) => seriesBy,
      (chart, given) => {
        const { source } = chart;
        if (given !== "Columns" && given !== "Rows") refuse("InvalidArgument");
        if (!source?.area) return refuse("InvalidOperation");
        setChartData(chart, { sheet: source.sheet, area: source.area }, given);
      },
    ),
    PlotVisibleOnly: ofChart(look("1.8", "plotVisibleOnly", asFlag, true)),
    DisplayBlanksAs: ofChart(
      look("1.8", "displayBlanksAs", anyOf("NotPlotted", "Zero", "Interplotted"), "NotPlotted"),
    ),
    ShowDataLabelsOverMaximum: ofChart(look("1.8", "showDataLabelsOverMaximum", asFlag, true)),
    Style: ofChart(look("1.8", "style", asNumber, 2)),
    Axes: part("1.1", "ChartAxes", "axes"),
    DataLabels: part("1.1", "ChartDataLabels", "dataLabels"),
    Format: part("1.1", "ChartAreaFormat", "format"),
    Legend: part("1.1", "ChartLegend", "legend"),
    PlotArea: part("1.8", "ChartPlotArea", "plotArea"),
    Title: part("1.1", "ChartTitle", "title"),
    Series: object("1.1", "ChartSeriesCollection", (chart) => chart),
    Worksheet: object("1.2", "Worksheet", ({ sheet }) => sheet),
    Activate: method("1.9", ({ sheet }) => activate(sheet)),
    Delete: method("1.1", (chart) => deleteChart(chart)),
    SetData: method("1.1", (chart, args) =>
      setChartData(chart, rangeGiven(args, 0), seriesByGiven(args, 1)),
    ),
    SetPosition: method("1.1", (chart, args) => {
      const start = cellsGiven(chart.sheet, args, 0);
      setPosition(chart, start, args.isMissing(1) ? null : cellsGiven(chart.sheet, args, 1));
    }),
  },
});

function kept<Key extends "name" | "top" | "left" | "width" | "height">(
  since: string,
  key: Key,
  parse: (given: Json) => Chart[Key],
): Member<Chart> {
  return value(
    since,
    (chart) => chart[key],
    (chart, given) => {
      const wanted = parse(given);
      changeChart(chart, () => (chart[key] = wanted));
    },
  );
}

function asSize(given: Json): number {
  const size = asNumber(given);
  return size > 0 ? size : refuse("InvalidArgument");
}

const whole = (chart: Chart, path: string): ChartPart => ({ chart, looks: chart.looks, path });

function part(
  since: string,
  type:
    | "ChartAxes"
    | "ChartDataLabels"
    | "ChartAreaFormat"
    | "ChartLegend"
    | "ChartPlotArea"
    | "ChartTitle",
  path: string,
): Member<Chart> {
  return object(since, type, (chart) => whole(chart, path));
}

/** A look of the chart itself. */
function ofChart(member: Member<ChartPart>): Member<Chart> {
  return lookThrough((chart: Chart) => whole(chart, "chart"), member);
}

function rangeGiven(args: Arguments, at: number): Range {
  return args.object(at, "Range") ?? refuse("InvalidArgument");
}

function seriesByGiven(args: Arguments, at: number): SeriesBy | null {
  const given = args.oneOf(at, ["Auto", "Columns", "Rows"], "Auto");
  return given === "Auto" ? null : given;
}

function cellsGiven(sheet: Worksheet, args: Arguments, at: number): Rectangle {
  const range = args.object(at, "Range");
  if (range === null) return areaIn(sheet, args.text(at));
  return range.sheet === sheet ? range.area : refuse("InvalidArgument");
}

/** At the corner of a cell; with a second one as large as all cells between. */
function setPosition(chart: Chart, start: Rectangle, end: Rectangle | null): void {
  const { sheet } = chart;
  const height = (from: number, to: number) => totalSize(sheet, from, to, "rows");
  const width = (from: number, to: number) => widthInPoints(totalSize(sheet, from, to, "columns"));
  changeChart(chart, () => {
    chart.top = height(1, start.top - 1);
    chart.left = width(1, start.left - 1);
    if (end === null) return;
    chart.height = height(start.top, end.bottom);
    chart.width = width(start.left, end.right);
  });
}
