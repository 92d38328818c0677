import { refusal, useExcel } from "./session";

const booted = useExcel();
const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) =>
  booted().Excel.run(work);

test("a name for a range, a constant and a formula", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B3").values = [[2], [3]];
    const { names } = context.workbook;
    names.add("amounts", sheet.getRange("B2:B3"), "What was spent");
    names.add("rate", 0.1 as unknown as string);
    expect(await refusal(context.sync())).toBe("InvalidArgument");
    names.add("rate", "=0.1");
    sheet.getRange("D1").formulas = [["=SUM(amounts)"]];
    const total = sheet.getRange("D1");
    total.load("values");
    const amounts = names.getItem("AMOUNTS");
    amounts.load("name, formula, type, value, comment, scope, visible");
    const range = amounts.getRange();
    range.load("address");
    await context.sync();
    expect(total.values).toEqual([[5]]);
    expect(amounts.toJSON()).toMatchObject({
      name: "amounts",
      formula: "=Sheet1!$B$2:$B$3",
      type: "Range",
      comment: "What was spent",
      scope: "Workbook",
      visible: true,
    });
    expect(range.address).toBe("Sheet1!B2:B3");
  }));

test("what a name stands for, and one that would have to be calculated", () =>
  run(async (context) => {
    const { names } = context.workbook;
    const added = ["=7.5", '="5"', "=TRUE", "=#N/A"].map((formula, index) => {
      const name = names.add(`constant_${index}`, formula);
      return name.load("type, value");
    });
    const local = names.addFormulaLocal("rate_local", "=2,5");
    local.load("formula, value");
    await context.sync();
    expect(added.map(({ type, value }) => [type, value as unknown])).toEqual([
      ["Double", 7.5],
      ["String", "5"],
      ["Boolean", true],
      ["Error", "#N/A"],
    ]);
    expect([local.formula, local.value]).toEqual(["=2.5", 2.5]);
    const twice = names.add("twice", "=2*rate_local").load("type, value");
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("H1");
    cell.formulas = [["=twice+1"]];
    cell.load("values");
    await context.sync();
    expect([twice.type, twice.value, cell.values]).toEqual(["Double", 5, [[6]]]);
    names.add("several", "=SEQUENCE(3)").load("value");
    expect(await refusal(context.sync())).toBe("UnsupportedOperation");
  }));

test("a name of a sheet beside one of the workbook", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Own");
    sheet.names.add("place", sheet.getRange("A1"));
    context.workbook.names.add("place", sheet.getRange("C3"));
    const [own, whole] = [sheet.names.getItem("place"), context.workbook.names.getItem("place")];
    own.load("scope, formula");
    whole.load("scope, formula");
    const none = sheet.names.getItemOrNullObject("nowhere");
    none.load("name");
    await context.sync();
    expect([own.scope, own.formula]).toEqual(["Worksheet", "=Own!$A$1"]);
    expect([whole.scope, whole.formula]).toEqual(["Workbook", "=Own!$C$3"]);
    expect(none.isNullObject).toBe(true);
    own.delete();
    await context.sync();
  }));

test.each(["A1", "XFD12", "R1C1", "rc", "1st", "two words", "a-b", ""])(
  "%p is no name",
  async (name) => {
    const added = run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(await refusal(added)).toBe("InvalidArgument");
  },
);

test.each(["_x", "quý", "x.1", "ABCD1", "\\x"])("%p is a name, once", async (name) => {
  const add = () =>
    run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
  expect(await refusal(add())).toBeNull();
  expect(await refusal(add())).toBe("ItemAlreadyExists");
});

test("a renamed tab is followed by names and formulas", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("Before");
    sheet.getRange("A1").values = [[7]];
    context.workbook.names.add("seven", sheet.getRange("A1"));
    const reader = context.workbook.worksheets.getItem("Sheet1").getRange("F1");
    reader.formulas = [["=Before!A1+seven"]];
    sheet.name = "Sau đó";
    reader.load("formulas, values");
    const seven = context.workbook.names.getItem("seven");
    seven.load("formula");
    await context.sync();
    expect(reader.formulas).toEqual([["='Sau đó'!A1+seven"]]);
    expect(reader.values).toEqual([[14]]);
    expect(seven.formula).toBe("='Sau đó'!$A$1");
  }));

test("a name for whole columns leads to them", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add("whole_column", sheet.getRange("C:C"));
    const range = name.getRange();
    name.load("type, formula");
    range.load("address");
    await context.sync();
    expect([name.type, name.formula]).toEqual(["Range", "=Sheet1!$C:$C"]);
    expect(range.address).toBe("Sheet1!C:C");
    name.delete();
    await context.sync();
  }));
