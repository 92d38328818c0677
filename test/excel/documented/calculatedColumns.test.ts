import { documented, read, sales } from "./documented";

documented([
  [
    "a formula in an empty column fills it, and rows that come have it",
    async (sheet) => {
      await sales(sheet);
      const table = sheet.tables.getItem("Sales");
      table.columns.add(undefined, [["Total"], [""], [""], [""]] as never);
      sheet.getRange("D3").formulas = [["=[@Qty]*[@Price]"]];
      const filled = await read(sheet.getRange("D2:D4"), "formulas,values");
      table.rows.add(undefined, [["d", 4, 40, null as never]]);
      table.rows.add();
      return [filled, await read(sheet.getRange("D5:D6"), "values")];
    },
    [
      [
        [["=[@Qty]*[@Price]"], ["=[@Qty]*[@Price]"], ["=[@Qty]*[@Price]"]],
        [[10], [40], [90]],
      ],
      [[160], [0]],
    ],
  ],
  [
    "a column that holds something is left alone",
    async (sheet) => {
      await sales(sheet);
      sheet.getRange("B2").formulas = [["=1+1"]];
      return read(sheet.getRange("B2:B4"), "formulas");
    },
    [["=1+1"], [2], [3]],
  ],
]);
