import type { FindingEntry } from "../../../src/app/checkJson";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { type Case, finding, inTurn, type SnapshotChange, testFiles, withCells } from "./unitFile";

const typed = (tab: string, address: string, value: RawValue): SnapshotChange =>
  withCells(tab, { [address]: { value } });

describe("STR05", () => {
  const over = (severity: string, place: string, header: string, value: string): FindingEntry =>
    finding(
      "STR05",
      severity,
      place,
      `Ô ${place.split("!")[1]} (${header}) phải là công thức nhưng đang là "${value}" gõ tay${severity === "note" ? "; hiện đúng, nhưng sẽ không đổi theo số liệu" : ", khác số tính được"}. Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp để Sửa giúp trả lại công thức.`,
    );
  const registration = "4 Đăng ký học tập";

  testFiles([
    {
      name: "a formula without its result",
      change: withCells(registration, {
        K7: { value: null, formula: "H7/G7", resultMissing: true },
      }),
      finds: [],
    },
    { name: "a formula cleared", change: withCells(registration, { G8: null }), finds: [] },
    {
      name: "the month of the quarter typed is RNG04's matter",
      change: typed("3 Kết nạp", "C7", 7),
      finds: [],
    },
    {
      name: "the link of the contents typed",
      change: typed("Mục lục", "C10", "Thông tin"),
      finds: [],
    },
    {
      name: "an error value over a formula is STR06's matter",
      change: typed(registration, "G8", { error: "#VALUE!" }),
      finds: [
        finding(
          "STR06",
          "error",
          `${registration}!G8`,
          "Công thức ở ô G8 (Thuộc diện đăng ký) báo lỗi #VALUE!, nên không tính được. Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại công thức.",
        ),
      ],
    },
    {
      name: "the same count typed: a note",
      change: typed(registration, "G8", 40),
      finds: [over("note", `${registration}!G8`, "Thuộc diện đăng ký", "40")],
    },
    {
      name: "three results of a sheet typed: a note each",
      change: withCells(registration, {
        ...{ G7: { value: 118 }, G8: { value: 40 }, G10: { value: 12 } },
      }),
      finds: [
        over("note", `${registration}!G7`, "Thuộc diện đăng ký", "118"),
        over("note", `${registration}!G8`, "Thuộc diện đăng ký", "40"),
        over("note", `${registration}!G10`, "Thuộc diện đăng ký", "12"),
      ],
    },
    {
      name: "more than three, as a file saved as values has: one line a sheet, but for what differs",
      change: inTurn(
        withCells(registration, {
          ...{ G7: { value: 118 }, G8: { value: 40 }, G9: { value: 150 }, G10: { value: 12 } },
          K9: { value: 0.99 },
        }),
        typed("15 Chỉ tiêu", "H16", "Đạt"),
      ),
      finds: [
        over("error", `${registration}!K9`, "Tỷ lệ đăng ký", "0,99"),
        finding(
          "STR05",
          "note",
          `${registration}!G7`,
          "Trang này có 4 ô phải là công thức nhưng đang là số hoặc chữ gõ tay (đầu tiên là ô G7); hiện đúng, nhưng sẽ không đổi theo số liệu. Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp để Sửa giúp trả lại công thức.",
        ),
        over("note", "15 Chỉ tiêu!H16", "Đánh giá", "Đạt"),
      ],
    },
    {
      name: "another count typed",
      change: typed(registration, "G8", 41),
      finds: [over("error", `${registration}!G8`, "Thuộc diện đăng ký", "41")],
    },
    {
      name: "a percentage typed over a ratio of 1",
      change: typed(registration, "K7", 95),
      finds: [over("error", `${registration}!K7`, "Tỷ lệ đăng ký", "95")],
    },
    {
      name: "the same ratio, with the fifteen digits that other programs save: a note",
      change: withCells(registration, {
        ...{ H7: { value: 117 }, I7: { value: 117 } },
        K7: { value: 0.991525423728814 },
      }),
      finds: [over("note", `${registration}!K7`, "Tỷ lệ đăng ký", "0,991525423728814")],
    },
    {
      name: "a ratio that was rounded",
      change: withCells(registration, {
        ...{ H7: { value: 117 }, I7: { value: 117 } },
        K7: { value: 0.9915 },
      }),
      finds: [over("error", `${registration}!K7`, "Tỷ lệ đăng ký", "0,9915")],
    },
    {
      name: "the same word in other letters: a note",
      change: typed("15 Chỉ tiêu", "H16", "ĐẠT"),
      finds: [over("note", "15 Chỉ tiêu!H16", "Đánh giá", "ĐẠT")],
    },
    {
      name: "another verdict typed",
      change: typed("15 Chỉ tiêu", "H16", "Không đạt"),
      finds: [over("error", "15 Chỉ tiêu!H16", "Đánh giá", "Không đạt")],
    },
    {
      name: "the number of a conclusion typed over its look-up",
      change: typed("11 Khắc phục", "C7", "16-KL/ĐUK"),
      finds: [over("error", "11 Khắc phục!C7", "Số kết luận", "16-KL/ĐUK")],
    },
  ]);
});

describe("STR06", () => {
  const failed = (place: string, header: string, error: string): FindingEntry =>
    finding(
      "STR06",
      "error",
      place,
      `Ô ${place.split("!")[1]} (${header}) báo lỗi ${error}, nên không đọc được số. Gõ lại giá trị vào ô.`,
    );
  const broken = (place: string, header: string, error: string): FindingEntry =>
    finding(
      "STR06",
      "error",
      place,
      `Công thức ở ô ${place.split("!")[1]} (${header}) báo lỗi ${error}, nên không tính được. Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại công thức.`,
    );
  const lost = broken(`4 Đăng ký học tập!G8`, "Thuộc diện đăng ký", "#REF!");
  const registration = "4 Đăng ký học tập";
  const computed = (error: "#REF!" | "#VALUE!", formula: string) => ({ value: { error }, formula });

  testFiles([
    {
      name: "text that looks like an error",
      change: typed(registration, "L7", "#REF!"),
      finds: [],
    },
    {
      name: "an error value outside the tables",
      change: typed(registration, "C20", { error: "#REF!" }),
      finds: [],
    },
    ...(["#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#NUM!", "#NULL!"] as const).map(
      (error): Case => ({
        name: `${error} in an input`,
        change: typed(registration, "H10", { error }),
        finds: [failed(`${registration}!H10`, "Đã đăng ký", error)],
      }),
    ),
    {
      name: "an error in an input that shows in every formula below: the root only",
      change: withCells(registration, {
        D7: { value: { error: "#REF!" } },
        G7: computed("#REF!", "D7-E7"),
        K7: computed("#REF!", "H7/G7"),
      }),
      finds: [failed(`${registration}!D7`, "Tổng số", "#REF!")],
    },
    {
      name: "a formula that lost its reference besides",
      change: withCells(registration, {
        D7: { value: { error: "#N/A" } },
        K7: computed("#VALUE!", "H7/G7"),
        G8: computed("#REF!", "#REF!-E8"),
      }),
      finds: [failed(`${registration}!D7`, "Tổng số", "#N/A"), lost],
    },
    {
      name: "an error in a formula alone",
      change: withCells(registration, { G8: computed("#REF!", "#REF!-E8") }),
      finds: [lost],
    },
    {
      name: "an error in a cell of the form",
      change: typed("1 Thông tin", "C19", { error: "#NAME?" }),
      finds: [failed("1 Thông tin!C19", "Người lập biểu", "#NAME?")],
    },
  ]);
});

describe("STR07", () => {
  const linked = (place: string, workbook: string | null): FindingEntry =>
    finding(
      "STR07",
      "warning",
      place,
      `Ô ${place.split("!")[1]} (Trong quý) lấy số từ ${workbook === null ? "một tệp khác" : `tệp khác (${workbook})`}, nên số có thể đã cũ. Chép ô này rồi dán lại vào chính ô đó, chỉ dán giá trị (Paste Values).`,
    );
  const formula = (text: string): SnapshotChange =>
    withCells("2 Đảng viên", { D23: { value: 0, formula: text } });
  const place = "2 Đảng viên!D23";

  testFiles([
    ...[
      "1-1",
      "D22*0",
      "'3 Kết nạp'!E7-1",
      'IF(D7=0,"[cu.xlsx]Q1!B4",0)',
      "SUM(tblDangVien[Trong quý])*0",
      "tblDangVien[[#This Row],[Trong quý]]*'3 Kết nạp'!E7",
    ].map((text): Case => ({ name: `no other file: ${text}`, change: formula(text), finds: [] })),
    ...(
      [
        ["'[cu.xlsx]Q1'!B4", "cu.xlsx"],
        ["[1]Q1!$B$4", null],
        ["'C:\\Báo cáo\\[quý 2.xlsx]2 Đảng viên'!D23+0", "quý 2.xlsx"],
        ["SUM(D22,'[cu.xlsx]It''s'!B4)", "cu.xlsx"],
        ["[1]!ten_chung", null],
      ] as const
    ).map(([text, workbook]): Case => ({
      name: `another file: ${text}`,
      change: formula(text),
      finds: [linked(place, workbook)],
    })),
    {
      name: "a formula continued from a cell above",
      change: withCells("2 Đảng viên", {
        D23: { value: 0, continues: "[1]Q1!B3", formula: "[1]Q1!B4" },
      }),
      finds: [linked(place, null)],
    },
  ]);
});
