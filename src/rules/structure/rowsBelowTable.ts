import { areaAddress } from "../../spreadsheet/address";
import { textOf, type Snapshot } from "../../spreadsheet/snapshot";
import type { Report } from "../../workbook/report";
import type { SheetDeclaration } from "../../workbook/sheetDeclaration";
import type { Finding } from "../rule";

/**
 * Rows typed below the end of a free table, which nothing reads or counts. At least half of what every
 * row needs stands in them: a note or a signature does not look like that.
 */
export function rowsBelowTable(
  { table: declaration, title }: SheetDeclaration,
  report: Report,
  { sheets }: Snapshot,
): Finding[] {
  const found = declaration === undefined ? undefined : report.tables.get(declaration.name);
  if (declaration === undefined || found === undefined || declaration.rows !== undefined) return [];
  const needed = Object.values(declaration.columns)
    .filter(({ filledBy, required }) => filledBy === "unit" && required === true)
    .flatMap(({ key }) => found.columns.get(key) ?? []);
  const end = Math.max(found.area.bottom, found.rows.at(-1)?.row ?? 0);
  const cells = sheets.find(({ name }) => name === found.sheet)?.cells;
  const below = [...(cells ?? [])]
    .filter(([row]) => row > end)
    .filter(([, own]) => {
      const filled = needed.filter((column) => textOf(own.get(column)?.value).trim() !== "");
      return filled.length > 1 && filled.length * 2 >= needed.length;
    })
    .map(([row]) => row);
  if (below.length === 0) return [];
  const { left, right } = found.area;
  const [top, bottom] = [Math.min(...below), Math.max(...below)];
  return [
    {
      rule: "STR11",
      says: "STR11.below",
      severity: "warning",
      places: [{ sheet: found.sheet, row: top, column: left, to: { row: bottom, column: right } }],
      names: [],
      facts: { bang: title, n: below.length, vung: areaAddress({ top, bottom, left, right }) },
    },
  ];
}
