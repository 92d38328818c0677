import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { facetPlan, sheetPlan, workbookPlan } from "./samplePlans";

async function parts(plan = facetPlan()): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await writeWorkbook(plan)));
  return Object.fromEntries(files.map(([name, data]) => [name, strFromU8(data)]));
}

const sheetOf = async (number: number) => (await parts())[`xl/worksheets/sheet${number}.xml`]!;

test("every program computes the file anew on opening", async () => {
  expect((await parts())["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("the file opens on the tab of the plan, and never on a hidden one", async () => {
  expect((await parts())["xl/workbook.xml"]).toContain('activeTab="1"');
  const plan = workbookPlan([sheetPlan("ẩn", { visibility: "hidden" }), sheetPlan("hiện")], {
    activeSheet: "ẩn",
  });
  expect((await parts(plan))["xl/workbook.xml"]).toContain('activeTab="1"');
});

test("no date but a fixed one", async () => {
  expect((await parts())["docProps/core.xml"]!.match(/\d{4}-\d{2}-\d{2}T/g)).toEqual([
    "2000-01-01T",
    "2000-01-01T",
  ]);
});

test("protection allows what is meant to be allowed: 0 allows, 1 forbids", async () => {
  const [element] = /<sheetProtection[^>]*>/.exec(await sheetOf(2)) ?? [];
  expect(element!.match(/\w+="\d"/g)).toEqual([
    'sheet="1"',
    'objects="1"',
    'scenarios="1"',
    'selectLockedCells="0"',
    'selectUnlockedCells="0"',
    'formatColumns="0"',
    'formatRows="0"',
    'sort="0"',
    'autoFilter="0"',
  ]);
});

test.each([
  ["a frozen corner", '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"'],
  ["a column's width", '<col min="4" max="4" width="12.5" customWidth="true"/>'],
  ["a hidden column", '<col min="1" max="1" width="4" customWidth="true" hidden="true"/>'],
  ["a row's height", '<row r="5" ht="33" customHeight="1">'],
  ["a hidden row below the cells", '<row r="12" hidden="1"/>'],
  ["a formula without a result", '<f>D6&amp;" &lt;"</f></c>'],
  ["a list by its name", "<formula1>dm_quy</formula1>"],
  [
    "a span of dates",
    '<dataValidation type="date" sqref="C6:C9" operator="between" allowBlank="1"',
  ],
  ["a span of whole numbers", '<dataValidation type="whole" sqref="B8" operator="between"'],
  [
    "a mere message",
    '<dataValidation type="none" sqref="B9" allowBlank="1" showInputMessage="1" promptTitle',
  ],
  [
    "a conditional format",
    'type="expression" priority="1" dxfId="0" stopIfTrue="true"><formula>AND(ISNUMBER($D6),$D6&lt;1)',
  ],
  ["a link", '<hyperlink ref="A2" location="&apos;Mục lục&apos;!A1"/>'],
  [
    "paper and fit",
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  ],
  ["fit to page", '<pageSetUpPr fitToPage="1"/>'],
  [
    "margins",
    '<pageMargins left="0.591" right="0.394" top="0.394" bottom="0.394" header="0.197" footer="0.197"/>',
  ],
  ["centred", '<printOptions horizontalCentered="1"/>'],
  ["a footer", "<oddFooter>&amp;P/&amp;N</oddFooter>"],
])("%s", async (_what, xml) => {
  expect(await sheetOf(2)).toContain(xml);
});

test("tab colour and grid lines", async () => {
  expect(await sheetOf(1)).toContain('<tabColor rgb="FF8B0000"/>');
  expect(await sheetOf(1)).toContain('showGridLines="0"');
  expect(await sheetOf(2)).not.toContain("showGridLines");
});

test("tables keep their filter buttons and stay out of the way of our own styles", async () => {
  const table = (await parts())["xl/tables/table1.xml"];
  expect(table).toContain('<autoFilter ref="B5:D9"/>');
  expect(table).toContain(
    'name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0"',
  );
  const [sheet] = facetPlan().sheets.slice(1);
  const tables = sheet!.tables.map((plan) => ({ ...plan, filter: false }));
  const plain = await parts(workbookPlan([{ ...sheet!, tables }]));
  expect(plain["xl/tables/table1.xml"]).not.toContain("autoFilter");
});

test("styles", async () => {
  const styles = (await parts())["xl/styles.xml"]!;
  for (const xml of [
    '<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/></font>',
    '<font><b/><color rgb="FFFFFFFF"/><sz val="12"/><name val="Times New Roman"/></font>',
    '<patternFill patternType="solid"><fgColor rgb="FF8B0000"/>',
    '<left style="thin">',
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>',
    '<alignment horizontal="center" vertical="center" wrapText="true"/>',
    '<alignment horizontal="left" vertical="top" indent="1"/>',
    '<protection locked="0"/>',
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/>',
    'formatCode="&quot;(chưa có)&quot;"/></dxf>',
  ]) {
    expect(styles).toContain(xml);
  }
});
