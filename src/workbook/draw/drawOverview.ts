import { columnName } from "../../spreadsheet/address";
import { fixed, type Expression } from "../../spreadsheet/expression";
import type {
  ChartPlan,
  ChartSeriesPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  RowPlan,
  StylePlan,
} from "../../spreadsheet/plan";
import { LOOKS, BLOC_VERDICT_LOOKS } from "./highlights";
import { heightOf, linesOf } from "./lines";
import {
  SUMMARY_ROWS,
  type ChartRow,
  type OverviewContent,
  type OverviewRow,
} from "./overviewContent";
import type { Pen } from "./pen";
import { cellStyle, FONT, RATIO_FORMAT, STYLES } from "./styles";

const HEADERS = [
  { title: "Chỉ tiêu, nhiệm vụ", width: 40 },
  { title: "Kết quả", width: 24 },
  { title: "Yêu cầu", width: 27 },
  { title: "Đánh giá", width: 24 },
  { title: "Quý trước", width: 14 },
  { title: "Cùng kỳ năm trước", width: 14 },
  { title: "Xu hướng", width: 21 },
  { title: "Đơn vị chưa đạt", width: 55 },
] as const;
const FIRST = 2;
const LAST = FIRST + HEADERS.length - 1;
/** Hidden columns right of the page: codes for the colours, figures for the charts. */
const CODE = LAST + 2;
const SERIOUS = CODE + 1;
const CHART = SERIOUS + 1;
const CHART_HEIGHT = 21;
const MOST_SERIES = 2;

export interface OverviewDrawing {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly charts: readonly ChartPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Of the table of targets, which goes over several pages. */
  readonly headingRow: number;
}

const centered: StylePlan = { ...cellStyle("list", "fixed"), horizontal: "center" };
const text = cellStyle("text", "fixed");
const plain: StylePlan = { font: FONT };
const section: StylePlan = { font: STYLES.subtitle.font, vertical: "center" };

/** The bloc's first page, below its form: summary, charts, every target, sentences for the report. */
export function drawOverview(
  pen: Pen,
  content: OverviewContent,
  firstRow: number,
): OverviewDrawing {
  let row = firstRow;
  for (; row < firstRow + SUMMARY_ROWS; row += 1) {
    const line = content.summary[row - firstRow];
    if (line === undefined) pen.put(row, FIRST, null, plain);
    else pen.compute(row, FIRST, line, plain);
  }
  const charts = drawCharts(pen, content, row + 1);
  row += CHART_HEIGHT + 2;
  const rows: RowPlan[] = [];
  const tableTop = row;
  HEADERS.forEach(({ title }, index) => pen.put(row, FIRST + index, title, STYLES.header));
  rows.push({ row, height: 34 });
  row += 1;
  for (const { title, rows: lines } of content.sections) {
    pen.put(row, FIRST, title, section);
    rows.push({ row, height: 20 });
    row += 1;
    for (const line of lines) {
      rows.push({ row, height: drawLine(pen, line, row) });
      row += 1;
    }
  }
  const formats = verdictFormats(tableTop + 1, row - 1);
  row += 1;
  pen.put(row, FIRST, "Câu văn cho báo cáo", section);
  rows.push({ row, height: 22 });
  row += 1;
  for (const { id } of content.sections.flatMap((one) => one.rows)) {
    pen.compute(row, FIRST, result(id, "cau_van"), plain);
    row += 1;
  }
  return {
    columns: [
      ...HEADERS.map(({ width }, index) => ({ column: FIRST + index, width })),
      ...Array.from({ length: 3 + 3 * (MOST_SERIES + 1) }, (_, index) => ({
        column: CODE + index,
        hidden: true,
      })),
    ],
    rows,
    charts,
    conditionalFormats: formats,
    lastRow: row - 1,
    lastColumn: LAST,
    headingRow: tableTop,
  };
}

const result = (id: string, key: string): Expression => fixed("tblKetQua", id, key);

/** Height of the row, which holds as many lines as its longest text. */
function drawLine(pen: Pen, line: OverviewRow, row: number): number {
  const { id, label, previousQuarter, previousYear, trend, failing } = line;
  const shown: readonly (readonly [Expression | string, StylePlan])[] = [
    [`${label} (${id})`, text],
    [result(id, "_chu"), centered],
    [result(id, "nguong"), text],
    [result(id, "ket_luan"), centered],
    [previousQuarter, centered],
    [previousYear, centered],
    [trend, centered],
    [failing, text],
  ];
  let lines = 1;
  shown.forEach(([what, style], index) => {
    if (typeof what === "string") pen.put(row, FIRST + index, what, style);
    else pen.compute(row, FIRST + index, what, style);
    lines = Math.max(lines, linesOf(pen.cells.at(-1)?.value ?? null, HEADERS[index]?.width ?? 1));
  });
  pen.compute(row, CODE, result(id, "_ma"), STYLES.helper);
  pen.compute(row, SERIOUS, result(id, "_nang"), STYLES.helper);
  return heightOf(lines, 6);
}

/** Red only for targets and duties with a number (domain 0.5). */
function verdictFormats(top: number, bottom: number): ConditionalFormatPlan[] {
  const area = { top, bottom, left: FIRST + 3, right: FIRST + 3 };
  const code = `$${columnName(CODE)}${top}`;
  const serious = `$${columnName(SERIOUS)}${top}`;
  return [
    {
      area,
      formula: `AND(${code}="KHONG_DAT",${serious}=1)`,
      style: LOOKS.bad,
      stopIfTrue: true,
    },
    { area, formula: `${code}="KHONG_DAT"`, style: LOOKS.warning },
    ...Object.entries(BLOC_VERDICT_LOOKS).map(([verdict, look]) => ({
      area,
      formula: `${code}="${verdict}"`,
      style: LOOKS[look],
    })),
  ];
}

const BLUE = "1F4E79";
const GREY = "A6A6A6";

function drawCharts(pen: Pen, content: OverviewContent, top: number): ChartPlan[] {
  const bottom = top + CHART_HEIGHT - 1;
  const across = [
    { left: FIRST, right: FIRST + 2 },
    { left: FIRST + 3, right: FIRST + 6 },
    { left: FIRST + 7, right: FIRST + 7 },
  ];
  const charts = [
    {
      kind: "bar",
      title: "Kết quả so với yêu cầu",
      description: "Tỷ lệ của từng chỉ tiêu bên cạnh tỷ lệ phải đạt",
      rows: content.ratios,
      series: [
        { name: "Kết quả", color: BLUE, labels: true },
        { name: "Yêu cầu", color: GREY, labels: false },
      ],
      // Whole percents would call 99,93% a full hundred beside a target that is not met.
      format: RATIO_FORMAT,
      axisFormat: "0%",
    },
    {
      kind: "column",
      title: "Đơn vị theo tình hình khắc phục",
      description: "Số đơn vị theo tình hình khắc phục sau kiểm tra, giám sát",
      rows: content.situations,
      series: [{ name: "Số đơn vị", color: BLUE, labels: true }],
      format: "0",
    },
    {
      kind: "column",
      title: "Kết nạp đảng viên trong nhiệm kỳ",
      description: "Số đảng viên mới kết nạp lũy kế, mức phải có đến kỳ này và chỉ tiêu nhiệm kỳ",
      rows: content.admissions,
      series: [{ name: "Đảng viên", color: BLUE, labels: true }],
      format: "#,##0",
    },
  ] as const;
  return charts.map(({ title, description, rows, series, ...look }, index) => ({
    ...look,
    title,
    description,
    area: { top, bottom, ...(across[index] ?? { left: FIRST, right: LAST }) },
    series: drawSeries(pen, rows, series, top, CHART + index * (MOST_SERIES + 1)),
  }));
}

function drawSeries(
  pen: Pen,
  rows: readonly ChartRow[],
  series: readonly Pick<ChartSeriesPlan, "name" | "color" | "labels">[],
  top: number,
  column: number,
): ChartSeriesPlan[] {
  rows.forEach(({ label, values }, index) => {
    pen.put(top + index, column, label, STYLES.helper);
    values.forEach((value, place) => {
      pen.compute(top + index, column + 1 + place, value, STYLES.helper);
    });
  });
  const area = (at: number) => ({
    sheet: pen.sheet,
    top,
    bottom: top + rows.length - 1,
    left: at,
    right: at,
  });
  return series.map(({ name, color, labels }, place) => ({
    name,
    color,
    labels,
    categories: area(column),
    values: area(column + 1 + place),
  }));
}
