import type { SheetChart } from "hucre";
import { absoluteArea } from "../../../src/spreadsheet/address";
import type { Chart, ChartSource } from "../model/chart";
import { seriesName } from "../model/chartSeries";
import { automaticTitle } from "../model/charts";
import type { Worksheet } from "../model/worksheet";
import { anchorOf } from "./chartPlaces";
import { drawn, kindOf } from "./openCharts";

/** As the file drew them, with what was changed; types that the library cannot write are left out. */
export function saveCharts({ charts }: Worksheet): SheetChart[] {
  return charts.flatMap((chart) => saveChart(chart) ?? []);
}

function saveChart(chart: Chart): SheetChart | null {
  const { sheet, looks, top, left, width, height } = chart;
  const kind = kindOf(chart.type);
  const series = saveSeries(chart);
  if (kind === null || series.length === 0) return null;
  const before = drawn.get(chart);
  const box = { top, left, width, height };
  const stays = before !== undefined && before.box === JSON.stringify(box);
  const position = looks.get("legend/position");
  const isTitled = looks.get("title/visible") !== false;
  return {
    ...before?.chart,
    ...kind,
    ...(isTitled ? { title: String(looks.get("title/text") ?? automaticTitle(chart)) } : {}),
    ...(isTitled ? {} : { showTitle: false }),
    series,
    anchor: stays ? before.chart.anchor : anchorOf(sheet, box),
    ...(looks.get("legend/visible") === false
      ? { legend: false as const }
      : typeof position === "string"
        ? { legend: PLACES[position] ?? "bottom" }
        : before === undefined
          ? { legend: "bottom" as const }
          : {}),
  };
}

const PLACES: Readonly<Record<string, Exclude<SheetChart["legend"], false>>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};

function saveSeries(chart: Chart): SheetChart["series"] {
  const before = drawn.get(chart)?.chart.series ?? [];
  return chart.series.flatMap((series) => {
    const values = reference(series.values);
    if (values === null) return [];
    const categories = reference(series.categories);
    const color = series.looks.get("format/fill/color");
    return {
      ...before.find((each) => each.values === values),
      name: seriesName(chart.series, series),
      values,
      ...(categories === null ? {} : { categories }),
      ...(typeof color === "string" && color !== "" ? { color: color.slice(1) } : {}),
    };
  });
}

function reference(source: ChartSource | null): string | null {
  if (!source?.area) return null;
  return absoluteArea({ sheet: source.sheet.name, ...source.area });
}
