import { indicator, UNIT_INDICATOR_IDS } from "../../catalogue/indicators";
import type { ConditionalFormatPlan } from "../../spreadsheet/plan";
import type { SheetLayout } from "../layout";
import {
  decimalHighlights,
  progressHighlights,
  stateHighlights,
  textInNumberHighlight,
  verdictHighlights,
} from "./highlights";

const SERIOUS_ROWS = UNIT_INDICATOR_IDS.filter((id) =>
  ["CT", "NV100"].includes(indicator(id).class),
);

/** The conditional formats of a sheet. */
export function conditionalFormats({ declaration, table }: SheetLayout): ConditionalFormatPlan[] {
  if (table === null) return [];
  const counts = Object.values(table.declaration.columns)
    .filter((column) => column.type === "int" && column.filledBy === "unit")
    .map((column) => column.key);
  const shared = textInNumberHighlight(table, counts);
  switch (declaration.id) {
    case "MUC_LUC":
      return progressHighlights(table);
    case "DANG_KY":
      return [...shared, ...decimalHighlights(table)];
    case "HAI_LONG":
      return [...shared, ...verdictHighlights(table, null), ...decimalHighlights(table)];
    case "KHAC_PHUC":
      return [...shared, ...stateHighlights(table)];
    case "CHI_TIEU":
      return [...verdictHighlights(table, SERIOUS_ROWS), ...decimalHighlights(table)];
    default:
      return shared;
  }
}
