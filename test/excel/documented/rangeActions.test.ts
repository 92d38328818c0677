import { documented, place, priceTable, read, refused } from "./documented";

documented([
  [
    "inserted cells are empty and can be written at once",
    (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("2:2").insert("Down").getCell(0, 0).values = [["new"]];
      return read(sheet.getRange("A1:A3"), "values");
    },
    [[1], ["new"], [2]],
  ],
  [
    "cells move to the left into the place of deleted ones",
    (sheet, _context, { Excel }) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1").delete(Excel.DeleteShiftDirection.left);
      return read(sheet.getRange("A1:C1"), "values");
    },
    [[2, 3, ""]],
  ],
  [
    "a formula whose cell was deleted",
    (sheet) => {
      sheet.getRange("B5").formulas = [["=A1"]];
      sheet.getRange("A1").delete("Up");
      return read(sheet.getRange("B5"), "values,formulas");
    },
    [[["#REF!"]], [["=#REF!"]]],
  ],
  [
    "a copy fills an exact multiple of its source",
    (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1:G2").copyFrom("A1:B1");
      return read(sheet.getRange("D1:H2"), "values");
    },
    [
      [1, 2, 1, 2, ""],
      [1, 2, 1, 2, ""],
    ],
  ],
  [
    "any other target takes it once, a smaller one is made larger",
    (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1:F1").copyFrom("A1:B1");
      sheet.getRange("D2").copyFrom("A1:B1");
      return read(sheet.getRange("D1:G2"), "values");
    },
    [
      [1, 2, "", ""],
      [1, 2, "", ""],
    ],
  ],
  [
    "values, formulas and formats are copied apart, blanks skipped, rows turned into columns",
    async (sheet) => {
      sheet.getRange("A1:C1").formulas = [[2, "=A1*3", ""]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A3:C3").values = [[7, 8, 9]];
      sheet.getRange("A2").copyFrom("A1:C1", "Values");
      sheet.getRange("A3").copyFrom("A1:C1", "All", true);
      sheet.getRange("E1").copyFrom("A2:C2", "Values", false, true);
      sheet.getRange("G1").copyFrom("A1", "Formats");
      return [
        await read(sheet.getRange("A2:C3"), "formulas"),
        await read(sheet.getRange("E1:E3"), "values"),
        await read(sheet.getRange("G1"), "values,format/font/bold"),
      ];
    },
    [
      [
        [2, 6, ""],
        [2, "=A3*3", 9],
      ],
      [[2], [6], [""]],
      [[[""]], true],
    ],
  ],
  [
    "a merged block keeps its first value",
    async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      return read(range, "values");
    },
    [
      [1, ""],
      ["", ""],
    ],
  ],
  [
    "tables that a range touches, or holds",
    async (sheet, context) => {
      priceTable(sheet);
      const touched = sheet.getRange("A1").getTables().getCount();
      const held = sheet.getRange("A1").getTables(true).getCount();
      const first = sheet.getRange("A1:D9").getTables(true).getFirst();
      await context.sync();
      return [touched.value, held.value, await place(first.getRange())];
    },
    [1, 0, "A1:C4"],
  ],
  [
    "properties of cells, rows and columns are set and read in one call",
    async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const red = { format: { fill: { color: "#FF0000" }, font: { bold: true } } };
      range.setCellProperties([
        [red, {}],
        [{}, { format: { wrapText: true } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 72 } }, {}]);
      const format = { fill: { color: true }, font: { bold: true }, wrapText: true };
      const cells = range.getCellProperties({ format });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [
        cells.value.map((row) => row.map((cell) => cell.format)),
        rows.value,
        await read(range, "format/columnWidth"),
      ];
    },
    [
      [
        [
          { fill: { color: "#FF0000" }, font: { bold: true }, wrapText: false },
          { fill: { color: "#FFFFFF" }, font: { bold: false }, wrapText: false },
        ],
        [
          { fill: { color: "#FFFFFF" }, font: { bold: false }, wrapText: false },
          { fill: { color: "#FFFFFF" }, font: { bold: false }, wrapText: true },
        ],
      ],
      [
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
      null,
    ],
  ],
  [
    "properties for another number of rows",
    async (sheet, context) => {
      sheet.getRange("A1:B2").setRowProperties([{ rowHidden: true }]);
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a line between cells is one line, from whichever side",
    async (sheet) => {
      const side = (address: string, name: "EdgeTop" | "EdgeBottom" | "EdgeLeft") =>
        sheet.getRange(address).format.borders.getItem(name);
      side("A1", "EdgeBottom").style = "Double";
      sheet.getRange("C1:D1").format.borders.getItem("InsideVertical").color = "red";
      const before = [
        await read(side("A2", "EdgeTop"), "style"),
        await read(side("D1", "EdgeLeft"), "style,color"),
      ];
      side("A2", "EdgeTop").style = "None";
      return [before, await read(side("A1", "EdgeBottom"), "style")];
    },
    [["Double", ["Continuous", "#FF0000"]], "None"],
  ],
]);
