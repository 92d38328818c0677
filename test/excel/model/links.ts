import { cellsOf, type Rectangle } from "./area";
import { replaceCell, setContent } from "./contents";
import { demandUnlocked } from "./protection";
import type { Hyperlink, Worksheet } from "./worksheet";

/** Takes hyperlinks away; texts stay. */
export function clearLinks(sheet: Worksheet, area: Rectangle): void {
  const linked = [...sheet.cells.within(area)].filter(([, , { link }]) => link !== undefined);
  for (const [row, column, { content, style }] of linked)
    replaceCell(sheet, row, column, { content, ...(style === undefined ? {} : { style }) });
}

/** Links cells; a text to display replaces what stands in them. */
export function setLink(
  sheet: Worksheet,
  area: Rectangle,
  { textToDisplay, ...link }: Hyperlink & { readonly textToDisplay?: unknown },
): void {
  demandUnlocked(sheet, area);
  for (const [row, column] of [...cellsOf(area)]) {
    if (typeof textToDisplay === "string") setContent(sheet, row, column, textToDisplay);
    const cell = sheet.cells.get(row, column);
    replaceCell(sheet, row, column, { content: null, ...cell, link });
  }
  sheet.workbook.changed({ type: "other" });
}
