import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { writeXlsx } from "hucre/xlsx";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { facetPlan } from "./samplePlans";
import { smallUnitPlan, unitSizedPlan } from "./unitSizedPlan";

const ROWS = [
  ["Họ và tên", "Ngày", "Số"],
  ["  Nguyễn Thị Hương 😀 ", 44469.5, 0.1],
  ["a\nb & <c> \"d\" 'e'", -1e-7, 123456789012345],
  [true, false, "=1+1"],
  [null, "_x000D_", "12,5"],
];

async function withExceljs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Trang 1");
  sheet.addRows(ROWS);
  sheet.getCell("D1").value = { formula: "SUM(C2:C3)", result: 7 };
  sheet.getCell("D2").value = {
    richText: [{ text: "một " }, { text: "hai", font: { bold: true } }],
  };
  sheet.getCell("D3").value = { error: "#N/A" };
  sheet.getCell("D4").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.fillFormula("E1:E5", "C1*2", [1, 2, 3, 4, 5]);
  sheet.mergeCells("A7:B8");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function withSheetJs(bookSST: boolean): Uint8Array {
  const workbook = utils.book_new();
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet["D1"] = { t: "n", v: 7, f: "SUM(C2:C3)" };
  sheet["D2"] = { t: "e", v: 0x2a };
  sheet["!ref"] = "A1:D5";
  utils.book_append_sheet(workbook, sheet, "Trang 1");
  return new Uint8Array(
    write(workbook, { type: "array", bookSST, compression: true }) as ArrayBuffer,
  );
}

/** Workbooks of all writers at hand. */
export const WRITERS: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "ours, every facet": () => writeWorkbook(facetPlan()),
  "ours, unit-sized": () => writeWorkbook(unitSizedPlan(3)),
  "ours, small": () => writeWorkbook(smallUnitPlan(1)),
  "ours, the template": () => {
    const data = demoWorkbookData(demoUnits()[2]!);
    return writeWorkbook(drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false }));
  },
  openpyxl: () => new Uint8Array(readFileSync(join(__dirname, "../fixtures/openpyxl/sample.xlsx"))),
  hucre: () => writeXlsx({ sheets: [{ name: "Trang 1", rows: ROWS }] }),
  exceljs: withExceljs,
  "SheetJS, inline": () => withSheetJs(false),
  "SheetJS, shared": () => withSheetJs(true),
};
