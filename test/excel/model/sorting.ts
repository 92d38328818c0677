import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { cellsOf, rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { demandRight, demandUnlocked } from "./protection";
import { isErrorValue, isFormula, type Content, type Value } from "./values";
import type { Worksheet } from "./worksheet";

export interface SortKey {
  /** Column of the area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area; equal ones keep their order, empty cells come last. */
export function sortRows(
  sheet: Worksheet,
  area: Rectangle,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  demandRight(sheet, "allowSort");
  demandUnlocked(sheet, area);
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
  const sorted = [...rows].sort((one, other) => {
    for (const { key, ascending } of keys) {
      const [before, after] = [one, other].map((row) => sheet.valueAt(row, area.left + key));
      const order = compare(before!, after!, ascending ? 1 : -1, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const contents = new Map<string, Content>();
  for (const [row, column] of cellsOf(area))
    contents.set(`${row},${column}`, sheet.contentAt(row, column));
  for (const [row, column] of cellsOf(area)) {
    const from = sorted[row - area.top]!;
    const content = contents.get(`${from},${column}`) ?? null;
    const moved = isFormula(content)
      ? { formula: shiftFormula(content.formula, row - from, 0) }
      : content;
    setContent(sheet, row, column, moved);
  }
  sheet.workbook.changed({ type: "changed", sheet, area, changeType: "RangeEdited" });
}

/** Numbers before texts before logicals before errors; descending the other way round. */
function compare(one: Value, other: Value, direction: 1 | -1, matchCase: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const byKind = kind(one) - kind(other);
  if (byKind !== 0) return byKind * direction;
  if (typeof one === "string" && typeof other === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return one.localeCompare(other, "en", { sensitivity }) * direction;
  }
  if (isErrorValue(one)) return 0;
  return (Number(one) - Number(other)) * direction;
}

function kind(value: Exclude<Value, null>): number {
  if (isErrorValue(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}
