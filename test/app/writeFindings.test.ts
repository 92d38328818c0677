import { findingRows } from "../../src/app/findingsSheet";
import { writeFindings } from "../../src/app/writeFindings";
import { withCells } from "../../src/demo/changeData";
import type { CheckedWorkbook } from "../../src/app/checkWorkbook";
import type { BlockPlan } from "../../src/spreadsheet/changes";
import { textOf } from "../../src/spreadsheet/snapshot";
import type { RowReading, TableReading } from "../../src/workbook/report";
import { LISTED_SHEETS } from "../../src/workbook/unit/contents";
import type { DataRow } from "../../src/workbook/workbookData";
import { changedFile, demoFile, type CheckedFile } from "./demoFiles";

let file: CheckedFile;
beforeAll(async () => {
  file = await demoFile("DV057");
});

const blocksOf = (checked: CheckedWorkbook): readonly BlockPlan[] =>
  writeFindings(checked, "basis")?.blocks ?? [];

/** The workbook with another table of findings. */
function withPage(change: (page: TableReading) => TableReading): CheckedWorkbook {
  const { checked } = file;
  const page = checked.report.tables.get("tblLoi")!;
  const tables = new Map([...checked.report.tables, ["tblLoi", change(page)]]);
  return { ...checked, report: { ...checked.report, tables } };
}

test("the rows of findings stand in the table's own columns, below its header", () => {
  const { headerRow, area, sheet } = file.checked.report.tables.get("tblLoi")!;
  const [page] = blocksOf(file.checked);
  expect(page).toMatchObject({ sheet, row: headerRow + 1, column: area.left });
  expect(page?.contents.map((row) => row.slice(0, 5))).toEqual(
    findingRows(file.checked).map((row) => [
      ...["stt", "muc", "ma", "sheet", "o"].map((key) => row.get(key) ?? ""),
    ]),
  );
});

test("each row looks like the others and is as high as its sentences", () => {
  const { headerRow, area } = file.checked.report.tables.get("tblLoi")!;
  const rows = findingRows(file.checked);
  const [look] = writeFindings(file.checked, null)?.paint?.sheets ?? [];
  expect(look?.cells.map(({ row, column }) => [row, column])).toEqual(
    rows.flatMap((_, index) =>
      Array.from({ length: 8 }, (__, offset) => [headerRow + 1 + index, area.left + offset]),
    ),
  );
  expect(look?.cells.every(({ style }) => style?.border === "thin")).toBe(true);
  const longest = (row: DataRow): number =>
    Math.max(textOf(row.get("thong_bao")).length / 50, textOf(row.get("goi_y")).length / 36);
  for (const [index, row] of rows.entries()) {
    const { row: at, height = 0 } = look?.rows[index] ?? {};
    expect(at).toBe(headerRow + 1 + index);
    expect(height / 15).toBeGreaterThan(longest(row));
  }
});

test("rows that are needed no more are low again", () => {
  const old: RowReading = { row: 0, code: null, cells: new Map() };
  const checked = withPage((table) => ({ ...table, rows: Array(7).fill(old) }));
  const [look] = writeFindings(checked, null)?.paint?.sheets ?? [];
  expect(look?.rows.map(({ height }) => height).slice(-2)).toEqual([18, 18]);
  expect(look?.rows).toHaveLength(7);
});

test("what stood there before is emptied", () => {
  const old: RowReading = { row: 0, code: null, cells: new Map() };
  const [page] = blocksOf(withPage((table) => ({ ...table, rows: Array(7).fill(old) })));
  const count = file.checked.findings.length;
  expect(page?.contents).toHaveLength(7);
  expect(new Set(page?.contents.slice(count).flat())).toEqual(new Set([""]));
});

test("a column that somebody put in between is left alone", () => {
  const [page] = blocksOf(
    withPage((table) => ({
      ...table,
      columns: new Map(
        [...table.columns].map(([key, column]) => [key, column + Number(column > 3)]),
      ),
    })),
  );
  expect(page?.contents.map((row) => row[2])).toEqual(page?.contents.map(() => null));
  expect(page?.contents[0]?.[3]).toBe(file.checked.findings[0]?.rule);
});

test("more findings than the table has room for are counted in its last row", () => {
  const { headerRow, area } = file.checked.report.tables.get("tblLoi")!;
  const [first] = file.checked.findings;
  const room = area.bottom - headerRow;
  const checked = { ...file.checked, findings: Array(room + 40).fill(first) };
  const [page] = blocksOf(checked);
  expect(page?.contents).toHaveLength(room);
  expect(page?.contents.at(-1)).toContain("Còn 41 mục nữa. Sửa các mục trên rồi soát lại.");
});

test("errors are counted on the sheets where they show", () => {
  const counts = blocksOf(file.checked)[1];
  const list = file.checked.report.tables.get("tblMucLuc")!;
  expect(counts).toMatchObject({ sheet: "Mục lục", column: list.columns.get("so_loi") });
  const byCode = list.rows.map(({ row, code }) => [code, counts?.contents[row - counts.row]?.[0]]);
  expect(byCode.filter(([, count]) => count === 1)).toEqual([["VAN_BAN", 1]]);
  expect(byCode.filter(([, count]) => count === 0)).toHaveLength(LISTED_SHEETS.length - 1);
});

test("what the report says stands beside each indicator, nothing beside what does not concern the unit", () => {
  const { checked } = file;
  const results = checked.report.tables.get("tblChiTieu")!;
  const [, , sentences] = blocksOf(checked);
  expect(sentences).toMatchObject({
    sheet: "15 Chỉ tiêu",
    column: results.columns.get("cau_van"),
  });
  const byCode = new Map(
    results.rows.map(({ row, code }) => [code, sentences?.contents[row - sentences.row]?.[0]]),
  );
  const { id, display } = checked.indicators.find(({ verdict }) => verdict === "TAM_DAT")!;
  expect(byCode.get(id)).toContain(`: ${display}, `);
  const outside = checked.indicators.filter(
    ({ verdict, nothingArose }) => verdict === "KHONG_AP_DUNG" && !nothingArose,
  );
  expect(outside).not.toEqual([]);
  for (const one of outside) expect(byCode.get(one.id)).toBe("");
});

test("a row that somebody put between the indicators is left alone", () => {
  const { checked } = file;
  const table = checked.report.tables.get("tblChiTieu")!;
  const rows = table.rows.map((row, index) => (index === 3 ? { ...row, code: null } : row));
  const tables = new Map([...checked.report.tables, ["tblChiTieu", { ...table, rows }]]);
  const [, , sentences] = blocksOf({ ...checked, report: { ...checked.report, tables } });
  expect(sentences?.contents[3]).toEqual([null]);
});

test("it fits the snapshot that was checked, and shows the sheet", () => {
  expect(writeFindings(file.checked, "abc")).toMatchObject({
    basis: "abc",
    visibility: [{ sheet: "16 Kết quả soát", visibility: "visible" }],
  });
});

test("a workbook without the sheets is not written to", () => {
  const report = { ...file.checked.report, tables: new Map() };
  expect(writeFindings({ ...file.checked, report }, null)).toBeNull();
});

test("no secret is among what is written", async () => {
  const secret = "Vụ việc ở phòng A";
  const { checked } = await changedFile("DV007", (data) =>
    withCells(data, "tblKetLuan", 0, { do_mat: "Tối mật", noi_dung: secret }),
  );
  const written = JSON.stringify(writeFindings(checked, null));
  expect(written).toContain("FUP10");
  expect(written).not.toContain(secret);
  const typed = [...checked.report.tables.get("tblKetLuan")!.rows[0]!.cells.values()];
  expect(typed.map(({ raw }) => textOf(raw))).toContain(secret);
});
