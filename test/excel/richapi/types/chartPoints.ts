import { cellsOf } from "../../model/area";
import type { ChartSource } from "../../model/chart";
import { changeChart } from "../../model/charts";
import { refuse } from "../../model/excelError";
import { asFlag, asNumber, asText } from "../arguments";
import { plainValue } from "../cellValues";
import { anyOf, look, MARKERS, lookThrough, partOfSeries } from "../chartLooks";
import { asColor } from "../colors";
import { factory, INDEXER, method, object, objectType, value, type Member } from "../members";
import type { ChartPart, ObjectTypes, OfSeries } from "../objects";
import type { Json } from "../protocol";

type Trendline = ObjectTypes["ChartTrendline"];
type Point = ObjectTypes["ChartPoint"];
const pointPath = ({ index }: Point) => `points/${index}`;
const ofPoint = (member: Member<ChartPart>) =>
  lookThrough((point: Point) => partOfSeries(point, pointPath(point)), member);
const ofTrendline = (member: Member<ChartPart>) =>
  lookThrough(
    ({ chart, trendline }: Trendline) => ({ chart, looks: trendline, path: "trendline" }),
    member,
  );

const trendType = anyOf(
  ...["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"],
);

/** The points of a series, and the lines that show where it tends. */
export const chartPointsTypes = {
  ChartPointsCollection: objectType("ChartPointsCollection", {
    items: { type: "ChartPoint", of: pointsOf },
    members: {
      Count: value("1.1", (of) => pointsOf(of).length),
      GetCount: method("1.4", (of) => pointsOf(of).length),
      GetItemAt: factory(
        "1.1",
        "ChartPoint",
        (of, args) => pointsOf(of)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
      ),
    },
  }),
  ChartPoint: objectType("ChartPoint", {
    members: {
      Value: value("1.1", ({ series, index }) =>
        series.values === null ? null : (valuesIn(series.values)[index] ?? null),
      ),
      HasDataLabel: ofPoint(look("1.7", "hasDataLabel", asFlag, false)),
      MarkerBackgroundColor: ofPoint(look("1.7", "markerBackgroundColor", asColor)),
      MarkerForegroundColor: ofPoint(look("1.7", "markerForegroundColor", asColor)),
      MarkerSize: ofPoint(look("1.7", "markerSize", asNumber, 5)),
      MarkerStyle: ofPoint(look("1.7", "markerStyle", MARKERS, "Automatic")),
      Format: object("1.1", "ChartPointFormat", (point) =>
        partOfSeries(point, `${pointPath(point)}/format`),
      ),
    },
  }),
  ChartTrendlineCollection: objectType("ChartTrendlineCollection", {
    items: { type: "ChartTrendline", of: trendlinesOf },
    members: {
      GetCount: method("1.7", ({ series }) => series.trendlines.length),
      [INDEXER]: factory(
        "1.7",
        "ChartTrendline",
        (of, args) => trendlinesOf(of)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
      ),
      Add: factory("1.7", "ChartTrendline", ({ chart, series }, args) => {
        const trendline = new Map([
          ["trendline/type", trendType(args.isMissing(0) ? "Linear" : args.json(0))],
        ]);
        changeChart(chart, () => series.trendlines.push(trendline));
        return { chart, series, trendline };
      }),
    },
  }),
  ChartTrendline: objectType("ChartTrendline", {
    members: {
      Type: ofTrendline(look("1.7", "type", (given) => trendType(given), "Linear")),
      Name: ofTrendline(look("1.7", "name", asText, "")),
      Intercept: ofTrendline(look("1.7", "intercept", asNumber)),
      PolynomialOrder: ofTrendline(look("1.7", "polynomialOrder", asNumber, 2)),
      MovingAveragePeriod: ofTrendline(look("1.7", "movingAveragePeriod", asNumber, 2)),
      BackwardPeriod: ofTrendline(look("1.8", "backwardPeriod", asNumber, 0)),
      ForwardPeriod: ofTrendline(look("1.8", "forwardPeriod", asNumber, 0)),
      ShowEquation: ofTrendline(look("1.8", "showEquation", asFlag, false)),
      ShowRSquared: ofTrendline(look("1.8", "showRSquared", asFlag, false)),
      Delete: method("1.7", ({ chart, series, trendline }) =>
        changeChart(chart, () => series.trendlines.splice(series.trendlines.indexOf(trendline), 1)),
      ),
    },
  }),
};

export function valuesIn({ sheet, area }: ChartSource): Json[] {
  if (area === null) return [];
  return [...cellsOf(area)].map(([row, column]) => plainValue(sheet.valueAt(row, column)));
}

function pointsOf({ chart, series }: OfSeries): readonly Point[] {
  const count = series.values === null ? 0 : valuesIn(series.values).length;
  return Array.from({ length: count }, (_, index) => ({ chart, series, index }));
}

function trendlinesOf({ chart, series }: OfSeries): readonly Trendline[] {
  return series.trendlines.map((trendline) => ({ chart, series, trendline }));
}
