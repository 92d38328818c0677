import { documented, place, read, refused } from "./documented";

/** Fills B2:B9 from what stands at its top; what comes below the source. */
function filledDown(source: readonly unknown[], type?: `${Excel.AutoFillType}`) {
  return async (sheet: Excel.Worksheet) => {
    const from = sheet.getRange(`B2:B${1 + source.length}`);
    from.values = source.map((value) => [value]);
    from.autoFill("B2:B9", type);
    const below = sheet.getRange(`B${2 + source.length}:B9`);
    const values = (await read(below, "values")) as unknown[][];
    return values.flat().slice(0, 4);
  };
}

documented([
  ["a number alone is copied", filledDown([7]), [7, 7, 7, 7]],
  ["a number alone as a series", filledDown([7], "FillSeries"), [8, 9, 10, 11]],
  ["numbers go on", filledDown([1, 3]), [5, 7, 9, 11]],
  ["numbers are copied, as asked", filledDown([1, 3], "FillCopy"), [1, 3, 1, 3]],
  [
    "numbers that do not lie on a line: along the best one",
    filledDown([1, 2, 4], "LinearTrend"),
    [5.33333333333333, 6.83333333333333, 8.33333333333333, 9.83333333333333],
  ],
  ["numbers that double", filledDown([1, 2], "GrowthTrend"), [4, 8, 16, 32]],
  [
    "texts that end in a number",
    filledDown(["Item 9"]),
    ["Item 10", "Item 11", "Item 12", "Item 13"],
  ],
  ["… every other one", filledDown(["A01", "A03"]), ["A05", "A07", "A09", "A11"]],
  [
    "… copied, as asked",
    filledDown(["Item 9"], "FillCopy"),
    ["Item 9", "Item 9", "Item 9", "Item 9"],
  ],
  ["quarters go round", filledDown(["Q3"]), ["Q4", "Q1", "Q2", "Q3"]],
  ["days of the week", filledDown(["Fri"]), ["Sat", "Sun", "Mon", "Tue"]],
  ["months", filledDown(["November"]), ["December", "January", "February", "March"]],
  ["other texts are copied", filledDown(["a", "b"]), ["a", "b", "a", "b"]],
  ["dates by day", filledDown(["1/30/2021"]), [44227, 44228, 44229, 44230]],
  ["dates by month", filledDown(["1/31/2021"], "FillMonths"), [44255, 44286, 44316, 44347]],
  ["dates by year", filledDown(["1/1/2021"], "FillYears"), [44562, 44927, 45292, 45658]],
  [
    "working days, from a Thursday",
    filledDown(["1/7/2021"], "FillWeekdays"),
    [44204, 44207, 44208, 44209],
  ],
  [
    "dates a month apart go on by months",
    filledDown(["1/1/2021", "2/1/2021"]),
    [44256, 44287, 44317, 44348],
  ],
  [
    "formulas move along, formats are filled with them",
    async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1*2"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B1").autoFill("B1:B3", "FillDefault");
      return read(sheet.getRange("B1:B3"), "formulas,values,format/font/bold");
    },
    [[["=A1*2"], ["=A2*2"], ["=A3*2"]], [[2], [4], [6]], true],
  ],
  [
    "across, upwards, several lines at once",
    async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").autoFill("A1:D1");
      sheet.getRange("F5:G6").values = [
        [10, "x"],
        [11, "y"],
      ];
      sheet.getRange("F5:G6").autoFill(sheet.getRange("F3:G6"));
      return [
        await read(sheet.getRange("A1:D1"), "values"),
        await read(sheet.getRange("F3:G4"), "values"),
      ];
    },
    [
      [[1, 2, 3, 4]],
      [
        [8, "x"],
        [9, "y"],
      ],
    ],
  ],
  [
    "without a target as far down as the column beside it",
    async (sheet) => {
      sheet.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["d"]];
      sheet.getRange("B1").formulas = [["=ROW()"]];
      sheet.getRange("B1").autoFill();
      return read(sheet.getRange("B1:B5"), "values");
    },
    [[1], [2], [3], [4], [""]],
  ],
  [
    "formats alone, values alone",
    async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 1]];
      sheet.getRange("A1:B1").format.font.italic = true;
      sheet.getRange("A1").autoFill("A1:A2", "FillFormats");
      sheet.getRange("B1").autoFill("B1:B2", "FillValues");
      return [
        await read(sheet.getRange("A2"), "values,format/font/italic"),
        await read(sheet.getRange("B2"), "values,format/font/italic"),
      ];
    },
    [
      [[[""]], true],
      [[[1]], false],
    ],
  ],
  [
    "a target that does not hold the source",
    async (sheet, context) => {
      sheet.getRange("A1").autoFill("B1:B4");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "the edge of a region, as Ctrl and an arrow find it",
    async (sheet) => {
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      sheet.getRange("B7").values = [[4]];
      const from = sheet.getRange("B2");
      return [
        await place(from.getRangeEdge("Down")),
        await place(sheet.getRange("B4").getRangeEdge("Down")),
        await place(sheet.getRange("B7").getRangeEdge("Up")),
        await place(sheet.getRange("B7").getRangeEdge("Down")),
        await place(from.getRangeEdge("Right")),
        await place(sheet.getRange("A2:B4").getRangeEdge("Right", "A3")),
      ];
    },
    ["B4", "B7", "B4", "B1048576", "XFD2", "B3"],
  ],
  [
    "a range up to the edge, as with Shift",
    async (sheet) => {
      sheet.getRange("B2:D4").values = [
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 3],
      ];
      const { context } = sheet;
      const column = sheet.getRange("B2").getExtendedRange("Down");
      const block = column.getExtendedRange("Right", "B2");
      const back = sheet.getRange("C3:D4").getExtendedRange("Left");
      await context.sync();
      return [await place(column), await place(block), await place(back)];
    },
    ["B2:B4", "B2:D4", "B3:D4"],
  ],
]);
