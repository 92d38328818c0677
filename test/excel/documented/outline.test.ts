import { documented, priceTable, read, refused } from "./documented";

const hidden = async (sheet: Excel.Worksheet, ...addresses: string[]) => {
  const found: unknown[] = [];
  for (const address of addresses) found.push(await read(sheet.getRange(address), "hidden"));
  return found;
};

documented([
  [
    "grouped rows are hidden and shown together",
    async (sheet) => {
      const rows = sheet.getRange("4:9");
      rows.group("ByRows");
      rows.hideGroupDetails("ByRows");
      const folded = await hidden(sheet, "A3", "A4", "A9", "A10");
      rows.showGroupDetails("ByRows");
      return [folded, await hidden(sheet, "A4")];
    },
    [[false, true, true, false], [false]],
  ],
  [
    "the outline is shown level by level, rows and columns apart",
    async (sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      sheet.getRange("B:C").group("ByColumns");
      sheet.showOutlineLevels(2, 0);
      const two = await hidden(sheet, "A4", "A6", "B1");
      sheet.showOutlineLevels(1, 1);
      const one = await hidden(sheet, "A4", "A6", "B1", "D1");
      sheet.showOutlineLevels(3, 2);
      return [two, one, await hidden(sheet, "A4", "B1")];
    },
    [
      [true, false, false],
      [true, true, true, false],
      [false, false],
    ],
  ],
  [
    "what is no longer grouped stays as it is",
    async (sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:9").ungroup("ByRows");
      sheet.showOutlineLevels(1, 1);
      return hidden(sheet, "A4");
    },
    [false],
  ],
  [
    "entire columns grouped by rows",
    async (sheet, context) => {
      sheet.getRange("B:C").group("ByRows");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a subtotal leaves out what is hidden, wherever it stands; what a filter hides in any case",
    async (sheet) => {
      const table = priceTable(sheet);
      sheet.getRange("E10:E11").formulas = [["=SUBTOTAL(109,C2:C4)"], ["=SUBTOTAL(9,C2:C4)"]];
      sheet.getRange("2:2").rowHidden = true;
      const byHand = await read(sheet.getRange("E10:E11"), "values");
      table.columns.getItem("Qty").filter.applyValuesFilter(["3"]);
      return [byHand, await read(sheet.getRange("E10:E11"), "values")];
    },
    [
      [[50], [60]],
      [[30], [30]],
    ],
  ],
  [
    "filters by the colour of a cell, of its text, and by the average",
    async (sheet) => {
      const table = priceTable(sheet);
      sheet.getRange("B3").format.fill.color = "#FF0000";
      sheet.getRange("B4").format.font.color = "blue";
      const { filter } = table.columns.getItem("Qty");
      const shown = () => read(table.getDataBodyRange().getVisibleView(), "values");
      filter.applyCellColorFilter("red");
      const red = await shown();
      filter.applyFontColorFilter("#0000FF");
      const blue = await shown();
      filter.applyDynamicFilter("AboveAverage");
      return [red, blue, await shown()];
    },
    [[["b", 2, 20]], [["c", 3, 30]], [["c", 3, 30]]],
  ],
  [
    "texts of the first page and of even ones",
    async (sheet) => {
      const { headersFooters: texts } = sheet.pageLayout;
      texts.state = "FirstOddAndEven";
      texts.firstPage.centerHeader = "Cover";
      texts.evenPages.leftFooter = "&P";
      texts.oddPages.rightFooter = "&P";
      texts.useSheetScale = false;
      return [
        await read(texts, "state,useSheetMargins,useSheetScale"),
        await read(texts.firstPage, "centerHeader,leftFooter"),
        await read(texts.evenPages, "centerHeader,leftFooter"),
        await read(texts.defaultForAllPages, "rightFooter"),
      ];
    },
    [["FirstOddAndEven", true, false], ["Cover", ""], ["", "&P"], "&P"],
  ],
  [
    "one copy into several ranges, the tables that these touch, a cell indented by a bit more",
    async (sheet, context) => {
      priceTable(sheet);
      const areas = sheet.getRanges("C2:C3,F9");
      areas.copyFrom("B4");
      areas.setDirty();
      const tables = areas.getTables().getCount();
      const { format } = sheet.getRange("F9");
      format.indentLevel = 2;
      format.adjustIndent(1);
      await context.sync();
      return [
        tables.value,
        await read(sheet.getRange("C2:C4"), "values"),
        await read(format, "indentLevel"),
      ];
    },
    [1, [[3], [3], [30]], 3],
  ],
  [
    "nothing spills",
    async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SUM(1,2)"]];
      const parent = cell.getSpillParentOrNullObject();
      const spilled = cell.getSpillingToRangeOrNullObject();
      await context.sync();
      return [parent.isNullObject, spilled.isNullObject, await read(cell, "hasSpill,savedAsArray")];
    },
    [true, true, [false, false]],
  ],
  [
    "a workbook that something was written to is not saved",
    async (_sheet, { workbook }, { excel }) => {
      excel.workbook.isDirty = false;
      const before = await read(workbook, "isDirty");
      workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      return [before, await read(workbook, "isDirty")];
    },
    [false, true],
  ],
]);
