import type { LeftBehind } from "../../../app/leftBehind";
import type { CopyWords } from "../words";

const FEW = 5;

/** "C7, C9, D4 and 3 more" */
const cells = (addresses: readonly string[]): string => {
  const more = addresses.length - FEW;
  return addresses.slice(0, FEW).join(", ") + (more > 0 ? ` and ${more} more` : "");
};

function left(item: LeftBehind): string {
  switch (item.kind) {
    case "sheet":
      return `Sheet "${item.sheet}" (filled cells: ${item.count}) is not of the template and was not copied.`;
    case "column":
      return `Sheet ${item.sheet}: the column "${item.header}" (filled cells: ${item.count}) is not of the template and was not copied.`;
    case "cells":
      return `Sheet ${item.sheet}: ${cells(item.cells)} lie outside the cells to fill in and were not copied.`;
    case "formulas":
      return `Sheet ${item.sheet}: ${cells(item.cells)} hold formulas of your own; only their results were copied.`;
    case "typedOver":
      return `Sheet ${item.sheet}: ${cells(item.cells)} were typed over formulas; the copy has the formulas back.`;
    case "errors":
      return `Sheet ${item.sheet}: ${cells(item.cells)} hold error values; the copy has them as text, to be retyped.`;
    case "looks":
      return `Sheet ${item.sheet}: hidden rows, hidden columns or merged cells (${item.count}) are shown again as in the template.`;
    case "renamed":
      return `Sheet "${item.sheet}" has the template's name again: "${item.tab}".`;
  }
}

export const copy: CopyWords = {
  title: "Checked copy",
  explained:
    "A new workbook drawn from the template, with the figures of this file as typed and the sheet of findings. The file itself stays as it is.",
  make: "Download checked copy",
  making: "Drawing the copy…",
  made: (fileName) => `${fileName} is ready. See the downloads of your browser.`,
  failed:
    "The copy could not be made. Try again; if it fails again, copy the diagnostics and send them to the person in charge.",
  carriedAll: "Every filled cell was copied.",
  leftBehind: "Not copied, or copied otherwise",
  left,
  unseen:
    "Comments, pictures, charts, macros, and colours and formats of your own are not read by this page, so they are not copied either.",
};
