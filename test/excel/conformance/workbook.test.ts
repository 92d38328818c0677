import { refusal, useExcel } from "./session";

const booted = useExcel();
const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) =>
  booted().Excel.run(work);

test("settings are added, changed, listed and deleted", () =>
  run(async (context) => {
    const { settings } = context.workbook;
    settings.add("NeedsReview", true);
    settings.add("colours", ["red", "green"]);
    settings.add("needsreview", false);
    const review = settings.getItem("NeedsReview");
    review.load("value");
    settings.load("items/key");
    const none = settings.getItemOrNullObject("nothing");
    none.load("key");
    await context.sync();
    expect(review.value).toBe(false);
    expect(settings.items.map(({ key }) => key)).toEqual(["NeedsReview", "colours"]);
    expect(none.isNullObject).toBe(true);
    review.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  }));

test("document settings of the common API are the same ones", async () => {
  const { Office, excel } = booted();
  Office.context.document.settings.set("greeting", "xin chào");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(excel.workbook.settings.get("greeting")).toBe("xin chào");
});

test("document properties, custom ones too", () =>
  run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Báo cáo";
    properties.custom.add("Period", "2021-Q3");
    properties.custom.add("Round", 2);
    properties.load("title");
    const round = properties.custom.getItem("ROUND");
    round.load("value, type");
    await context.sync();
    expect([properties.title, round.value, round.type]).toEqual(["Báo cáo", 2, "Number"]);
    properties.custom.deleteAll();
    const count = properties.custom.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("custom properties of a sheet", () =>
  run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
    customProperties.add("WebReviewApproved", "true");
    const property = customProperties.getItem("webReviewApproved");
    property.load("value");
    await context.sync();
    expect(property.value).toBe("true");
  }));

test("the application tells its separators and calculates", () =>
  run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculate("Full");
    application.load("decimalSeparator, thousandsSeparator, calculationMode");
    application.cultureInfo.load("name");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    expect(application.cultureInfo.name).toBe("vi-VN");
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("dd/mm/yyyy");
  }));

test("data validation is set, read and cleared", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B5");
    range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
    range.dataValidation.prompt = { message: "0 to 9", showPrompt: true, title: "How many?" };
    range.dataValidation.errorAlert = {
      message: "0 to 9 only",
      showAlert: true,
      style: "Stop",
      title: "No",
    };
    range.dataValidation.load("rule, type, prompt");
    await context.sync();
    expect(range.dataValidation.type).toBe("WholeNumber");
    expect(range.dataValidation.rule.wholeNumber).toEqual({
      formula1: "=0",
      formula2: "=9",
      operator: "Between",
    });
    expect(range.dataValidation.prompt.title).toBe("How many?");
    range.getCell(0, 0).dataValidation.clear();
    range.dataValidation.load("type");
    await context.sync();
    expect(range.dataValidation.type).toBe("MixedCriteria");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
    expect(await refusal(context.sync())).toBe("InvalidArgument");
  }));

test("a list takes its words from a range; what it reads back is the formula", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { dataValidation } = sheet.getRange("C2");
    const source = sheet.getRange("F1:F3");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.load("rule, type");
    await context.sync();
    expect(dataValidation.type).toBe("List");
    expect(dataValidation.rule.list?.source).toBe("=Sheet1!$F$1:$F$3");
  }));

test("several areas at once", () =>
  run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("D3:D5, G3:G5");
    areas.format.fill.color = "pink";
    areas.load("address, areaCount, cellCount, format/fill/color");
    areas.areas.load("items/address");
    await context.sync();
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 6]);
    expect(areas.format.fill.color).toBe("#FFC0CB");
    expect(areas.areas.items.map(({ address }) => address)).toEqual([
      "Sheet1!D3:D5",
      "Sheet1!G3:G5",
    ]);
  }));

test("a ribbon command runs the function of its name", async () => {
  const { Office, host } = booted();
  const ran = new Promise<string>((resolve) => {
    Office.actions.associate("checkNow", (event: Office.AddinCommands.Event) => {
      resolve(event.source.id);
      event.completed();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  host.runCommand("checkNow", "Button1");
  expect(await ran).toBe("Button1");
});
