import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { XmlScanner } from "./xmlScanner";

/** Number format code of each cell style, by the index that cells carry; undefined = General. */
export type CellFormats = readonly (string | undefined)[];

export function readCellFormats(styles: XmlScanner): CellFormats {
  const own = new Map<number, string>();
  const ids: number[] = [];
  styles.eachChildOfRoot((section) => {
    if (section === "numFmts") {
      styles.eachChild(() => {
        own.set(Number(styles.attribute("numFmtId")), styles.attribute("formatCode") ?? "");
      });
    } else if (section === "cellXfs") {
      styles.eachChild(() => ids.push(Number(styles.attribute("numFmtId") ?? 0)));
    }
  });
  return ids.map((id) => {
    const code = own.get(id) ?? BUILT_IN_FORMATS.get(id);
    return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
  });
}
