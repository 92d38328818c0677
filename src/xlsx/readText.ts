import { legacyFont, readFontName } from "./readStyles";
import { markOf, type XmlScanner } from "./xmlScanner";

/** A shared or inline string. */
export interface RichText {
  readonly text: string;
  /** First font of its runs whose texts are not in Unicode. */
  readonly font: string | undefined;
  /** Whether some of it is shown in the font of the cell. */
  readonly inherits: boolean;
}

/** Text of a shared or inline string: its runs joined, the reading aids (phonetic runs) left out. */
export function readRichText(scanner: XmlScanner): RichText {
  let text = "";
  let font: string | undefined;
  let inherits = false;
  scanner.each((name) => {
    if (name === "t") {
      text += scanner.text();
      inherits = true;
    } else if (name === "r") {
      let runFont: string | undefined;
      scanner.each((part) => {
        if (part === "t") text += scanner.text();
        else if (part === "rPr") runFont = readFontName(scanner, "rFont");
      });
      font ??= legacyFont(runFont);
      inherits ||= runFont === undefined;
    }
  });
  return { text, font, inherits };
}

/** The font that a cell's snapshot tells: that of a run, else the cell's own where a run takes it. */
export function fontShown(text: RichText, ofCell: string | undefined): string | undefined {
  return text.font ?? (text.inherits ? ofCell : undefined);
}

const OPENING = markOf("<si><t>");
const CLOSING = markOf("</t></si>");

export function readSharedStrings(scanner: XmlScanner): readonly RichText[] {
  const strings: RichText[] = [];
  const inside = scanner.depth;
  for (;;) {
    const { at } = scanner;
    // Written as nearly all are, a text takes a fraction of the time.
    const text = scanner.isPlain && scanner.skip(OPENING) ? scanner.plainText(CLOSING) : undefined;
    if (text !== undefined) {
      strings.push({ text, font: undefined, inherits: true });
    } else {
      scanner.at = at;
      if (!scanner.child(inside)) return strings;
      if (scanner.name !== "si") continue;
      strings.push(readRichText(scanner));
    }
    scanner.spend("items");
  }
}
