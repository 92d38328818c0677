import { BLOC_FORMULAS } from "../../src/app/blocFormulas";
import { UNIT_FORMULAS, UNIT_STEPS } from "../../src/app/unitFormulas";
import {
  add,
  call,
  column,
  here,
  isNumber,
  when,
  type Expression,
} from "../../src/spreadsheet/expression";
import { allParts, identities } from "../../src/spreadsheet/expressionTree";
import { calculate, type View } from "../../src/workbook/calculation";
import { completeReport } from "../../src/workbook/completeReport";
import { shareSteps } from "../../src/workbook/formulaSteps";
import type { SteppedFormulas } from "../../src/workbook/formulaSet";
import { readReport } from "../../src/workbook/readReport";
import { isByRow, type TableDeclaration } from "../../src/workbook/sheetDeclaration";
import { fillSnapshot } from "../oracle/fillSnapshot";
import { randomQuarter } from "../oracle/randomQuarter";
import { template } from "../rules/spoiled";

const VIEWS: readonly View[] = ["core", "sheet"];
const SEEDS = Array.from({ length: 24 }, (_, index) => 4000 + index);

/** A cell that somebody fills, in the row of the formula or in one that it looks up. */
function isListCell(cell: Expression): boolean {
  return cell.kind === "reference"
    ? cell.to.kind === "here" && !cell.to.column.startsWith("_")
    : cell.kind === "call" && cell.name === "INDEX";
}

/** "tblKetLuan 39" for every code of such a cell that formulas filled down work out. */
function codesIn({ columns }: SteppedFormulas): string[] {
  const identityOf = identities();
  return [...columns].flatMap(([table, own]) =>
    [...own.values()].flatMap((formula) =>
      isByRow(formula)
        ? []
        : allParts(formula)
            .filter((part) => part.kind === "listCode" && isListCell(part.of))
            .map((part) => `${table} ${identityOf(part)}`),
    ),
  );
}

test.each([
  ["unit", UNIT_FORMULAS],
  ["bloc", BLOC_FORMULAS],
])("no row of the %s workbook looks a code up twice", (_, formulas) => {
  const codes = codesIn(formulas);
  expect(codes.length).toBeGreaterThan(8);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("every step is worth its column", () => {
  for (const [table, steps] of Object.entries(UNIT_STEPS)) {
    for (const key of Object.keys(steps)) {
      expect(UNIT_FORMULAS.columns.get(table)?.has(key)).toBe(true);
      expect(UNIT_FORMULAS.writtenOut.columns.get(table)?.has(key)).toBe(false);
    }
  }
});

test("no step takes the place of another column", () => {
  for (const { writtenOut } of [UNIT_FORMULAS, BLOC_FORMULAS]) {
    const keys = [...writtenOut.columns.values()].flatMap((own) => [...own.keys()]);
    expect(keys.filter((key) => key.startsWith("_dm_"))).toEqual([]);
  }
});

test("columns of steps stand right of those that were there before", () => {
  for (const [table, own] of UNIT_FORMULAS.columns) {
    const before = [...(UNIT_FORMULAS.writtenOut.columns.get(table)?.keys() ?? [])];
    expect([...own.keys()].slice(0, before.length)).toEqual(before);
  }
});

test.each(VIEWS)("as the %s sees it, every cell comes to the same", async (view) => {
  const blank = await template({});
  for (const seed of SEEDS) {
    const { quarter } = randomQuarter(seed);
    const report = completeReport(readReport(fillSnapshot(blank, quarter)));
    const [shared, writtenOut] = [UNIT_FORMULAS, UNIT_FORMULAS.writtenOut].map((formulas) => {
      const { cell } = calculate(report, formulas, { view });
      return [...UNIT_FORMULAS.writtenOut.columns].flatMap(([table, own]) =>
        (report.tables.get(table)?.rows ?? []).flatMap((_, index) =>
          [...own.keys()].map((key) => [`${table}#${index}.${key}`, cell(table, index, key)]),
        ),
      );
    });
    expect({ seed, cells: shared }).toEqual({ seed, cells: writtenOut });
  }
});

describe("sharing", () => {
  const day = (cell: Expression) => when(isNumber(cell), cell, 0);
  const table = (name: string, list?: "CO_QUAN"): TableDeclaration => ({
    name,
    key: ["a"],
    columns: {
      a: { key: "a", header: "A", type: "list", filledBy: "unit", ...(list && { list }) },
    },
  });
  const shared = (
    formulas: Readonly<Record<string, Readonly<Record<string, Expression>>>>,
    steps = {},
  ) =>
    Object.fromEntries(
      [
        ...shareSteps(
          new Map(
            Object.entries(formulas).map(([name, own]) => [name, new Map(Object.entries(own))]),
          ),
          Object.keys(formulas).map((name) => table(name)),
          steps,
        ),
      ].map(([name, own]) => [name, Object.fromEntries(own)]),
    );

  test("a formula looks at the helper that holds its part, put together anew or not", () => {
    expect(shared({ t: { x: add(day(here("a")), 1), _d: day(here("a")) } })).toEqual({
      t: { x: add(here("_d"), 1), _d: day(here("a")) },
    });
  });

  test("of another table it looks at the row that it takes there", () => {
    const taken = (key: string) => call("INDEX", column("t", key), here("_r"));
    expect(
      shared({ t: { _d: day(here("a")) }, u: { x: add(day(taken("a")), day(here("a"))) } }),
    ).toMatchObject({ u: { x: add(taken("_d"), day(here("a"))) } });
  });

  test("a column that people read, a bare reference and what only one formula asks are left", () => {
    const once = { t: { x: day(here("a")), y: add(day(here("a")), 1), _b: here("b") } };
    expect(shared(once)).toEqual(once);
    expect(shared({ t: { x: add(day(here("a")), 1) } }, { t: { _d: day(here("a")) } })).toEqual({
      t: { x: add(day(here("a")), 1) },
    });
  });

  test("a step that two ask for comes last", () => {
    const two = { t: { x: add(day(here("a")), 1), y: add(day(here("a")), 2) } };
    const held = shared(two, { t: { _d: day(here("a")) } });
    expect(Object.keys(held["t"] ?? {})).toEqual(["x", "y", "_d"]);
    expect(held["t"]?.["y"]).toEqual(add(here("_d"), 2));
  });
});
