import { refusal, useExcel } from "./session";

const booted = useExcel();

/** Works on an empty sheet. */
const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
) =>
  booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    await context.sync();
    return work(sheet, context);
  });

test("values and formulas go in and come out, calculated", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:D2").values = [["Product", "Quantity", "Price"]];
    sheet.getRange("B3:D4").values = [
      ["Almonds", 2, 7.5],
      ["Coffee", 1, 34.5],
    ];
    sheet.getRange("E3").formulas = [["=C3*D3"]];
    sheet.getRange("E4").formulas = [["=C4*D4"]];
    sheet.getRange("E5").values = [["=SUM(E3:E4)"]];
    const used = sheet.getUsedRange();
    used.load("address, values, valueTypes, rowCount, columnIndex");
    const total = sheet.getRange("E5");
    total.load("values, formulas, text");
    await context.sync();
    expect(used.address).toBe("Sheet1!B2:E5");
    expect([used.rowCount, used.columnIndex]).toEqual([4, 1]);
    expect(used.values[0]).toEqual(["Product", "Quantity", "Price", ""]);
    expect(used.valueTypes[0]).toEqual(["String", "String", "String", "Empty"]);
    expect(total.values).toEqual([[49.5]]);
    expect(total.formulas).toEqual([["=SUM(E3:E4)"]]);
    expect(total.text).toEqual([["49,5"]]);
  }));

test("so many values that the client hands them over a few rows at a time", () =>
  onSheet(async (sheet, context) => {
    const values = Array.from({ length: 1000 }, (_, row) => [row, `v${row}`]);
    sheet.getRange("A1:B1000").values = values;
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    expect(used.values).toEqual(values);
    sheet.getRange("A1:B999").values = values;
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));

test("null leaves a cell alone, an empty text empties it, one value fills a range", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    await context.sync();
    range.values = [[null, "", "C"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a", "", "C"]]);
    // The documentation allows one value for the whole range; the type does not.
    (range as { values: unknown }).values = 7;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[7, 7, 7]]);
  }));

test("texts are understood as if typed, unless the cell is a text cell", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A6").numberFormat = [["@"]];
    const range = sheet.getRange("A1:A6");
    range.values = [["12"], ["1/31/2021"], ["50%"], ["'007"], ["TRUE"], ["=1+1"]];
    range.load("values, numberFormat, valueTypes");
    await context.sync();
    expect(range.values.flat()).toEqual([12, 44_227, 0.5, "007", true, "=1+1"]);
    expect(range.numberFormat.flat().slice(1, 3)).toEqual(["m/d/yyyy", "0%"]);
    const text = sheet.getRange("A6");
    text.values = [[7]];
    text.load("values, valueTypes");
    await context.sync();
    expect([text.values, text.valueTypes]).toEqual([[["7"]], [["String"]]]);
  }));

test("a text is looked for in a range, backwards too, and from a cell in the whole sheet", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      ["x", "b", "x"],
      ["d", "x", "f"],
    ];
    const found = [
      sheet.getRange("A1:C2").find("x", {}),
      sheet.getRange("A1:C2").find("x", { searchDirection: "Backwards" }),
      sheet.getRange("A1").find("x", {}),
      sheet.getRange("B2").find("x", {}),
      sheet.getRange("B2").find("x", { searchDirection: "Backwards" }),
      sheet.getRange("Z99").find("b", {}),
    ].map((range) => range.load("address"));
    const none = sheet.getRange("A2").findOrNullObject("y", {});
    await context.sync();
    const addresses = found.map(({ address }) => address.split("!")[1]);
    expect(addresses).toEqual(["A1", "B2", "C1", "A1", "C1", "B1"]);
    expect(none.isNullObject).toBe(true);
  }));

test("cleared cells are taken apart; colours have the names of HTML", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.merge();
    range.format.fill.color = "DarkSlateBlue";
    range.format.fill.load("color");
    await context.sync();
    expect(range.format.fill.color).toBe("#483D8B");
    range.clear("Formats");
    const merged = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.isNullObject).toBe(true);
  }));

test("rows of another shape are refused, and nothing of them is written", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    sheet.getRange("A1:B2").values = [[5, 6]];
    expect(await refusal(context.sync())).toBe("InvalidArgument");
    const range = sheet.getRange("A1:B2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell counts from 0", (range) => range.getCell(0, 1), "C2"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(2), "D2:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C6"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 2), "B2:F4"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getRowsAbove", (range) => range.getRowsAbove(), "B1:D1"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E5"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
  ["getIntersection", (range) => range.getIntersection("C4:Z9"), "C4:D5"],
])("%s", (_name, lead, address) =>
  onSheet(async (sheet, context) => {
    const range = lead(sheet.getRange("B2:D5"));
    range.load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  }),
);

test("ranges beside each other have no intersection", () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B1");
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1").getIntersection("B1").load("address");
    expect(await refusal(context.sync())).toBe("ItemNotFound");
  }));

test("formats read null where cells differ", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.set({ horizontalAlignment: "Center", wrapText: true });
    range.format.font.set({ bold: true, color: "#C00000", size: 14 });
    range.format.fill.color = "4472c4";
    range.format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("B2").format.font.italic = true;
    range.load("format/horizontalAlignment, format/font, format/fill/color");
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.load("style");
    await context.sync();
    expect(range.format.horizontalAlignment).toBe("Center");
    expect(range.format.font.bold).toBe(true);
    expect(range.format.font.italic).toBeNull();
    expect(range.format.fill.color).toBe("#4472C4");
    expect(edge.style).toBe("Double");
  }));

test("widths, heights, hidden rows", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 96;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("3:4").rowHidden = true;
    const [columns, row, hidden, some] = [
      sheet.getRange("A:B"),
      sheet.getRange("A1"),
      sheet.getRange("A3:A4"),
      sheet.getRange("A1:A4"),
    ];
    columns.load("format/columnWidth");
    row.load("format/rowHeight");
    hidden.load("rowHidden");
    some.load("rowHidden");
    await context.sync();
    expect(columns.format.columnWidth).toBe(96);
    expect(row.format.rowHeight).toBe(30);
    expect([hidden.rowHidden, some.rowHidden]).toEqual([true, null]);
    sheet.getRange("3:4").rowHidden = false;
    await context.sync();
  }));

test("inserted and deleted rows move formulas, names and ranges that are held", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A3)+$A$3"]];
    sheet.names.add("third", sheet.getRange("A3"));
    const held = sheet.getRange("A3");
    held.load("address");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [[10]];
    const sum = sheet.getRange("B1");
    sum.load("formulas, values");
    held.load("address");
    const third = sheet.names.getItem("third").getRange();
    third.load("address");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(A1:A4)+$A$4"]]);
    expect(sum.values).toEqual([[19]]);
    expect([held.address, third.address]).toEqual(["Sheet1!A4", "Sheet1!A4"]);
    sheet.getRange("4:4").delete("Up");
    sum.load("formulas, values");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(A1:A3)+#REF!"]]);
    sheet.names.getItem("third").delete();
    await context.sync();
  }));

test("cells copied take their formulas along", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1+$A$1"],
      [2, "=A2+$A$1"],
    ];
    sheet.getRange("D1").copyFrom("A1:B2");
    sheet.getRange("A5").copyFrom("A1:B2", "Values", false, true);
    const [copied, turned] = [sheet.getRange("D1:E2"), sheet.getRange("A5:B6")];
    copied.load("formulas");
    turned.load("values");
    await context.sync();
    expect(copied.formulas).toEqual([
      [1, "=D1+$A$1"],
      [2, "=D2+$A$1"],
    ]);
    expect(turned.values).toEqual([
      [1, 2],
      [2, 3],
    ]);
  }));

test("rows are sorted, texts found and replaced", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["name", "n"],
      ["b", 2],
      ["a", 3],
      ["c", 1],
    ];
    range.sort.apply([{ key: 1, ascending: false }], false, true);
    const found = sheet.findAll("c", { completeMatch: true });
    found.load("address");
    const count = sheet.replaceAll("a", "A", { completeMatch: true, matchCase: true });
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["name", "n"],
      ["A", 3],
      ["b", 2],
      ["c", 1],
    ]);
    expect([found.address, count.value]).toEqual(["Sheet1!A4", 1]);
  }));

test("special cells come in blocks", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").formulas = [
      [1, "=A1"],
      [2, "=A2"],
      ["x", "=A3/0"],
    ];
    const formulas = sheet.getRange().getSpecialCells("Formulas");
    const numbers = sheet.getRange().getSpecialCells("Constants", "Numbers");
    const errors = sheet.getRange().getSpecialCells("Formulas", "Errors");
    const none = sheet.getRange().getSpecialCellsOrNullObject("Blanks");
    for (const areas of [formulas, numbers, errors, none]) areas.load("address, cellCount");
    await context.sync();
    expect(formulas.address).toBe("Sheet1!B1:B3");
    expect(numbers.address).toBe("Sheet1!A1:A2");
    expect(errors.cellCount).toBe(1);
    expect(none.isNullObject).toBe(true);
  }));

test("of entire columns no values are told", () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange("A:A");
    column.load("values, isEntireColumn, cellCount");
    await context.sync();
    expect([column.values, column.isEntireColumn, column.cellCount]).toEqual([
      null,
      true,
      1_048_576,
    ]);
  }));

test("copies take validations, conditional formats and merged blocks along", () =>
  onSheet(async (sheet, context) => {
    const source = sheet.getRange("A1:B1");
    source.dataValidation.rule = { custom: { formula: "=A1>0" } };
    const format = source.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1>1";
    source.merge();
    await context.sync();
    const values = sheet.getRange("D1");
    const whole = sheet.getRange("A5:B6");
    values.copyFrom("A1", "Values");
    whole.copyFrom("A1:B1");
    const copied = sheet.getRange("A5").conditionalFormats.getItemAt(0);
    copied.custom.rule.load("formula");
    const ranges = copied.getRanges().load("address");
    whole.dataValidation.load("rule");
    values.dataValidation.load("type");
    const merged = whole.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(copied.custom.rule.formula).toBe("=$A5>1");
    expect(ranges.address).toBe("Sheet1!A5:B5,Sheet1!A6:B6");
    expect(whole.dataValidation.rule.custom?.formula).toBe("=A5>0");
    expect(values.dataValidation.type).toBe("None");
    expect(merged.address).toBe("Sheet1!A5:B5,Sheet1!A6:B6");
  }));

test.each(["=SUM(", "=1+", '="a', "=(1))"])(
  "a formula that cannot be read is refused: %s",
  (text) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[text]];
      expect(await refusal(context.sync())).toBe("InvalidArgument");
    }),
);
