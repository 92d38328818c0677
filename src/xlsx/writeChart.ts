import type { SheetChart } from "hucre";
import { absoluteArea } from "../spreadsheet/address";
import type { ChartPlan, FontPlan } from "../spreadsheet/plan";
import { escapeSpreadsheetText } from "./xmlText";

const SMALL = 9;
const TITLE = 11;
const GREY = "D9D9D9";

/** A chart in the terms of the library that writes it: the workbook's font, thin lines, no frills. */
export function writeChart(plan: ChartPlan, font: FontPlan): SheetChart {
  const { kind, title, description, area, series, format, axisFormat = format } = plan;
  const family = font.name === undefined ? {} : { labelFontFamily: font.name };
  const axis = { labelFontSize: SMALL, minorTickMark: "none" as const, ...family };
  return {
    type: kind,
    title: escapeSpreadsheetText(title),
    titleFontSize: TITLE,
    titleBold: true,
    ...(font.name === undefined ? {} : { titleFontFamily: font.name }),
    altText: escapeSpreadsheetText(description),
    anchor: {
      from: { row: area.top - 1, col: area.left - 1 },
      to: { row: area.bottom, col: area.right },
    },
    series: series.map(({ name, categories, values, color, labels }) => ({
      name: escapeSpreadsheetText(name),
      categories: absoluteArea(categories),
      values: absoluteArea(values),
      color,
      ...(labels ? {} : { dataLabels: false as const }),
    })),
    barGrouping: "clustered",
    gapWidth: 60,
    overlap: 0,
    legend: series.length > 1 ? "bottom" : false,
    legendFontSize: SMALL,
    ...(font.name === undefined ? {} : { legendFontFamily: font.name }),
    chartSpaceBorderColor: GREY,
    // Figures that only serve a chart stand in hidden columns.
    plotVisOnly: false,
    roundedCorners: false,
    dataLabels: {
      showValue: true,
      fontSize: SMALL - 1,
      numberFormat: { formatCode: format },
      ...(font.name === undefined ? {} : { fontFamily: font.name }),
    },
    axes: {
      x: { ...axis, ...(kind === "bar" ? { reverse: true } : {}) },
      y: { ...axis, numberFormat: { formatCode: axisFormat }, scale: { min: 0 } },
    },
  };
}
