import { strFromU8, unzipSync } from "fflate";
import { DATE_AS_DRAWN } from "./writeWorkbook";

/** Where programs note themselves, and beside the time what the workbook is. */
const NOTES = { program: "docProps/app.xml", properties: "docProps/core.xml" } as const;
/** More than any program writes there. */
const MOST = 100_000;
const PROGRAM = /<Application>hucre</;
const MODIFIED = /<dcterms:modified[^>]*>([^<]*)</;
const CATEGORY = /<cp:category>([^<]*)</;

/**
 * As what this program has made a workbook anew, if it is still as written: whoever saves it again
 * notes another program, or the time. Null for one that holds what somebody typed, by hand or in
 * our pane, and for whatever is no such file.
 */
export function madeAs(bytes: Uint8Array): string | null {
  try {
    const wanted: readonly string[] = Object.values(NOTES);
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize < MOST,
    });
    const [program, properties] = [NOTES.program, NOTES.properties].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    const [, modified = ""] = MODIFIED.exec(properties ?? "") ?? [];
    const isAsWritten =
      PROGRAM.test(program ?? "") && Date.parse(modified) === DATE_AS_DRAWN.getTime();
    return (isAsWritten ? CATEGORY.exec(properties ?? "")?.[1] : null) ?? null;
  } catch {
    return null;
  }
}
