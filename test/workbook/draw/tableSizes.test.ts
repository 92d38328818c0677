import { UNIT_FORMULAS } from "../../../src/app/unitFormulas";
import { demoUnits } from "../../../src/demo/demoUnits";
import { demoWorkbookData } from "../../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../../src/workbook/draw/drawUnitWorkbook";
import { isListId } from "../../../src/workbook/readValue";
import { LISTS } from "../../../src/catalogue/lists";
import { linesOf } from "../../../src/workbook/draw/lines";
import { widthOf } from "../../../src/workbook/draw/tableSizes";
import { adviceFor } from "../../../src/workbook/draw/advice";
import { ADVICE_WIDTH } from "../../../src/workbook/draw/drawFields";
import { datedTargets } from "../../../src/workbook/bloc/datedTargets";
import { INDICATOR_IDS } from "../../../src/catalogue/indicators";
import { information } from "../../../src/workbook/unit/information";
import { UNIT_TABLES } from "../../../src/workbook/unit";

function unitOf(wanted: string): ReturnType<typeof demoUnits>[number] {
  const unit = demoUnits().find(({ code }) => code === wanted);
  if (unit === undefined) throw new Error("No such unit");
  return unit;
}

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

const codes = UNIT_TABLES.flatMap((table) => {
  const [column] = Object.values(table.columns);
  if (column === undefined || column.hidden === true) return [];
  return (table.rows ?? []).map(({ code }) => [table.name, code, column, table] as const);
});

test.each(codes)("%s: %s stands on one line", (_, code, column, table) => {
  expect(linesOf(code, widthOf(column, table))).toBe(1);
});

test("a row is as high as what its formulas show: the number of a conclusion beside its limitations", () => {
  const data = demoWorkbookData(unitOf("DV037"));
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

/** Characters of 11 points that go on a line of A4 between the margins. */
const LINE = { portrait: 98, landscape: 145 } as const;

test.each([
  ["15 Chỉ tiêu", "tinh_chat", "portrait", 7.7],
  ["11 Khắc phục", "ghi_chu", "landscape", 7.4],
] as const)("%s, printed and signed, is legible on A4", (tab, lastKey, orientation, points) => {
  const { sheets } = drawUnitWorkbook(demoWorkbookData(unitOf("DV037")), UNIT_FORMULAS, {
    openBlocCells: false,
  });
  const sheet = sheets.find(({ name }) => name === tab);
  const last = sheet?.cells.find(({ value }) => value === lastKey)?.column ?? Infinity;
  const { left = 0, right = Infinity } = sheet?.print?.area ?? {};
  expect([sheet?.print?.orientation, right >= last]).toEqual([orientation, true]);
  const printed = (sheet?.columns ?? []).filter(
    ({ column, hidden }) => hidden !== true && column >= left && column <= right,
  );
  const width = printed.reduce((sum, column) => sum + (column.width ?? 0), 0);
  expect((11 * LINE[orientation]) / width).toBeGreaterThanOrEqual(points);
});

test.each(Object.values(information.fields))(
  "the advice beside $label is printed whole",
  (field) => {
    expect(linesOf(adviceFor(field), ADVICE_WIDTH)).toBe(1);
  },
);

test.each(INDICATOR_IDS)("%s stands on one line among the bloc's targets", (id) => {
  const { table } = datedTargets;
  expect(linesOf(id, widthOf(table.columns.code, table))).toBe(1);
});
