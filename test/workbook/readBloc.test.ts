import { drawBloc } from "../../src/app/drawBloc";
import type { CellSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { readBloc } from "../../src/workbook/readBloc";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData } from "../consolidation/smallQuarter";
import { snapshotOf } from "../xlsx/packages";

let full: Snapshot;
beforeAll(async () => {
  full = await snapshotOf(await writeWorkbook(drawBloc(blocData())));
});

function withCell(
  tab: string,
  row: number,
  column: number,
  cell: CellSnapshot,
  snapshot = full,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== tab) return sheet;
    const columns = new Map(sheet.cells.get(row)).set(column, cell);
    return { ...sheet, cells: new Map(sheet.cells).set(row, columns) };
  });
  return { ...snapshot, sheets };
}

test("a workbook as drawn holds nothing that is lost, and nothing that cannot be read", () => {
  expect(readBloc(full)).toMatchObject({ notCarried: [], unclear: [] });
});

test.each<[string, readonly [row: number, column: number, text: string][], string[]]>([
  [
    "a column beside a table",
    [
      [6, 40, "Cột riêng"],
      [7, 40, "x"],
    ],
    ['cột "Cột riêng" của trang'],
  ],
  ["a heading alone", [[6, 40, "Cột riêng"]], ['cột "Cột riêng" của trang']],
  ["a column without a heading", [[9, 40, "x"]], ["ô AN9 của trang"]],
  [
    "a sum below a table",
    [
      [900, 2, "Cộng"],
      [900, 3, "71"],
    ],
    ["ô B900, C900 của trang"],
  ],
  [
    "many cells",
    Array.from({ length: 7 }, (_, row) => [900 + row, 2, "x"] as [number, number, string]),
    ["ô B900, B901, B902, B903, B904 và 2 ô nữa của trang"],
  ],
  ["spaces", [[9, 40, "  "]], []],
  ["a row of the table", [[90, 3, "Chi bộ Mới"]], []],
])("what a workbook drawn anew will not have is told: %s", (_, cells, told) => {
  const noted = cells.reduce(
    (snapshot, [row, column, value]) => withCell("Đơn vị", row, column, { value }, snapshot),
    full,
  );
  expect(readBloc(noted)?.notCarried).toEqual(told.map((what) => `${what} "Đơn vị"`));
});

test.each<[string, string, number, number, string | number, string[]]>([
  ["a day that there is not", "Đơn vị", 7, 10, "31/02/2021", ['J7 ("31/02/2021")']],
  ["a word for a day", "Sổ kết luận", 7, 3, "đầu tháng", ['C7 ("đầu tháng")']],
  ["a label of no list", "Đơn vị", 7, 5, "Đảng bộ lớn", ['E7 ("Đảng bộ lớn")']],
  ["a count in words", "Đơn vị", 7, 8, "vài", ['H7 ("vài")']],
  ["no code of a unit", "Đơn vị", 7, 2, "", ["B7 (trống)"]],
  ["a day of the overview", "Tổng quan", 7, 3, "mùng 5", ['C7 ("mùng 5")']],
  ["a setting that there is not", "Cấu hình", 30, 2, "Số ngày nghỉ", ['B30 ("Số ngày nghỉ")']],
  ["a setting by its code", "Cấu hình", 30, 2, "so_ngay_cho_hau_kiem", []],
  ["rules on trial", "Cấu hình", 30, 2, "quy tắc chạy thử", []],
  ["a day as text", "Đơn vị", 7, 10, "31/12/2025", []],
  ["a label in other letters", "Đơn vị", 7, 5, " CHI BỘ cơ sở", []],
  ["a dash for nothing", "Đơn vị", 7, 8, "-", []],
  ["a note beside", "Đơn vị", 7, 40, "31/02/2021", []],
])("what the office typed and nobody can read is told: %s", (_, tab, row, column, value, told) => {
  const bloc = readBloc(withCell(tab, row, column, { value }));
  expect(bloc?.unclear).toEqual(told.map((cell) => `trang "${tab}", ô ${cell}`));
});

test.each<[string, string | number, string | number, boolean]>([
  ["days in words", "Số ngày báo sắp đến hạn", "hai tuần", false],
  ["a half day", "so_ngay_cho_hau_kiem", 1.5, false],
  ["days as text", "Số ngày báo sắp đến hạn", "20", true],
  ["a day of the year", "Hạn có kết quả xếp loại (ngày/tháng năm sau)", "31/3", true],
  ["no day of the year", "Hạn có kết quả xếp loại (ngày/tháng năm sau)", "cuối quý I", false],
  ["an answer", "Bình thường tính là hài lòng", "có", true],
  ["no answer", "Bình thường tính là hài lòng", "tùy", false],
  ["who is asked", "Mẫu số đăng ký", "thuoc_dien", true],
  ["all", "Mẫu số đăng ký", "Tổng số", true],
  ["neither", "Mẫu số đăng ký", "mọi người", false],
  ["a pattern", "Kiểu mã đơn vị", "^[A-Z]{2}\\d{3}$", true],
])("what a setting says: %s", (_, name, value, isRead) => {
  const typed = withCell(
    ...(["Cấu hình", 30, 3, { value }, withCell("Cấu hình", 30, 2, { value: name })] as const),
  );
  expect(readBloc(typed)?.unclear).toEqual(isRead ? [] : [`trang "Cấu hình", ô C30 ("${value}")`]);
});

test.each<[value: string | number, format: string, read: string | number | null]>([
  ["từ 95", "General", null],
  ["95,555", "General", null],
  ["0,4", "General", "0,4"],
  ["98 %", "General", "98 %"],
  [95, "General", 95],
  // What a program makes of a typed "96%".
  [0.96, "0%", "96%"],
  [0.965, "0.00%", "96,5%"],
  [0.96555, "0.00%", null],
])("a share that a target asks: %s as %s", (value, format, share) => {
  const sheet = full.sheets.find(({ name }) => name === "Mức chỉ tiêu")!;
  const [column] = [...sheet.cells.get(5)!].find(([, cell]) => cell.value === "nguong_phan_tram")!;
  const bloc = readBloc(withCell("Mức chỉ tiêu", 7, column, { value, format }));
  expect(bloc?.unclear).toHaveLength(share === null ? 1 : 0);
  const typed = bloc?.data.tables.get("tblMucChiTieu")?.[0]?.get("nguong_phan_tram");
  if (share !== null) expect(typed).toBe(share);
});

test.each<[string, readonly [row: number, values: readonly (string | number)[]][], string[]]>([
  [
    "the same unit and year",
    [
      [40, ["DV061", 2019, "Có"]],
      [43, [" dv061", 2019, "Không"]],
    ],
    ["B43 (trùng dòng 40)"],
  ],
  [
    "another year",
    [
      [40, ["DV061", 2019, "Có"]],
      [41, ["DV061", 2018, "Có"]],
    ],
    [],
  ],
  [
    "nothing but the key",
    [
      [40, ["DV061", 2019, "Có"]],
      [41, ["DV061", 2019]],
    ],
    [],
  ],
])("a row that repeats one above counts for nothing, and is told: %s", (_, rows, told) => {
  const tab = "Xác nhận của Khối";
  const cells = rows.flatMap(([row, values]) =>
    values.map((value, index) => [row, 2 + index, value] as const),
  );
  const typed = cells.reduce(
    (snapshot, [row, column, value]) => withCell(tab, row, column, { value }, snapshot),
    full,
  );
  expect(readBloc(typed)?.unclear).toEqual(told.map((cell) => `trang "${tab}", ô ${cell}`));
});

test("of many cells that nobody can read, five are named", () => {
  const rows = Array.from({ length: 8 }, (_, index) => 7 + index);
  const typed = rows.reduce(
    (snapshot, row) => withCell("Sổ kết luận", row, 3, { value: "?" }, snapshot),
    full,
  );
  expect(readBloc(typed)?.unclear).toEqual([
    expect.stringMatching(/^trang "Sổ kết luận", ô C7 \("\?"\), .*và \d+ ô nữa$/),
  ]);
});
