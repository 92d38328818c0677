import type { Visibility } from "../../../spreadsheet/snapshot";
import { write, type Write } from "../writes";

const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Readonly<Record<Visibility, string>>;

export function showAs(sheet: string, visibility: Visibility): Write {
  return write((context) => {
    context.workbook.worksheets.getItem(sheet).visibility = VISIBILITIES[visibility];
  });
}
