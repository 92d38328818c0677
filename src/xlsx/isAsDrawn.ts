import { strFromU8, unzipSync } from "fflate";
import { DATE_AS_DRAWN } from "./writeWorkbook";

const PROPERTIES = "docProps/core.xml";
/** More than any program writes there. */
const MOST = 100_000;
const MODIFIED = /<dcterms:modified[^>]*>([^<]*)</;

/**
 * Whether a workbook is as this program has written it: whoever saves it again notes the time. False
 * for whatever is no such file.
 */
export function isAsDrawn(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PROPERTIES && originalSize < MOST,
    });
    const [, modified = ""] = MODIFIED.exec(strFromU8(parts[PROPERTIES] ?? new Uint8Array())) ?? [];
    return Date.parse(modified) === DATE_AS_DRAWN.getTime();
  } catch {
    return false;
  }
}
