import {
  either,
  equal,
  firstOf,
  here,
  type CellReference,
  type Expression,
  type RangeReference,
} from "../../spreadsheet/expression";
import { allParts, withParts } from "../../spreadsheet/expressionTree";
import type { FormulaSet } from "../formulaSet";
import { ORDINAL } from "../rowHelpers";
import { isByRow, type Formula, type TableDeclaration } from "../sheetDeclaration";
import { UNIT_SHEETS } from "../unit";
import { stackOf } from "./stackedSheet";

/** Where the cells that a unit's formula looks at stand in the bloc workbook. */
export interface Restacking {
  readonly cell: (to: CellReference) => Expression;
  readonly range: (of: RangeReference) => RangeReference;
  /** Spoiled indicators and rows are known at the bloc as values, not by findings. */
  readonly spoiled: (indicator: string) => Expression;
}

const NO: Expression = { kind: "constant", value: 0 };

/** A unit's formula as it reads in the bloc workbook: the same tree with other cells. */
export function restack(node: Expression, to: Restacking): Expression {
  const of = (inner: Expression): Expression => restack(inner, to);
  switch (node.kind) {
    case "reference":
      return to.cell(node.to);
    case "range":
      return { kind: "range", of: to.range(node.of) };
    case "position":
      return { ...node, of: of(node.of), within: to.range(node.within) };
    case "constant":
    case "operation":
    case "call":
    case "listCode":
    case "listLabel":
      return withParts(node, of);
    case "spoiled":
      return to.spoiled(node.indicator);
    case "rowSpoiled":
      return NO;
  }
}

const unitTables = new Map<string, TableDeclaration>(
  UNIT_SHEETS.flatMap(({ table }) => (table === undefined ? [] : [[table.name, table] as const])),
);

/** How far below the first row of its block the row of a code stands. */
function offsetOf(table: string, code: string): number {
  const index = unitTables.get(table)?.rows?.findIndex((row) => row.code === code) ?? -1;
  if (index < 0) throw new Error(`No row ${code} in ${table}`);
  return index;
}

/** The thresholds of the period stand at the bloc in the table of results. */
function thresholdCell(row: string, column: string): CellReference {
  const key = column === "nguong_phan_van" ? "_nguong" : column;
  return { kind: "fixed", table: "tblKetQua", row, column: key };
}

/** As `fixed` cells of a unit: in the block of the stacked table, or among the thresholds. */
export function stackedCell(table: string, row: string, column: string): CellReference {
  return table === "tblNguong"
    ? thresholdCell(row, column)
    : { kind: "blockCell", table: stackOf(table), offset: offsetOf(table, row), column };
}

/** In a row of a stacked table: its own columns, the block it belongs to, the bloc's figures. */
function inStackedRow(unitTable: string): Restacking {
  return {
    cell: (to) => {
      if (to.kind === "here" && to.column === ORDINAL) return here("_thu");
      if (to.kind === "fixed") {
        return { kind: "reference", to: stackedCell(to.table, to.row, to.column) };
      }
      return { kind: "reference", to };
    },
    range: (of) => {
      if (of.kind !== "column") return of;
      // Of another table the formula takes a row by its number, so the whole column serves.
      const kind = of.table === unitTable ? "block" : "column";
      return { kind, table: stackOf(of.table), column: of.column };
    },
    spoiled: () => NO,
  };
}

/**
 * The formulas of a stacked table: those of the unit's columns, and of the helper columns that are
 * wanted or that these ask for.
 */
export function stackedFormulas(
  unitTable: string,
  units: FormulaSet,
  wanted: readonly string[],
): Readonly<Record<string, Formula>> {
  const table = unitTables.get(unitTable);
  const own = units.columns.get(unitTable);
  if (table === undefined || own === undefined) throw new Error(`No table ${unitTable}`);
  const computed = Object.values(table.columns)
    .filter(({ filledBy }) => filledBy === "formula")
    .map(({ key }) => key);
  const formulas: Record<string, Formula> = {};
  const queue = [...computed, ...wanted];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const formula = own.get(key);
    if (formula === undefined || key in formulas || KNOWN.has(key)) continue;
    const expression = restack(byCode(formula, table), inStackedRow(unitTable));
    formulas[key] = expression;
    queue.push(...columnsAskedFor(allParts(expression), stackOf(unitTable), true));
  }
  return formulas;
}

/** Columns that consolidation has worked out already. */
const KNOWN: ReadonlySet<string> = new Set(["_kl"]);

/** Fixed rows lie in a free table here: their formula is chosen by the code in the row. */
function byCode(formula: Formula, table: TableDeclaration): Expression {
  if (!isByRow(formula)) return formula;
  const [code] = Object.values(table.columns);
  const rows = new Map<Expression, string[]>();
  for (const [row, expression] of Object.entries(formula.byRow)) {
    rows.set(expression, [...(rows.get(expression) ?? []), row]);
  }
  return firstOf(
    [...rows].map(
      ([expression, codes]) =>
        [either(...codes.map((row) => equal(here(code?.key ?? ""), row))), expression] as const,
    ),
    "",
  );
}

/**
 * Columns of a table that a formula looks at.
 * @param parts of the formula, or of several.
 * @param fromItsRows whether the formula stands in a row of the table itself.
 */
export function columnsAskedFor(
  parts: readonly Expression[],
  table: string,
  fromItsRows: boolean,
): string[] {
  const ofReference = (to: CellReference | RangeReference): string[] => {
    if (to.kind === "here") return fromItsRows ? [to.column] : [];
    if (to.kind === "hereSpan") return fromItsRows ? [to.from, to.to] : [];
    const named = to.kind === "block" || to.kind === "blockCell" || to.kind === "column";
    return named && to.table === table ? [to.column] : [];
  };
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "reference":
        return ofReference(part.to);
      case "range":
        return ofReference(part.of);
      case "position":
        return ofReference(part.within);
      case "operation":
      case "call":
      case "listCode":
      case "listLabel":
      case "constant":
      case "spoiled":
      case "rowSpoiled":
        return [];
    }
  });
}
