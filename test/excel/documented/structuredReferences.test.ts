import { documented, place, read, refused, sales } from "./documented";

documented([
  [
    "parts of a table: its data, its headers, all of it, columns side by side",
    (sheet) =>
      sales(
        sheet,
        ...["=SUM(Sales[Price])", "=SUM(Sales[[#Data],[Qty]:[Price]])", "=ROWS(Sales)"],
        ...["=ROWS(Sales[#All])", "=Sales[[#Headers],[Qty]]", "=COLUMNS(sales[[Price]:[Name]])"],
        ...["=ROWS(Sales[[#Headers],[#Data],[Qty]])", '=VLOOKUP("b",Sales,3,FALSE)'],
      ),
    [60, 66, 3, 4, "Qty", 3, 4, 20],
  ],
  [
    "the own row, outside the table too; rows that are not there",
    (sheet) =>
      sales(
        sheet,
        ...["=Sales[@Qty]", "=Sales[@Qty]", "=SUM(Sales[@[Qty]:[Price]])", "=COUNTA(Sales[@])"],
        '=IFERROR(SUM(Sales[#Totals]),"none")',
      ),
    ["#VALUE!", 1, 22, 3, "none"],
  ],
  [
    "a table that is not there",
    (sheet) => sales(sheet, "=SUM(Nowhere[Qty])"),
    refused("InvalidArgument"),
  ],
  [
    "a column that is not there",
    (sheet) => sales(sheet, "=SUM(Sales[Cost])"),
    refused("InvalidArgument"),
  ],
  ["the own row outside any table", (sheet) => sales(sheet, "=[@Qty]"), refused("InvalidArgument")],
  [
    "more cells than one",
    (sheet) => sales(sheet, "=Sales[Qty]*2"),
    refused("UnsupportedOperation"),
  ],
  [
    "names of columns with spaces and signs",
    async (sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Unit price", "# sold", "a[1]", "Total"],
        [2, 3, 4, ""],
      ];
      sheet.tables.add("A1:D2", true).name = "Odd";
      const total = sheet.getRange("D2");
      total.formulas = [["=[@[Unit price]]*[@['# sold]]+Odd[[#This Row],[a'[1']]]"]];
      return read(total, "formulas,values");
    },
    [[["=[@[Unit price]]*[@['# sold]]+[@[a'[1']]]"]], [[10]]],
  ],
  [
    "in the table its name is left out, outside it stands; the own row is @",
    async (sheet) => {
      await sales(sheet);
      sheet.getRange("C2").formulas = [["=SUM(SALES[qty])*Sales[[#This Row],[Qty]]"]];
      sheet.getRange("E1:E2").formulas = [
        ["=MAX(Sales[[#Data],[qty]])"],
        ["=sales[[#this row],[Qty]]"],
      ];
      return [
        await read(sheet.getRange("C2"), "formulas"),
        await read(sheet.getRange("E1:E2"), "formulas"),
      ];
    },
    [[["=SUM([Qty])*[@Qty]"]], [["=MAX(Sales[[#Data],[Qty]])"], ["=Sales[@Qty]"]]],
  ],
  [
    "formulas follow a table and a column that are called otherwise",
    async (sheet, context) => {
      await sales(sheet, "=SUM(Sales[Qty])", "=ROWS(Sales)&Sales[[#Headers],[Qty]]");
      const table = sheet.tables.getItem("Sales");
      table.name = "Orders";
      table.columns.getItem("Qty").name = "Count";
      sheet.getRange("C1").values = [["Unit price"]];
      sheet.getRange("E3").formulas = [["=Orders[@[Unit price]]"]];
      context.workbook.names.add("Prices", "=Orders[Unit price]");
      table.columns.getItem("Unit price").name = "Cost";
      const prices = context.workbook.names.getItem("Prices");
      return [
        await read(sheet.getRange("E1:E3"), "formulas,values"),
        await read(prices, "formula,type"),
        await place(prices.getRange()),
      ];
    },
    [
      [
        [["=SUM(Orders[Count])"], ["=ROWS(Orders)&Orders[[#Headers],[Count]]"], ["=Orders[@Cost]"]],
        [[6], ["3Count"], [20]],
      ],
      ["=Orders[Cost]", "Range"],
      "C2:C4",
    ],
  ],
  [
    "formulas follow rows that come and go, and cells that push the table away",
    async (sheet) => {
      await sales(sheet, "=SUM(Sales[Qty])");
      const table = sheet.tables.getItem("Sales");
      table.rows.add(undefined, [["d", 10, 40]]);
      table.rows.getItemAt(0).delete();
      const grown = await read(sheet.getRange("E1"), "values");
      sheet.getRange("A1:C1").insert("Down");
      sheet.getRange("B3").values = [[100]];
      return [grown, await read(sheet.getRange("E1"), "values,formulas")];
    },
    [[[15]], [[[113]], [["=SUM(Sales[Qty])"]]]],
  ],
  [
    "a column that is deleted, between others and alone",
    async (sheet) => {
      await sales(sheet, "=SUM(Sales[[Qty]:[Price]])", "=SUM(Sales[Qty])");
      sheet.tables.getItem("Sales").columns.getItem("Qty").delete();
      return read(sheet.getRange("D1:D2"), "formulas,values");
    },
    [
      [["=SUM(Sales[Price])"], ["=SUM(Sales[#REF!])"]],
      [[60], ["#REF!"]],
    ],
  ],
  [
    "a table turned into a range leaves its cells in formulas, a deleted one nothing",
    async (sheet) => {
      await sales(sheet, "=SUM(Sales[Qty])", "=Sales[@Price]");
      sheet.name = "Here";
      sheet.tables.getItem("Sales").convertToRange();
      const converted = await read(sheet.getRange("E1:E2"), "formulas,values");
      sheet.tables.add("A1:C4", true).name = "Again";
      sheet.getRange("E1").formulas = [["=SUM(Again[Qty])"]];
      sheet.tables.getItem("Again").delete();
      return [converted, await read(sheet.getRange("E1"), "values")];
    },
    [
      [
        [["=SUM(Here!$B$2:$B$4)"], ["=Here!$C2"]],
        [[6], [10]],
      ],
      [["#REF!"]],
    ],
  ],
  [
    "a copied sheet reads its own table",
    async (sheet, context) => {
      await sales(sheet, "=SUM(Sales[Qty])");
      const copy = sheet.copy();
      copy.getRange("B2").values = [[100]];
      copy.tables.getItemAt(0).name = "Copied";
      await context.sync();
      return [
        await read(copy.getRange("E1"), "formulas,values"),
        await read(sheet.getRange("E1"), "values"),
      ];
    },
    [[[["=SUM(Copied[Qty])"]], [[105]]], [[6]]],
  ],
  [
    "conditions of many rows, as a report adds them up",
    (sheet) =>
      sales(
        sheet,
        ...['=SUMIFS(Sales[Price],Sales[Qty],">1")', '=COUNTIF(Sales[Name],"b")'],
        ...[
          '=INDEX(Sales[Price],MATCH("c",Sales[Name],0))',
          "=SUMPRODUCT(Sales[Qty]*Sales[Price])",
        ],
        ...[
          "=AVERAGE(Sales[Qty])",
          '=XLOOKUP("b",Sales[Name],Sales[Price])',
          "=SUBTOTAL(9,Sales[Price])",
        ],
      ),
    [50, 1, 30, 140, 2, 20, 60],
  ],
  [
    "formulas in local writing part them by semicolons",
    async (sheet, context) => {
      await sales(sheet, "=SUM(Sales[[#Data],[Qty]])");
      context.application.load("useSystemSeparators");
      return read(sheet.getRange("E1"), "formulasLocal");
    },
    [["=SUM(Sales[[#Data];[Qty]])"]],
  ],
]);
