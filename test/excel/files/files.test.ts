import { utils, write } from "@e965/xlsx";
import { excelGate } from "../../gate/excelGate";
import { addConditionalFormat, changeConditionalFormat } from "../model/conditionalFormats";
import { unprotectSheet } from "../model/protection";
import { cellArea, WHOLE_SHEET } from "../model/area";
import { NO_VALIDATION } from "../model/validation";
import { setContent, writeArea } from "../model/contents";
import { shownContent } from "../model/tableReferences";
import { group } from "../model/outline";
import { addTable } from "../model/tables";
import { setTotals } from "../model/tableTotals";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { effectiveStyle } from "../display/effectiveStyle";
import { headlessEngine } from "../headless/boot";
import { emptyTemplate, filledReport } from "../samples";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";

const open = (bytes: Uint8Array) => openWorkbook(bytes, headlessEngine());

/** Everything that a file should keep of a sheet, as plain data. */
function contentsOf(sheet: Worksheet) {
  const { conditionalFormats, tables, protection, rows, columns, page, frozen } = sheet;
  return {
    ...{ name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor },
    ...{ gridlines: sheet.showGridlines, merged: sheet.merged, names: sheet.names },
    ...{ validations: sheet.validations, page, frozen, protection },
    cells: [...sheet.cells.within(WHOLE_SHEET)].map(([row, column, { content, link }]) => [
      ...[row, column, content, link],
      sheet.styleAt(row, column),
    ]),
    rows: [...rows].filter(([, line]) => Object.keys(line).length > 0),
    columns: [...columns],
    formats: conditionalFormats.map((format) => ({ ...format, id: null })),
    tables: tables.map((table) => ({ ...table, id: null, sheet: null })),
  };
}

function stateOf(workbook: Workbook) {
  const { names, properties, customProperties, sheets, activeSheet } = workbook;
  return {
    ...{ names, title: properties["title"], custom: [...customProperties] },
    active: activeSheet.name,
    sheets: sheets.map(contentsOf),
  };
}

test("a saved workbook opens as it was", async () => {
  const workbook = await open(await filledReport("DV007"));
  workbook.customProperties.set("period", "2021-Q3");
  const again = await open(await saveWorkbook(workbook));
  expect(stateOf(again)).toEqual(stateOf(workbook));
});

test("what it saves passes the gate that our own files pass", async () => {
  const saved = await saveWorkbook(await open(await emptyTemplate()));
  expect(excelGate(saved)).toEqual([]);
});

test("results are saved beside their formulas", async () => {
  const workbook = await open(await emptyTemplate());
  const cell = (of: Workbook) => of.sheetByName("15 Chỉ tiêu")!.cells.get(16, 25);
  workbook.calculation.refresh();
  const again = await open(await saveWorkbook(workbook));
  expect(cell(again)?.result).toBe(10_000);
});

test("a highlight laid over a cell is saved, and seen after opening", async () => {
  const workbook = await open(await emptyTemplate());
  const sheet = workbook.sheetByName("3 Kết nạp")!;
  unprotectSheet(sheet);
  const area = { top: 7, left: 5, bottom: 7, right: 5 };
  const format = addConditionalFormat(sheet, [area], "Custom");
  changeConditionalFormat(sheet, format, {
    rule: { formula: "=TRUE" },
    look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
  });
  const again = await open(await saveWorkbook(workbook));
  const seen = effectiveStyle(again.sheetByName("3 Kết nạp")!, 7, 5);
  expect(seen).toMatchObject({ fill: "#FFC7CE", fontColor: "#9C0006", bold: true });
});

test("totals are saved with the table they belong to, and calculate after opening", async () => {
  const workbook = Workbook.blank(headlessEngine());
  const sheet = workbook.activeSheet;
  [["Name", "Price"] as const, ["a", 10] as const, ["b", 20] as const].forEach((row, index) =>
    row.forEach((value, column) => setContent(sheet, index + 1, column + 1, value)),
  );
  setTotals(addTable(sheet, { top: 1, left: 1, bottom: 3, right: 2 }, true), true);
  const again = (await open(await saveWorkbook(workbook))).activeSheet;
  expect(again.contentAt(4, 2)).toEqual({ formula: "SUBTOTAL(109,Table1[Price])" });
  setContent(again, 2, 2, 15);
  expect(again.valueAt(4, 2)).toBe(35);
});

test("references to tables are saved as files hold them, and calculate after opening", async () => {
  const workbook = Workbook.blank(headlessEngine());
  const sheet = workbook.activeSheet;
  const rows = [
    ["Unit price", "# sold", "Total"],
    [2, 3, null],
    [5, 4, null],
  ];
  writeArea(sheet, { top: 1, left: 1, bottom: 3, right: 3 }, (row, column) => rows[row]![column]!);
  addTable(sheet, { top: 1, left: 1, bottom: 3, right: 3 }, true);
  writeArea(sheet, cellArea(2, 3), () => "=[@[Unit price]]*[@['# sold]]");
  writeArea(sheet, cellArea(5, 1), () => "=SUM(Table1[Total])");
  const again = (await open(await saveWorkbook(workbook))).activeSheet;
  expect(again.contentAt(3, 3)).toEqual({
    formula: "Table1[[#This Row],[Unit price]]*Table1[[#This Row],['# sold]]",
  });
  expect(shownContent(again, 3, 3)).toBe("=[@[Unit price]]*[@['# sold]]");
  setContent(again, 2, 1, 10);
  expect(again.valueAt(5, 1)).toBe(50);
});

test("scales, bars and icons are saved, and what is grouped, and pages with texts of their own", async () => {
  const workbook = Workbook.blank(headlessEngine());
  const sheet = workbook.activeSheet;
  const mark = (type: string, formula?: string) => ({ type, ...(formula ? { formula } : {}) });
  const scales = [
    [
      "ColorScale",
      {
        minimum: { ...mark("LowestValue"), color: "#0000FF" },
        maximum: { ...mark("Number", "=9"), color: "#FF0000" },
      },
    ],
    [
      "DataBar",
      {
        lowerBoundRule: mark("Percent", "=5"),
        upperBoundRule: mark("HighestValue"),
        positiveFill: "#00FF00",
      },
    ],
    [
      "IconSet",
      {
        style: "FourRating",
        criteria: [0, 25, 50, 75].map((step) => ({
          ...mark("Percent", `=${step}`),
          operator: "GreaterThanOrEqual",
        })),
        reverseIconOrder: true,
        showIconOnly: true,
      },
    ],
  ] as const;
  for (const [type, rule] of scales)
    changeConditionalFormat(sheet, addConditionalFormat(sheet, [cellArea(1, 1)], type), { rule });
  group(sheet, { ...WHOLE_SHEET, top: 2, bottom: 3 }, "rows", 1);
  const { headersFooters } = sheet.page;
  headersFooters.state = "FirstOddAndEven";
  headersFooters.first.header = "&C1";
  headersFooters.even.footer = "&L2";
  const again = (await open(await saveWorkbook(workbook))).activeSheet;
  expect(again.conditionalFormats.map(({ type, rule }) => [type, rule]).reverse()).toEqual(scales);
  expect([again.rows.get(2)?.level, again.rows.get(4)?.level]).toEqual([1, undefined]);
  expect(again.page.headersFooters).toEqual(headersFooters);
});

test("bounds of validations are saved with what they allow", async () => {
  const workbook = await open(await emptyTemplate());
  const validations = ["LessThanOrEqualTo", "GreaterThanOrEqualTo", "NotBetween"].map(
    (operator, row) => ({
      ...NO_VALIDATION,
      areas: [cellArea(200 + row, 1)],
      rule: { decimal: { operator, formula1: 1, formula2: 2 } },
    }),
  );
  const sheet = workbook.activeSheet;
  sheet.validations.push(...validations);
  const again = await open(await saveWorkbook(workbook));
  expect(again.activeSheet.validations.slice(-3)).toEqual(validations);
});

test("a workbook by another program, whose cells have no styles, opens with all it holds", async () => {
  const grid = utils.aoa_to_sheet([
    ["Mã", "Số"],
    ["007", 4.5],
    [true, null],
  ]);
  Object.assign(grid, {
    "!ref": "A1:B4",
    A4: { t: "e", v: 42 },
    B4: { t: "n", f: "SUM(B2:B3)", v: 4.5 },
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, grid, "Tổng");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const [sheet] = (await open(bytes)).sheets;
  expect([...sheet!.cells.within(WHOLE_SHEET)].map(([, , { content }]) => content)).toEqual([
    ...["Mã", "Số", "007", 4.5, true],
    ...[{ error: "#N/A" }, { formula: "SUM(B2:B3)" }],
  ]);
});
