import { bootHeadless } from "../headless/boot";
import { refusal } from "./session";

/** What an Excel of a set makes of a script. */
async function inExcel(
  version: string,
  script: (context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  const { Excel, close } = await bootHeadless({ requirementSets: { ExcelApi: version } });
  const code = await refusal(
    Excel.run(async (context) => {
      script(context);
      await context.sync();
    }),
  );
  close();
  return code;
}

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getActiveWorksheet();

test.each<[string, string, string, (context: Excel.RequestContext) => unknown]>([
  [
    "getItemOrNullObject",
    "1.3",
    "1.4",
    ({ workbook }) => workbook.worksheets.getItemOrNullObject("x").load("name"),
  ],
  [
    "conditional formats",
    "1.5",
    "1.6",
    (context) => sheetOf(context).getRange("A1").conditionalFormats.getCount(),
  ],
  ["freezePanes", "1.6", "1.7", (context) => sheetOf(context).freezePanes.freezeRows(1)],
  ["copyFrom", "1.8", "1.9", (context) => sheetOf(context).getRange("A1").copyFrom("B1")],
  [
    "table.resize",
    "1.12",
    "1.13",
    (context) => sheetOf(context).tables.add("A1:B2", true).resize("A1:C2"),
  ],
])("%s is not there in %s, and is in %s", async (_name, before, since, script) => {
  expect(await inExcel(before, script)).toBe("ApiNotFound");
  expect(await inExcel(since, script)).toBeNull();
});

test("a member that nobody built is not there, whatever the set", async () => {
  expect(await inExcel("1.17", (context) => sheetOf(context).shapes.addTextBox("x"))).toBe(
    "ApiNotFound",
  );
});

test("the client asks for sets as the host declares them", async () => {
  const { Office, close } = await bootHeadless({ requirementSets: { ExcelApi: "1.12" } });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  close();
});

test("load() without names loads what the set has", async () => {
  const { Excel, close } = await bootHeadless({ requirementSets: { ExcelApi: "1.2" } });
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.load();
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(() => range.isEntireRow).toThrow();
  });
  close();
});
