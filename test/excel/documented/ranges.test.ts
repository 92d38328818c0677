import { refusal } from "../conformance/session";
import { alone, documented, place, priceTable, read, refused } from "./documented";

const all = async (...ranges: Excel.Range[]) => {
  const places: string[] = [];
  for (const range of ranges) places.push(await place(range));
  return places;
};

documented([
  ["a cell outside its range", (sheet) => place(sheet.getRange("B2:C3").getCell(4, 4)), "F6"],
  [
    "nothing lies above the first row",
    (sheet) => place(sheet.getRange("A1").getOffsetRange(-1, 0)),
    refused("InvalidArgument"),
  ],
  [
    "ways to write an address",
    (sheet) =>
      all(...["$B$2:$C$3", "b2:c3", "C3:B2", "2:4", "C:C"].map((each) => sheet.getRange(each))),
    ["B2:C3", "B2:C3", "B2:C3", "2:4", "C:C"],
  ],
  ["no address", (sheet) => place(sheet.getRange("ZZZZ1")), refused("InvalidArgument")],
  ["two addresses", (sheet) => place(sheet.getRange("A1,B2")), refused("InvalidArgument")],
  [
    "a whole sheet has more cells than are counted",
    (sheet) => read(sheet.getRange(), "rowCount,columnCount,cellCount"),
    [1_048_576, 16_384, -1],
  ],
  [
    "rows and columns beside a range",
    (sheet) => {
      const range = sheet.getRange("C5:D8");
      return all(
        ...[range.getRowsAbove(2), range.getRowsAbove(), range.getRowsBelow(1)],
        ...[range.getColumnsBefore(2), range.getColumnsAfter()],
      );
    },
    ["C3:D4", "C4:D4", "C9:D9", "A5:B8", "E5:E8"],
  ],
  [
    "a negative number of them lies within",
    (sheet) => {
      const range = sheet.getRange("B5:C8");
      return all(
        ...[range.getRowsAbove(-2), range.getRowsBelow(-1)],
        ...[range.getColumnsBefore(-1), range.getColumnsAfter(-1)],
      );
    },
    ["B5:C6", "B8:C8", "B5:B8", "C5:C8"],
  ],
  [
    "parts of a range, and ranges around it",
    (sheet) => {
      const range = sheet.getRange("B2:D4");
      return all(
        ...[range.getRow(1), range.getColumn(2), range.getLastCell(), range.getLastRow()],
        ...[range.getEntireRow(), range.getEntireColumn(), range.getResizedRange(-2, -1)],
        ...[range.getAbsoluteResizedRange(1, 2), range.getBoundingRect("D10:E15")],
      );
    },
    ["B3:D3", "D2:D4", "D4", "B4:D4", "2:4", "B:D", "B2:C2", "B2:C2", "B2:E15"],
  ],
  [
    "by numbers, from 0",
    (sheet) => all(sheet.getRangeByIndexes(1, 1, 2, 3), sheet.getCell(0, 2)),
    ["B2:D3", "C1"],
  ],
  [
    "a range of no rows",
    (sheet) => place(sheet.getRangeByIndexes(0, 0, 0, 1)),
    refused("InvalidArgument"),
  ],
  [
    "an empty range has no used part, an empty sheet its first cell",
    async (sheet) => [
      await place(sheet.getUsedRange()),
      await refusal(place(sheet.getRange("A1:B2").getUsedRange())),
    ],
    ["A1", "ItemNotFound"],
  ],
  [
    "formats make cells used, unless only values count",
    async (sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "red";
      return all(sheet.getUsedRange(), sheet.getUsedRange(true));
    },
    ["B2:D4", "B2"],
  ],
  [
    "what surrounds a cell",
    (sheet) => {
      sheet.getRange("B2:C4").values = [
        [1, 2],
        ["", 3],
        [4, ""],
      ];
      return place(sheet.getRange("B3").getSurroundingRegion());
    },
    "B2:C4",
  ],
  [
    "names of ranges and tables",
    async (sheet, context) => {
      context.workbook.names.add("Amounts", sheet.getRange("E2:E3"));
      priceTable(sheet).name = "Prices";
      return all(sheet.getRange("Amounts"), sheet.getRange("Prices"));
    },
    ["E2:E3", "A2:C4"],
  ],
  [
    "one formula for a range is filled down, as one that is typed with Ctrl+Enter",
    (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:B3");
      range.formulas = alone("=A1*$A$3");
      return read(range, "values,formulas");
    },
    [
      [[3], [6], [9]],
      [["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]],
    ],
  ],
  [
    "one formula in R1C1 says the same everywhere",
    (sheet) => {
      const range = sheet.getRange("B1:B2");
      range.formulasR1C1 = alone("=RC[-1]+RC1");
      return read(range, "formulas");
    },
    [["=A1+$A1"], ["=A2+$A2"]],
  ],
  [
    "null is no value for a whole range",
    async (sheet, context) => {
      sheet.getRange("A1:B1").values = alone(null);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "entire columns take no values",
    async (sheet, context) => {
      sheet.getRange("A:B").values = alone("Due");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "of number formats an empty one is General, null leaves it",
    (sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["0.00", "0%", "@"]];
      range.numberFormat = [["", null, "0"]];
      return read(range, "numberFormat");
    },
    [["General", "0%", "0"]],
  ],
  [
    "types of values",
    (sheet) => {
      const range = sheet.getRange("A1:F1");
      range.values = [[1, "a", true, "=1/0", "TRUE", ""]];
      return read(range, "values,valueTypes");
    },
    [
      [[1, "a", true, "#DIV/0!", true, ""]],
      [["Double", "String", "Boolean", "Error", "Boolean", "Empty"]],
    ],
  ],
  [
    "texts that are numbers, and the formats they bring",
    (sheet) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["1", "'1", "50%", "1e3", "1/15/2018"]];
      return read(range, "values,numberFormat");
    },
    [[[1, "1", 0.5, 1000, 43_115]], [["General", "General", "0%", "0.00E+00", "m/d/yyyy"]]],
  ],
  [
    "a name for a constant, or for a formula, stands in formulas",
    (sheet, context) => {
      sheet.getRange("A1:A2").values = [[40], [60]];
      const range = sheet.getRange("B1:B2");
      context.workbook.names.add("Tax", "=0.05");
      context.workbook.names.add("Greeting", '="xin chào"');
      range.formulas = [["=Tax*SUM(A1:A2)"], ['=Greeting&"!"']];
      return read(range, "values");
    },
    [[5], ["xin chào!"]],
  ],
  [
    "a name tells what its formula comes to",
    async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[40], [60]];
      const tab = await read(sheet, "name");
      const sum = context.workbook.names.add("Total", `=SUM(${String(tab)}!$A$1:$A$2)`);
      return [
        await read(sum, "type,value"),
        await read(sum.getRangeOrNullObject(), "isNullObject"),
      ];
    },
    [["Double", 100], true],
  ],
  [
    "a name for no formula",
    async (_sheet, context) => {
      context.workbook.names.add("Total", "=SUM(");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a range is left and top of others by their widths and heights",
    async (sheet) => {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("A:A").columnHidden = true;
      return read(sheet.getRange("C3:D4"), "left,top,width,height");
    },
    [48, 45, 96, 30],
  ],
  [
    "what can be seen of a range",
    async (sheet) => {
      sheet.getRange("A1:B3").formulas = [
        [1, "=A1"],
        [2, "=A2"],
        [3, "=A3"],
      ];
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:B3").getVisibleView();
      const rows = view.rows;
      rows.load("items/values,items/index");
      const [values, formulas, count] = (await read(view, "values,formulas,rowCount")) as unknown[];
      const items = rows.items.map((row) => [row.index, row.values]);
      return [values, formulas, count, items, await place(view.getRange())];
    },
    [
      [
        [1, 1],
        [3, 3],
      ],
      [
        [1, "=A1"],
        [3, "=A3"],
      ],
      2,
      [
        [0, [[1, 1]]],
        [1, [[3, 3]]],
      ],
      "A1:B3",
    ],
  ],
  [
    "several ranges move together",
    (sheet) => place(sheet.getRanges("A1:B2, D4").getOffsetRangeAreas(1, 1)),
    "B2:C3,E5",
  ],
]);
