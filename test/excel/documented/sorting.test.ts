import { documented, read, refused } from "./documented";

documented([
  [
    "of rows that are the same in some columns the first stays",
    async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Name", "Amount"],
        ["x", 1],
        ["X", 2],
        ["y", 3],
        ["x", 1],
      ];
      const result = range.removeDuplicates([0], true);
      result.load();
      await context.sync();
      return [result.removed, result.uniqueRemaining, await read(range, "values")];
    },
    [
      2,
      2,
      [
        ["Name", "Amount"],
        ["x", 1],
        ["y", 3],
        ["", ""],
        ["", ""],
      ],
    ],
  ],
  [
    "a column that is none of the range",
    async (sheet, context) => {
      sheet.getRange("A1:B5").removeDuplicates([2], false);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "sorted by two columns: numbers, texts, empty cells last",
    (sheet) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["b", 2],
        ["a", 2],
        ["", 9],
        ["b", 1],
        [5, 0],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: true }]);
      return read(range, "values");
    },
    [
      [5, 0],
      ["a", 2],
      ["b", 1],
      ["b", 2],
      ["", 9],
    ],
  ],
  [
    "cells take their looks along when they are sorted",
    async (sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[2], [1]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      range.sort.apply([{ key: 0 }]);
      return [
        await read(sheet.getRange("A1"), "format/fill/color"),
        await read(sheet.getRange("A2"), "format/fill/color"),
      ];
    },
    ["#FFFFFF", "#FF0000"],
  ],
  [
    "columns are sorted by a row, behind a header",
    (sheet) => {
      const range = sheet.getRange("A1:D2");
      range.values = [
        ["n", 3, 1, 2],
        ["t", "c", "a", "b"],
      ];
      range.sort.apply([{ key: 0 }], false, true, "Columns");
      return read(range, "values");
    },
    [
      ["n", 1, 2, 3],
      ["t", "a", "b", "c"],
    ],
  ],
  [
    "cells of a colour come first",
    (sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      sheet.getRange("A3").format.fill.color = "#FF0000";
      range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
      return read(range, "values");
    },
    [[3], [1], [2]],
  ],
  [
    "texts sort as numbers when asked",
    (sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["'10"], ["'9"], [8]];
      range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
      return read(range, "values");
    },
    [[8], ["9"], ["10"]],
  ],
]);
