import { displayedText } from "../../display/displayedText";
import { addressOf, cellArea, columnCount, rowCount } from "../../model/area";
import { toR1C1 } from "../../model/r1c1";
import { toLocal } from "../../model/localFormulas";
import { quoteTab } from "../../model/references";
import type { Worksheet } from "../../model/worksheet";
import { refuse } from "../../model/excelError";
import { formulaOrValue, inWords, plainValue, valueType } from "../cellValues";
import { factory, method, object, objectType, value, type Member } from "../members";
import type { ObjectTypes, Range } from "../objects";
import type { Json } from "../protocol";

type View = ObjectTypes["RangeView"];

/** What can be seen of a range: no hidden rows and columns. */
export function viewOf({ sheet, areas, area }: Range): View {
  const rows = numbers(area.top, rowCount(area)).filter((row) => !sheet.isRowHidden(row));
  const columns = numbers(area.left, columnCount(area)).filter(
    (column) => !sheet.isColumnHidden(column),
  );
  return { range: { sheet, areas, area }, rows, columns, index: 0 };
}

const numbers = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);

function cells(read: (sheet: Worksheet, row: number, column: number) => Json): Member<View> {
  return value("1.3", ({ range: { sheet }, rows, columns }) =>
    rows.map((row) => columns.map((column) => read(sheet, row, column))),
  );
}

export const rangeViewType = objectType("RangeView", {
  members: {
    Values: cells((sheet, row, column) => plainValue(sheet.valueAt(row, column))),
    ValueTypes: cells((sheet, row, column) => valueType(sheet.valueAt(row, column))),
    Text: cells(displayedText),
    Formulas: cells(formulaOrValue),
    FormulasLocal: cells((sheet, row, column) =>
      inWords(formulaOrValue(sheet, row, column), (text) => toLocal(text, sheet.workbook.locale)),
    ),
    FormulasR1C1: cells((sheet, row, column) =>
      inWords(formulaOrValue(sheet, row, column), (text) => toR1C1(text, row, column)),
    ),
    NumberFormat: cells((sheet, row, column) => sheet.styleAt(row, column).format),
    CellAddresses: cells(
      (sheet, row, column) => `${quoteTab(sheet.name)}!${addressOf(cellArea(row, column))}`,
    ),
    RowCount: value("1.3", ({ rows }) => rows.length),
    ColumnCount: value("1.3", ({ columns }) => columns.length),
    Index: value("1.3", ({ index }) => index),
    Rows: object("1.3", "RangeViewCollection", (view) => view),
    GetRange: factory("1.3", "Range", ({ range }) => range),
  },
});

const rowsOf = (view: View): readonly View[] =>
  view.rows.map((row, index) => ({ ...view, rows: [row], index }));

export const rangeViewCollectionType = objectType("RangeViewCollection", {
  items: { type: "RangeView", of: rowsOf },
  members: {
    GetCount: method("1.4", ({ rows }) => rows.length),
    GetItemAt: factory(
      "1.3",
      "RangeView",
      (view, args) => rowsOf(view)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
  },
});
