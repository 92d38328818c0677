import { encodingOfFont } from "../text/legacyFonts";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { ReadingBudget } from "./readingBudget";
import type { ElementName } from "./xmlNames";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** What a snapshot tells of a cell's looks; absent where there is nothing to tell. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: string;
}

/** Styles by the index that cells carry. */
export type CellStyles = readonly CellStyle[];

export function readCellStyles(
  styles: XmlScanner,
  part: string,
  budget: ReadingBudget,
): CellStyles {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const uses: { readonly format: number; readonly font: number }[] = [];
  const numberOf = (attribute: string) => Number(styles.attribute(attribute) ?? 0);
  const each = (element: ElementName, take: () => void) => {
    const inside = styles.depth;
    let name;
    while ((name = styles.child(inside)) !== null) {
      if (name !== element) continue;
      budget.takeItem(part);
      take();
    }
  };
  if (styles.root !== "styleSheet") styles.damaged();
  let section;
  while ((section = styles.child(1)) !== null) {
    if (section === "numFmts") {
      each("numFmt", () => {
        const code = unescapeSpreadsheetText(styles.attribute("formatCode") ?? "");
        formats.set(numberOf("numFmtId"), code);
      });
    } else if (section === "fonts") {
      each("font", () => fonts.push(legacyFont(readFontName(styles, "name"))));
    } else if (section === "cellXfs") {
      each("xf", () => uses.push({ format: numberOf("numFmtId"), font: numberOf("fontId") }));
    }
  }
  return uses.map((use) => {
    const format = told(formats.get(use.format) ?? BUILT_IN_FORMATS.get(use.format));
    const font = fonts[use.font];
    return {
      ...(format === undefined ? {} : { format }),
      ...(font === undefined ? {} : { font }),
    };
  });
}

function told(code: string | undefined): string | undefined {
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
}

/** The name among the font properties of the element opened last. */
export function readFontName(scanner: XmlScanner, element: "name" | "rFont"): string | undefined {
  let name: string | undefined;
  const inside = scanner.depth;
  let child;
  while ((child = scanner.child(inside)) !== null) {
    if (child === element) name = unescapeSpreadsheetText(scanner.attribute("val") ?? "");
  }
  return name;
}

/** The name of a font whose texts are not in Unicode; nothing for any other. */
export function legacyFont(name: string | undefined): string | undefined {
  return name === undefined || encodingOfFont(name) === null ? undefined : name;
}
