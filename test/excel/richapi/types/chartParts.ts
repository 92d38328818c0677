import { automaticTitle, changeChart } from "../../model/charts";
import { asFlag, asNumber, asText } from "../arguments";
import { anyOf, inner, look, lookOf, setLook } from "../chartLooks";
import { asColor } from "../colors";
import { method, objectType, value, type Member } from "../members";
import type { ChartPart } from "../objects";

const TITLE_SIZE = 14;
const TEXT_SIZE = 10;
const LINES = anyOf(
  ...["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75"],
  ...["None", "Automatic", "RoundDot"],
);
const HORIZONTAL = anyOf("Center", "Left", "Right", "Justify", "Distributed");
const VERTICAL = anyOf("Center", "Bottom", "Top", "Justify", "Distributed");

/** A text that shows as soon as it is given. */
export function shownText(
  since: string,
  otherwise: (part: ChartPart) => string,
): Member<ChartPart> {
  return value(
    since,
    (part) => lookOf(part, "text") ?? otherwise(part),
    (part, given) => {
      setLook(part, "text", asText(given));
      setLook(part, "visible", true);
    },
  );
}

const font = inner("1.1", "ChartFont", "font");
const fill = (since: string) => inner(since, "ChartFill", "fill");
const border = (since: string) => inner(since, "ChartBorder", "border");
const line = inner("1.1", "ChartLineFormat", "line");

/** What is asked of the labels of a series holds for it alone, of a chart for all its series. */
const label = (name: string): Member<ChartPart> =>
  look("1.1", name, asFlag, ({ chart, looks, path }) => {
    if (looks === chart.looks) return false;
    const ofChart = chart.looks.get(`${path}/${name}`);
    return ofChart ?? (name === "showValue" && looks.get("hasDataLabels") === true);
  });

export const chartPartTypes = {
  ChartTitle: objectType("ChartTitle", {
    members: {
      Text: shownText("1.1", ({ chart }) => automaticTitle(chart)),
      Visible: look("1.1", "visible", asFlag, true),
      Overlay: look("1.1", "overlay", asFlag, false),
      HorizontalAlignment: look("1.7", "horizontalAlignment", HORIZONTAL, "Center"),
      VerticalAlignment: look("1.7", "verticalAlignment", VERTICAL, "Center"),
      Position: look(
        "1.7",
        "position",
        anyOf("Automatic", "Top", "Bottom", "Left", "Right"),
        "Top",
      ),
      Left: look("1.7", "left", asNumber),
      Top: look("1.7", "top", asNumber),
      ShowShadow: look("1.7", "showShadow", asFlag, false),
      TextOrientation: look("1.7", "textOrientation", asNumber, 0),
      Format: inner("1.1", "ChartTitleFormat", "format"),
    },
  }),
  ChartLegend: objectType("ChartLegend", {
    members: {
      Visible: look("1.1", "visible", asFlag, true),
      Position: look(
        "1.1",
        "position",
        anyOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"),
        "Bottom",
      ),
      Overlay: look("1.1", "overlay", asFlag, false),
      Left: look("1.7", "left", asNumber),
      Top: look("1.7", "top", asNumber),
      Width: look("1.7", "width", asNumber),
      Height: look("1.7", "height", asNumber),
      ShowShadow: look("1.7", "showShadow", asFlag, false),
      Format: inner("1.1", "ChartLegendFormat", "format"),
    },
  }),
  ChartDataLabels: objectType("ChartDataLabels", {
    members: {
      ShowValue: label("showValue"),
      ShowCategoryName: label("showCategoryName"),
      ShowSeriesName: label("showSeriesName"),
      ShowLegendKey: label("showLegendKey"),
      ShowPercentage: label("showPercentage"),
      ShowBubbleSize: label("showBubbleSize"),
      Separator: look("1.1", "separator", asText, ", "),
      Position: look(
        "1.1",
        "position",
        anyOf(
          ...["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right"],
          ...["Top", "Bottom", "BestFit", "Callout"],
        ),
        "OutsideEnd",
      ),
      NumberFormat: look("1.8", "numberFormat", asText, "General"),
      LinkNumberFormat: look("1.9", "linkNumberFormat", asFlag, true),
      AutoText: look("1.8", "autoText", asFlag, true),
      HorizontalAlignment: look("1.8", "horizontalAlignment", HORIZONTAL, "Center"),
      VerticalAlignment: look("1.8", "verticalAlignment", VERTICAL, "Center"),
      TextOrientation: look("1.8", "textOrientation", asNumber, 0),
      Format: inner("1.1", "ChartDataLabelFormat", "format"),
    },
  }),
  ChartPlotArea: objectType("ChartPlotArea", {
    members: {
      ...Object.fromEntries(
        ["left", "top", "width", "height", "insideLeft", "insideTop", "insideWidth"]
          .concat("insideHeight")
          .map((name) => [
            name.charAt(0).toUpperCase() + name.slice(1),
            look("1.8", name, asNumber),
          ]),
      ),
      Position: look("1.8", "position", anyOf("Automatic", "Custom"), "Automatic"),
      Format: inner("1.8", "ChartPlotAreaFormat", "format"),
    },
  }),
  ChartAreaFormat: objectType("ChartAreaFormat", {
    members: {
      RoundedCorners: look("1.9", "roundedCorners", asFlag, false),
      ...{ Fill: fill("1.1"), Font: font, Border: border("1.7") },
    },
  }),
  ChartTitleFormat: objectType("ChartTitleFormat", {
    members: { Fill: fill("1.1"), Font: font, Border: border("1.7") },
  }),
  ChartLegendFormat: objectType("ChartLegendFormat", {
    members: { Fill: fill("1.1"), Font: font, Border: border("1.8") },
  }),
  ChartDataLabelFormat: objectType("ChartDataLabelFormat", {
    members: { Fill: fill("1.1"), Font: font, Border: border("1.8") },
  }),
  ChartAxisFormat: objectType("ChartAxisFormat", {
    members: { Fill: fill("1.8"), Font: font, Line: line },
  }),
  ChartAxisTitleFormat: objectType("ChartAxisTitleFormat", {
    members: { Fill: fill("1.8"), Font: font, Border: border("1.8") },
  }),
  ChartPlotAreaFormat: objectType("ChartPlotAreaFormat", {
    members: { Fill: fill("1.8"), Border: border("1.8") },
  }),
  ChartGridlinesFormat: objectType("ChartGridlinesFormat", { members: { Line: line } }),
  ChartSeriesFormat: objectType("ChartSeriesFormat", {
    members: { Fill: fill("1.1"), Line: line },
  }),
  ChartPointFormat: objectType("ChartPointFormat", {
    members: { Fill: fill("1.1"), Border: border("1.7") },
  }),
  ChartFill: objectType("ChartFill", {
    members: {
      SetSolidColor: method("1.1", (part, args) => setLook(part, "color", asColor(args.json(0)))),
      Clear: method("1.1", (part) => setLook(part, "color", "")),
    },
  }),
  ChartFont: objectType("ChartFont", {
    members: {
      Bold: look("1.1", "bold", asFlag, false),
      Color: look("1.1", "color", asColor, "#595959"),
      Italic: look("1.1", "italic", asFlag, false),
      Name: look("1.1", "name", asText, ({ chart }) => chart.sheet.workbook.defaultStyle.fontName),
      Size: look("1.1", "size", asNumber, ({ path }) =>
        path.startsWith("title/") ? TITLE_SIZE : TEXT_SIZE,
      ),
      Underline: look("1.1", "underline", anyOf("None", "Single"), "None"),
    },
  }),
  ChartLineFormat: objectType("ChartLineFormat", {
    members: {
      Color: look("1.1", "color", asColor),
      LineStyle: look("1.7", "lineStyle", LINES, "Automatic"),
      Weight: look("1.7", "weight", asNumber),
      Clear: method("1.1", cleared),
    },
  }),
  ChartBorder: objectType("ChartBorder", {
    members: {
      Color: look("1.7", "color", asColor),
      LineStyle: look("1.7", "lineStyle", LINES, "Automatic"),
      Weight: look("1.7", "weight", asNumber),
      Clear: method("1.8", cleared),
    },
  }),
};

/** No line is drawn. */
function cleared(part: ChartPart): void {
  changeChart(part.chart, () => part.looks.set(`${part.path}/lineStyle`, "None"));
}
