import type { ObjectType } from "../members";
import type { TypeName } from "../objects";
import * as application from "./application";
import * as border from "./border";
import { chartPartTypes } from "./chartParts";
import { chartAxesTypes } from "./chartAxes";
import { chartPointsTypes } from "./chartPoints";
import { chartSeriesTypes } from "./chartSeries";
import * as charts from "./charts";
import * as comments from "./comments";
import * as conditionalBars from "./conditionalBars";
import * as conditionalFormats from "./conditionalFormats";
import * as conditionalRules from "./conditionalRules";
import * as conditionalLooks from "./conditionalLooks";
import { dataValidationType } from "./dataValidation";
import { documentPropertiesType } from "./documentProperties";
import * as filters from "./filters";
import * as format from "./format";
import { freezePanesType } from "./freezePanes";
import * as functions from "./functions";
import * as headersFooters from "./headersFooters";
import * as names from "./names";
import * as pageLayout from "./pageLayout";
import * as protection from "./protection";
import * as rangeAreas from "./rangeAreas";
import { rangeType } from "./range";
import { rangeSortType, removeDuplicatesResultType } from "./rangeActions";
import * as rangeView from "./rangeView";
import * as settings from "./settings";
import * as tableParts from "./tableParts";
import * as tables from "./tables";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import * as xmlParts from "./xmlParts";
import { worksheetCollectionType } from "./worksheets";

/** Everything that is implemented; what is not here answers ApiNotFound. */
export const TYPES: Readonly<Partial<Record<TypeName, ObjectType<unknown>>>> = {
  Application: application.applicationType,
  AutoFilter: filters.autoFilterType,
  CellValueConditionalFormat: conditionalRules.cellValueConditionalFormatType,
  Chart: charts.chartType,
  ChartCollection: charts.chartCollectionType,
  ...chartAxesTypes,
  ...chartPartTypes,
  ...chartPointsTypes,
  ...chartSeriesTypes,
  ColorScaleConditionalFormat: conditionalRules.colorScaleConditionalFormatType,
  Comment: comments.commentType,
  CommentCollection: comments.commentCollectionType,
  CommentReply: comments.commentReplyType,
  CommentReplyCollection: comments.commentReplyCollectionType,
  ConditionalDataBarNegativeFormat: conditionalBars.conditionalDataBarNegativeFormatType,
  ConditionalDataBarPositiveFormat: conditionalBars.conditionalDataBarPositiveFormatType,
  ConditionalFormat: conditionalFormats.conditionalFormatType,
  ConditionalFormatCollection: conditionalFormats.conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormats.conditionalFormatRuleType,
  ConditionalRangeBorder: conditionalLooks.conditionalRangeBorderType,
  ConditionalRangeBorderCollection: conditionalLooks.conditionalRangeBorderCollectionType,
  ConditionalRangeFill: conditionalLooks.conditionalRangeFillType,
  ConditionalRangeFont: conditionalLooks.conditionalRangeFontType,
  ConditionalRangeFormat: conditionalLooks.conditionalRangeFormatType,
  CultureInfo: application.cultureInfoType,
  CustomConditionalFormat: conditionalFormats.customConditionalFormatType,
  CustomProperty: settings.customPropertyType,
  CustomPropertyCollection: settings.customPropertyCollectionType,
  CustomXmlPart: xmlParts.customXmlPartType,
  CustomXmlPartCollection: xmlParts.customXmlPartCollectionType,
  CustomXmlPartScopedCollection: xmlParts.customXmlPartScopedCollectionType,
  DataBarConditionalFormat: conditionalBars.dataBarConditionalFormatType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: application.datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  Filter: filters.filterType,
  FormatProtection: format.formatProtectionType,
  FunctionResult: functions.functionResultType,
  Functions: functions.functionsType,
  HeaderFooter: headersFooters.headerFooterType,
  HeaderFooterGroup: headersFooters.headerFooterGroupType,
  IconSetConditionalFormat: conditionalBars.iconSetConditionalFormatType,
  NamedItem: names.namedItemType,
  NamedItemArrayValues: names.namedItemArrayValuesType,
  NamedItemCollection: names.namedItemCollectionType,
  NumberFormatInfo: application.numberFormatInfoType,
  PageLayout: pageLayout.pageLayoutType,
  PresetCriteriaConditionalFormat: conditionalRules.presetCriteriaConditionalFormatType,
  Range: rangeType,
  RangeAreas: rangeAreas.rangeAreasType,
  RangeBorder: border.rangeBorderType,
  RangeBorderCollection: format.rangeBorderCollectionType,
  RangeCollection: rangeAreas.rangeCollectionType,
  RangeFill: format.rangeFillType,
  RangeFont: format.rangeFontType,
  RangeFormat: format.rangeFormatType,
  RangeSort: rangeSortType,
  RangeView: rangeView.rangeViewType,
  RangeViewCollection: rangeView.rangeViewCollectionType,
  RemoveDuplicatesResult: removeDuplicatesResultType,
  Runtime: application.runtimeType,
  Setting: settings.settingType,
  SettingCollection: settings.settingCollectionType,
  Table: tables.tableType,
  TableCollection: tables.tableCollectionType,
  TableColumn: tableParts.tableColumnType,
  TableColumnCollection: tableParts.tableColumnCollectionType,
  TableRow: tableParts.tableRowType,
  TableRowCollection: tableParts.tableRowCollectionType,
  TableSort: filters.tableSortType,
  TableScopedCollection: tables.tableScopedCollectionType,
  TextConditionalFormat: conditionalRules.textConditionalFormatType,
  TopBottomConditionalFormat: conditionalRules.topBottomConditionalFormatType,
  Workbook: workbookType,
  WorkbookProtection: protection.workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: settings.worksheetCustomPropertyType,
  WorksheetCustomPropertyCollection: settings.worksheetCustomPropertyCollectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: protection.worksheetProtectionType,
};
