import { strFromU8, unzipSync } from "fflate";
import { DATE_AS_DRAWN } from "./writeWorkbook";

/** Where programs note themselves and the time: the one that saved last, and when. */
const NOTES = { program: "docProps/app.xml", time: "docProps/core.xml" } as const;
/** More than any program writes there. */
const MOST = 100_000;
const PROGRAM = /<Application>hucre</;
const MODIFIED = /<dcterms:modified[^>]*>([^<]*)</;

/**
 * Whether a workbook is as this program has written it: whoever saves it again notes another program,
 * or the time. False for whatever is no such file.
 */
export function isAsDrawn(bytes: Uint8Array): boolean {
  try {
    const wanted: readonly string[] = Object.values(NOTES);
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize < MOST,
    });
    const [program, time] = [NOTES.program, NOTES.time].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    const [, modified = ""] = MODIFIED.exec(time ?? "") ?? [];
    return PROGRAM.test(program ?? "") && Date.parse(modified) === DATE_AS_DRAWN.getTime();
  } catch {
    return false;
  }
}
