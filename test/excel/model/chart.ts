import type { Rectangle } from "./area";
import type { Worksheet } from "./worksheet";

/** Cells that a chart draws; they move with the sheet, null once they are deleted. */
export interface ChartSource {
  readonly sheet: Worksheet;
  area: Rectangle | null;
}

/** What somebody set of a chart's looks, by its place in it: "title/format/font/size" → 15. */
export type ChartLooks = Map<string, string | number | boolean>;

export interface ChartSeries {
  /** Given by hand; null: the text of the cells it is named after, or its number. */
  name: string | null;
  readonly namedAfter: ChartSource | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** null: that of the chart. */
  type: string | null;
  readonly trendlines: ChartLooks[];
  readonly looks: ChartLooks;
}

export type SeriesBy = "Columns" | "Rows";

export interface Chart {
  readonly id: string;
  readonly sheet: Worksheet;
  name: string;
  type: string;
  /** null for a chart whose series were put together one by one. */
  source: ChartSource | null;
  seriesBy: SeriesBy;
  readonly series: ChartSeries[];
  /** In points from the corner of the sheet. */
  top: number;
  left: number;
  width: number;
  height: number;
  readonly looks: ChartLooks;
}
