import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { limitsOf } from "../../src/xlsx/limits";
import { readZipDirectory, type ZipEntry } from "../../src/xlsx/zipDirectory";
import type { Contestant } from "./contest";

/** The parts of a workbook that have nothing to do with its cells. */
const UNREAD = /^(?:\[Content_Types\]|docProps\/|xl\/theme\/)/;

/** The entries that a reader of cells has to inflate. */
export function neededEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = [...readZipDirectory(bytes, limitsOf(bytes.length)).values()];
  return entries.filter(({ name }) => !UNREAD.test(name));
}

export const ownReader: Contestant = {
  name: "readWorkbook",
  read: async (bytes) => {
    const result = await readWorkbook(bytes);
    if (!result.ok) throw new Error(result.reason.code);
  },
};

/** Those that run the same everywhere. */
export const libraries: readonly Contestant[] = [
  { name: "hucre", read: (bytes) => readXlsx(bytes) },
  {
    name: "SheetJS",
    read: (bytes) => read(bytes, { type: "array", dense: true, cellText: false, cellHTML: false }),
  },
];
