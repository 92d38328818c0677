import { absoluteArea, areaAddress } from "../../../spreadsheet/address";
import type { WorkbookChanges } from "../../../spreadsheet/changes";
import type { CellPlan, FontPlan, NamePlan, SheetPlan } from "../../../spreadsheet/plan";
import { write, type Write } from "../writes";
import { protect, PROTECTION_OF_PLANS } from "../protection";
import { drawCells } from "./drawCells";
import { drawConditionalFormats } from "./drawConditionalFormats";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawBaseFont, drawLooks, drawNumberFormats } from "./drawStyles";
import { drawTables } from "./drawTables";
import { drawValidations } from "./drawValidations";
import { showAs } from "./visibility";

/**
 * Draws new sheets. All sheets are there before a name refers to them, all names before a formula
 * uses them; protection comes last.
 */
export function drawSheets(add: NonNullable<WorkbookChanges["add"]>): readonly Write[] {
  const { sheets, names, font, activeSheet } = add;
  return [
    ...sheets.map(({ name }) => write((context) => void context.workbook.worksheets.add(name))),
    ...names.map(drawName),
    ...sheets.flatMap((sheet) => drawSheet(sheet, font)),
    ...sheets.flatMap(finish),
    ...activate(sheets, activeSheet),
  ];
}

function drawName({ name, area }: NamePlan): Write {
  const formula = `=${absoluteArea(area)}`;
  return write((context) => void context.workbook.names.add(name, formula));
}

function drawSheet(plan: SheetPlan, font: FontPlan): readonly Write[] {
  const sheet = { ...plan, cells: lastOfEach(plan.cells) };
  return [
    drawBaseFont(sheet, font),
    ...drawNumberFormats(sheet, font),
    ...drawCells(sheet),
    ...drawLooks(sheet, font),
    ...drawSizes(sheet),
    ...drawTables(sheet),
    ...drawValidations(sheet),
    ...drawConditionalFormats(sheet),
    ...drawPage(sheet),
    drawView(sheet),
  ];
}

/** A plan may put a cell over another one: the last counts. */
function lastOfEach(cells: readonly CellPlan[]): readonly CellPlan[] {
  return [...new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
}

function drawView({ name, freeze, tabColor, showGridLines }: SheetPlan): Write {
  return write((context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.showGridlines = showGridLines;
    if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
    if (freeze !== undefined) freezeSheet(sheet, freeze);
  });
}

function freezeSheet(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>) {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(areaAddress({ top: 1, left: 1, bottom: rows, right: columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function finish(sheet: SheetPlan): readonly Write[] {
  return [
    ...(sheet.protected ? [protect(sheet.name, PROTECTION_OF_PLANS)] : []),
    ...(sheet.visibility === "visible" ? [] : [showAs(sheet.name, sheet.visibility)]),
  ];
}

/** A hidden tab cannot be the one that is looked at. */
function activate(sheets: readonly SheetPlan[], wanted: string): readonly Write[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const chosen = visible.find(({ name }) => name === wanted) ?? visible[0];
  if (chosen === undefined) return [];
  const { name } = chosen;
  return [write((context) => context.workbook.worksheets.getItem(name).activate())];
}
