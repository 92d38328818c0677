import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress, type Place } from "../spreadsheet/address";
import { shiftFormula } from "../xlsx/shiftFormula";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../spreadsheet/plan";

/** The plan with one cell as somebody left it; a formula may become a constant. */
export function withCell(
  plan: WorkbookPlan,
  place: Place,
  value: NonNullable<CellPlan["value"]> | null,
): WorkbookPlan {
  return changeSheet(withFormulaHandedOn(plan, place), place, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const { row, column, style } = cell;
      if (row !== place.row || column !== place.column) return cell;
      return { row, column, value, ...(style === undefined ? {} : { style }) };
    }),
  }));
}

/** The plan in which rows below no longer continue the formula of a cell: as Excel does when it goes. */
export function withFormulaHandedOn(
  plan: WorkbookPlan,
  { sheet, row, column }: Place,
): WorkbookPlan {
  return changeSheet(plan, { sheet, row, column }, ({ cells, ...rest }) => {
    const formula = cells.find((cell) => cell.row === row && cell.column === column)?.formula;
    const below = cells.filter((cell) => cell.column === column && cell.continues === row);
    const next = Math.min(...below.map((cell) => cell.row));
    if (formula === undefined || below.length === 0) return { ...rest, cells };
    return {
      ...rest,
      cells: cells.map(({ continues, ...cell }) => {
        if (continues === undefined) return cell;
        if (cell.column !== column || continues !== row) return { ...cell, continues };
        return cell.row === next
          ? { ...cell, formula: shiftFormula(formula, next - row, 0) }
          : { ...cell, continues: next };
      }),
    };
  });
}

export function withHiddenRow(plan: WorkbookPlan, place: Place): WorkbookPlan {
  return changeSheet(plan, place, (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, { row: place.row, hidden: true }],
  }));
}

function changeSheet(
  plan: WorkbookPlan,
  { sheet: name }: Place,
  change: (sheet: SheetPlan) => SheetPlan,
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** Changes the XML of one cell in a file; sheets are numbered in the order of the plan. */
export function withCellXml(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  place: Place,
  change: (xml: string) => string,
): Uint8Array {
  const number = plan.sheets.findIndex(({ name }) => name === place.sheet) + 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  const xml = strFromU8(part);
  const address = cellAddress(place.row, place.column);
  const cell = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "s").exec(xml)?.[0];
  if (cell === undefined) throw new Error(`No cell ${address} on ${place.sheet}`);
  const changed = strToU8(xml.replace(cell, () => change(cell)));
  return zipSync({ ...parts, [path]: changed }, { mtime: "2000-01-01T00:00:00" });
}

/** What is left of a cell whose formula pointed at a deleted one. */
export function deletedReference(xml: string): string {
  const [opening = ""] = /^<c r="[A-Z]+\d+"(?: s="\d+")?/.exec(xml) ?? [];
  return `${opening} t="e"><f>#REF!</f><v>#REF!</v></c>`;
}
