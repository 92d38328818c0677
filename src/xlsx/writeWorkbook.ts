import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { absoluteArea, columnName, quoteSheet } from "../spreadsheet/address";
import type { SheetPlan, WorkbookPlan } from "../spreadsheet/plan";
import { writeFont, WrittenStyles } from "./writeStyle";
import { writeSheet } from "./writeSheet";

/** The same plan always gives the same bytes, so the file may not say when it was written. */
export const DATE_AS_DRAWN = new Date(Date.UTC(2000, 0, 1));

/** Of what a workbook is made anew at any time, as its properties say: nothing in it was typed. */
export const MADE_AS = { template: "Mẫu", result: "Tổng hợp" } as const;

/**
 * Draws a workbook from its plan. Formulas keep the results that the plan gives them, and the
 * program that opens the file computes them anew.
 * @param madeAs left out for a workbook that holds what somebody typed into the one before it.
 */
export function writeWorkbook(
  plan: WorkbookPlan,
  madeAs?: keyof typeof MADE_AS,
): Promise<Uint8Array> {
  const styles = new WrittenStyles(plan.font);
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => writeSheet(sheet, styles, plan.font)),
    namedRanges: [
      ...plan.names.map(({ name, area }) => ({ name, range: absoluteArea(area) })),
      ...plan.sheets.flatMap(printNames),
    ],
    defaultFont: writeFont(plan.font),
    activeSheet: activeSheet(plan),
    properties: {
      title: plan.title,
      created: DATE_AS_DRAWN,
      modified: DATE_AS_DRAWN,
      ...(madeAs !== undefined && { category: MADE_AS[madeAs] }),
    },
  });
}

/** Excel keeps what is printed as reserved names of the sheet; references are quoted and absolute. */
function printNames({ name, print }: SheetPlan): readonly NamedRange[] {
  if (print === undefined) return [];
  const { area, titleRows, titleColumns } = print;
  const names: NamedRange[] = [
    { name: "_xlnm.Print_Area", range: absoluteArea({ sheet: name, ...area }), scope: name },
  ];
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`]),
    ...(titleRows === undefined ? [] : [`$${titleRows.from}:$${titleRows.to}`]),
  ];
  if (titles.length > 0) {
    const range = titles.map((span) => `${quoteSheet(name)}!${span}`).join(",");
    names.push({ name: "_xlnm.Print_Titles", range, scope: name });
  }
  return names;
}

/** A file cannot open on a hidden tab. */
function activeSheet({ sheets, activeSheet: wanted }: WorkbookPlan): number {
  const visible = (sheet: SheetPlan) => sheet.visibility === "visible";
  const chosen = sheets.findIndex((sheet) => sheet.name === wanted && visible(sheet));
  return chosen >= 0 ? chosen : Math.max(0, sheets.findIndex(visible));
}
