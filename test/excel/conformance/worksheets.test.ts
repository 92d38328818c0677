import { refusal, useExcel } from "./session";

const booted = useExcel();

const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) =>
  booted().Excel.run(work);

/** Tab names in order. */
async function tabs(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true });
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

beforeEach(() =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const fresh = worksheets.add();
    for (const sheet of worksheets.items) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
    fresh.name = "Home";
    fresh.activate();
    await context.sync();
  }),
);

test("a sheet is added, found by name and id, moved, renamed, deleted", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sample");
    sheet.load("name, position, id");
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(["Sample", 1]);
    const again = context.workbook.worksheets.getItem(sheet.id);
    again.position = 0;
    again.name = "Mẫu 1";
    expect(await tabs(context)).toEqual(["Mẫu 1", "Home"]);
    context.workbook.worksheets.getItem("mẫu 1").delete();
    expect(await tabs(context)).toEqual(["Home"]);
  });
});

test("first, last, next and previous look past hidden sheets when asked", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const [middle, last] = [worksheets.add("Middle"), worksheets.add("Last")];
    middle.visibility = "Hidden";
    const next = worksheets.getFirst().getNext(true);
    const previous = last.getPrevious();
    const none = worksheets.getLast().getNextOrNullObject();
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    next.load("name");
    previous.load("name");
    none.load("name");
    await context.sync();
    expect([next.name, previous.name, none.isNullObject]).toEqual(["Last", "Middle", true]);
    expect([all.value, visible.value]).toEqual([3, 2]);
  });
});

test.each([
  ["31 characters at most", "x".repeat(32), "InvalidArgument"],
  ["no slash", "a/b", "InvalidArgument"],
  ["no question mark", "a?", "InvalidArgument"],
  ["no apostrophe at the end", "a'", "InvalidArgument"],
  ["not empty", "", "InvalidArgument"],
  ["not taken, whatever the case", "home", "ItemAlreadyExists"],
])("a tab name is refused: %s", async (_rule, name, code) => {
  const added = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await refusal(added)).toBe(code);
});

test("the last visible sheet is neither hidden nor deleted", async () => {
  const hide = run(async (context) => {
    context.workbook.worksheets.add("Unseen").visibility = "VeryHidden";
    context.workbook.worksheets.getItem("Home").visibility = "Hidden";
    await context.sync();
  });
  expect(await refusal(hide)).toBe("InvalidOperation");
  const remove = run(async (context) => {
    context.workbook.worksheets.getItem("Home").delete();
    await context.sync();
  });
  expect(await refusal(remove)).toBe("InvalidOperation");
});

test("a very hidden sheet is not deleted before it is shown or merely hidden", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Unseen");
    sheet.visibility = "VeryHidden";
    await context.sync();
    sheet.delete();
    expect(await refusal(context.sync())).toBe("InvalidOperation");
    sheet.visibility = "Hidden";
    sheet.delete();
    expect(await tabs(context)).toEqual(["Home"]);
  });
});

test("what refers to a deleted sheet is lost, also when another of its name comes", async () => {
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add("Gone");
    sheet.getRange("A1").values = [[5]];
    names.add("gone", sheet.getRange("A1"));
    const cell = worksheets.getItem("Home").getRange("A1");
    cell.formulas = [["=Gone!A1+1"]];
    await context.sync();
    sheet.delete();
    worksheets.add("Gone").getRange("A1").values = [[7]];
    const name = names.getItem("gone");
    cell.load("formulas, values");
    name.load("type, value");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
    expect([name.type, name.value]).toEqual(["Error", "#REF!"]);
    name.delete();
    await context.sync();
  });
});

test("a missing sheet is an error, or a null object whose methods come to nothing", async () => {
  const missing = run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  expect(await refusal(missing)).toBe("ItemNotFound");
  await run(async (context) => {
    const nowhere = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = nowhere.getUsedRangeOrNullObject();
    nowhere.load("name");
    range.load("address");
    await context.sync();
    expect([nowhere.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("freezing, tab colour, gridlines and page layout read as they were set", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Home");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.tabColor = "orange";
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.load("tabColor, showGridlines, pageLayout/orientation, pageLayout/zoom");
    await context.sync();
    expect(frozen.address).toBe("Home!A1:B3");
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#FFA500", false]);
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    sheet.freezePanes.unfreeze();
    const gone = sheet.freezePanes.getLocationOrNullObject();
    gone.load("address");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a copy has contents and formats of its own", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Home");
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    sheet.getRange("A1").format.font.bold = true;
    const copy = sheet.copy("End");
    copy.getRange("A1").values = [[3]];
    const cells = copy.getRange("A1:B1");
    cells.load("values");
    copy.load("name");
    await context.sync();
    expect([copy.name, cells.values]).toEqual(["Home (2)", [[3, 30]]]);
  });
});
