import { documented, place, read, refused } from "./documented";

documented([
  [
    "a sheet takes the place of one that may have been there",
    async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject("Sample").delete();
      const first = worksheets.add("Sample");
      first.getRange("A1").values = [["old"]];
      await context.sync();
      worksheets.getItemOrNullObject("Sample").delete();
      return read(worksheets.add("Sample").getRange("A1"), "values");
    },
    [[""]],
  ],
  [
    "a hidden sheet is not shown by activating it",
    async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.activate();
      await context.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "a place that no sheet can have",
    async (sheet, context) => {
      sheet.position = 99;
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "what is printed reads as it was set, and is nothing before",
    async (sheet, context) => {
      const { pageLayout } = sheet;
      const nothing = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      await context.sync();
      const before = nothing.map(({ isNullObject }) => isNullObject);
      pageLayout.setPrintArea("A1:D10");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("A:A");
      return [
        before,
        await place(pageLayout.getPrintArea()),
        await place(pageLayout.getPrintTitleRows()),
        await place(pageLayout.getPrintTitleColumns()),
      ];
    },
    [[true, true, true], "A1:D10", "1:2", "A:A"],
  ],
  [
    "no area is printed",
    (sheet) => place(sheet.pageLayout.getPrintArea()),
    refused("ItemNotFound"),
  ],
  [
    "margins in a unit of one's own, the others stay",
    (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.topMargin = 10;
      pageLayout.setPrintMargins("Inches", { left: 0.5, bottom: 1 });
      return read(pageLayout, "topMargin,leftMargin,bottomMargin");
    },
    [10, 36, 72],
  ],
  [
    "a margin that no page has",
    async (sheet, context) => {
      const sides = { inner: 1 } as Excel.PageLayoutMarginOptions;
      sheet.pageLayout.setPrintMargins("Points", sides);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "pages are numbered and put in order",
    (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ firstPageNumber: 3, printOrder: "OverThenDown", printErrors: "Blank" });
      return read(pageLayout, "firstPageNumber,printOrder,printErrors,printComments");
    },
    [3, "OverThenDown", "Blank", "NoComments"],
  ],
  [
    "a range takes the format of another",
    async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.set({ fill: { color: "#FF0000" }, font: { bold: true, color: "red" } });
      format.load("fill/color,font/bold,font/color");
      await context.sync();
      sheet.getRange("B1").format.set(format);
      return read(sheet.getRange("B1"), "format/fill/color,format/font/bold,format/font/color");
    },
    ["#FF0000", true, "#FF0000"],
  ],
  [
    "what is only read is not set",
    async (sheet, context) => {
      sheet.getRange("A1").set({ address: "B2" } as Excel.Interfaces.RangeUpdateData);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
]);
