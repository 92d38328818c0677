import { calculateBloc } from "../../src/app/calculateBloc";
import { drawBloc } from "../../src/app/drawBloc";
import { renewBloc } from "../../src/app/renewBloc";
import { demoUnits } from "../../src/demo/demoUnits";
import type { WorkbookChanges } from "../../src/spreadsheet/changes";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { readBloc } from "../../src/workbook/readBloc";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData, consolidated, ownFile, type Done } from "../consolidation/smallQuarter";
import { snapshotOf } from "../xlsx/packages";

const LONG = "Đảng bộ ".repeat(30);

let done: Done;
let empty: Snapshot;
let full: Snapshot;
beforeAll(async () => {
  done = await consolidated(["DV023", "DV037"].map(ownFile));
  empty = await snapshotOf(await writeWorkbook(drawBloc(blocData())));
  full = await snapshotOf(await writeWorkbook(drawBloc(done.consolidation.data, done.results)));
});

const renewed = (snapshot: Snapshot): WorkbookChanges | null =>
  renewBloc(snapshot, done.consolidation.data, done.results);

function changing(
  snapshot: Snapshot,
  tab: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet));
  return { ...snapshot, sheets };
}

function withCell(tab: string, row: number, column: number, cell: CellSnapshot): Snapshot {
  return changing(full, tab, (sheet) => {
    const columns = new Map(sheet.cells.get(row)).set(column, cell);
    return { ...sheet, cells: new Map(sheet.cells).set(row, columns) };
  });
}

/** What is written: "tab!row,column" → content. */
function written(changes: WorkbookChanges | null): Record<string, unknown> {
  return Object.fromEntries(
    (changes?.blocks ?? []).flatMap(({ sheet, row, column, contents }) =>
      contents.flatMap((line, down) =>
        line.flatMap((content, across) =>
          content === null ? [] : [[`${sheet}!${row + down},${column + across}`, content]],
        ),
      ),
    ),
  );
}

const STACK = "TH Văn bản";
const tableOn = (snapshot: Snapshot, tab: string) =>
  snapshot.sheets.find(({ name }) => name === tab)!.tables[0]!;

test("a workbook that holds the quarter already is left as it is", () => {
  expect(renewed(full)).toMatchObject({ tableRows: [], blocks: [], fills: [] });
});

test("an empty one gets rows for what its tables lack, and their formulas filled down", () => {
  const changes = renewed(empty)!;
  const rows = changes.tableRows!.find(({ sheet }) => sheet === STACK)!.rows;
  const { top, bottom } = tableOn(full, STACK).area;
  expect(rows).toBe(bottom - top);
  const inserted = changes.fills!.filter(({ area }) => area.sheet === STACK);
  expect(Math.max(...inserted.map(({ area }) => area.bottom))).toBe(bottom);
});

test.each(["Tiến độ nộp", "Cảnh báo"])(
  "%s: in rows that are taken into use the office can type where it has to",
  (tab) => {
    const plan = drawBloc(done.consolidation.data, done.results);
    const { cells } = plan.sheets.find(({ name }) => name === tab)!;
    const used = new Set(
      cells.flatMap(({ row, column, value }) => (column === 4 && value ? [row] : [])),
    );
    const toFill = cells
      .filter(({ row, style, value }) => used.has(row) && style?.unlocked === true && !value)
      .map(({ row, column }) => `${row},${column}`);
    expect(toFill.length).toBeGreaterThan(0);
    const painted = renewed(empty)!
      .paint!.sheets.find(({ name }) => name === tab)!
      .cells.filter(({ style }) => style?.unlocked === true)
      .map(({ row, column }) => `${row},${column}`);
    expect(painted).toEqual(expect.arrayContaining(toFill));
  },
);

test("tables keep rows that they have: what is left over is emptied, nothing is deleted", () => {
  const changes = renewBloc(full, blocData(), calculateBloc(blocData()));
  expect(changes!.tableRows).toEqual([]);
  const emptied = Object.entries(written(changes)).filter(([place]) => place.startsWith(STACK));
  expect(emptied.length).toBeGreaterThan(100);
  expect(new Set(emptied.map(([, content]) => content))).toEqual(new Set([""]));
});

test("what is changed by hand is put right, and nothing else is touched", () => {
  const { area } = tableOn(full, STACK);
  const place = [STACK, area.top + 1, area.left + 4] as const;
  const cell = full.sheets
    .find(({ name }) => name === STACK)!
    .cells.get(place[1])!
    .get(place[2])!;
  const changes = renewed(withCell(...place, { value: "khác" }));
  expect(written(changes)).toEqual({ [`${STACK}!${place[1]},${place[2]}`]: cell.value });
  expect(changes!.paint!.sheets.map(({ name }) => name)).toEqual([STACK]);
});

test("a formula that somebody typed into an input cell stays while it gives what is wanted", () => {
  const { area } = tableOn(full, "Đơn vị");
  const [row, column] = [area.top + 1, area.left + 1];
  const { value } = full.sheets
    .find(({ name }) => name === "Đơn vị")!
    .cells.get(row)!
    .get(column)!;
  expect(written(renewed(withCell("Đơn vị", row, column, { value, formula: "A1" })))).toEqual({});
});

test.each([
  ["typed over", { value: 1 }],
  ["changed", { value: 1, formula: "1+0" }],
])("a formula that was %s comes back", (_, cell) => {
  const sheet = full.sheets.find(({ name }) => name === "Kết quả chỉ tiêu")!;
  const { area } = tableOn(full, "Kết quả chỉ tiêu");
  const row = area.top + 1;
  const [column, { formula }] = [...sheet.cells.get(row)!].find(([, one]) => one.formula)!;
  expect(written(renewed(withCell("Kết quả chỉ tiêu", row, column, cell)))).toEqual({
    [`Kết quả chỉ tiêu!${row},${column}`]: { formula },
  });
});

test("sheets and cells that the contract does not know are none of its business", () => {
  const noted = withCell("Đơn vị", 2, 40, { value: "ghi chú của tôi" });
  const [first] = full.sheets;
  const own = { ...noted, sheets: [...noted.sheets, { ...first!, name: "Riêng", tables: [] }] };
  expect(readBloc(own)?.notCarried).toEqual(['trang "Riêng"', 'ô AN2 của trang "Đơn vị"']);
  expect(written(renewed(own))).toEqual({});
});

test("what stands on the overview keeps its place, however many units are missing", () => {
  const drawn = (data: WorkbookData) => {
    const { cells, charts = [] } = drawBloc(data).sheets.find(({ name }) => name === "Tổng quan")!;
    const places = cells.map(({ row, column }) => `${row},${column}`);
    return { places, charts: charts.map(({ area }) => area) };
  };
  const all = blocData(demoUnits().map(({ code }) => code));
  const named = [...all.tables].map(
    ([name, rows]) =>
      [
        name,
        name === "tblDonVi" ? rows.map((row) => new Map([...row, ["ten_don_vi", LONG]])) : rows,
      ] as const,
  );
  const none = drawn(blocData([]));
  expect(drawn(all)).toEqual(none);
  expect(drawn({ ...all, tables: new Map(named) })).toEqual(none);
});

describe("nothing is changed in a workbook", () => {
  const moved = (snapshot: Snapshot, tab: string, down: number): Snapshot =>
    changing(snapshot, tab, (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        area: { ...table.area, top: table.area.top + down, bottom: table.area.bottom + down },
      })),
    }));
  const cases: [string, () => Snapshot][] = [
    [
      "one of whose tabs was renamed",
      () => changing(full, STACK, (sheet) => ({ ...sheet, name: "Văn bản" })),
    ],
    ["one of whose tables moved", () => moved(full, STACK, 1)],
    [
      "one of whose tables is gone",
      () => changing(full, STACK, (sheet) => ({ ...sheet, tables: [] })),
    ],
    [
      "a column of which has another header",
      () =>
        changing(full, STACK, (sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            columns: [...table.columns].reverse(),
          })),
        })),
    ],
    [
      "one of whose names leads elsewhere",
      () => ({
        ...full,
        names: full.names.map((name) =>
          name.name === "nam" ? { ...name, refersTo: "'Tổng quan'!$Z$1" } : name,
        ),
      }),
    ],
    [
      "whose overview stands a row lower",
      () =>
        changing(full, "Tổng quan", (sheet) => ({
          ...sheet,
          cells: new Map([...sheet.cells].map(([row, cells]) => [row + 1, cells])),
        })),
    ],
    [
      "a table of which has a single row, between which and none no row can come",
      () =>
        changing(empty, STACK, (sheet) => ({
          ...sheet,
          tables: sheet.tables.map(({ area, ...table }) => ({
            ...table,
            area: { ...area, bottom: area.top + 1 },
          })),
        })),
    ],
  ];
  test.each(cases)("%s", (_, snapshot) => {
    expect(renewed(snapshot())).toBeNull();
  });
});
