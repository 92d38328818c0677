import { createBlocTemplate, drawBloc } from "../../src/app/drawBloc";
import { demoBlocData } from "../../src/demo/demoBloc";
import { parsePeriod } from "../../src/catalogue/period";
import type { SheetPlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { PRINT_MARGINS } from "../../src/spreadsheet/planDefaults";
import { BLOC_SHEETS } from "../../src/workbook/bloc";
import { adviceFor } from "../../src/workbook/draw/advice";
import { linesOf } from "../../src/workbook/draw/lines";
import { readBloc } from "../../src/workbook/readBloc";
import { columnKeys, type SheetDeclaration } from "../../src/workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeChart } from "../../src/xlsx/writeChart";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { excelGate } from "../gate/excelGate";
import { blocQuarter } from "./blocQuarter";

const TODAY = 44_470;
const empty = (text: string): WorkbookPlan => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return createBlocTemplate({ period, today: TODAY });
};
const quarter = blocQuarter();
const plan = drawBloc(quarter);
const written = writeWorkbook(plan);
const sheetOf = (id: string, of = plan) => {
  const tab = BLOC_SHEETS.find((sheet) => sheet.id === id)?.tab;
  const sheet = of.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`No sheet ${id}`);
  return sheet;
};

test.each([
  ["an empty workbook of the first quarter of the term", () => writeWorkbook(empty("2020-Q4"))],
  ["an empty workbook of the last", () => writeWorkbook(empty("2025-Q3"))],
  ["the made-up quarter", () => written],
  // Their names alone are more than a text within a formula may hold.
  ["76 units of which none has handed in", () => writeWorkbook(drawBloc(demoBlocData()))],
] as const)("Excel takes it: %s", async (_, made) => {
  expect(excelGate(await made())).toEqual([]);
});

test("every sheet and table of the contract stands in its order, with keys above its headers", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual(BLOC_SHEETS.map(({ tab }) => tab));
  for (const { id, table } of BLOC_SHEETS) {
    if (table === undefined) continue;
    const sheet = sheetOf(id);
    const [drawn] = sheet.tables;
    expect(drawn?.name).toBe(table.name);
    const top = drawn?.area.top ?? 0;
    const inRow = (row: number) =>
      new Map(
        sheet.cells
          .filter((cell) => cell.row === row)
          .map((cell) => [cell.column, cell.value] as const),
      );
    expect(inRow(top - 1).get(1)).toBe(table.name);
    expect(columnKeys(table).map((_, index) => inRow(top - 1).get(2 + index))).toEqual(
      columnKeys(table),
    );
    expect(sheet.rows.some(({ row, hidden }) => row === top - 1 && hidden === true)).toBe(true);
  }
});

test("what the bloc types is open and yellow, the rest is locked", () => {
  for (const { id, table } of BLOC_SHEETS) {
    if (table === undefined) continue;
    const sheet = sheetOf(id);
    expect(sheet.protected).toBe(true);
    const first = (sheet.tables[0]?.area.top ?? 0) + 1;
    Object.values(table.columns).forEach((column, index) => {
      const cell = sheet.cells.find((one) => one.row === first && one.column === 2 + index);
      if (cell === undefined) return;
      expect([id, column.key, cell.style?.unlocked === true]).toEqual([
        id,
        column.key,
        column.filledBy === "bloc",
      ]);
    });
  }
});

test("the matrix: one row a unit that owes a report, frozen, filtered, on A3; the tables of units grey at the end", () => {
  const matrix = sheetOf("MA_TRAN");
  expect(matrix.freeze).toMatchObject({ columns: 3 });
  expect(matrix.tables[0]?.filter).toBe(true);
  expect(matrix.print).toMatchObject({ paper: "A3", orientation: "landscape" });
  // At its scale A3 holds all columns; a digit of the font is 7 pixels wide, 96 to the inch.
  const { area, scale = 0, titleColumns } = matrix.print!;
  const pixels = matrix.columns
    .filter(({ column, hidden }) => column <= area.right && hidden !== true)
    .reduce((sum, { width = 9 }) => sum + 7 * width, 0);
  const centimetres = (pixels / 96) * 2.54 * (scale / 100);
  expect(centimetres).toBeLessThan(42 - PRINT_MARGINS.left - PRINT_MARGINS.right);
  // A4 does not: the names go along on the second page.
  expect(titleColumns).toEqual({ from: 1, to: 3 });
  const top = matrix.tables[0]?.area.top ?? 0;
  const codes = matrix.cells.filter(
    ({ row, column, value }) => row > top && column === 2 && typeof value === "string",
  );
  expect(codes).toHaveLength(76);
  expect(new Set(plan.sheets.slice(18, 32).map(({ tabColor }) => tabColor))).toEqual(
    new Set(["BFBFBF"]),
  );
});

test("rows are as high as the texts that they show, in the print of their sheet", () => {
  const name =
    "Đảng bộ Ban Quản lý Khu công nghệ cao, Khu nông nghiệp công nghệ cao và các khu chế xuất – công nghiệp";
  const roster = quarter.tables.get("tblDonVi") ?? [];
  const renamed = roster.map((row) => new Map([...row, ["ten_don_vi", name] as const]));
  const long = drawBloc({
    ...quarter,
    tables: new Map([...quarter.tables, ["tblDonVi", renamed]]),
  });
  const fontOf = (sheet: SheetPlan, row: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === 3)?.style?.font?.size ?? 11;
  for (const id of ["TONG_QUAN", "CHI_TIEU_KHOI", "MA_TRAN", "KHAC_PHUC_QUA_HAN", "DS_DON_VI"]) {
    const sheet = sheetOf(id, long);
    const widths = new Map(sheet.columns.map(({ column, width }) => [column, width]));
    const heights = new Map(sheet.rows.map(({ row, height }) => [row, height]));
    const low = sheet.cells.filter(({ row, column, value, style }) => {
      const width = widths.get(column);
      const height = heights.get(row);
      if (style?.wrap !== true || width === undefined || height === undefined) return false;
      if (style.font?.bold === true || typeof value !== "string") return false;
      const size = fontOf(sheet, row);
      return linesOf(value, (width * 11) / size) * size * 1.25 > height;
    });
    expect(low.map(({ row, column, value }) => [id, row, column, value])).toEqual([]);
  }
});

test("the overview has native charts over cells that hold figures", () => {
  const { charts = [], cells } = sheetOf("TONG_QUAN");
  expect(charts).toHaveLength(3);
  for (const { series } of charts) {
    for (const { values } of series) {
      for (let row = values.top; row <= values.bottom; row += 1) {
        const cell = cells.find((one) => one.row === row && one.column === values.left);
        expect(typeof cell?.value).toBe("number");
      }
    }
  }
});

test("nobody is told to type 0 for a year, or for a place in an order", () => {
  const advice = [...UNIT_SHEETS, ...BLOC_SHEETS].flatMap(({ fields, table }: SheetDeclaration) =>
    [...Object.values(fields), ...Object.values(table?.columns ?? {})].map(
      (cell) =>
        ["header" in cell ? cell.header : cell.label, cell.filledBy, adviceFor(cell)] as const,
    ),
  );
  const typed = advice.filter(
    ([name, by]) => /^(?:Năm|STT|Lần)| thứ$/u.test(name) && (by === "unit" || by === "bloc"),
  );
  expect(typed.length).toBeGreaterThan(8);
  expect(typed.filter(([, , text]) => /gõ 0/u.test(text))).toEqual([]);
});

test("a ratio short of its target never reads as 100% beside its bar", () => {
  const [ratios] = sheetOf("TONG_QUAN").charts ?? [];
  expect(ratios).toMatchObject({ format: "0.00%", axisFormat: "0%" });
  const chart = writeChart(ratios!, {});
  expect(chart.dataLabels).toMatchObject({ numberFormat: { formatCode: "0.00%" } });
  expect(chart.axes?.y?.numberFormat).toEqual({ formatCode: "0%" });
});

test("what was given is read back as given", async () => {
  const read = await readWorkbook(await written);
  if (!read.ok) throw new Error(read.reason.code);
  const bloc = readBloc(read.snapshot);
  if (bloc === null) throw new Error("no bloc workbook");
  expect(bloc.notCarried).toEqual([]);
  const typed = [
    "tblCauHinh",
    "tblMucChiTieu",
    "tblDonVi",
    "tblSoKetLuan",
    "tblHauKiem",
    "tblXacNhan",
    "tblLichSuNam",
  ];
  for (const table of typed) {
    expect(rowsOf(bloc.data, table)).toEqual(rowsOf(quarter, table));
  }
  const stacked = "tblThDangKy";
  const keys = ["ma_don_vi", "ky", "ma_dong", "tong_so", "da_dang_ky"];
  const figures = (data: WorkbookData): unknown[] =>
    (data.tables.get(stacked) ?? []).map((row) => keys.map((key) => row.get(key) ?? null));
  expect(figures(bloc.data)).toEqual(figures(quarter));
});

/** The filled cells that people type. */
function rowsOf(data: WorkbookData, table: string): unknown[] {
  const declaration = BLOC_SHEETS.find((sheet) => sheet.table?.name === table)?.table;
  const keys = Object.values(declaration?.columns ?? {}).flatMap(({ key, filledBy }) =>
    filledBy === "bloc" ? [key] : [],
  );
  return (data.tables.get(table) ?? []).map((row) => keys.map((key) => row.get(key) ?? null));
}

test("drawing what was read gives the same figures", async () => {
  const read = await readWorkbook(await written);
  if (!read.ok) throw new Error(read.reason.code);
  const bloc = readBloc(read.snapshot);
  if (bloc === null) throw new Error("no bloc workbook");
  const again = drawBloc(bloc.data);
  const results = (made: WorkbookPlan) =>
    made.sheets
      .filter(({ name }) => ["Kết quả chỉ tiêu", "Ma trận"].includes(name))
      .map(({ cells }) =>
        cells.filter(({ formula }) => formula !== undefined).map(({ value }) => value ?? null),
      );
  expect(results(again)).toEqual(results(plan));
});
