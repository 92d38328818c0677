import type { FindingEntry } from "../../../src/app/checkJson";
import type { SheetSnapshot, Snapshot } from "../../../src/spreadsheet/snapshot";
import { readReport } from "../../../src/workbook/readReport";
import type { Report } from "../../../src/workbook/report";
import { TEMPLATE_VERSION } from "../../../src/workbook/templateVersion";
import {
  correctFile,
  finding,
  findingsOf,
  onSheet,
  renamed,
  inTurn,
  type SnapshotChange,
  testFiles,
  withCells,
  withoutColumn,
  withoutSheet,
} from "./unitFile";

let file: Snapshot;

beforeAll(async () => {
  file = await correctFile();
});

const withoutTables: SnapshotChange = (snapshot) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, tables: [] })),
});
const lostTable = (title: string, tab: string): FindingEntry =>
  finding(
    "STR01",
    "error",
    null,
    `Không thấy bảng "${title}" (trang ${tab}), nên không đọc được số liệu của trang này. Vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại trang rồi ghi số, hoặc chép số liệu vào mẫu phiên bản ${TEMPLATE_VERSION}.`,
  );
const lostTables = (count: number): FindingEntry[] => [
  finding(
    "STR01",
    "note",
    null,
    `Tệp đã mất ${count} bảng khi lưu bằng chương trình khác; số liệu vẫn đọc được. Lần sau dùng Excel, WPS hoặc LibreOffice.`,
  ),
];
const newName = (tab: string, now: string): FindingEntry =>
  finding(
    "STR01",
    "note",
    now,
    `Trang "${tab}" đã đổi tên thành "${now}"; số liệu vẫn đọc được. Để nguyên cũng được.`,
  );
const twin = (tab: string, read = tab): FindingEntry =>
  finding(
    "STR01",
    "note",
    `${tab} (2)`,
    `Trang "${tab} (2)" là bản sao của trang "${read}"; chỉ trang "${read}" được đọc. Số ghi ở bản sao thì chép sang trang "${read}", rồi xóa bản sao.`,
  );

describe("STR01", () => {
  testFiles([
    { name: "a correct file", change: (same) => same, finds: [] },
    { name: "tabs in another order", change: reversed, finds: [] },
    { name: "a tab more", change: withTab("Nháp"), finds: [] },
    { name: "a copy of a table's sheet", change: copied("5 Văn bản"), finds: [twin("5 Văn bản")] },
    { name: "a copy of a form", change: copied("1 Thông tin"), finds: [twin("1 Thông tin")] },
    {
      name: "a copy before the sheet, which was renamed",
      change: inTurn(copied("5 Văn bản"), reversed, renamed("5 Văn bản", "Công văn")),
      finds: [newName("5 Văn bản", "Công văn"), twin("5 Văn bản", "Công văn")],
    },
    {
      name: "the tables turned into plain ranges: found by their keys",
      change: withoutTables,
      finds: lostTables(17),
    },
    {
      name: "the key row cleared as well: found by the headers",
      change: inTurn(
        withoutTables,
        onSheet("2 Đảng viên", (sheet) => ({ cells: without(sheet.cells, 5) })),
      ),
      finds: lostTables(17),
    },
    {
      name: "plain ranges, and more rows below them than a function takes parameters",
      change: inTurn(withoutTables, onSheet("5 Văn bản", withNotesFar(200_000))),
      finds: lostTables(17),
    },
    {
      name: "the last row pushed out of its table by a program that inserted one",
      change: onSheet("2 Đảng viên", (sheet) => ({ tables: narrowed(sheet, "bottom") })),
      finds: [],
    },
    {
      name: "the last column pushed out of its table by a program that inserted one",
      change: onSheet("4 Đăng ký học tập", (sheet) => ({ tables: narrowed(sheet, "right") })),
      finds: [],
    },
    {
      name: "a tab renamed in spelling only",
      change: renamed("2 Đảng viên", " 2 đảng  VIÊN"),
      finds: [],
    },
    {
      name: "a tab renamed",
      change: renamed("2 Đảng viên", "Dang vien"),
      finds: [newName("2 Đảng viên", "Dang vien")],
    },
    {
      name: "the tab of the form renamed",
      change: renamed("1 Thông tin", "Đơn vị"),
      finds: [newName("1 Thông tin", "Đơn vị")],
    },
  ]);

  test.each([
    ["3 Kết nạp", "Kết nạp đảng viên theo tháng"],
    ["4 Đăng ký học tập", "Đăng ký học tập và làm theo"],
    ["5 Văn bản", "Nghị quyết, chương trình, kế hoạch, quy chế"],
    ["6 Hài lòng", "Hài lòng của người dân theo từng lĩnh vực (dồn từ đầu năm)"],
    ["10 Kết luận", "Kết luận kiểm tra, giám sát của cấp trên đối với đơn vị"],
    ["11 Khắc phục", "Khắc phục sau kiểm tra, giám sát"],
    ["12 Phản ánh 1374", "Thông tin phản ánh theo Quy định 1374"],
    ["Danh mục", "Danh mục và mức chỉ tiêu"],
    ["_META", "_META"],
  ])("tab %s deleted: one finding, not one for each cell", (tab, title) => {
    expect(findingsOf(withoutSheet(tab)(file))).toEqual([lostTable(title, tab)]);
  });

  // Known: "Người lập biểu" is found by its label in the signatures of 15 Chỉ tiêu, and every other
  // field of the form is then told one by one (src/workbook/readReport.ts, placeByLabel).
  test("the tab of the form deleted: one finding", () => {
    expect(findingsOf(withoutSheet("1 Thông tin")(file))).toEqual([
      lostTable("Thông tin đơn vị và kỳ báo cáo", "1 Thông tin"),
    ]);
  });

  test("the guide deleted: nothing was reported there", () => {
    expect(findingsOf(withoutSheet("Hướng dẫn")(file))).toEqual([]);
  });
});

test("rows below a shortened table's end are rows of it, as the sheet's formulas have them", () => {
  const [whole, shortened] = [file, onSheet("5 Văn bản", shortenedTo(8))(file)].map(readReport);
  const rowsOf = (report?: Report) => report?.tables.get("tblVanBan")?.rows ?? [];
  expect(rowsOf(shortened).some(({ row }) => row > 8)).toBe(true);
  expect(rowsOf(shortened)).toEqual(rowsOf(whole));
  expect(findingsOf(onSheet("5 Văn bản", shortenedTo(8))(file))).toEqual([]);
  const mistyped = inTurn(
    onSheet("5 Văn bản", shortenedTo(8)),
    withCells("5 Văn bản", { B60: { value: "Giấy mời" } }),
  );
  expect(findingsOf(mistyped(file))).toEqual(
    findingsOf(withCells("5 Văn bản", { B60: { value: "Giấy mời" } })(file)),
  );
  expect(findingsOf(mistyped(file)).map(({ cell }) => cell)).toContain("B60");
});

test("notes below the rows drawn for a table are none of its rows", () => {
  const noted = withCells("5 Văn bản", { B230: { value: "Ghi chú của văn phòng" } });
  expect(findingsOf(inTurn(onSheet("5 Văn bản", shortenedTo(8)), noted)(file))).toEqual([]);
});

const lostColumn = (tab: string, place: string, header: string): FindingEntry =>
  finding(
    "STR02",
    "error",
    place,
    `Trang ${tab} thiếu cột hoặc ô "${header}", nên không đọc được số liệu ở đó. Vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại chỗ thiếu rồi ghi số vào đó.`,
  );

describe("STR02", () => {
  testFiles([
    {
      name: "a header retyped: the key above still tells the column",
      change: withCells("3 Kết nạp", { G6: { value: "ĐV ưu tú" } }),
      finds: [],
    },
    {
      name: "a key cleared: the header still tells the column",
      change: withCells("3 Kết nạp", { G5: null }),
      finds: [],
    },
    {
      name: "a header in other letters and spaces, its key cleared",
      change: withCells("3 Kết nạp", { G5: null, G6: { value: " trong đó:  ĐOÀN VIÊN ưu tú" } }),
      finds: [],
    },
    {
      name: "a column deleted",
      change: withoutColumn("3 Kết nạp", 7),
      finds: [lostColumn("3 Kết nạp", "3 Kết nạp!B6", "Trong đó: đoàn viên ưu tú")],
    },
    {
      name: "the column of codes deleted: no row can be told, and no row is told",
      change: withoutColumn("4 Đăng ký học tập", 2),
      finds: [lostColumn("4 Đăng ký học tập", "4 Đăng ký học tập!B6", "Mã")],
    },
    {
      name: "a cell of the form lost with its label and name",
      change: inTurn(withCells("1 Thông tin", { B15: null, C15: null }), (snapshot) => ({
        ...snapshot,
        names: snapshot.names.filter(({ name }) => name !== "quy"),
      })),
      finds: [lostColumn("1 Thông tin", "1 Thông tin", "Kỳ báo cáo")],
    },
    {
      name: "the names of all cells lost: the labels still tell the cells",
      change: (snapshot) => ({ ...snapshot, names: [] }),
      finds: [],
    },
  ]);
});

function reversed(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.toReversed() };
}

/** The tables of a sheet, each one row or column short. */
function narrowed({ tables }: SheetSnapshot, side: "bottom" | "right"): SheetSnapshot["tables"] {
  return tables.map((table) => ({
    ...table,
    area: { ...table.area, [side]: table.area[side] - 1 },
  }));
}

function shortenedTo(bottom: number): (sheet: SheetSnapshot) => Partial<SheetSnapshot> {
  return ({ tables }) => ({
    tables: tables.map((table) => ({ ...table, area: { ...table.area, bottom } })),
  });
}

/** As Excel copies a sheet: cells alike, the table under another name. */
function copied(tab: string): SnapshotChange {
  return (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.flatMap((sheet) => {
      const tables = sheet.tables.map((table) => ({ ...table, name: `${table.name}2` }));
      return sheet.name === tab ? [sheet, { ...sheet, name: `${tab} (2)`, tables }] : sheet;
    }),
  });
}

function withTab(name: string): SnapshotChange {
  return (snapshot) => ({
    ...snapshot,
    sheets: [...snapshot.sheets, { ...snapshot.sheets[17]!, name, cells: new Map() }],
  });
}

function without<V>(cells: ReadonlyMap<number, V>, row: number): Map<number, V> {
  return new Map([...cells].filter(([number]) => number !== row));
}

function withNotesFar(rows: number): (sheet: SheetSnapshot) => Partial<SheetSnapshot> {
  const below = Array.from(
    { length: rows },
    (_, index) => [1000 + index, new Map([[60, { value: "ghi chú" }]])] as const,
  );
  return ({ cells }) => ({ cells: new Map([...cells, ...below]) });
}
