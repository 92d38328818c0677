import type { FindingEntry } from "../../../src/app/checkJson";
import type { Area } from "../../../src/spreadsheet/address";
import type { SheetSnapshot } from "../../../src/spreadsheet/snapshot";
import {
  correctFile,
  finding,
  inTurn,
  onSheet,
  type SnapshotChange,
  testFiles,
  withCells,
} from "./unitFile";

const area = (top: number, left: number, bottom: number, right: number): Omit<Area, "sheet"> => ({
  top,
  left,
  bottom,
  right,
});

describe("STR08", () => {
  const merged = (tab: string, ...areas: Omit<Area, "sheet">[]): SnapshotChange =>
    onSheet(tab, () => ({ merged: areas }));
  const told = (place: string, range: string): FindingEntry =>
    finding(
      "STR08",
      "warning",
      place,
      `Có ô gộp tại ${range} trong bảng số liệu, nên chỉ đọc được ô đầu. Bỏ gộp ô và ghi đủ từng ô.`,
    );

  testFiles([
    { name: "merged above the table", change: merged("2 Đảng viên", area(1, 1, 4, 7)), finds: [] },
    {
      name: "merged below the table",
      change: merged("2 Đảng viên", area(24, 2, 25, 3)),
      finds: [],
    },
    {
      name: "merged right of the table",
      change: merged("2 Đảng viên", area(7, 8, 8, 9)),
      finds: [],
    },
    {
      name: "merged on the form",
      change: merged("1 Thông tin", area(5, 3, 5, 4)),
      finds: [],
    },
    {
      name: "two rows of a column",
      change: merged("2 Đảng viên", area(9, 4, 10, 4)),
      finds: [told("2 Đảng viên!D9", "D9:D10")],
    },
    {
      name: "reaching in from outside by one cell, at either corner",
      change: merged("2 Đảng viên", area(4, 1, 6, 2), area(23, 7, 30, 9)),
      finds: [told("2 Đảng viên!A4", "A4:B6"), told("2 Đảng viên!G23", "G23:I30")],
    },
  ]);
});

describe("STR11", () => {
  const hidden = (severity: string, tab: string, cell: string, count: number, range: string) =>
    finding(
      "STR11",
      severity,
      `${tab}!${cell}`,
      severity === "note"
        ? `Trang đang lọc, che ${count} dòng hoặc cột có số liệu tại ${range}; số bị che vẫn được tính. Bỏ lọc để soát trước khi ký.`
        : `Có ${count} dòng hoặc cột đang ẩn chứa số liệu tại ${range}; số ẩn vẫn được tính. Bỏ ẩn để soát trước khi ký.`,
    );
  const hide = (
    tab: string,
    rows: number[],
    columns: number[] = [],
    more: Partial<SheetSnapshot> = {},
  ): SnapshotChange =>
    onSheet(tab, ({ hiddenRows, hiddenColumns }) => ({
      hiddenRows: new Set([...hiddenRows, ...rows]),
      hiddenColumns: new Set([...hiddenColumns, ...columns]),
      ...more,
    }));

  const below = (cells: string, count: number, range: string) =>
    finding(
      "STR11",
      "warning",
      `5 Văn bản!${cells}`,
      `Có ${count} dòng ghi dưới bảng "Nghị quyết, chương trình, kế hoạch, quy chế", tại ${range}; các dòng ấy không được đọc. Chép lên dòng trống của bảng; hết dòng trống thì bỏ bảo vệ trang, kéo góc dưới bên phải bảng xuống.`,
    );
  const row = (at: number) => ({
    [`B${at}`]: { value: "Quy chế làm việc" },
    [`C${at}`]: { value: "9-QC/CB" },
  });

  testFiles([
    {
      name: "a row just below the table",
      change: withCells("5 Văn bản", row(207)),
      finds: [below("B207", 1, "B207:G207")],
    },
    {
      name: "rows below the table with a gap",
      change: withCells("5 Văn bản", { ...row(209), ...row(215) }),
      finds: [below("B209", 2, "B209:G215")],
    },
    {
      name: "the last row of the table",
      change: withCells("5 Văn bản", {
        ...row(206),
        D206: { value: 44_200 },
        E206: { value: 2021 },
      }),
      finds: [
        finding(
          "STR10",
          "note",
          "5 Văn bản!B18",
          'Bảng "Nghị quyết, chương trình, kế hoạch, quy chế" có dòng trống ở giữa (dòng 18), nên sắp xếp và lọc sẽ bỏ sót các dòng dưới. Dồn các dòng lên.',
        ),
      ],
    },
    {
      name: "a note and a signature below the table",
      change: withCells("5 Văn bản", {
        B207: { value: "Ghi chú" },
        B209: { value: "Người lập" },
        F209: { value: "Bí thư" },
        G209: { value: "ký" },
      }),
      finds: [],
    },
    {
      name: "a signature in three of the seven columns that a row needs",
      change: withCells("6 Hài lòng", {
        B209: { value: "Người lập" },
        C209: { value: "Bí thư" },
        E209: { value: "đã ký" },
      }),
      finds: [],
    },
    {
      name: "below a table whose rows are fixed",
      change: withCells("2 Đảng viên", { B30: { value: "DV99" }, D30: { value: 3 } }),
      finds: [],
    },
    { name: "blank rows of a free table", change: hide("5 Văn bản", [18, 19]), finds: [] },
    { name: "a column nobody typed in", change: hide("5 Văn bản", [], [7]), finds: [] },
    { name: "columns of codes and labels", change: hide("2 Đảng viên", [], [2, 3]), finds: [] },
    { name: "the sheet of lists and limits", change: hide("Danh mục", [30], [4]), finds: [] },
    {
      name: "the row of party cells that we hide in a party cell ourselves",
      kind: "cell",
      change: withCells("8 Xếp loại", { E9: { value: 5 } }),
      finds: [],
    },
    {
      name: "the same row hidden by hand where there are party cells",
      change: inTurn(withCells("8 Xếp loại", { E9: { value: 5 } }), hide("8 Xếp loại", [9])),
      finds: [hidden("warning", "8 Xếp loại", "B9", 1, "B9:R9")],
    },
    {
      name: "the year that the template offers is no figure: a party cell whose kind is blank",
      kind: "cell",
      change: inTurn(
        withCells("8 Xếp loại", { D9: { value: 2020 } }),
        withCells("1 Thông tin", { C9: null }),
      ),
      finds: [
        finding(
          "REQ01",
          "error",
          "1 Thông tin!C9",
          'Chưa chọn "Loại hình tổ chức cơ sở đảng" tại ô C9. Chọn trong danh sách của ô.',
        ),
      ],
    },
    {
      name: "a hidden row with figures",
      change: hide("11 Khắc phục", [8]),
      finds: [hidden("warning", "11 Khắc phục", "B8", 1, "B8:Q8")],
    },
    {
      name: "a row of the table with nothing in it",
      change: inTurn(withCells("2 Đảng viên", { D9: null }), hide("2 Đảng viên", [9])),
      finds: [
        finding(
          "REQ01",
          "error",
          "2 Đảng viên!D9",
          'Chưa ghi "Trong quý" tại ô D9. Ghi số vào ô; không có thì gõ 0.',
        ),
      ],
    },
    {
      name: "two rows and a column",
      change: hide("2 Đảng viên", [9, 13], [4]),
      finds: [hidden("warning", "2 Đảng viên", "B9", 3, "B9:G9, B13:G13, D6:D23")],
    },
    {
      name: "filled cells of the form, by their row",
      change: hide("1 Thông tin", [5, 6]),
      finds: [hidden("warning", "1 Thông tin", "C5", 2, "C5, C6")],
    },
    { name: "blank cells of the form", change: hide("1 Thông tin", [17, 18]), finds: [] },
    {
      name: "the column of the form",
      change: hide("1 Thông tin", [6], [3, 7]),
      finds: [hidden("warning", "1 Thông tin", "C5", 1, "C5:C22")],
    },
    {
      name: "a filter left on: a note",
      change: hide("5 Văn bản", [9], [], { filtered: true }),
      finds: [hidden("note", "5 Văn bản", "B9", 1, "B9:G9")],
    },
    {
      name: "a filter that hides nothing",
      change: hide("5 Văn bản", [], [], { filtered: true }),
      finds: [],
    },
  ]);

  test("the template does hide that row", async () => {
    const { sheets } = await correctFile("cell");
    const sheet = sheets.find(({ name }) => name === "8 Xếp loại");
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([5, 9]);
  });
});
