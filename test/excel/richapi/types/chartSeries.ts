import type { ChartSeries, ChartSource } from "../../model/chart";
import { seriesName, sourceOf } from "../../model/chartSeries";
import { addSeries, changeChart, demandType } from "../../model/charts";
import { refuse } from "../../model/excelError";
import { absoluteReference } from "../addresses";
import { asFlag, asNumber, asText, type Arguments } from "../arguments";
import { anyOf, look, MARKERS, lookThrough, partOfSeries } from "../chartLooks";
import { asColor } from "../colors";
import { factory, method, object, objectType, value, type Member } from "../members";
import { rangeOf, type ChartPart, type OfSeries } from "../objects";
import { valuesIn } from "./chartPoints";

const own = (member: Member<ChartPart>) =>
  lookThrough((target: OfSeries) => partOfSeries(target, "series"), member);

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

export const chartSeriesTypes = {
  ChartSeriesCollection: objectType("ChartSeriesCollection", {
    items: {
      type: "ChartSeries",
      of: (chart) => chart.series.map((series) => ({ chart, series })),
    },
    members: {
      Count: value("1.1", ({ series }) => series.length),
      GetCount: method("1.4", ({ series }) => series.length),
      GetItemAt: factory("1.1", "ChartSeries", (chart, args) => ({
        chart,
        series: chart.series[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
      })),
      Add: factory("1.7", "ChartSeries", (chart, args) => {
        const at = args.isMissing(1) ? null : args.wholeNumber(1);
        return { chart, series: addSeries(chart, args.optionalText(0), at) };
      }),
    },
  }),
  ChartSeries: objectType("ChartSeries", {
    members: {
      Name: value(
        "1.1",
        ({ chart, series }) => seriesName(chart.series, series),
        ({ chart, series }, given) => {
          const name = asText(given);
          changeChart(chart, () => (series.name = name));
        },
      ),
      ChartType: value(
        "1.7",
        ({ chart, series }) => series.type ?? chart.type,
        ({ chart, series }, given) => {
          const type = asText(given);
          demandType(type);
          changeChart(chart, () => (series.type = type));
        },
      ),
      HasDataLabels: value(
        "1.7",
        ({ chart, series }) =>
          series.looks.get("hasDataLabels") ?? showsLabels(series) ?? showsLabels(chart) ?? false,
        ({ chart, series }, given) => {
          const shown = asFlag(given);
          changeChart(chart, () => series.looks.set("hasDataLabels", shown));
        },
      ),
      Filtered: own(look("1.7", "filtered", asFlag, false)),
      AxisGroup: own(look("1.8", "axisGroup", anyOf("Primary", "Secondary"), "Primary")),
      DoughnutHoleSize: own(look("1.7", "doughnutHoleSize", asNumber, 75)),
      Explosion: own(look("1.8", "explosion", asNumber, 0)),
      FirstSliceAngle: own(look("1.8", "firstSliceAngle", asNumber, 0)),
      GapWidth: own(look("1.7", "gapWidth", asNumber, 219)),
      InvertIfNegative: own(look("1.8", "invertIfNegative", asFlag, false)),
      MarkerBackgroundColor: own(look("1.7", "markerBackgroundColor", asColor)),
      MarkerForegroundColor: own(look("1.7", "markerForegroundColor", asColor)),
      MarkerSize: own(look("1.7", "markerSize", asNumber, 5)),
      MarkerStyle: own(look("1.7", "markerStyle", MARKERS, "Automatic")),
      Overlap: own(look("1.8", "overlap", asNumber, -27)),
      ShowShadow: own(look("1.7", "showShadow", asFlag, false)),
      Smooth: own(look("1.7", "smooth", asFlag, false)),
      VaryByCategories: own(look("1.8", "varyByCategories", asFlag, false)),
      PlotOrder: value(
        "1.7",
        ({ chart, series }) => chart.series.indexOf(series) + 1,
        ({ chart, series }, given) => {
          const place = asNumber(given) - 1;
          if (!(place in chart.series)) refuse("InvalidArgument");
          changeChart(chart, () => {
            chart.series.splice(chart.series.indexOf(series), 1);
            chart.series.splice(place, 0, series);
          });
        },
      ),
      DataLabels: object("1.8", "ChartDataLabels", (of) => partOfSeries(of, "dataLabels")),
      Format: object("1.1", "ChartSeriesFormat", (of) => partOfSeries(of, "format")),
      Points: object("1.1", "ChartPointsCollection", (of) => of),
      Trendlines: object("1.7", "ChartTrendlineCollection", (of) => of),
      Delete: method("1.7", ({ chart, series }) =>
        changeChart(chart, () => chart.series.splice(chart.series.indexOf(series), 1)),
      ),
      SetValues: method("1.7", (of, args) => setSource(of, "values", args)),
      SetXAxisValues: method("1.7", (of, args) => setSource(of, "categories", args)),
      GetDimensionValues: method("1.12", ({ series }, args) => {
        const source = dimension(series, args);
        return source === null ? [] : valuesIn(source);
      }),
      GetDimensionDataSourceString: method("1.15", ({ series }, args) => {
        const { sheet, area } = dimension(series, args) ?? refuse("InvalidArgument");
        return area === null ? "#REF!" : absoluteReference(rangeOf(sheet, area));
      }),
      GetDimensionDataSourceType: method("1.15", ({ series }, args) =>
        dimension(series, args) === null ? "Unknown" : "LocalRange",
      ),
    },
  }),
};

function showsLabels({ looks }: Pick<ChartSeries, "looks">): boolean | null {
  const shown = [...looks].filter(([path]) => path.startsWith("dataLabels/show"));
  return shown.length === 0 ? null : shown.some(([, on]) => on === true);
}

function setSource({ chart, series }: OfSeries, which: "values" | "categories", args: Arguments) {
  const { sheet, area } = args.object(0, "Range") ?? refuse("InvalidArgument");
  changeChart(chart, () => (series[which] = sourceOf(sheet, area)));
}

function dimension(series: ChartSeries, args: Arguments): ChartSource | null {
  const which = args.oneOf(0, DIMENSIONS);
  if (which === "BubbleSizes") return null;
  return which === "Values" || which === "YValues" ? series.values : series.categories;
}
