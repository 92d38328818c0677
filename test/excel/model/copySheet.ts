import { refuse } from "./excelError";
import { freeTableName, newTable } from "./tables";
import { addSheet, moveSheet } from "./tabs";
import { fullText, rewriteTableReferences } from "./tableReferences";
import { isFormula } from "./values";
import type { Worksheet } from "./worksheet";

/** A copy with contents, formats and settings; its tables have names of their own. */
export function copySheet(source: Worksheet, position: number): Worksheet {
  const { workbook } = source;
  const copy = addSheet(workbook, copyName(source));
  for (const [row, column, cell] of source.cells.everything())
    copy.cells.set(row, column, { ...cell });
  for (const [row, line] of source.rows) copy.rows.set(row, line);
  for (const [column, line] of source.columns) copy.columns.set(column, line);
  for (const format of source.conditionalFormats)
    copy.conditionalFormats.push({ ...format, id: workbook.newId(), areas: [...format.areas] });
  copy.validations.push(...source.validations);
  copy.merged.push(...source.merged);
  for (const table of source.tables) {
    const { id, name } = newTable(copy, table.area, freeTableName(workbook));
    const columns = table.columns.map((column) => ({ ...column }));
    copy.tables.push({ ...table, ...{ id, name, sheet: copy, columns, criteria: new Map() } });
  }
  nameOwnTables(source, copy);
  Object.assign(copy.page, structuredClone(source.page));
  const { style, protection, tabColor, showGridlines, showHeadings, frozen } = source;
  Object.assign(copy, { style, protection, tabColor, showGridlines, showHeadings });
  copy.frozen = { ...frozen };
  workbook.calculation.structureChanged();
  moveSheet(copy, Math.min(position, workbook.sheets.length - 1));
  return copy;
}

/** The formulas of a copied sheet read its own tables where they read those of the first. */
function nameOwnTables(source: Worksheet, copy: Worksheet): void {
  for (const [row, column, cell] of copy.cells.everything()) {
    if (!isFormula(cell.content)) continue;
    const formula = rewriteTableReferences(
      cell.content.formula,
      copy.workbook,
      (reference, written) => {
        const own = reference === null ? -1 : source.tables.indexOf(reference.table);
        const table = copy.tables[own];
        return reference === null || table === undefined
          ? written
          : fullText({ ...reference, table });
      },
    );
    copy.cells.set(row, column, { ...cell, content: { formula } });
  }
}

/** "Data" → "Data (2)". */
function copyName({ name, workbook }: Worksheet): string {
  for (let number = 2; number < 1000; number++) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (workbook.sheetByName(copy) === undefined) return copy;
  }
  return refuse("GeneralException");
}
