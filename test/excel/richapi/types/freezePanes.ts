import { refuse } from "../../model/excelError";
import { WHOLE_SHEET } from "../../model/area";
import type { Worksheet } from "../../model/worksheet";
import { areaIn } from "../addresses";
import { factory, method, objectType } from "../members";
import { rangeOf, type Range } from "../objects";

export const freezePanesType = objectType("WorksheetFreezePanes", {
  members: {
    FreezeAt: method("1.7", (sheet, args) => {
      const { bottom, right } = args.object(0, "Range")?.area ?? areaIn(sheet, args.text(0));
      const rows = bottom === WHOLE_SHEET.bottom ? 0 : bottom;
      freeze(sheet, rows, right === WHOLE_SHEET.right ? 0 : right);
    }),
    FreezeRows: method("1.7", (sheet, args) => freeze(sheet, args.optionalNumber(0, 1), 0)),
    FreezeColumns: method("1.7", (sheet, args) => freeze(sheet, 0, args.optionalNumber(0, 1))),
    Unfreeze: method("1.7", (sheet) => freeze(sheet, 0, 0)),
    GetLocation: factory("1.7", "Range", (sheet) => frozen(sheet) ?? refuse("ItemNotFound")),
    GetLocationOrNullObject: factory("1.7", "Range", frozen),
  },
});

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) refuse("InvalidArgument");
  sheet.frozen = { rows, columns };
  sheet.workbook.changed({ type: "other" });
}

function frozen(sheet: Worksheet): Range | null {
  const { rows, columns } = sheet.frozen;
  if (rows + columns === 0) return null;
  const bottom = rows === 0 ? WHOLE_SHEET.bottom : rows;
  return rangeOf(sheet, { top: 1, left: 1, bottom, right: columns || WHOLE_SHEET.right });
}
