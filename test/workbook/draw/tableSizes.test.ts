import { isListId } from "../../../src/workbook/readValue";
import { LISTS } from "../../../src/catalogue/lists";
import { linesOf } from "../../../src/workbook/draw/lines";
import { widthOf } from "../../../src/workbook/draw/tableSizes";
import { UNIT_TABLES } from "../../../src/workbook/unit";

const chosenFromLists = UNIT_TABLES.flatMap((table) =>
  Object.values(table.columns)
    .filter(({ filledBy }) => filledBy === "unit" || filledBy === "bloc")
    .flatMap((column) => {
      const { list } = column;
      const items = list !== undefined && isListId(list) ? LISTS[list] : [];
      return items.map(({ label }) => [table.name, column.key, label, column, table] as const);
    }),
);

test.each(chosenFromLists)("%s.%s shows %j on one line", (_, __, label, column, table) => {
  expect(linesOf(label, widthOf(column, table))).toBe(1);
});
