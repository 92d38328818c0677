import { refusal, useExcel } from "./session";

const booted = useExcel();

/** Works on a new sheet with the table of the documentation's samples. */
const withTable = <Result>(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
  ) => Promise<Result>,
) =>
  booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const table = sheet.tables.add("A1:D1", true);
    table.name = "Expenses";
    table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
    table.rows.add(undefined, [
      ["1/1/2021", "The Phone Company", "Communications", 120],
      ["1/2/2021", "Northwind Electric", "Utilities", 142],
      ["1/5/2021", "Best For You", "Groceries", 27],
    ]);
    try {
      await context.sync();
      return await work(table, sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });

test("rows are added, read and deleted", () =>
  withTable(async (table, _sheet, context) => {
    const body = table.getDataBodyRange();
    body.load("values, address");
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(3);
    expect(body.values[0]).toEqual([44_197, "The Phone Company", "Communications", 120]);
    table.rows.getItemAt(1).delete();
    table.rows.add(0, [["1/1/2020", "First", "", 1]]);
    const range = table.getRange();
    range.load("values");
    await context.sync();
    expect(range.values.map((row) => String(row[1]))).toEqual([
      "Merchant",
      "First",
      "The Phone Company",
      "Best For You",
    ]);
  }));

test("columns are found by name, added with a formula and deleted", () =>
  withTable(async (table, _sheet, context) => {
    table.columns.add(undefined, [["Twice"], ["=D2*2"], ["=D3*2"], ["=D4*2"]]);
    const twice = table.columns.getItem("Twice").getDataBodyRange();
    const merchant = table.columns.getItemOrNullObject("merchant");
    const none = table.columns.getItemOrNullObject("Nowhere");
    twice.load("values");
    merchant.load("index, name");
    none.load("name");
    await context.sync();
    expect(twice.values).toEqual([[240], [284], [54]]);
    expect([merchant.index, none.isNullObject]).toEqual([1, true]);
    table.columns.getItem("Category").delete();
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Date",
      "Merchant",
      "Amount",
      "Twice",
    ]);
  }));

test("the name of a column and the text of its header are one", () =>
  withTable(async (table, sheet, context) => {
    sheet.getRange("A1").values = [["Day"]];
    table.columns.getItemAt(3).name = "Merchant";
    const header = table.getHeaderRowRange();
    header.load("values");
    table.columns.load("items/name");
    await context.sync();
    // A second column of the same name gets a number.
    const names = ["Day", "Merchant", "Category", "Merchant2"];
    expect(table.columns.items.map(({ name }) => name)).toEqual(names);
    expect(header.values).toEqual([names]);
  }));

test("a table is resized around its header row", () =>
  withTable(async (table, sheet, context) => {
    table.resize(sheet.getRange("A1:E3"));
    const range = table.getRange();
    range.load("address, values");
    await context.sync();
    expect(range.address).toMatch(/A1:E3$/);
    expect(range.values[0]!.at(-1)).toBe("Column1");
    table.resize("A2:E4");
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));

test("a filter hides rows and goes again", () =>
  withTable(async (table, _sheet, context) => {
    table.columns.getItem("Category").filter.applyValuesFilter(["Groceries"]);
    const body = table.getDataBodyRange();
    const visible = body.getSpecialCells("Visible");
    visible.load("address");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(visible.address).toMatch(/A4:D4$/);
    expect(table.autoFilter.isDataFiltered).toBe(true);
    table.clearFilters();
    body.load("rowHidden");
    await context.sync();
    expect(body.rowHidden).toBe(false);
  }));

test("tables sort, convert to ranges, are unique by name", () =>
  withTable(async (table, sheet, context) => {
    table.sort.apply([{ key: 3, ascending: true }]);
    const amounts = table.columns.getItem("Amount").getDataBodyRange();
    amounts.load("values");
    await context.sync();
    expect(amounts.values).toEqual([[27], [120], [142]]);
    const second = sheet.tables.add("F1:G3", true);
    second.name = "EXPENSES";
    expect(await refusal(context.sync())).toBe("ItemAlreadyExists");
    table.convertToRange();
    sheet.tables.load("items/name");
    await context.sync();
    expect(sheet.tables.items.map(({ name }) => name)).not.toContain("Expenses");
  }));

test("tables do not overlap", () =>
  withTable(async (_table, sheet, context) => {
    sheet.tables.add("C3:F9", true);
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));
