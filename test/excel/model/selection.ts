import type { Rectangle } from "./area";
import { refuse } from "./excelError";
import type { Worksheet } from "./worksheet";

/** Selects cells; Excel shows their sheet for it. Hidden sheets refuse. */
export function select(sheet: Worksheet, area: Rectangle): void {
  activate(sheet);
  const before = sheet.selection;
  sheet.selection = area;
  sheet.workbook.changed({ type: "selectionChanged", sheet, area, before });
}

export function activate(sheet: Worksheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "visible") refuse("InvalidOperation");
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.changed({ type: "deactivated", sheet: before });
  workbook.changed({ type: "activated", sheet });
}

export function selectedAreas(sheet: Worksheet): readonly Rectangle[] {
  return [sheet.selection];
}
