import { documented, place, priceTable, read, refused } from "./documented";

documented([
  [
    "a table as it is made",
    async (sheet) => {
      const table = priceTable(sheet);
      return [
        await read(table, "showHeaders,showTotals,style,showBandedRows,showFilterButton"),
        await place(table.getRange()),
        await place(table.getHeaderRowRange()),
        await place(table.getDataBodyRange()),
        await place(table.columns.getItem("Qty").getDataBodyRange()),
      ];
    },
    [[true, false, "TableStyleMedium2", true, true], ...["A1:C4", "A1:C1", "A2:C4", "B2:B4"]],
  ],
  [
    "columns without a name are Column1, Column2 …",
    async (sheet) => {
      const resized = priceTable(sheet);
      resized.resize("A1:D4");
      resized.columns.add();
      sheet.getRange("H1:J1").values = [["Name", "", ""]];
      const bare = sheet.tables.add("H1:J3", true);
      return [
        await read(resized.getHeaderRowRange(), "values"),
        await read(bare.getHeaderRowRange(), "values"),
      ];
    },
    [[["Name", "Qty", "Price", "Column1", "Column2"]], [["Name", "Column1", "Column2"]]],
  ],
  [
    "rows come at a place, or last without one; blank ones too",
    async (sheet) => {
      const table = priceTable(sheet);
      table.rows.add(0, [["z", 0, 0]]);
      table.rows.add(undefined, [
        ["d", 4, 40],
        ["e", 5, 50],
      ]);
      table.rows.add();
      const names = await read(table.getDataBodyRange().getColumn(0), "values");
      return [names, await read(table.rows, "count")];
    },
    [[["z"], ["a"], ["b"], ["c"], ["d"], ["e"], [""]], 7],
  ],
  [
    "a row of another width",
    async (sheet, context) => {
      priceTable(sheet).rows.add(undefined, [["z", 0]]);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "rows are paged",
    async (sheet, context) => {
      const { rows } = priceTable(sheet);
      rows.load({ select: "index,values", top: 2, skip: 1 });
      await context.sync();
      return rows.items.map(({ index, values }) => [index, values]);
    },
    [
      [1, [["b", 2, 20]]],
      [2, [["c", 3, 30]]],
    ],
  ],
  [
    "headers are hidden and shown again",
    async (sheet) => {
      const table = priceTable(sheet);
      table.showHeaders = false;
      const hidden = [await place(table.getRange()), await read(sheet.getRange("A1"), "values")];
      table.showHeaders = true;
      return [hidden, await place(table.getRange()), await read(sheet.getRange("A1:A2"), "values")];
    },
    [["A2:C4", [[""]]], "A1:C4", [["Name"], ["a"]]],
  ],
  [
    "headers shown below something push the rows down",
    async (sheet) => {
      const table = priceTable(sheet);
      table.showHeaders = false;
      sheet.getRange("B1").values = [["note"]];
      table.showHeaders = true;
      return [await place(table.getRange()), await read(sheet.getRange("A1:B3"), "values")];
    },
    [
      "A2:C5",
      [
        ["", "note"],
        ["Name", "Qty"],
        ["a", 1],
      ],
    ],
  ],
  [
    "the header row of a table that shows none",
    async (sheet) => {
      const table = priceTable(sheet);
      table.showHeaders = false;
      return place(table.getHeaderRowRange());
    },
    refused("ItemNotFound"),
  ],
  [
    "what a table was sorted by is told, used again and forgotten",
    async (sheet, context) => {
      const table = priceTable(sheet);
      const { sort } = table;
      sort.apply([{ key: 1, ascending: false }], true);
      sort.load("fields,matchCase");
      await context.sync();
      const told = [sort.fields.map(({ key, ascending }) => [key, ascending]), sort.matchCase];
      sheet.getRange("B2").values = [[0]];
      sort.reapply();
      const names = await read(table.getDataBodyRange().getColumn(0), "values");
      sort.clear();
      return [told, names, await read(sort, "fields")];
    },
    [[[[1, false]], true], [["b"], ["a"], ["c"]], []],
  ],
  [
    "a filter is applied to what changed when it is asked again",
    async (sheet) => {
      const table = priceTable(sheet);
      table.columns.getItem("Qty").filter.applyCustomFilter(">1");
      sheet.getRange("B2:B3").values = [[9], [0]];
      const before = await read(table.getDataBodyRange().getVisibleView(), "values");
      table.reapplyFilters();
      return [before, await read(table.getDataBodyRange().getVisibleView(), "values")];
    },
    [
      [
        ["b", 0, 20],
        ["c", 3, 30],
      ],
      [
        ["a", 9, 10],
        ["c", 3, 30],
      ],
    ],
  ],
  [
    "so is the filter of a sheet",
    async (sheet) => {
      sheet.getRange("A1:A3").values = [["n"], [1], [5]];
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Custom", criterion1: ">2" });
      sheet.getRange("A2").values = [[9]];
      sheet.autoFilter.reapply();
      return read(sheet.getRange("2:2"), "rowHidden");
    },
    false,
  ],
  [
    "a name that is a cell",
    async (sheet, context) => {
      priceTable(sheet).name = "A1";
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
]);
