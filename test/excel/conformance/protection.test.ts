import { refusal, useExcel } from "./session";

const booted = useExcel();

/** A fresh sheet with one unlocked cell, B1. */
const onSheet = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
) =>
  booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    await work(sheet, context);
  });

type Change = (sheet: Excel.Worksheet) => unknown;

test.each<[string, Change]>([
  ["a locked cell is written", (sheet) => (sheet.getRange("A1").values = [[9]])],
  ["among unlocked cells, one is locked", (sheet) => (sheet.getRange("A1:B1").values = [[9, 9]])],
  ["cells are cleared", (sheet) => sheet.getRange().clear()],
  ["a cell is formatted", (sheet) => (sheet.getRange("B1").format.fill.color = "red")],
  ["a cell is unlocked", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["a column is made wider", (sheet) => (sheet.getRange("A:A").format.columnWidth = 99)],
  ["a row is hidden", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["a row is inserted", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["a column is deleted", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["a table is made", (sheet) => sheet.tables.add("A1:B3", true)],
  [
    "a conditional format is added",
    (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"),
  ],
  ["a validation is cleared", (sheet) => sheet.getRange("B1").dataValidation.clear()],
])("a protected sheet refuses when %s", (_what, change) =>
  onSheet(async (sheet, context) => {
    change(sheet);
    expect(await refusal(context.sync())).toBe("AccessDenied");
  }),
);

test("an unlocked cell is written, whatever is beside it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [[9]];
    sheet.getRange("A1:B1").values = [[null, 10]] as unknown[][];
    const code = await refusal(context.sync());
    const range = sheet.getRange("A1:B1");
    range.load("values");
    await context.sync();
    expect([code, range.values]).toEqual(["AccessDenied", [[1, 9]]]);
  }));

test("what the options allow is allowed", () =>
  onSheet(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("3:3").insert("Down");
    sheet.protection.load("protected, options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: true,
      allowDeleteRows: false,
      selectionMode: "Normal",
    });
    sheet.getRange("3:3").delete("Up");
    expect(await refusal(context.sync())).toBe("AccessDenied");
  }));

test("protecting twice, unprotecting twice, and a wrong password are refused", () =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect();
    expect(await refusal(context.sync())).toBe("InvalidOperation");
    sheet.protection.unprotect();
    await context.sync();
    sheet.protection.unprotect();
    expect(await refusal(context.sync())).toBe("InvalidOperation");
    sheet.protection.protect({}, "secret");
    await context.sync();
    sheet.protection.unprotect("guess");
    expect(await refusal(context.sync())).toBe("AccessDenied");
    sheet.protection.unprotect("secret");
    expect(await refusal(context.sync())).toBeNull();
  }));

test("a protected workbook keeps its tabs", () =>
  onSheet(async (sheet, context) => {
    context.workbook.protection.protect();
    sheet.name = "Renamed";
    expect(await refusal(context.sync())).toBe("AccessDenied");
    context.workbook.protection.unprotect();
    sheet.name = "Renamed";
    expect(await refusal(context.sync())).toBeNull();
  }));

test("a workbook is opened again by its own password only", () =>
  onSheet(async (_sheet, context) => {
    const { protection } = context.workbook;
    protection.protect("secret");
    await context.sync();
    protection.unprotect("guess");
    expect(await refusal(context.sync())).toBe("AccessDenied");
    protection.unprotect("secret");
    expect(await refusal(context.sync())).toBeNull();
  }));

test("sheets are renamed, hidden and selected although they are protected", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Still free";
    sheet.tabColor = "#00FF00";
    sheet.getRange("A1").select();
    sheet.visibility = "Hidden";
    expect(await refusal(context.sync())).toBeNull();
  }));
