import type { FindingEntry } from "../../../src/app/checkJson";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import {
  correctFile,
  finding,
  findingsOf,
  onSheet,
  renamed,
  type SnapshotChange,
  withCells,
  withoutColumn,
  withoutRow,
  withoutSheet,
} from "./unitFile";

let file: Snapshot;

beforeAll(async () => {
  file = await correctFile();
});

interface Case {
  name: string;
  change: SnapshotChange;
  finds: FindingEntry[];
}

const withoutTables: SnapshotChange = (snapshot) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, tables: [] })),
});
const inTurn =
  (...changes: SnapshotChange[]): SnapshotChange =>
  (snapshot) =>
    changes.reduce((changed, change) => change(changed), snapshot);

const lostTable = (title: string, tab: string): FindingEntry =>
  finding(
    "STR01",
    "error",
    null,
    `Không thấy bảng "${title}" (trang ${tab}). Dùng đúng mẫu báo cáo phiên bản 1.0.0, chép số liệu vào rồi nộp lại.`,
  );
const newName = (tab: string, now: string): FindingEntry =>
  finding(
    "STR01",
    "note",
    now,
    `Trang "${tab}" đã đổi tên thành "${now}"; số liệu vẫn đọc được. Có thể để nguyên.`,
  );

describe("STR01", () => {
  test.each<Case>([
    { name: "a correct file", change: (same) => same, finds: [] },
    { name: "tabs in another order", change: reversed, finds: [] },
    { name: "a tab more", change: withTab("Nháp"), finds: [] },
    {
      name: "the tables turned into plain ranges: found by their keys",
      change: withoutTables,
      finds: [],
    },
    {
      name: "the key row cleared as well: found by the headers",
      change: inTurn(
        withoutTables,
        onSheet("2 Đảng viên", (sheet) => ({ cells: without(sheet.cells, 5) })),
      ),
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
  ])("$name", ({ change, finds }) => {
    expect(findingsOf(change(file))).toEqual(finds);
  });

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
  test.failing("the tab of the form deleted: one finding", () => {
    expect(findingsOf(withoutSheet("1 Thông tin")(file))).toEqual([
      lostTable("Thông tin đơn vị và kỳ báo cáo", "1 Thông tin"),
    ]);
  });

  test("the guide deleted: nothing was reported there", () => {
    expect(findingsOf(withoutSheet("Hướng dẫn")(file))).toEqual([]);
  });
});

const lostColumn = (tab: string, place: string, header: string): FindingEntry =>
  finding(
    "STR02",
    "error",
    place,
    `Trang ${tab} thiếu cột hoặc ô "${header}". Bấm "Khôi phục cột", hoặc lấy mẫu mới và chép số liệu sang (số đã nhập giữ nguyên).`,
  );

describe("STR02", () => {
  test.each<Case>([
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
  ])("$name", ({ change, finds }) => {
    expect(findingsOf(change(file))).toEqual(finds);
  });
});

describe("STR09", () => {
  const lostRow = (title: string, place: string, row: string): FindingEntry =>
    finding(
      "STR09",
      "error",
      place,
      `Bảng "${title}" thiếu dòng bắt buộc "${row}". Bấm "Hoàn tác" để lấy lại dòng, hoặc chép số liệu sang mẫu mới.`,
    );
  const members = "Biến động đảng viên trong quý";

  test.each<Case>([
    {
      name: "a code in small letters with a space",
      change: withCells("2 Đảng viên", { B13: { value: " dv07" } }),
      finds: [],
    },
    {
      name: "a row deleted: nothing but the row is told",
      change: withoutRow("2 Đảng viên", 13),
      finds: [lostRow(members, "2 Đảng viên!B6", "DV07 Xóa tên")],
    },
    {
      name: "a code cleared",
      change: withCells("2 Đảng viên", { B13: null }),
      finds: [lostRow(members, "2 Đảng viên!B6", "DV07 Xóa tên")],
    },
    {
      name: "a row of the feedback deleted",
      change: withoutRow("12 Phản ánh 1374", 12),
      finds: [
        lostRow(
          "Thông tin phản ánh theo Quy định 1374",
          "12 Phản ánh 1374!B8",
          "N4 Phản ánh từ báo chí",
        ),
      ],
    },
  ])("$name", ({ change, finds }) => {
    expect(findingsOf(change(file))).toEqual(finds);
  });
});

describe("STR10", () => {
  const letters = ["B", "C", "D", "E", "F"];
  const cleared = (...rows: number[]): SnapshotChange =>
    inTurn(
      ...rows.map((row) =>
        withCells(
          "5 Văn bản",
          Object.fromEntries(letters.map((letter) => [`${letter}${row}`, null])),
        ),
      ),
    );
  const gap = (row: number): FindingEntry =>
    finding(
      "STR10",
      "note",
      `5 Văn bản!B${row}`,
      `Bảng "Nghị quyết, chương trình, kế hoạch, quy chế" có dòng trống ở giữa (dòng ${row}). Dồn các dòng lên để sắp xếp, lọc không bỏ sót.`,
    );

  test.each<Case>([
    { name: "the last row cleared", change: cleared(17), finds: [] },
    { name: "a row between filled ones", change: cleared(13), finds: [gap(13)] },
    { name: "a run of two speaks once", change: cleared(13, 14), finds: [gap(13)] },
    { name: "two gaps", change: cleared(13, 15), finds: [gap(13), gap(15)] },
  ])("$name", ({ change, finds }) => {
    expect(findingsOf(change(file))).toEqual(finds);
  });

  test("blank rows above the first filled one stand between nothing", () => {
    const found = findingsOf(cleared(7)(file));
    expect(found.filter(({ rule }) => rule === "STR10")).toEqual([]);
  });
});

function reversed(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.toReversed() };
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
