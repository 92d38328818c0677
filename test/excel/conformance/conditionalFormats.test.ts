import { effectiveStyle } from "../display/effectiveStyle";
import { refusal, useExcel } from "./session";

const booted = useExcel();

/** The fill that a user sees. */
const fillAt = (row: number, column: number) =>
  effectiveStyle(booted().excel.workbook.activeSheet, row, column).fill;

beforeEach(() =>
  booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    sheet.getRange("A1:A4").values = [[1], [5], [10], ["x"]];
    await context.sync();
  }),
);

const onNumbers = <Result>(
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result>,
) =>
  booted().Excel.run((context) =>
    work(context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4"), context),
  );

test("a custom formula is relative to the first cell, and live", () =>
  onNumbers(async (range, context) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=IF($A1>4,ISNUMBER($A1),"")';
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    expect([1, 2, 3, 4].map((row) => fillAt(row, 1))).toEqual(["", "#FFC7CE", "#FFC7CE", ""]);
    range.getCell(0, 0).values = [[6]];
    await context.sync();
    expect(fillAt(1, 1)).toBe("#FFC7CE");
  }));

test("cell values, texts and presets", () =>
  onNumbers(async (range, context) => {
    const between = range.conditionalFormats.add("CellValue");
    between.cellValue.format.fill.color = "green";
    between.cellValue.rule = { formula1: "=2", formula2: "=6", operator: "Between" };
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.format.fill.color = "blue";
    text.textComparison.rule = { operator: "Contains", text: "x" };
    await context.sync();
    expect([1, 2, 3, 4].map((row) => fillAt(row, 1))).toEqual(["", "#008000", "", "#0000FF"]);
  }));

test("a kind and a rule that Excel does not know are refused", () =>
  onNumbers(async (range, context) => {
    range.conditionalFormats.add("NoSuchKind" as "Custom");
    expect(await refusal(context.sync())).toBe("InvalidArgument");
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.rule = {
      formula1: "=1",
      operator: "Roughly" as "Between",
    };
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));

test("a new format has the highest priority; stopIfTrue ends the row of formats", () =>
  onNumbers(async (range, context) => {
    const first = range.conditionalFormats.add("Custom");
    first.custom.rule.formula = "=TRUE";
    first.custom.format.fill.color = "red";
    first.custom.format.font.bold = true;
    const second = range.conditionalFormats.add("Custom");
    second.custom.rule.formula = "=$A1=5";
    second.custom.format.fill.color = "yellow";
    range.conditionalFormats.load("items/id, items/priority, items/type");
    first.load("id, priority");
    second.load("id, priority");
    await context.sync();
    expect([second.priority, first.priority]).toEqual([0, 1]);
    const { activeSheet } = booted().excel.workbook;
    expect(effectiveStyle(activeSheet, 2, 1)).toMatchObject({ fill: "#FFFF00", bold: true });
    second.stopIfTrue = true;
    await context.sync();
    expect(effectiveStyle(activeSheet, 2, 1)).toMatchObject({ fill: "#FFFF00", bold: false });
    expect(effectiveStyle(activeSheet, 1, 1)).toMatchObject({ fill: "#FF0000", bold: true });
    second.stopIfTrue = false;
    second.priority = 1;
    await context.sync();
    expect(fillAt(2, 1)).toBe("#FF0000");
  }));

test("formats are found by id, deleted one by one, cleared from a part of their range", () =>
  onNumbers(async (range, context) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "red";
    format.load("id");
    await context.sync();
    range.getCell(1, 0).conditionalFormats.clearAll();
    const found = range.conditionalFormats.getItem(format.id);
    found.load("type");
    const ranges = found.getRanges();
    ranges.load("address");
    const cellValue = found.cellValueOrNullObject;
    cellValue.load("rule");
    await context.sync();
    expect(ranges.address).toBe("Sheet1!A1,Sheet1!A3:A4");
    expect([found.type, cellValue.isNullObject]).toEqual(["Custom", true]);
    expect([fillAt(1, 1), fillAt(2, 1)]).toEqual(["#FF0000", ""]);
    found.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("formats move with their cells", () =>
  onNumbers(async (range, context) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1=10";
    format.custom.format.fill.color = "red";
    range.getRow(0).getEntireRow().insert("Down");
    await context.sync();
    expect([3, 4].map((row) => fillAt(row, 1))).toEqual(["", "#FF0000"]);
  }));
