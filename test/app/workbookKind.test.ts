import { workbookKind } from "../../src/app/workbookKind";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import type { Report } from "../../src/workbook/report";
import { BLOC_TEMPLATE_ID, UNIT_TEMPLATE_ID } from "../../src/workbook/templateVersion";
import { materialOf } from "../rules/material";
import { correctFile } from "../rules/structure/unitFile";

const { report: whole } = materialOf({});

/** A report of so many tables, whose hidden sheet says what it is. */
function reportOf(tables: number, template: string | null): Report {
  return {
    ...whole,
    fields: new Map(
      template === null ? [] : [["meta_mau_id", { ...givenIn(whole), value: template }]],
    ),
    tables: new Map([...whole.tables].slice(0, tables)),
  };
}
const givenIn = ({ fields }: Report) => fields.get("ma_don_vi")!;

async function workbookWith(...cells: CellSnapshot[]): Promise<Snapshot> {
  const file = await correctFile();
  const sheet: SheetSnapshot = {
    ...file.sheets[0]!,
    tables: [],
    cells: new Map([[1, new Map(cells.map((cell, index) => [index + 1, cell] as const))]]),
  };
  return { ...file, sheets: [sheet] };
}

test.each<[name: string, tables: number, template: string | null, kind: string]>([
  ["a unit's hidden sheet alone", 0, UNIT_TEMPLATE_ID, "unitReport"],
  ["the bloc's, whatever tables there are", 9, BLOC_TEMPLATE_ID, "blocWorkbook"],
  ["no hidden sheet, five tables of a report", 5, null, "unitReport"],
  ["no hidden sheet, four tables", 4, null, "foreign"],
  ["another template, four tables", 4, "MAU_KHAC", "foreign"],
  ["another template, five tables", 5, "MAU_KHAC", "unitReport"],
])("%s", async (_, tables, template, kind) => {
  const snapshot = await workbookWith({ value: 1 });
  expect(workbookKind(snapshot, reportOf(tables, template))).toBe(kind);
});

test.each<[name: string, cells: CellSnapshot[], kind: string]>([
  ["no cell", [], "empty"],
  ["cells that are only formatted", [{ value: null, format: "@" }, { value: null }], "empty"],
  ["one value among blank cells", [{ value: null }, { value: 0 }], "foreign"],
  ["a formula without its result", [{ value: null, formula: "A1" }], "foreign"],
])("a workbook that is none of ours, %s", async (_, cells, kind) => {
  expect(workbookKind(await workbookWith(...cells), reportOf(0, null))).toBe(kind);
});

test("a table without a row is not nothing", async () => {
  const file = await workbookWith();
  const { sheets } = await correctFile();
  const tables = sheets.flatMap((sheet) => sheet.tables).slice(0, 1);
  const snapshot = { ...file, sheets: [{ ...file.sheets[0]!, tables }] };
  expect(workbookKind(snapshot, reportOf(0, null))).toBe("foreign");
});
