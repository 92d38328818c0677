import type { NameSnapshot, Visibility } from "../spreadsheet/snapshot";
import type { ReadingBudget } from "./readingBudget";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** A tab as the workbook part lists it; the content is found through the relationship. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameSnapshot[];
  readonly date1904: boolean;
}

/** Reads the part that lists the sheets and the defined names. */
export function readWorkbookPart(
  scanner: XmlScanner,
  part: string,
  budget: ReadingBudget,
): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: (Omit<NameSnapshot, "scope"> & { readonly index: string | undefined })[] = [];
  let date1904 = false;
  let section;
  while ((section = scanner.child(1)) !== null) {
    const inside = scanner.depth;
    if (section === "workbookPr") date1904 = scanner.flag("date1904");
    else if (section === "sheets") {
      while ((section = scanner.child(inside)) !== null) {
        if (section !== "sheet") continue;
        budget.takeItem(part);
        sheets.push(readEntry(scanner));
      }
    } else if (section === "definedNames") {
      while ((section = scanner.child(inside)) !== null) {
        if (section !== "definedName") continue;
        budget.takeItem(part);
        const name = unescapeSpreadsheetText(scanner.attribute("name") ?? scanner.damaged());
        const index = scanner.attribute("localSheetId");
        const refersTo = unescapeSpreadsheetText(scanner.text()).replace(/^=/, "");
        names.push({ name, index, refersTo });
      }
    }
  }
  const tabs = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (tabs.size < sheets.length) scanner.damaged();
  const scopeOf = (index: string): string => sheets[Number(index)]?.name ?? scanner.damaged();
  return {
    sheets,
    names: names.map(({ name, index, refersTo }) => ({
      name,
      scope: index === undefined ? null : scopeOf(index),
      refersTo,
    })),
    date1904,
  };
}

function readEntry(scanner: XmlScanner): SheetEntry {
  const state = scanner.attribute("state");
  return {
    name: unescapeSpreadsheetText(scanner.attribute("name") ?? scanner.damaged()),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: scanner.prefixedAttribute("id") ?? scanner.damaged(),
  };
}
