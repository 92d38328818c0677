import { checkFormula, type FormulaScope } from "./formulaGate";
import type { Report } from "./gateFault";
import { rectangleOf, splitSheet } from "./references";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { childrenOf, type XmlElement } from "./xmlTree";

const SECTIONS =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const WORKBOOK_SECTIONS =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst".split(
    " ",
  );

const LONGEST_TAB = 31;
const LONGEST_FOOTER = 255;
const LONGEST_FORMAT = 255;
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.5;

/** Tab names, and that there is a visible one to open on. */
export function checkTabs({ workbook, sheets, styles }: WorkbookParts, report: Report): void {
  checkOrder(workbook, WORKBOOK_SECTIONS, "xl/workbook.xml", report);
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const forbidden =
      /[[\]:*?/\\\p{Cc}]/u.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
    if (name === "" || name.length > LONGEST_TAB || forbidden) {
      report("sheetName", name, "not allowed as the name of a sheet");
    }
    if (seen.has(name.toLowerCase())) report("sheetName", name, "used twice");
    seen.add(name.toLowerCase());
  }
  const hidden = (sheet: SheetPart | undefined) => sheet?.state !== "visible";
  if (sheets.every(hidden)) report("noVisibleSheet", "xl/workbook.xml", "every sheet is hidden");
  const view = childrenOf(workbook, "workbookView", "bookViews")[0];
  if (hidden(sheets[Number(view?.attributes["activeTab"] ?? 0)])) {
    report("activeSheet", "xl/workbook.xml", "the file opens on a hidden sheet");
  }
  for (const { attributes } of childrenOf(styles, "numFmt", "numFmts")) {
    const code = attributes["formatCode"] ?? "";
    if (code.length > LONGEST_FORMAT) report("textLength", code, "number format too long");
  }
}

/** Everything on a sheet but its cells, tables and validations. */
export function checkSheet(
  { name, root, part, tables }: SheetPart,
  { styles }: WorkbookParts,
  scope: FormulaScope,
  report: Report,
): void {
  checkOrder(root, SECTIONS, part, report);
  checkSizes(root, name, report);
  const differences = childrenOf(styles, "dxf", "dxfs").length;
  for (const format of childrenOf(root, "conditionalFormatting")) {
    const where = `${name}!${format.attributes["sqref"] ?? ""}`;
    if (
      !(format.attributes["sqref"] ?? "").split(" ").every((area) => rectangleOf(area) !== null)
    ) {
      report("cellIndex", where, "no area");
    }
    for (const rule of childrenOf(format, "cfRule")) {
      const { dxfId } = rule.attributes;
      if (dxfId !== undefined && Number(dxfId) >= differences) {
        report("cellIndex", where, "no such conditional style");
      }
      for (const { text } of childrenOf(rule, "formula")) checkFormula(text, where, scope, report);
    }
  }
  for (const footer of childrenOf(root, "headerFooter").flatMap(({ children }) => children)) {
    if (footer.text.length > LONGEST_FOOTER) {
      report("headerFooter", name, `${footer.name} of ${footer.text.length} characters`);
    }
  }
  for (const { attributes } of childrenOf(root, "hyperlink", "hyperlinks")) {
    const target = splitSheet(attributes["location"] ?? "");
    if (target !== null && !scope.sheets.has(target.sheet.toLowerCase())) {
      report("link", `${name}!${attributes["ref"] ?? ""}`, `no sheet ${target.sheet}`);
    }
  }
  if (childrenOf(root, "tablePart", "tableParts").length !== tables.length) {
    report("package", part, "tables listed and tables linked differ");
  }
}

function checkOrder(
  root: XmlElement,
  sections: readonly string[],
  part: string,
  report: Report,
): void {
  let last = -1;
  for (const { name } of root.children) {
    const position = sections.indexOf(name);
    // Conditional formats are the one section that is repeated.
    if (position < last || (position === last && name !== "conditionalFormatting")) {
      report("elementOrder", part, `${name} out of order`);
    }
    last = Math.max(last, position);
  }
}

function checkSizes(root: XmlElement, sheet: string, report: Report): void {
  let covered = 0;
  for (const { attributes } of childrenOf(root, "col", "cols")) {
    if (!(Number(attributes["min"]) > covered)) report("size", sheet, "columns overlap");
    covered = Number(attributes["max"]);
    if (Number(attributes["width"] ?? 0) > WIDEST_COLUMN) report("size", sheet, "column too wide");
  }
  for (const { attributes } of childrenOf(root, "row", "sheetData")) {
    if (Number(attributes["ht"] ?? 0) > HIGHEST_ROW) report("size", sheet, "row too high");
  }
}
