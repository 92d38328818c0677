import type { Cell as FileCell, ColumnDef, NamedRange, RowDef, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { addressOf, WHOLE_SHEET } from "../model/area";
import { isErrorValue, isFormula, type Value } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Cell, Line, Worksheet } from "../model/worksheet";
import { saveCharts } from "./saveCharts";
import { printNames, savePage } from "./savePage";
import { saveConditionalRules, saveProtection, saveTables, saveValidations } from "./saveRules";
import { SaveStyles } from "./saveStyles";

/** The workbook as the bytes of an .xlsx file, results of formulas included. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  workbook.calculation.refresh();
  const styles = new SaveStyles(workbook.defaultStyle);
  const { sheets, names, properties, customProperties } = workbook;
  return writeXlsx({
    sheets: sheets.map((sheet) => saveSheet(sheet, styles)),
    namedRanges: [
      ...names.map(({ name, formula, comment }) => named(name, formula, comment)),
      ...sheets.flatMap((sheet) => [
        ...sheet.names.map(({ name, formula, comment }) => ({
          ...named(name, formula, comment),
          scope: sheet.name,
        })),
        ...printNames(sheet),
      ]),
    ],
    defaultFont: { name: workbook.defaultStyle.fontName, size: workbook.defaultStyle.fontSize },
    activeSheet: sheets.indexOf(workbook.activeSheet),
    properties: { ...properties, custom: Object.fromEntries(customProperties) },
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}

function named(name: string, range: string, comment: string): NamedRange {
  return { name, range, ...(comment === "" ? {} : { comment }) };
}

function saveSheet(sheet: Worksheet, styles: SaveStyles): WriteSheet {
  const { frozen, visibility, tabColor } = sheet;
  const rows = saveRows(sheet);
  const last = Math.max(0, ...[...rows.keys()].map((row) => row + 1));
  return {
    name: sheet.name,
    // The library writes no row below the last of these or of the cells.
    rows: Array.from({ length: last }, () => []),
    cells: saveCells(sheet, styles),
    columns: saveColumns(sheet.columns, styles),
    rowDefs: rows,
    merges: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    tables: saveTables(sheet),
    charts: saveCharts(sheet),
    conditionalRules: saveConditionalRules(sheet),
    dataValidations: saveValidations(sheet),
    ...saveProtection(sheet),
    ...(sheet.filter === null ? {} : { autoFilter: { range: addressOf(sheet.filter.area) } }),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    view: {
      showGridLines: sheet.showGridlines,
      ...(tabColor === "" ? {} : { tabColor: { rgb: tabColor.slice(1) } }),
    },
    ...savePage(sheet),
    ...(visibility === "visible" ? {} : { [visibility]: true }),
  };
}

function saveCells(sheet: Worksheet, styles: SaveStyles): Map<string, Partial<FileCell>> {
  const saved = new Map<string, Partial<FileCell>>();
  for (const [row, column, cell] of sheet.cells.within(WHOLE_SHEET)) {
    const style = styles.of(cell.style ?? sheet.styleAt(row, column));
    saved.set(`${row - 1},${column - 1}`, {
      ...saveContent(cell),
      ...(style === undefined ? {} : { style }),
      ...saveLink(cell),
    });
  }
  return saved;
}

function saveContent({ content, result = null }: Cell): Partial<FileCell> {
  if (isFormula(content)) return { formula: content.formula, formulaResult: saveValue(result) };
  // The library takes a text such as "#N/A" for an error; as rich text it stays a text.
  if (typeof content === "string" && content.startsWith("#"))
    return { richText: [{ text: content }] };
  return isErrorValue(content)
    ? { value: content.error, type: "error" }
    : { value: saveValue(content) };
}

function saveValue(value: Value): string | number | boolean | null {
  return isErrorValue(value) ? value.error : value;
}

function saveLink({ link }: Cell): Partial<FileCell> {
  if (link?.documentReference !== undefined)
    return { hyperlink: { target: "", location: link.documentReference } };
  return link?.address === undefined ? {} : { hyperlink: { target: link.address } };
}

function saveColumns(columns: ReadonlyMap<number, Line>, styles: SaveStyles): ColumnDef[] {
  const last = Math.max(0, ...columns.keys());
  return Array.from({ length: last }, (_, index): ColumnDef => {
    const { size, hidden, style, level = 0 } = columns.get(index + 1) ?? {};
    const saved = style === undefined ? undefined : styles.of(style);
    return {
      ...(size === undefined ? {} : { width: size }),
      ...(hidden === true ? { hidden } : {}),
      ...(level > 0 ? { outlineLevel: level } : {}),
      ...(saved === undefined ? {} : { style: saved }),
    };
  });
}

function saveRows({ rows }: Worksheet): Map<number, RowDef> {
  return new Map(
    [...rows].map(([row, { size, hidden, level = 0 }]) => [
      row - 1,
      {
        ...(size === undefined ? {} : { height: size }),
        ...(hidden === true ? { hidden } : {}),
        ...(level > 0 ? { outlineLevel: level } : {}),
      },
    ]),
  );
}
