import { LISTS, type ListItem } from "../../catalogue/lists";
import { isListId } from "../readValue";
import type { ColumnDeclaration, FieldDeclaration } from "../sheetDeclaration";

/** What to type in a cell, for input messages and the guide: one sentence, made from the declaration. */
export function adviceFor(cell: FieldDeclaration | ColumnDeclaration): string {
  if (cell.help !== undefined) return cell.help;
  switch (cell.type) {
    case "int":
      return "Gõ số nguyên, gõ liền, không dấu chấm. Không có thì gõ 0.";
    case "date":
      return "Gõ ngày/tháng/năm, ví dụ 30/09/2021.";
    case "list":
      return `Chọn trong danh sách${choices(cell.list)}.`;
    case "text":
      return "Gõ chữ, bảng mã Unicode.";
    case "code":
    case "ratio":
    case "verdict":
      return "Tự tính, không gõ.";
  }
}

function choices(list: string | undefined): string {
  if (list === undefined || !isListId(list)) return "";
  const items: readonly ListItem[] = LISTS[list];
  return items.length > 4 ? "" : `: ${items.map((item) => item.label).join(", ")}`;
}

/** When a cell must be filled, in words. */
export function requiredWord(cell: FieldDeclaration | ColumnDeclaration): string {
  if (cell.required === true) return "Bắt buộc";
  return cell.required === undefined ? "" : "Khi cần";
}
