import { LISTS, type ListId, type ListItem } from "../../catalogue/lists";
import type { ColumnPlan, NamePlan } from "../../spreadsheet/plan";
import { listNames } from "../layout";
import type { Pen } from "./pen";
import { STYLES } from "./styles";

/**
 * Every closed list as a pair of columns, label and code, each under a workbook-level name.
 * @param more what can be chosen besides the contract's items.
 */
export function drawLists(
  pen: Pen,
  firstColumn: number,
  headerRow: number,
  more: Partial<Readonly<Record<ListId, readonly ListItem[]>>> = {},
): { readonly columns: readonly ColumnPlan[]; readonly names: readonly NamePlan[] } {
  const columns: ColumnPlan[] = [];
  const names: NamePlan[] = [];
  (Object.keys(LISTS) as ListId[]).forEach((id, index) => {
    const items: readonly ListItem[] = [...LISTS[id], ...(more[id] ?? [])];
    const column = firstColumn + index * 2;
    pen.put(headerRow, column, id, STYLES.header);
    pen.put(headerRow, column + 1, "Mã", STYLES.header);
    items.forEach((item, row) => {
      pen.put(headerRow + 1 + row, column, item.label, STYLES.label);
      pen.put(headerRow + 1 + row, column + 1, item.code, STYLES.label);
    });
    const area = (at: number) => ({
      sheet: pen.sheet,
      top: headerRow + 1,
      bottom: headerRow + items.length,
      left: at,
      right: at,
    });
    const { labels, codes } = listNames(id);
    names.push({ name: labels, area: area(column) }, { name: codes, area: area(column + 1) });
    columns.push({ column, width: 26 }, { column: column + 1, width: 14 });
  });
  return { columns, names };
}
