import { alone, documented, place, read, refused } from "./documented";

documented([
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
]);
