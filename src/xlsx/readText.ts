import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** Text of a shared or inline string: its runs joined, the reading aids (phonetic runs) left out. */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  scanner.eachChild((child) => {
    if (child === "t") text += scanner.text();
    else if (child === "r") {
      scanner.eachChild((part) => {
        if (part === "t") text += scanner.text();
      });
    }
  });
  return unescapeSpreadsheetText(text);
}

export function readSharedStrings(scanner: XmlScanner): readonly string[] {
  const strings: string[] = [];
  scanner.eachChildOfRoot((name) => {
    if (name === "si") strings.push(readRichText(scanner));
  });
  return strings;
}
