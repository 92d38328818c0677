import { refusal, useExcel } from "./session";

const booted = useExcel();

/** Works on a new sheet, of which it gives back the values of an area. */
const onSheet = (
  area: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
): Promise<unknown[][]> =>
  booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await work(sheet, context);
    const range = sheet.getRange(area).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const LIST = [
  ["Name", "Age"],
  ["An", 31],
  ["Bình", 42],
];

const addList = (sheet: Excel.Worksheet, address = "A1:B3"): Excel.Table => {
  sheet.getRange(address).values = LIST;
  return sheet.tables.add(address, true);
};

test("under headers alone the first rows take the place of the blank one", async () => {
  const values = await onSheet("A1:B4", async (sheet, context) => {
    sheet.getRange("A1:B1").values = LIST.slice(0, 1);
    const table = sheet.tables.add("A1:B1", true);
    const none = table.rows.getCount();
    await context.sync();
    expect(none.value).toBe(0);
    table.rows.add(undefined, LIST.slice(1));
    const range = table.getRange().load("address");
    table.rows.load("count");
    await context.sync();
    expect([range.address.split("!")[1], table.rows.count]).toEqual(["A1:B3", 2]);
  });
  expect(values).toEqual([...LIST, ["", ""]]);
});

test("a table that loses its last row keeps a blank one", async () => {
  await onSheet("A1:B3", async (sheet, context) => {
    const table = addList(sheet);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    const range = table.getRange().load("address");
    const count = table.rows.getCount();
    await context.sync();
    expect([range.address.split("!")[1], count.value]).toEqual(["A1:B2", 0]);
    table.rows.add(undefined, LIST.slice(1));
    sheet.getRange("A4").values = [["below"]];
    sheet.getRange("2:3").delete("Up");
    const body = table.getDataBodyRange().load("address, values");
    await context.sync();
    expect(body.address.split("!")[1]).toBe("A2:B2");
    expect(body.values).toEqual([["", ""]]);
    const below = sheet.getRange("A3").load("values");
    await context.sync();
    expect(below.values).toEqual([["below"]]);
  });
});

test("the totals push down what stands below the table", async () => {
  const values = await onSheet("A3:B5", async (sheet) => {
    sheet.getRange("A4:B4").values = [["below", 1]];
    addList(sheet).showTotals = true;
    await Promise.resolve();
  });
  expect(values).toEqual([
    ["Bình", 42],
    ["Total", 31 + 42],
    ["below", 1],
  ]);
});

test("headers that Excel adds push down the data and what stands below", async () => {
  const values = await onSheet("A1:B4", async (sheet) => {
    sheet.getRange("A1:B3").values = [...LIST.slice(1), ["below", 1]];
    sheet.tables.add("A1:B2", false);
    await Promise.resolve();
  });
  expect(values).toEqual([["Column1", "Column2"], ...LIST.slice(1), ["below", 1]]);
});

test("a filter leaves the totals in sight", async () => {
  await onSheet("A1", async (sheet, context) => {
    const table = addList(sheet);
    table.showTotals = true;
    table.columns.getItem("Name").filter.applyValuesFilter(["An"]);
    const [hidden, totals] = [sheet.getRange("A3"), table.getTotalRowRange()];
    hidden.load("rowHidden");
    totals.load("rowHidden");
    await context.sync();
    expect([hidden.rowHidden, totals.rowHidden]).toEqual([true, false]);
  });
});

type Change = (sheet: Excel.Worksheet) => unknown;

test.each<[string, Change]>([
  ["cells inserted in one column of a table", (sheet) => sheet.getRange("A2").insert("Down")],
  ["cells inserted above one column of it", (sheet) => sheet.getRange("B1").insert("Down")],
  ["cells deleted in one of its rows", (sheet) => sheet.getRange("A3").delete("Left")],
  ["cells deleted above half of a merged block", (sheet) => sheet.getRange("D1").delete("Up")],
])("what would tear a table or a merged block is refused: %s", async (_what, change) => {
  await onSheet("A1", async (sheet, context) => {
    addList(sheet);
    sheet.getRange("D5:E5").merge();
    await context.sync();
    change(sheet);
    expect(await refusal(context.sync())).toBe("InsertDeleteConflict");
    sheet.getRange("A1:E1").insert("Down");
    const [table, merged] = [sheet.tables.getItemAt(0).getRange(), sheet.getRange("D6")];
    table.load("address");
    const block = merged.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(table.address.split("!")[1]).toBe("A2:B4");
    expect(block.address.split("!")[1]).toBe("D6:E6");
  });
});

test("a copied sheet has tables of its own", async () => {
  await onSheet("A1", async (sheet, context) => {
    const table = addList(sheet);
    table.load("name");
    const copy = sheet.copy("End");
    copy.tables.load("items/name");
    await context.sync();
    const [own] = copy.tables.items;
    expect(copy.tables.items).toHaveLength(1);
    expect(own?.name).not.toBe(table.name);
    copy.getRange("A1").values = [["Who"]];
    table.columns.load("items/name");
    own?.columns.load("items/name");
    await context.sync();
    expect(own?.columns.items.map(({ name }) => name)).toEqual(["Who", "Age"]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Age"]);
  });
});

test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  ["above a bound", (filter) => filter.applyCustomFilter(">2"), [3, 5]],
  ["outside two bounds", (filter) => filter.applyCustomFilter("<2", ">4", "Or"), [1, 5]],
  ["the two largest", (filter) => filter.applyTopItemsFilter(2), [3, 5]],
  ["the smallest quarter", (filter) => filter.applyBottomPercentFilter(25), [1]],
])("a column is filtered: %s", async (_what, apply, shown) => {
  await onSheet("A1", async (sheet, context) => {
    sheet.getRange("A1:A5").values = [["N"], [3], [1], [5], [2]];
    const table = sheet.tables.add("A1:A5", true);
    apply(table.columns.getItem("N").filter);
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("values, rowHidden"));
    await context.sync();
    const seen = rows.flatMap(({ rowHidden, values }) =>
      rowHidden ? [] : (values.flat() as number[]),
    );
    expect(seen).toEqual(shown);
  });
});
