import { encodingOfFont } from "../text/legacyFonts";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** What a snapshot tells of a cell's looks; absent where there is nothing to tell. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: string;
}

/** Styles by the index that cells carry. */
export function readCellStyles(styles: XmlScanner): readonly CellStyle[] {
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: (string | undefined)[] = [];
  const uses: (readonly [format: number, font: number])[] = [];
  const numberOf = (attribute: string) => Number(styles.attribute(attribute) ?? 0);
  styles.each((section) => {
    if (section === "numFmts") {
      styles.items("numFmt", () => {
        const code = unescapeSpreadsheetText(styles.attribute("formatCode") ?? "");
        formats.set(numberOf("numFmtId"), /^general$/i.test(code) ? "" : code);
      });
    } else if (section === "fonts") {
      styles.items("font", () => fonts.push(legacyFont(readFontName(styles, "name"))));
    } else if (section === "cellXfs") {
      styles.items("xf", () => uses.push([numberOf("numFmtId"), numberOf("fontId")]));
    }
  });
  return uses.map(([number, index]) => {
    const format = formats.get(number);
    const font = fonts[index];
    return { ...(format && { format }), ...(font && { font }) };
  });
}

/** The name among the font properties of the element opened last. */
export function readFontName(scanner: XmlScanner, element: string): string | undefined {
  let name: string | undefined;
  scanner.each((child) => {
    if (child === element) name = unescapeSpreadsheetText(scanner.attribute("val") ?? "");
  });
  return name;
}

/** The name of a font whose texts are not in Unicode; nothing for any other. */
export function legacyFont(name: string | undefined): string | undefined {
  return name === undefined || encodingOfFont(name) === null ? undefined : name;
}
