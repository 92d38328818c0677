import type { Cell as FileCell, ColumnDef, NamedRange, RowDef, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import type { Engine } from "../calculation/engine";
import { areaOf } from "../model/area";
import { newTable } from "../model/tables";
import { Workbook } from "../model/workbook";
import { Worksheet, type Line } from "../model/worksheet";
import type { Content, Value } from "../model/values";
import { openCharts } from "./openCharts";
import { openConditionalFormats, openValidations } from "./openRules";
import { openPage } from "./openPage";
import { OpenStyles } from "./openStyles";
import { PROTECTION_DEFAULTS, type ProtectionRight } from "../model/protection";

const RESERVED = "_xlnm.";

/** Opens the bytes of an .xlsx file. */
export async function openWorkbook(bytes: Uint8Array, engine: Engine): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const workbook = new Workbook(engine);
  const styles = new OpenStyles(file.defaultFont);
  workbook.defaultStyle = styles.plain;
  workbook.properties["title"] = file.properties?.title ?? "";
  for (const [key, custom] of Object.entries(file.properties?.custom ?? {}))
    workbook.customProperties.set(key, custom instanceof Date ? custom.toISOString() : custom);
  for (const sheet of file.sheets) workbook.sheets.push(openSheet(sheet, workbook, styles));
  openCharts(file, workbook, bytes);
  for (const range of file.namedRanges ?? []) openName(range, workbook);
  const shown = workbook.sheets[file.activeSheet ?? 0];
  const visible = workbook.sheets.find(({ visibility }) => visibility === "visible");
  if (shown?.visibility === "visible") workbook.activeSheet = shown;
  else if (visible !== undefined) workbook.activeSheet = visible;
  return workbook;
}

function openSheet(file: Sheet, workbook: Workbook, styles: OpenStyles): Worksheet {
  const sheet = new Worksheet(workbook, file.name);
  sheet.visibility = file.veryHidden ? "veryHidden" : file.hidden ? "hidden" : "visible";
  sheet.tabColor = file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6)}` : "";
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  file.columns?.forEach((column, index) => {
    const line = openColumn(column, styles);
    if (Object.keys(line).length > 0) sheet.columns.set(index + 1, line);
  });
  for (const [row, line] of file.rowDefs ?? []) sheet.rows.set(row + 1, openRow(line));
  openPlainValues(file, sheet);
  openCells(file, sheet, styles);
  for (const merge of file.merges ?? [])
    sheet.merged.push({
      top: merge.startRow + 1,
      left: merge.startCol + 1,
      bottom: merge.endRow + 1,
      right: merge.endCol + 1,
    });
  openTables(file, sheet);
  sheet.conditionalFormats.push(...openConditionalFormats(file, workbook));
  sheet.validations.push(...openValidations(file));
  const filtered = file.autoFilter === undefined ? null : areaOf(file.autoFilter.range);
  if (filtered !== null) sheet.filter = { area: filtered, criteria: new Map() };
  openProtection(file, sheet);
  openPage(file, sheet);
  return sheet;
}

function openColumn(
  { width, hidden, style, outlineLevel: level = 0 }: ColumnDef,
  styles: OpenStyles,
): Line {
  return {
    ...(width === undefined ? {} : { size: width }),
    ...(hidden === true ? { hidden } : {}),
    ...(level > 0 ? { level } : {}),
    ...(style === undefined ? {} : { style: styles.of(style) }),
  };
}

function openRow({ height, hidden, outlineLevel: level = 0 }: RowDef): Line {
  return {
    ...(height === undefined ? {} : { size: height }),
    ...(hidden === true ? { hidden } : {}),
    ...(level > 0 ? { level } : {}),
  };
}

/** The library tells of a cell only where there is more to it than a value, as a style. */
function openPlainValues(file: Sheet, sheet: Worksheet): void {
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || file.cells?.has(`${row},${column}`) === true) continue;
      sheet.cells.set(row + 1, column + 1, {
        content: value instanceof Date ? serial(value) : value,
      });
    }
  }
}

function openCells(file: Sheet, sheet: Worksheet, styles: OpenStyles): void {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of file.cells ?? []) {
    const [row, column] = key.split(",").map((part) => Number(part) + 1) as [number, number];
    const { formulaSharedIndex: index, formula = "" } = cell;
    if (index !== undefined && formula !== "") shared.set(index, { formula, row, column });
    const first = index === undefined ? undefined : shared.get(index);
    const own =
      first === undefined || formula !== ""
        ? formula
        : shiftFormula(first.formula, row - first.row, column - first.column);
    const content: Content = own === "" ? constant(cell) : { formula: own };
    const link = cell.hyperlink;
    sheet.cells.set(row, column, {
      content,
      ...(own === "" ? {} : { result: constant(cell) }),
      ...(cell.style === undefined ? {} : { style: styles.of(cell.style) }),
      ...(link === undefined
        ? {}
        : {
            link: link.location ? { documentReference: link.location } : { address: link.target },
          }),
    });
  }
}

function constant({ value, type, richText }: FileCell): Value {
  if (richText !== undefined) return richText.map(({ text }) => text).join("");
  if (value instanceof Date) return serial(value);
  if (typeof value === "string" && type === "error") return { error: value };
  // The library tells the type of a formula's cell as "formula", errors included.
  if (typeof value === "string" && type === "formula" && /^#[A-Z/0!?]+[!?A]$/.test(value))
    return { error: value };
  return value;
}

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

function serial(date: Date): number {
  return date.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}

function openTables(file: Sheet, sheet: Worksheet): void {
  for (const { name, range, columns, ...look } of file.tables ?? []) {
    const area = range === undefined ? null : areaOf(range);
    if (area === null) continue;
    const table = newTable(sheet, area, name);
    table.columns.push(...columns.map((column, index) => ({ id: index + 1, name: column.name })));
    table.style = look.style ?? "";
    table.showFilterButton = look.showAutoFilter ?? true;
    table.showBandedRows = look.showRowStripes ?? true;
    table.showBandedColumns = look.showColumnStripes ?? false;
    table.showTotals = look.showTotalRow ?? false;
    sheet.tables.push(table);
  }
}

/** The names of the rights in files, and in Office.js. */
export const RIGHTS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<ProtectionRight, keyof NonNullable<Sheet["protection"]>>;

/** Of these two a file says that they are protected, of all others that they are allowed. */
export const FORBIDDEN: ReadonlySet<string> = new Set(["objects", "scenarios"]);

function openProtection(file: Sheet, sheet: Worksheet): void {
  if (file.protection?.sheet !== true) return;
  const rights = { ...PROTECTION_DEFAULTS };
  for (const [right, key] of Object.entries(RIGHTS))
    rights[right as ProtectionRight] = (file.protection[key] === true) !== FORBIDDEN.has(key);
  const selectionMode = file.protection.selectLockedCells === false ? "Unlocked" : "Normal";
  sheet.protection = { rights, selectionMode, password: null };
}

function openName({ name, range, scope, comment = "" }: NamedRange, workbook: Workbook): void {
  if (name.startsWith(RESERVED)) return;
  const sheet = scope === undefined ? undefined : workbook.sheetByName(scope);
  const names = sheet?.names ?? workbook.names;
  names.push({ name, formula: range.replace(/^=/, ""), comment, visible: true });
}
