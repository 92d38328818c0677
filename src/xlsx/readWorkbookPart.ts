import type { NameSnapshot, Visibility } from "../spreadsheet/snapshot";
import type { XmlScanner } from "./xmlScanner";

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
export function readWorkbookPart(scanner: XmlScanner): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameSnapshot[] = [];
  let date1904 = false;
  scanner.each((section) => {
    if (section === "workbookPr") date1904 = scanner.flag("date1904");
    else if (section === "sheets") {
      scanner.items("sheet", () => {
        const state = scanner.attribute("state");
        sheets.push({
          name: scanner.label("name"),
          visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
          relationship: scanner.attribute("id", true) ?? scanner.damaged(),
        });
      });
    } else if (section === "definedNames") {
      // The format has them stand behind the sheets.
      scanner.items("definedName", () => {
        const index = scanner.attribute("localSheetId");
        names.push({
          name: scanner.label("name"),
          scope: index === undefined ? null : (sheets[Number(index)] ?? scanner.damaged()).name,
          refersTo: scanner.text().replace(/^=/, ""),
        });
      });
    }
  });
  const tabs = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (tabs.size < sheets.length) scanner.damaged();
  return { sheets, names, date1904 };
}
