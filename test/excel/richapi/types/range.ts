import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../../model/area";
import { writeArea } from "../../model/contents";
import { restyleEach } from "../../model/formats";
import { hideColumns, hideRows, hiddenIn, totalSize } from "../../model/lines";
import { setLink } from "../../model/links";
import { swappedFormat, toLocal } from "../../model/localFormulas";
import { fromR1C1, toR1C1 } from "../../model/r1c1";
import type { Worksheet } from "../../model/worksheet";
import { displayedText } from "../../display/displayedText";
import { fullAddress } from "../addresses";
import { asFlag, asRecord, asText } from "../arguments";
import {
  eachCell,
  formulaOrValue,
  inWords,
  plainValue,
  valueType,
  writtenCells,
} from "../cellValues";
import { clearRange } from "../clearRange";
import { method, object, objectType, value, type Member } from "../members";
import type { Range } from "../objects";
import type { Json } from "../protocol";
import { widthInPoints } from "../widths";
import { cellProperties } from "./cellProperties";
import { rangeActions } from "./rangeActions";
import { rangeNavigation } from "./rangeNavigation";

const read = (range: Range) =>
  eachCell(range, (sheet, row, column) => plainValue(sheet.valueAt(row, column)));
const readFormulas = (range: Range) => eachCell(range, formulaOrValue);
const readFormats = (range: Range) =>
  eachCell(range, (sheet, row, column) => sheet.styleAt(row, column).format);

function write({ sheet, area }: Range, given: Json): void {
  writeArea(sheet, area, writtenCells(area, given));
}

const localFormula = (sheet: Worksheet, row: number, column: number): Json =>
  inWords(formulaOrValue(sheet, row, column), (text) => toLocal(text, sheet.workbook.locale));
const formulaR1C1 = (sheet: Worksheet, row: number, column: number): Json =>
  inWords(formulaOrValue(sheet, row, column), (text) => toR1C1(text, row, column));

function writeLocal({ sheet, area }: Range, given: Json): void {
  writeArea(sheet, area, writtenCells(area, given), sheet.workbook.locale);
}

function writeR1C1({ sheet, area }: Range, given: Json): void {
  // In R1C1 one formula says the same in every cell.
  const written = writtenCells(area, given, (input) => input);
  writeArea(sheet, area, (row, column) => {
    const input = written(row, column);
    return typeof input === "string" && input.startsWith("=")
      ? fromR1C1(input, area.top + row, area.left + column)
      : input;
  });
}

function writeFormats(
  { sheet, area }: Range,
  given: Json,
  understood = (format: string): string => format,
): void {
  const format = writtenCells(area, given);
  restyleEach(sheet, area, (row, column) => {
    const wanted = format(row, column);
    return wanted === null
      ? (style) => style
      : (style) => ({ ...style, format: understood(asText(wanted)) || "General" });
  });
}

/** What can be loaded, and set, of a range; and where it leads. */
const properties: Readonly<Record<string, Member<Range>>> = {
  Address: value("1.1", fullAddress),
  AddressLocal: value("1.1", fullAddress),
  CellCount: value("1.1", ({ area }) => (cellCount(area) >= 2 ** 31 ? -1 : cellCount(area))),
  RowCount: value("1.1", ({ area }) => rowCount(area)),
  ColumnCount: value("1.1", ({ area }) => columnCount(area)),
  RowIndex: value("1.1", ({ area }) => area.top - 1),
  ColumnIndex: value("1.1", ({ area }) => area.left - 1),
  IsEntireRow: value("1.7", ({ area }) => isEntireRow(area)),
  IsEntireColumn: value("1.7", ({ area }) => isEntireColumn(area)),
  Values: value("1.1", read, write),
  Formulas: value("1.1", readFormulas, write),
  FormulasLocal: value("1.1", (range) => eachCell(range, localFormula), writeLocal),
  FormulasR1C1: value("1.2", (range) => eachCell(range, formulaR1C1), writeR1C1),
  NumberFormat: value("1.1", readFormats, (range, given) => writeFormats(range, given)),
  NumberFormatLocal: value(
    "1.7",
    (range) =>
      eachCell(range, (sheet, row, column) =>
        swappedFormat(sheet.styleAt(row, column).format, sheet.workbook.locale),
      ),
    (range, given) =>
      writeFormats(range, given, (format) => swappedFormat(format, range.sheet.workbook.locale)),
  ),
  // Every formula here gives one value.
  HasSpill: value("1.12", () => false),
  SavedAsArray: value("1.12", () => false),
  Text: value("1.1", (range) => eachCell(range, displayedText)),
  ValueTypes: value("1.1", (range) =>
    eachCell(range, (sheet, row, column) => valueType(sheet.valueAt(row, column))),
  ),
  Top: value("1.10", ({ sheet, area }) => totalSize(sheet, 1, area.top - 1, "rows")),
  Left: value("1.10", ({ sheet, area }) =>
    widthInPoints(totalSize(sheet, 1, area.left - 1, "columns")),
  ),
  Height: value("1.10", ({ sheet, area }) => totalSize(sheet, area.top, area.bottom, "rows")),
  Width: value("1.10", ({ sheet, area }) =>
    widthInPoints(totalSize(sheet, area.left, area.right, "columns")),
  ),
  RowHidden: value(
    "1.2",
    ({ sheet, area }) => hiddenIn(sheet, area, "rows"),
    ({ sheet, area }, hidden) => hideRows(sheet, area, asFlag(hidden)),
  ),
  ColumnHidden: value(
    "1.2",
    ({ sheet, area }) => hiddenIn(sheet, area, "columns"),
    ({ sheet, area }, hidden) => hideColumns(sheet, area, asFlag(hidden)),
  ),
  Hidden: value("1.2", ({ sheet, area }) => {
    const rows = hiddenIn(sheet, area, "rows");
    const columns = hiddenIn(sheet, area, "columns");
    return rows === true || columns === true
      ? true
      : rows === null || columns === null
        ? null
        : false;
  }),
  Hyperlink: value(
    "1.7",
    ({ sheet, area: { top, left } }) => {
      const link = sheet.cells.get(top, left)?.link;
      if (link === undefined) return {};
      return { ...link, textToDisplay: displayedText(sheet, top, left) };
    },
    ({ sheet, area }, given) => setLink(sheet, area, asRecord(given)),
  ),
  ConditionalFormats: object("1.6", "ConditionalFormatCollection", (range) => range),
  DataValidation: object("1.8", "DataValidation", (range) => range),
  Format: object("1.1", "RangeFormat", (range) => range),
  Sort: object("1.2", "RangeSort", (range) => range),
  Worksheet: object("1.1", "Worksheet", ({ sheet }) => sheet),
  Clear: method("1.1", ({ sheet, areas }, args) => clearRange(sheet, areas, args)),
};

export const rangeType = objectType("Range", {
  members: { ...properties, ...rangeNavigation, ...rangeActions, ...cellProperties },
});
