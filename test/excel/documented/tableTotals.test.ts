import { documented, place, priceTable, read } from "./documented";

documented([
  [
    "totals: the word below the first column, the sum of the last one, which grows with its rows",
    async (sheet) => {
      const table = priceTable(sheet);
      table.showTotals = true;
      const totals = await read(table.getTotalRowRange(), "values,formulas");
      table.rows.add(undefined, [["d", 4, 40]]);
      const grown = await read(table.getTotalRowRange(), "values");
      table.columns.getItem("Name").filter.applyValuesFilter(["a", "d"]);
      const filtered = await read(table.getTotalRowRange(), "values");
      table.clearFilters();
      table.showTotals = false;
      return [
        [totals, grown, filtered],
        await place(table.getRange()),
        await read(sheet.getRange("C6"), "values"),
      ];
    },
    [
      [
        [[["Total", "", 60]], [["Total", "", "=SUBTOTAL(109,[Price])"]]],
        [["Total", "", 100]],
        [["Total", "", 50]],
      ],
      "A1:C5",
      [[""]],
    ],
  ],
  [
    "texts in the last column are counted",
    async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Qty", "Name"],
        [1, "a"],
        [2, "b"],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
      return read(table.getTotalRowRange(), "values,formulas");
    },
    [[["Total", 2]], [["Total", "=SUBTOTAL(103,[Name])"]]],
  ],
]);
