import type { WorkbookChanges } from "../spreadsheet/changes";
import { createTemplate, type TemplateRequest } from "./createTemplate";

/** The sheets of an empty unit workbook, to add to a workbook that is open. */
export function templateSheets(request: TemplateRequest): WorkbookChanges {
  const { font, sheets, names, activeSheet } = createTemplate(request);
  return { basis: null, add: { font, sheets, names, activeSheet } };
}
