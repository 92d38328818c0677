import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A part of a workbook as it shall be; null takes it out. */
export type PartChange = (name: string, xml: string) => string | null;

/** A workbook as another program or a mishap leaves it. */
export function withChangedParts(file: Uint8Array, change: PartChange): Uint8Array {
  const parts = Object.entries(unzipSync(file)).flatMap(([name, bytes]) => {
    const xml = change(name, strFromU8(bytes));
    return xml === null ? [] : [[name, strToU8(xml)] as const];
  });
  return zipSync(Object.fromEntries(parts));
}

/** What Google Sheets leaves of tables and protection: nothing. */
export const withoutTables: PartChange = (name, xml) =>
  name.startsWith("xl/tables/")
    ? null
    : xml
        .replace(/<(?:Relationship|Override) [^>]*\/tables?[/"][^>]*\/>/g, "")
        .replace(/<tableParts.*?<\/tableParts>/gs, "")
        .replace(/<sheetProtection[^>]*\/>/g, "");
