import { holds, type Rectangle } from "./area";
import { outsideQuotes } from "./formulaText";
import { absoluteAddressOf, quoteTab } from "./references";
import { bodyArea, type Table } from "./table";
import { isFormula, type Content } from "./values";
import type { Worksheet } from "./worksheet";

/** "Table1[Price]", or "[Price]" in a cell of the table itself. */
const COLUMN = /([\p{L}_][\p{L}\p{N}_.]*)?\[((?:[^[\]#@']|'.)+)\]/gu;

/** A name as it stands between brackets. */
export const bracketed = (column: string) => `[${column.replace(/[[\]#']/g, "'$&")}]`;

/** A formula whose columns of tables are the cells they stand for: of SUBTOTAL those that show. */
export function withoutColumns(
  content: Content,
  sheet: Worksheet,
  row: number,
  column: number,
): Content {
  const shownOnly = isFormula(content) && content.formula.startsWith("SUBTOTAL(");
  return withColumns(content, sheet, row, column, (table, index) => {
    const left = table.area.left + index;
    const area = { ...bodyArea(table), left, right: left };
    const shown = shownOnly ? shownIn(table.sheet, area) : [];
    return (shown.length === 0 ? [area] : shown)
      .map((cells) => `${quoteTab(table.sheet.name)}!${absoluteAddressOf(cells)}`)
      .join(",");
  });
}

/** The stretches of a column that are not hidden. */
function shownIn(sheet: Worksheet, area: Rectangle): Rectangle[] {
  const shown: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const last = shown.at(-1);
    if (sheet.isRowHidden(row)) continue;
    if (last?.bottom === row - 1) last.bottom = row;
    else shown.push({ ...area, top: row, bottom: row });
  }
  return shown;
}

/** A formula whose columns say their table, as files have it. */
export function withTableNames(
  content: Content,
  sheet: Worksheet,
  row: number,
  column: number,
): Content {
  return withColumns(
    content,
    sheet,
    row,
    column,
    ({ name, columns }, index) => name + bracketed(columns[index]?.name ?? ""),
  );
}

function withColumns(
  content: Content,
  sheet: Worksheet,
  row: number,
  column: number,
  written: (table: Table, index: number) => string,
): Content {
  if (!isFormula(content) || !content.formula.includes("[")) return content;
  const own = sheet.tables.find(({ area }) => holds(area, row, column));
  const all = sheet.workbook.sheets.flatMap(({ tables }) => tables);
  const formula = outsideQuotes(content.formula, (text) =>
    text.replace(COLUMN, (whole, name: string | undefined, escaped: string) => {
      const table =
        name === undefined
          ? own
          : all.find((each) => each.name.toLowerCase() === name.toLowerCase());
      const wanted = escaped.replace(/'(.)/g, "$1").toLowerCase();
      const index = table?.columns.findIndex((each) => each.name.toLowerCase() === wanted) ?? -1;
      return table === undefined || index < 0 ? whole : written(table, index);
    }),
  );
  return { formula };
}
