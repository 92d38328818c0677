import type { Rectangle } from "./area";
import { replaceCell } from "./contents";
import type { Worksheet } from "./worksheet";

/** Takes hyperlinks away; texts stay. */
export function clearLinks(sheet: Worksheet, area: Rectangle): void {
  const linked = [...sheet.cells.within(area)].filter(([, , { link }]) => link !== undefined);
  for (const [row, column, { content, style }] of linked)
    replaceCell(sheet, row, column, { content, ...(style === undefined ? {} : { style }) });
}
