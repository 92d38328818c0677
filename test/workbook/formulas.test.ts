import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { createTemplate } from "../../src/app/createTemplate";
import type { CellReference, Expression, RangeReference } from "../../src/spreadsheet/expression";
import { field, fixed, here, position } from "../../src/spreadsheet/expression";
import { serial } from "../oracle/quarter";
import { calculate, type View } from "../../src/workbook/calculation";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { emptyUnitData } from "../../src/workbook/emptyUnitData";
import type { FormulaSet } from "../../src/workbook/formulaSet";
import { isListId } from "../../src/workbook/readValue";
import { isByRow } from "../../src/workbook/sheetDeclaration";
import { UNIT_SHEETS, unitTable } from "../../src/workbook/unit";
import { conclusion } from "../oracle/rows";
import { materialOf } from "../rules/material";

const PERIOD = { year: 2021, quarter: 3 } as const;

/** Every formula with the table it stands in, null for a named cell. */
const formulas: readonly (readonly [place: string, table: string | null, formula: Expression])[] = [
  ...[...UNIT_FORMULAS.fields].map(([key, formula]) => [key, null, formula] as const),
  ...[...UNIT_FORMULAS.columns].flatMap(([table, columns]) =>
    [...columns].flatMap(([key, formula]) =>
      isByRow(formula)
        ? Object.entries(formula.byRow).map(
            ([row, own]) => [`${table}[${row}].${key}`, table, own] as const,
          )
        : [[`${table}.${key}`, table, formula] as const],
    ),
  ),
];

const fields = new Set(
  UNIT_SHEETS.flatMap((sheet) => [
    ...Object.values(sheet.fields),
    ...Object.values(sheet.shared ?? {}),
  ]).map(({ key }) => key),
);
const hasColumn = (table: string | null, key: string): boolean =>
  table !== null &&
  (Object.values(unitTable(table)?.columns ?? {}).some((column) => column.key === key) ||
    UNIT_FORMULAS.columns.get(table)?.has(key) === true ||
    (key === "_i" && unitTable(table)?.numbered === true));
const hasRow = (table: string, code: string): boolean =>
  unitTable(table)?.rows?.some((row) => row.code === code) === true;

function brokenCell(to: CellReference, own: string | null): string[] {
  if (to.kind === "field") return fields.has(to.key) ? [] : [to.key];
  if (to.kind === "here") return hasColumn(own, to.column) ? [] : [to.column];
  // A unit workbook stacks nothing.
  if (to.kind === "blockCell") return [to.table];
  const found = hasRow(to.table, to.row) && hasColumn(to.table, to.column);
  return found ? [] : [`${to.table}[${to.row}].${to.column}`];
}

function brokenRange(of: RangeReference, own: string | null): string[] {
  if (of.kind === "column")
    return hasColumn(of.table, of.column) ? [] : [`${of.table}.${of.column}`];
  if (of.kind === "block") return [of.table];
  const table = of.kind === "hereSpan" ? own : of.table;
  const rowFound = of.kind === "hereSpan" || hasRow(of.table, of.row);
  return rowFound && hasColumn(table, of.from) && hasColumn(table, of.to)
    ? []
    : [`${of.from}:${of.to}`];
}

/** References of a formula that lead nowhere. */
function broken(node: Expression, own: string | null): string[] {
  switch (node.kind) {
    case "reference":
      return brokenCell(node.to, own);
    case "range":
      return brokenRange(node.of, own);
    case "operation":
      return [...broken(node.left, own), ...broken(node.right, own)];
    case "call":
      return node.parameters.flatMap((parameter) => broken(parameter, own));
    case "position":
      return [...broken(node.of, own), ...brokenRange(node.within, own)];
    case "listCode":
    case "listLabel":
      return [...broken(node.of, own), ...(isListId(node.list) ? [] : [node.list])];
    case "constant":
    case "spoiled":
    case "rowSpoiled":
      return [];
  }
}

test("every reference of every formula leads somewhere", () => {
  expect(formulas.length).toBeGreaterThan(300);
  const found = formulas.flatMap(([place, table, formula]) =>
    broken(formula, table).map((reference) => `${place}: ${reference}`),
  );
  expect(found).toEqual([]);
});

test("formulas by row stand in rows that there are", () => {
  const lost = formulas.flatMap(([place]) => {
    const [, table = "", row = ""] = /^(\w+)\[(\w+)\]/.exec(place) ?? [];
    return row === "" || hasRow(table, row) ? [] : [place];
  });
  expect(lost).toEqual([]);
});

test("conditions of sheets and rows lead somewhere too", () => {
  for (const { shown, table, fields: own } of UNIT_SHEETS) {
    const conditions = [
      ...(shown === undefined ? [] : [shown]),
      ...Object.values(table?.rowsHidden ?? {}),
      ...Object.values(own).flatMap(({ required }) =>
        typeof required === "object" ? [required.when] : [],
      ),
    ];
    expect(conditions.flatMap((condition) => broken(condition, null))).toEqual([]);
    const ofRows = Object.values(table?.columns ?? {}).flatMap(({ required }) =>
      typeof required === "object" ? [required.when] : [],
    );
    expect(ofRows.flatMap((condition) => broken(condition, table?.name ?? null))).toEqual([]);
    const codes = [...Object.keys(table?.rowsHidden ?? {}), ...(table?.lenientRows ?? [])];
    expect(codes.filter((code) => !hasRow(table?.name ?? "", code))).toEqual([]);
  }
});

describe("drawing", () => {
  test("writes them all", () => {
    const request = { unitCode: "DV017", period: PERIOD, today: serial(2021, 9, 1) };
    expect(() => createTemplate(request)).not.toThrow();
  });

  test.each([
    ["a field", field("khong_co")],
    ["a row", fixed("tblDangVien", "DV99", "trong_quy")],
    ["a column", fixed("tblDangVien", "DV01", "khong_co")],
    ["a column of the row", here("khong_co")],
  ])("refuses a formula with %s that is not there", (_, formula) => {
    const columns = new Map(UNIT_FORMULAS.columns.get("tblDangVien")).set("luy_ke_nam", formula);
    const faulty: FormulaSet = {
      ...UNIT_FORMULAS,
      columns: new Map(UNIT_FORMULAS.columns).set("tblDangVien", columns),
    };
    const wanted = { unitCode: "DV017", period: PERIOD, createdOn: 44_440, structureHash: "0" };
    expect(() => drawUnitWorkbook(emptyUnitData(wanted), faulty, { openBlocCells: false })).toThrow(
      /khong_co|DV99/,
    );
  });
});

describe("the row of a typed code", () => {
  const codes = ["KL-2021-01", "KL*", "kl-2021-02", "12"];
  const rows = codes.map((code) => conclusion(code, `${code}-KL`, serial(2021, 3, 15), 0));
  const { report } = materialOf({ tblKetLuan: [...rows, { ma_kl: 13 }], tblKhacPhuc: [] });
  const rowOf = (view: View, value: string | number) =>
    calculate(report, UNIT_FORMULAS, { view }).evaluate(
      position({ kind: "constant", value }, "tblKetLuan", "ma_kl"),
    );

  test.each([
    ["as typed", "KL-2021-01", 1, 1],
    ["in small letters", "kl-2021-01", 1, 1],
    ["a wildcard that stands there itself", "KL*", 0, 2],
    ["a wildcard for any text", "KL-2021-0*", 0, 0],
    ["a wildcard for one letter", "KL-2021-0?", 0, 0],
    ["a tilde", "KL~*", 0, 0],
    ["with an en dash", "KL–2021–01", 0, 1],
    ["with spaces around", " KL-2021-01 ", 0, 1],
    ["in composed letters", "KL-2021-02".normalize("NFD"), 3, 3],
    ["a number for a text", 12, 0, 4],
    ["a number", 13, 5, 5],
    ["a text for a number", "13", 0, 5],
    ["nothing", "", 0, 0],
    ["unknown", "KL-2021-09", 0, 0],
  ])("%s: %j is row %d to the sheet, %d to the core", (_, typed, sheet, core) => {
    expect(rowOf("sheet", typed)).toBe(sheet);
    expect(rowOf("core", typed)).toBe(core);
  });
});
