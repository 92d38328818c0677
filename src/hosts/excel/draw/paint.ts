import type { WorkbookChanges } from "../../../spreadsheet/changes";
import type { Write } from "../writes";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawLooks, paintNumberFormats } from "./drawStyles";

type Paint = WorkbookChanges["paint"];

/** Before contents: in cells of text format they then stay texts. */
export function paintFormats(paint: Paint): readonly Write[] {
  return paint?.sheets.flatMap((sheet) => paintNumberFormats(sheet, paint.font)) ?? [];
}

/** Fonts, fills and lines, heights of rows, and the printed page. */
export function paintLooks(paint: Paint): readonly Write[] {
  return (
    paint?.sheets.flatMap((sheet) => [
      ...drawLooks(sheet, paint.font),
      ...drawSizes({ ...sheet, columns: [] }),
      ...drawPage(sheet),
    ]) ?? []
  );
}
