import { select } from "../../model/selection";
import { method, type Member } from "../members";
import type { Range } from "../objects";

export const rangeActions: Readonly<Record<string, Member<Range>>> = {
  Select: method("1.1", ({ sheet, area }) => select(sheet, area)),
  Calculate: method("1.6", ({ sheet }) => sheet.workbook.calculation.refresh()),
};
