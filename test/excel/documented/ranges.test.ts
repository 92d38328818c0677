import { refusal } from "../conformance/session";
import { documented, place, priceTable, read, refused } from "./documented";

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
    "a range is left and top of others by their widths and heights",
    async (sheet) => {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("A:A").columnHidden = true;
      return read(sheet.getRange("C3:D4"), "left,top,width,height");
    },
    [48, 45, 96, 30],
  ],
  [
    "several ranges move together",
    (sheet) => place(sheet.getRanges("A1:B2, D4").getOffsetRangeAreas(1, 1)),
    "B2:C3,E5",
  ],
]);
