import { areaAddress, columnName } from "../../../spreadsheet/address";
import type { PrintPlan, SheetPlan } from "../../../spreadsheet/plan";
import { PRINT_MARGINS } from "../../../spreadsheet/planDefaults";
import { write, type Write } from "../writes";

/** How a sheet is printed. */
export function drawPage({ name, print }: Pick<SheetPlan, "name" | "print">): readonly Write[] {
  if (print === undefined) return [];
  return [
    write((context) => {
      setPage(context.workbook.worksheets.getItem(name).pageLayout, print);
    }, 3000),
  ];
}

const points = (centimetres: number): number => Number(((centimetres * 72) / 2.54).toFixed(2));

function setPage(page: Excel.PageLayout, print: PrintPlan): void {
  const { paper, orientation, area, titleRows, titleColumns, footer, fitToHeight, scale } = print;
  page.paperSize = paper === "A4" ? "A4" : "A3";
  page.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  page.zoom =
    scale === undefined
      ? {
          horizontalFitToPages: 1,
          ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
        }
      : { scale };
  page.centerHorizontally = true;
  page.leftMargin = points(PRINT_MARGINS.left);
  page.rightMargin = points(PRINT_MARGINS.right);
  page.topMargin = points(PRINT_MARGINS.top);
  page.bottomMargin = points(PRINT_MARGINS.bottom);
  page.headerMargin = points(PRINT_MARGINS.header);
  page.footerMargin = points(PRINT_MARGINS.footer);
  page.setPrintArea(areaAddress(area));
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
  if (titleColumns !== undefined) {
    const [from, to] = [columnName(titleColumns.from), columnName(titleColumns.to)];
    page.setPrintTitleColumns(`$${from}:$${to}`);
  }
  if (footer !== undefined) {
    const { left, center, right } = sections(footer);
    const texts = page.headersFooters.defaultForAllPages;
    if (left !== "") texts.leftFooter = left;
    if (center !== "") texts.centerFooter = center;
    if (right !== "") texts.rightFooter = right;
  }
}

/** "&Ltext&Rtext" as a file stores it, by its sections; "&&" stands for one "&" and parts nothing. */
function sections(footer: string): Record<"left" | "center" | "right", string> {
  const found = { left: "", center: "", right: "" };
  let section: keyof typeof found = "center";
  for (const piece of footer.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    const next = SECTIONS.get(piece);
    if (next === undefined) found[section] += piece;
    else section = next;
  }
  return found;
}

const SECTIONS = new Map([
  ["&L", "left"],
  ["&C", "center"],
  ["&R", "right"],
] as const) as ReadonlyMap<string, "left" | "center" | "right">;
