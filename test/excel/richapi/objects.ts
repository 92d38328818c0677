import type { Rectangle } from "../model/area";
import type { BorderSide } from "../model/cellStyle";
import type { Chart, ChartLooks, ChartSeries } from "../model/chart";
import type { Comment, CommentReply } from "../model/comments";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { DuplicatesRemoved } from "../model/duplicates";
import type { DefinedName } from "../model/definedName";
import type { Table, TableColumn } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: Worksheet;
  readonly areas: readonly Rectangle[];
}

/** A range: one rectangle. */
export interface Range extends Cells {
  readonly area: Rectangle;
}

export const rangeOf = (sheet: Worksheet, area: Rectangle): Range => ({
  sheet,
  area,
  areas: [area],
});

/** Where names and tables are looked for: the workbook, or one sheet. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | null;
}

interface OfTable<Part> {
  readonly table: Table;
  readonly part: Part;
}

/** What stands behind each type of object of the API. */
export interface ObjectTypes {
  readonly Application: Workbook;
  readonly AutoFilter: { readonly sheet: Worksheet; readonly table: Table | null };
  readonly CellValueConditionalFormat: ConditionalFormatOf;
  readonly Chart: Chart;
  readonly ChartAreaFormat: ChartPart;
  readonly ChartAxes: ChartPart;
  readonly ChartAxis: ChartPart;
  readonly ChartAxisFormat: ChartPart;
  readonly ChartAxisTitle: ChartPart;
  readonly ChartAxisTitleFormat: ChartPart;
  readonly ChartBorder: ChartPart;
  readonly ChartCollection: Worksheet;
  readonly ChartDataLabelFormat: ChartPart;
  readonly ChartDataLabels: ChartPart;
  readonly ChartFill: ChartPart;
  readonly ChartFont: ChartPart;
  readonly ChartGridlines: ChartPart;
  readonly ChartGridlinesFormat: ChartPart;
  readonly ChartLegend: ChartPart;
  readonly ChartLegendFormat: ChartPart;
  readonly ChartLineFormat: ChartPart;
  readonly ChartPlotArea: ChartPart;
  readonly ChartPlotAreaFormat: ChartPart;
  readonly ChartPoint: OfSeries & { readonly index: number };
  readonly ChartPointFormat: ChartPart;
  readonly ChartPointsCollection: OfSeries;
  readonly ChartSeries: OfSeries;
  readonly ChartSeriesCollection: Chart;
  readonly ChartSeriesFormat: ChartPart;
  readonly ChartTitle: ChartPart;
  readonly ChartTitleFormat: ChartPart;
  readonly ChartTrendline: OfSeries & { readonly trendline: ChartLooks };
  readonly ChartTrendlineCollection: OfSeries;
  readonly ColorScaleConditionalFormat: ConditionalFormatOf;
  readonly Comment: Comment;
  readonly CommentCollection: Scope;
  readonly CommentReply: CommentReply;
  readonly CommentReplyCollection: Comment;
  readonly ConditionalDataBarNegativeFormat: ConditionalFormatOf;
  readonly ConditionalDataBarPositiveFormat: ConditionalFormatOf;
  readonly ConditionalFormat: ConditionalFormatOf;
  readonly ConditionalFormatCollection: Cells;
  readonly ConditionalFormatRule: ConditionalFormatOf;
  readonly ConditionalRangeBorder: ConditionalFormatOf & { readonly side: string };
  readonly ConditionalRangeBorderCollection: ConditionalFormatOf;
  readonly ConditionalRangeFill: ConditionalFormatOf;
  readonly ConditionalRangeFont: ConditionalFormatOf;
  readonly ConditionalRangeFormat: ConditionalFormatOf;
  readonly CultureInfo: Workbook;
  readonly CustomConditionalFormat: ConditionalFormatOf;
  readonly CustomProperty: KeyedEntry;
  readonly CustomPropertyCollection: Workbook;
  readonly CustomXmlPart: { readonly workbook: Workbook; readonly id: string };
  readonly CustomXmlPartCollection: XmlParts;
  readonly CustomXmlPartScopedCollection: XmlParts;
  readonly DataBarConditionalFormat: ConditionalFormatOf;
  readonly DataValidation: Cells;
  readonly DatetimeFormatInfo: Workbook;
  readonly DocumentProperties: Workbook;
  readonly Filter: OfTable<TableColumn>;
  readonly FormatProtection: Cells;
  readonly FunctionResult: { readonly workbook: Workbook; readonly formula: string };
  readonly Functions: Workbook;
  readonly HeaderFooter: {
    readonly sheet: Worksheet;
    readonly texts: { header: string; footer: string };
  };
  readonly HeaderFooterGroup: Worksheet;
  readonly IconSetConditionalFormat: ConditionalFormatOf;
  readonly NamedItem: { readonly scope: Scope; readonly name: DefinedName };
  readonly NamedItemArrayValues: { readonly scope: Scope; readonly name: DefinedName };
  readonly NamedItemCollection: Scope;
  readonly NumberFormatInfo: Workbook;
  readonly PageLayout: Worksheet;
  readonly PresetCriteriaConditionalFormat: ConditionalFormatOf;
  readonly Range: Range;
  readonly RangeAreas: Cells;
  readonly RangeBorder: Cells & { readonly side: BorderSide };
  readonly RangeBorderCollection: Cells;
  readonly RangeCollection: Cells;
  readonly RangeFill: Cells;
  readonly RangeFont: Cells;
  readonly RangeFormat: Cells;
  readonly RangeSort: Range;
  readonly RangeView: RangeView;
  readonly RangeViewCollection: RangeView;
  readonly RemoveDuplicatesResult: DuplicatesRemoved;
  readonly Runtime: Workbook;
  readonly Setting: KeyedEntry;
  readonly SettingCollection: Workbook;
  readonly Table: Table;
  readonly TableCollection: Scope;
  readonly TableColumn: OfTable<TableColumn>;
  readonly TableColumnCollection: Table;
  readonly TableRow: OfTable<number>;
  readonly TableRowCollection: Table;
  readonly TableSort: Table;
  readonly TableScopedCollection: readonly Table[];
  readonly TextConditionalFormat: ConditionalFormatOf;
  readonly TopBottomConditionalFormat: ConditionalFormatOf;
  readonly Workbook: Workbook;
  readonly WorkbookProtection: Workbook;
  readonly Worksheet: Worksheet;
  readonly WorksheetCollection: Workbook;
  readonly WorksheetCustomProperty: { readonly sheet: Worksheet; readonly key: string };
  readonly WorksheetCustomPropertyCollection: Worksheet;
  readonly WorksheetFreezePanes: Worksheet;
  readonly WorksheetProtection: Worksheet;
}

/** A part of a chart, and where its looks are kept: "title/format/font". */
export interface ChartPart {
  readonly chart: Chart;
  readonly looks: ChartLooks;
  readonly path: string;
}

export interface OfSeries {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

/** The rows and columns of a range that show. */
export interface RangeView {
  readonly range: Range;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

export interface ConditionalFormatOf {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

/** The parts of a workbook; `null` for whatever namespace. */
interface XmlParts {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

export interface KeyedEntry {
  readonly workbook: Workbook;
  readonly key: string;
}

export type TypeName = keyof ObjectTypes;

/** An object of a request: its type and what stands behind it. */
export interface ApiObject<Type extends TypeName = TypeName> {
  readonly type: Type;
  readonly target: ObjectTypes[Type];
}
