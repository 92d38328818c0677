import { areaOf, addressOf, type Rectangle } from "../model/area";
import { refuse } from "../model/excelError";
import { areaOfName, findName } from "../model/names";
import { absoluteAddressOf, quoteTab } from "../model/references";
import { bodyArea } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import type { Cells, Range } from "./objects";

/** "Sheet1!A1:B2", as `range.address` reads. */
export function fullAddress({ sheet, areas }: Cells): string {
  return areas.map((area) => `${quoteTab(sheet.name)}!${addressOf(area)}`).join(",");
}

/** "Sheet1!$A$1:$B$2" */
export function absoluteReference({ sheet, area }: Range): string {
  return `${quoteTab(sheet.name)}!${absoluteAddressOf(area)}`;
}

/** An address on a sheet, a defined name or the name of a table; else InvalidArgument. */
export function areaIn(sheet: Worksheet, address: string): Rectangle {
  const { tab, rest } = splitTab(address);
  if (tab !== null && tab.toLowerCase() !== sheet.name.toLowerCase()) refuse("InvalidArgument");
  return areaOf(rest) ?? namedArea(sheet, rest) ?? refuse("InvalidArgument");
}

/** Several addresses with commas between. */
export function areasIn(sheet: Worksheet, addresses: string): readonly Rectangle[] {
  return addresses.split(",").map((address) => areaIn(sheet, address.trim()));
}

export function splitTab(address: string): { tab: string | null; rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (match === null) return { tab: null, rest: address };
  return { tab: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3]! };
}

function namedArea(sheet: Worksheet, name: string): Rectangle | null {
  const { workbook } = sheet;
  const defined = findName(sheet.names, name) ?? findName(workbook.names, name);
  const area = defined && areaOfName(workbook, defined);
  if (area) return area.sheet === sheet.name ? area : null;
  const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return table ? bodyArea(table) : null;
}
