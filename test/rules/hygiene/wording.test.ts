import { hyg01 } from "../../../src/rules/hygiene/hyg01ComposedUnicode";
import { hyg02 } from "../../../src/rules/hygiene/hyg02Spaces";
import { hyg03 } from "../../../src/rules/hygiene/hyg03Tcvn3";
import { hyg04 } from "../../../src/rules/hygiene/hyg04Vni";
import { hyg05 } from "../../../src/rules/hygiene/hyg05Mojibake";
import { type Accepted, addressOf, type Changes, materialOf, testRule } from "../material";

const NAME = "nguoi_lap";
const MAKER = "C19 (Người lập biểu)";
const name = (typed: string): Changes => ({ fields: { [NAME]: typed } });
const passes = (...texts: string[]): Accepted[] =>
  texts.map((text) => ({ name: JSON.stringify(text), changes: name(text) }));

/** Signs that stand in proper Unicode text too. */
const PROPER = [
  "Đảng bộ cơ sở",
  "ĐẢNG BỘ CƠ SỞ",
  "«Nghị quyết» số 12",
  "© 2021 · trang 2",
  "12 m², 3 m³",
  "Nguyễn Văn A",
  "Café Brontë",
  "Ống Ø 25, ± 3 mm",
  "bé",
];

testRule(hyg01, {
  accept: [
    ...passes("Đảng bộ Sở Nội vụ", "Dang bo So Noi vu", "12"),
    { name: "a number typed as text", changes: { "tblDangVien[DV01]": { trong_quy: "118" } } },
    {
      name: "the labels of the template's own rows",
      changes: { "tblDangVien[DV01]": { noi_dung: "Có đầu kỳ".normalize("NFD") } },
    },
  ],
  reject: [
    {
      name: "a name as Macs write it",
      changes: { fields: { ten_don_vi: "Đảng bộ Sở Nội vụ".normalize("NFD") } },
      cells: ["ten_don_vi"],
      message:
        "Ô C6 (Tên tổ chức đảng) gõ bằng Unicode tổ hợp, nhìn không khác nhưng công thức tra tên không thấy. Chuyển sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
    },
    {
      name: "many cells of one sheet speak once, at the first",
      changes: {
        fields: { nguoi_lap: "Lê Thị Bé".normalize("NFD"), nguoi_ky: "Bế".normalize("NFD") },
      },
      cells: ["nguoi_lap"],
      message:
        "Trang này có 2 ô gõ bằng Unicode tổ hợp (đầu tiên là ô C19), nhìn không khác nhưng công thức tra tên không thấy. Chuyển sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
    },
  ],
});

describe("one finding a sheet", () => {
  const bad = "Lê  Bế".normalize("NFD");
  const changes: Changes = {
    fields: { nguoi_lap: bad, nguoi_ky: bad },
    "tblVanBan#0": { trich_yeu: bad },
    "tblVanBan#3": { trich_yeu: bad },
    "tblVanBan#4": { ghi_chu: bad },
  };

  test.each([hyg01, hyg02])("$id", (rule) => {
    const found = rule.check(materialOf(changes));
    expect(found.map((finding) => [addressOf(finding), finding.facts])).toEqual([
      ["1 Thông tin!C19", { nhan: "Người lập biểu", n: 2 }],
      ["5 Văn bản!F7", { nhan: "Trích yếu", n: 3 }],
    ]);
  });
});

testRule(hyg02, {
  accept: passes("Lê Thị Bé", "dòng một\ndòng hai"),
  reject: [
    ["a space at the end", "Bé "],
    ["a space at the beginning", " Bé"],
    ["two spaces", "Lê  Bé"],
    ["a space that does not break", "Lê\u00a0Bé"],
    ["a narrow space", "Lê\u202fBé"],
    ["a space without width", "Lê\u200bBé"],
    ["a byte order mark", "\ufeffLê Bé"],
    ["a tab", "Lê\tBé"],
  ].map(([what = "", text = ""]) => ({
    name: what,
    changes: name(text),
    cells: [NAME],
    message:
      "Ô C19 (Người lập biểu) có khoảng trắng đặc biệt hoặc thừa, nên công thức tra tên có thể không thấy. Xóa khoảng trắng thừa, gõ lại khoảng trắng thường.",
  })),
});

const legacy = (typed: string, proposed: string, encoding: string, cell = MAKER): string =>
  `Ô ${cell} gõ bằng bảng mã cũ ${encoding}: "${typed}" đọc là "${proposed}". Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.`;
const secret = (encoding: string, cell: string): string =>
  `Ô ${cell} gõ bằng bảng mã cũ ${encoding}; nội dung mật, không nhắc lại. Xóa nội dung khỏi ô.`;

testRule(hyg03, {
  accept: [
    ...passes(...PROPER, "Ñaûng boä cô sôû", "Äáº£ng bá»™"),
    { name: "a count", changes: { "tblDangVien[DV01]": { trong_quy: "§¶ng bé" } } },
  ],
  reject: [
    ...[
      ["§¶ng bé c¬ së", "Đảng bộ cơ sở"],
      ["NguyÔn V¨n A", "Nguyễn Văn A"],
      ["ChuyÓn sinh ho¹t", "Chuyển sinh hoạt"],
    ].map(([typed = "", proposed = ""]) => ({
      name: proposed,
      changes: name(typed),
      cells: [NAME],
      message: legacy(typed, proposed, "TCVN3 (.VnTime)"),
    })),
    {
      name: "a label of a list",
      changes: { "tblVanBan#0": { loai: "NghÞ quyÕt l·nh ®¹o n¨m" } },
      cells: ["tblVanBan#0.loai"],
      message: legacy(
        "NghÞ quyÕt l·nh ®¹o n¨m",
        "Nghị quyết lãnh đạo năm",
        "TCVN3 (.VnTime)",
        "B7 (Loại văn bản)",
      ),
    },
    {
      name: "content of a secret conclusion is not repeated",
      changes: { "tblKetLuan#0": { do_mat: "Mật", noi_dung: "§¶ng bé c¬ së" } },
      cells: ["tblKetLuan#0.noi_dung"],
      message: secret("TCVN3 (.VnTime)", "G7 (Nội dung)"),
    },
  ],
});

testRule(hyg04, {
  accept: passes(...PROPER, "§¶ng bé c¬ së", "Äáº£ng bá»™"),
  reject: [
    ...[
      ["Ñaûng boä cô sôû", "Đảng bộ cơ sở"],
      ["Nguyeãn Vaên A", "Nguyễn Văn A"],
      ["Chuyeån sinh hoaït", "Chuyển sinh hoạt"],
    ].map(([typed = "", proposed = ""]) => ({
      name: proposed,
      changes: name(typed),
      cells: [NAME],
      message: legacy(typed, proposed, "VNI"),
    })),
    {
      name: "content of a remedy of a secret conclusion is not repeated",
      changes: {
        "tblKetLuan#0": { do_mat: "Tối mật", noi_dung: null },
        "tblKhacPhuc#1": { noi_dung: "Ñaûng boä cô sôû" },
      },
      cells: ["tblKhacPhuc#1.noi_dung"],
      message: secret("VNI", "F8 (Hạn chế, thiếu sót phải khắc phục)"),
    },
  ],
});

testRule(hyg05, {
  accept: passes(...PROPER, "§¶ng bé c¬ së", "Ñaûng boä cô sôû"),
  reject: [
    ...[
      ["Vietnamese read as Latin", "Äáº£ng bá»™"],
      ["đ broken", "Ä‘oÃ n"],
      ["ư broken", "TrÆ°á»ng"],
      ["a sign that stands for a lost one", "Đ\ufffdng bộ"],
    ].map(([what = "", text = ""]) => ({
      name: what,
      changes: name(text),
      cells: [NAME],
      message: `Ô ${MAKER} có ký tự bị hỏng: "${text}". Gõ lại nội dung.`,
    })),
    {
      name: "content of a secret conclusion is not repeated",
      changes: { "tblKetLuan#0": { do_mat: "Mật", noi_dung: "Äáº£ng bá»™" } },
      cells: ["tblKetLuan#0.noi_dung"],
      message:
        "Ô G7 (Nội dung) có ký tự bị hỏng; nội dung mật, không nhắc lại. Xóa nội dung khỏi ô.",
    },
  ],
});
