import { UNIT_FORMULAS } from "../../../src/app/unitFormulas";
import { demoUnits } from "../../../src/demo/demoUnits";
import { demoWorkbookData } from "../../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../../src/workbook/draw/drawUnitWorkbook";
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

test("a row is as high as what its formulas show: the number of a conclusion beside its limitations", () => {
  const unit = demoUnits().find(({ code }) => code === "DV037");
  if (unit === undefined) throw new Error("No such unit");
  const data = demoWorkbookData(unit);
  const conclusions = data.tables.get("tblKetLuan") ?? [];
  const numbered = conclusions.map((row) => new Map([...row, ["so_kl", "1000-KL/UBKTTU-BTVTU"]]));
  const tables = new Map([...data.tables, ["tblKetLuan", numbered] as const]);
  const { sheets } = drawUnitWorkbook({ ...data, tables }, UNIT_FORMULAS, {
    openBlocCells: false,
  });
  const sheet = sheets.find(({ name }) => name === "11 Khắc phục");
  const first = (sheet?.tables[0]?.area.top ?? 0) + 1;
  const { height } = sheet?.rows.find(({ row }) => row === first) ?? {};
  expect(height).toBe(3 * 15 + 3);
});
