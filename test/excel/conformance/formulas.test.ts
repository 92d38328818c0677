import { refusal, useExcel } from "./session";

const booted = useExcel();

/** Works on a sheet of its own. */
const onSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
) =>
  booted().Excel.run((context: Excel.RequestContext) =>
    work(context.workbook.worksheets.add(), context),
  );

test("formulas by place: relative to their cell in R1C1, fixed ones by number", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const right = sheet.getRange("C1:C3");
    right.formulasR1C1 = [["=RC[-2]+RC[-1]"], ["=SUM(R1C1:RC[-1])"], ['=R[-1]C&"RC"']];
    right.load("formulas, formulasR1C1, values");
    await context.sync();
    expect(right.formulas).toEqual([["=A1+B1"], ["=SUM($A$1:B2)"], ['=C2&"RC"']]);
    expect(right.formulasR1C1).toEqual([
      ["=RC[-2]+RC[-1]"],
      ["=SUM(R1C1:RC[-1])"],
      ['=R[-1]C&"RC"'],
    ]);
    expect(right.values).toEqual([[3], [10], ["10RC"]]);
    sheet.getRange("A1").formulasR1C1 = [["=R[-1]C"]];
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));

test("formulas and formats in the user's own settings", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.formulasLocal = [["=SUM(1,5;2)"]];
    cell.numberFormatLocal = [["#.##0,00"]];
    cell.load("formulas, formulasLocal, numberFormat, numberFormatLocal, text");
    await context.sync();
    expect([cell.formulas, cell.formulasLocal]).toEqual([[["=SUM(1.5,2)"]], [["=SUM(1,5;2)"]]]);
    expect([cell.numberFormat, cell.numberFormatLocal]).toEqual([[["#,##0.00"]], [["#.##0,00"]]]);
    expect(cell.text).toEqual([["3,50"]]);
  }));

test.each([
  ["a semicolon, as the user's settings would have it", "=SUM(1;2)", "InvalidArgument"],
  ["a parenthesis left open", "=SUM(1,2", "InvalidArgument"],
  ["an array", "=SUM({1,2;3,4})", null],
  ["a range in more cells than one", "=A1:A3*2", "UnsupportedOperation"],
  ["a function that spills", "=UNIQUE(A1:A3)", "UnsupportedOperation"],
  ["one in another that hands it on", '=IFERROR(SORT(A1:A3),"")', "UnsupportedOperation"],
  ["one whose result is taken in", "=SUM(UNIQUE(A1:A3))", null],
  ["a column of a table that is not there", "=SUM(Table9[x])", "InvalidArgument"],
  ["the own row outside any table", "=[@x]*2", "InvalidArgument"],
  ["one value looked up", "=XLOOKUP(A1,A2:A9,'other'!B2:B9,0)", null],
  ["several values looked up", "=XLOOKUP(A1,A2:A9,B2:C9)", "UnsupportedOperation"],
  ["a function that the engine lacks", "=AGGREGATE(9,5,A1:A3)", "UnsupportedOperation"],
  ["where two areas meet", "=SUM(A2:A5 A3:B4)", "UnsupportedOperation"],
  ["two areas as one", "=SUM((A2:A5,B4))", "UnsupportedOperation"],
  ["another file", "='[other.xlsx]Q1'!B4", null],
  ["a text that looks like all of it", '="=A1:A3;[@x]"', null],
])("%s: calculated right, or refused", (_, formula, expected) =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").formulas = [[formula]];
    expect(await refusal(context.sync())).toBe(expected);
  }),
);

test("a hyperlink tells what it shows", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { address: "https://example.vn", textToDisplay: "here" };
    cell.load("hyperlink");
    await context.sync();
    expect(cell.hyperlink).toEqual({ address: "https://example.vn", textToDisplay: "here" });
  }));

test("a formula that refers to itself gives 0", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=A1+1"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[0]]);
  }));
