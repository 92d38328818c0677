import { refuse } from "../../model/excelError";
import { sourceOf } from "../../model/chartSeries";
import { changeChart } from "../../model/charts";
import { asFlag, asNumber, asText } from "../arguments";
import { anyOf, inner, innerOf, look, lookOf, setLook } from "../chartLooks";
import { factory, method, objectType, value, type Member } from "../members";
import type { ChartPart } from "../objects";
import { shownText } from "./chartParts";

const TICKS = anyOf("None", "Cross", "Inside", "Outside");

/** A number, or "" for what Excel finds itself: it looks at the drawing, which is not made here. */
function bound(name: string): Member<ChartPart> {
  return value(
    "1.1",
    (part) =>
      lookOf(part, name) ??
      refuse("UnsupportedOperation", "What Excel finds for an axis is not built here."),
    (part, given) => setLook(part, name, given === "" ? null : asNumber(given)),
  );
}

const isOf = (axis: string, { path }: ChartPart) => path.includes(`/${axis}`);
const gridlines = (name: string) => inner("1.1", "ChartGridlines", name);

export const chartAxesTypes = {
  ChartAxes: objectType("ChartAxes", {
    members: {
      CategoryAxis: inner("1.1", "ChartAxis", "category"),
      SeriesAxis: inner("1.1", "ChartAxis", "series"),
      ValueAxis: inner("1.1", "ChartAxis", "value"),
      GetItem: factory("1.7", "ChartAxis", (part, args) => {
        const type = args.oneOf(0, ["Category", "Value", "Series"]).toLowerCase();
        const group = args.oneOf(1, ["Primary", "Secondary"], "Primary");
        return innerOf(part, group === "Primary" ? type : `${type}2`);
      }),
    },
  }),
  ChartAxis: objectType("ChartAxis", {
    members: {
      Maximum: bound("maximum"),
      Minimum: bound("minimum"),
      MajorUnit: bound("majorUnit"),
      MinorUnit: bound("minorUnit"),
      Type: value("1.7", (part) => {
        const names = ["Category", "Value", "Series"];
        return names.find((name) => isOf(name.toLowerCase(), part)) ?? "Invalid";
      }),
      AxisGroup: value("1.7", ({ path }) => (path.endsWith("2") ? "Secondary" : "Primary")),
      Visible: look("1.7", "visible", asFlag, true),
      NumberFormat: look("1.8", "numberFormat", asText, "General"),
      LinkNumberFormat: look("1.9", "linkNumberFormat", asFlag, true),
      DisplayUnit: look(
        "1.7",
        "displayUnit",
        anyOf(
          ...["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions"],
          ...["TenMillions", "HundredMillions", "Billions", "Trillions", "Custom"],
        ),
        "None",
      ),
      ShowDisplayUnitLabel: look("1.7", "showDisplayUnitLabel", asFlag, true),
      ReversePlotOrder: look("1.7", "reversePlotOrder", asFlag, false),
      ScaleType: look("1.7", "scaleType", anyOf("Linear", "Logarithmic"), "Linear"),
      LogBase: look("1.7", "logBase", asNumber, 10),
      CategoryType: look(
        "1.7",
        "categoryType",
        anyOf("Automatic", "TextAxis", "DateAxis"),
        "Automatic",
      ),
      TickLabelPosition: look(
        "1.7",
        "tickLabelPosition",
        anyOf("NextToAxis", "High", "Low", "None"),
        "NextToAxis",
      ),
      TickLabelSpacing: look("1.7", "tickLabelSpacing", asNumber, 1),
      TickMarkSpacing: look("1.7", "tickMarkSpacing", asNumber, 1),
      MajorTickMark: look("1.7", "majorTickMark", TICKS, "None"),
      MinorTickMark: look("1.7", "minorTickMark", TICKS, "None"),
      Position: look("1.8", "position", anyOf("Automatic", "Maximum", "Minimum"), "Automatic"),
      TextOrientation: look("1.8", "textOrientation", asNumber, 0),
      IsBetweenCategories: look("1.8", "isBetweenCategories", asFlag, true),
      Title: inner("1.1", "ChartAxisTitle", "title"),
      Format: inner("1.1", "ChartAxisFormat", "format"),
      MajorGridlines: gridlines("majorGridlines"),
      MinorGridlines: gridlines("minorGridlines"),
      SetCategoryNames: method("1.7", ({ chart }, args) => {
        const range = args.object(0, "Range") ?? refuse("InvalidArgument");
        const categories = sourceOf(range.sheet, range.area);
        changeChart(chart, () => {
          for (const series of chart.series) series.categories = categories;
        });
      }),
    },
  }),
  ChartAxisTitle: objectType("ChartAxisTitle", {
    members: {
      Text: shownText("1.1", () => "Axis Title"),
      Visible: look("1.1", "visible", asFlag, false),
      TextOrientation: look("1.12", "textOrientation", asNumber, 0),
      Format: inner("1.1", "ChartAxisTitleFormat", "format"),
    },
  }),
  ChartGridlines: objectType("ChartGridlines", {
    members: {
      Visible: look("1.1", "visible", asFlag, ({ path }) => path.endsWith("value/majorGridlines")),
      Format: inner("1.1", "ChartGridlinesFormat", "format"),
    },
  }),
};
