import { createTemplate } from "../../src/app/createTemplate";
import type { CellPlan, SheetPlan, ValidationPlan } from "../../src/spreadsheet/plan";
import type { SheetDeclaration } from "../../src/workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { serial } from "../oracle/quarter";

const plan = createTemplate({
  unitCode: "DV017",
  period: { year: 2021, quarter: 3 },
  today: serial(2021, 9, 1),
  profile: new Map([
    ["ten_don_vi", "Đảng bộ Sở Nội vụ"],
    ["loai_hinh", "Đảng bộ cơ sở"],
    ["la_co_quan_hanh_chinh", "Có"],
  ]),
});
const names = new Map(plan.names.map(({ name, area }) => [name, area]));
const sheetOf = ({ tab }: SheetDeclaration): SheetPlan =>
  plan.sheets.find(({ name }) => name === tab)!;
const cellAt = ({ cells }: SheetPlan, row: number, column: number): CellPlan | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);
const validationAt = (
  { validations }: SheetPlan,
  row: number,
  column: number,
): ValidationPlan | undefined =>
  validations.find(
    ({ area }) =>
      area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );

const withTable = UNIT_SHEETS.flatMap((sheet) =>
  sheet.table === undefined ? [] : [[sheet.tab, sheet, sheet.table] as const],
);

/**
 * The party heading or the lists stand above the table. With its header frozen a window at 150 % would
 * show no row of it, and could not be moved to one.
 */
const BELOW_MUCH = ["CHI_TIEU", "DANH_MUC"];

/** Codes of conclusions, which remedies choose from. */
const CONCLUSION_CODES = "'10 Kết luận'!$B$7:$B$206";

test("every sheet is protected", () => {
  expect(plan.sheets.filter((sheet) => !sheet.protected)).toEqual([]);
});

test("nothing but what is to be typed in is unlocked", () => {
  for (const sheet of plan.sheets) {
    for (const { row, column, style, formula, continues } of sheet.cells) {
      if (style?.unlocked !== true) continue;
      expect({ sheet: sheet.name, row, column, formula, continues }).toEqual({
        ...{ sheet: sheet.name, row, column, formula: undefined, continues: undefined },
      });
      // Whoever types there is told what, so a cell that is open by mistake shows here.
      expect(validationAt(sheet, row, column)?.inputMessage).toMatch(/\S/);
    }
  }
});

describe.each(withTable)("%s", (_, declaration, table) => {
  const sheet = sheetOf(declaration);
  const [drawn] = sheet.tables;
  const { top, left, right } = drawn!.area;
  const columns = Object.values(table.columns);
  const positions = columns.map((column, index) => [left + index, column] as const);
  const isOpen = (
    code: string | undefined,
    { filledBy, typable, only }: (typeof columns)[number],
  ) =>
    (filledBy === "unit" || typable === true) &&
    (only === undefined || (code !== undefined && only.includes(code)));

  test("name and keys stand in a hidden row above the headers", () => {
    expect(drawn!.name).toBe(table.name);
    expect(drawn!.columns).toEqual(columns.map(({ header }) => header));
    expect(right - left + 1).toBe(columns.length);
    expect(cellAt(sheet, top - 1, left - 1)?.value).toBe(table.name);
    for (const [position, { key, header }] of positions) {
      expect(cellAt(sheet, top - 1, position)?.value).toBe(key);
      expect(cellAt(sheet, top, position)?.value).toBe(header);
    }
    expect(sheet.rows).toContainEqual({ row: top - 1, hidden: true });
  });

  test("the header stays in sight and on every page", () => {
    expect(sheet.freeze?.rows).toBe(BELOW_MUCH.includes(declaration.id) ? 0 : top);
    if (declaration.visibility !== "visible") expect(sheet.print).toBeUndefined();
    else expect(sheet.print?.titleRows).toEqual({ from: top, to: top });
    if (sheet.print !== undefined) expect(sheet.print.paper).toBe("A4");
  });

  test("inputs are open, what is computed or filled by others is locked", () => {
    const rows = table.rows ?? [{ code: undefined }];
    rows.forEach(({ code }, index) => {
      const row = top + 1 + index;
      for (const [position, column] of positions) {
        const cell = cellAt(sheet, row, position);
        if (cell === undefined) continue;
        expect([code, column.key, cell.style?.unlocked === true]).toEqual([
          ...[code, column.key, isOpen(code, column)],
        ]);
      }
    });
  });

  test("columns filled by formula hold formulas", () => {
    for (const [position, { filledBy, formula }] of positions) {
      if (filledBy !== "formula") continue;
      const cells = sheet.cells.filter(({ row, column }) => row > top && column === position);
      const computed = cells.filter((cell) => cell.formula ?? cell.continues);
      expect(computed.length).toBeGreaterThan(0);
      if (formula === "derived" || formula === undefined || "byRow" in formula) continue;
      expect(computed.length).toBe(cells.length);
    }
  });

  test("typing is checked by kind; lists come from names or from a column", () => {
    const rows = table.rows ?? [{ code: undefined }];
    for (const [position, column] of positions) {
      rows.forEach(({ code }, index) => {
        if (!isOpen(code, column) || cellAt(sheet, top + 1 + index, position) === undefined) return;
        const rule = validationAt(sheet, top + 1 + index, position)?.rule;
        if (column.type === "int") expect(rule).toMatchObject({ kind: "wholeNumber", min: 0 });
        if (column.type === "date") expect(rule?.kind).toBe("date");
        if (column.type === "text") expect(rule?.kind).toBe("any");
        if (column.type !== "list") return;
        const list = column.list ?? "";
        expect(rule).toEqual({
          kind: "list",
          source: list.startsWith("tbl") ? CONCLUSION_CODES : `dm_${list.toLowerCase()}`,
        });
        if (!list.startsWith("tbl"))
          expect(names.get(`dm_${list.toLowerCase()}`)?.sheet).toBe("Danh mục");
      });
    }
  });

  test("a free table has room, a fixed one its rows", () => {
    const count = drawn!.area.bottom - top;
    expect(count).toBe(table.rows?.length ?? Math.max(table.room ?? 0, 1));
    expect(drawn!.filter).toBe(table.rows === undefined);
  });
});

describe("the form", () => {
  const form = UNIT_SHEETS.find(({ id }) => id === "THONG_TIN")!;
  const sheet = sheetOf(form);
  const cellOf = (key: string): CellPlan | undefined => {
    const area = names.get(key)!;
    return cellAt(sheet, area.top, area.left);
  };

  // The bloc has given neither here, and no figure hangs on them.
  const onlyPrinted = ["ten_cap_tren", "dia_danh"];

  test.each(
    Object.values(form.fields).map(
      ({ key, filledBy, typable }) =>
        [key, filledBy === "unit" || typable === true || onlyPrinted.includes(key)] as const,
    ),
  )("%s is open: %s", (key, open) => {
    expect(cellOf(key)?.style?.unlocked ?? false).toBe(open);
  });

  test("what is known is written", () => {
    expect(cellOf("ma_don_vi")?.value).toBe("DV017");
    expect(cellOf("ten_don_vi")?.value).toBe("Đảng bộ Sở Nội vụ");
    expect(cellOf("quy")?.value).toBe("Quý III");
    expect(cellOf("ngay_chot")?.value).toBe(44_469);
  });
});

test("every named cell and column lies on a sheet of the workbook", () => {
  const tabs = new Set(plan.sheets.map(({ name }) => name));
  expect(plan.names.filter(({ area }) => !tabs.has(area.sheet))).toEqual([]);
  const lower = plan.names.map(({ name }) => name.toLowerCase());
  expect(new Set(lower).size).toBe(lower.length);
});
