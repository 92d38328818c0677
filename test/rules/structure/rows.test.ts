import type { FindingEntry } from "../../../src/app/checkJson";
import {
  correctFile,
  finding,
  findingsOf,
  inTurn,
  type SnapshotChange,
  testFiles,
  withCells,
  withoutRow,
} from "./unitFile";

describe("STR09", () => {
  const lostRow = (title: string, place: string, row: string): FindingEntry =>
    finding(
      "STR09",
      "error",
      place,
      `Bảng "${title}" thiếu dòng bắt buộc "${row}", nên không tính được từ dòng ấy. Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại dòng rồi ghi số.`,
    );
  const members = "Biến động đảng viên trong quý";

  testFiles([
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
  ]);
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
      `Bảng "Nghị quyết, chương trình, kế hoạch, quy chế" có dòng trống ở giữa (dòng ${row}), nên sắp xếp và lọc sẽ bỏ sót các dòng dưới. Dồn các dòng lên.`,
    );

  testFiles([
    { name: "the last row cleared", change: cleared(17), finds: [] },
    { name: "a row between filled ones", change: cleared(13), finds: [gap(13)] },
    { name: "a run of two speaks once", change: cleared(13, 14), finds: [gap(13)] },
    { name: "two gaps", change: cleared(13, 15), finds: [gap(13), gap(15)] },
  ]);

  test("blank rows above the first filled one stand between nothing", async () => {
    const found = findingsOf(cleared(7)(await correctFile()));
    expect(found.filter(({ rule }) => rule === "STR10")).toEqual([]);
  });
});
