import { req01 } from "../../../src/rules/required/req01Blank";
import { type Changes, materialOf, type Rejected, testRule, told } from "../material";

const COUNT = "Ghi số vào ô; không có thì gõ 0.";
const WORDS = "Ghi vào ô.";
const CHOICE = "Chọn trong danh sách của ô.";
const OF_BLOC = "Để Khối ghi; đơn vị không phải sửa.";
const PAPER = "Số văn bản hậu kiểm tra";
const blank = (label: string, cell: string, next = COUNT): string => {
  const lacks = label === PAPER ? "chưa có căn cứ" : "chưa đủ để tính";
  const why = next === OF_BLOC ? ` (việc của Khối), nên lần hậu kiểm tra này ${lacks}` : "";
  return `Chưa ${next === CHOICE ? "chọn" : "ghi"} "${label}" tại ô ${cell}${why}. ${next}`;
};
const one = (
  name: string,
  changes: Changes,
  cell: string,
  label: string,
  address: string,
  next = COUNT,
): Rejected => ({ name, changes, cells: [cell], message: blank(label, address, next) });

const cells = (row: string, keys: string[], value: null | string = null): Changes => ({
  [row]: Object.fromEntries(keys.map((key) => [key, value])),
});
const COUNTS = ["tong_so", "kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"];
const GRADES = ["xs", "tot", "ht", "kht"];
const fourth = { period: "2021-Q4" };

testRule(req01, {
  accept: [
    { name: "nought", changes: cells("tblPhanAnh[N2]", ["da_gq"], "0") },
    { name: "a word where a count belongs", changes: cells("tblPhanAnh[N2]", ["da_gq"], "x") },
    { name: "an error value", changes: { "tblPhanAnh[N2]": { da_gq: { error: "#N/A" } } } },
    { name: "number and day of the report", changes: cells("fields", ["so_van_ban", "ngay_ky"]) },
    { name: "no quota", changes: cells("fields", ["chi_tieu_ket_nap_nam"]) },
    { name: "a deadline not given yet", changes: cells("tblKhacPhuc#1", ["thoi_han"]) },
    { name: "the year so far", changes: cells("tblDangVien[DV02]", ["ky_truoc"]) },
    { name: "cells of a party cell", changes: {}, setting: { kind: "cell" } },
    {
      name: "a reason for a number of people that there cannot be, which RNG01 tells",
      changes: { "tblDangKy[DTN]": { khong_thuoc_dien: 2.5, ly_do: null } },
    },
    {
      name: "what goes with a day that is an error value, which STR06 tells",
      changes: {
        "tblKhacPhuc#1": { ngay_bc: { error: "#REF!" }, ngay_hk: { error: "#REF!" } },
        "tblCuoc#0": { ngay_ket_thuc: { error: "#REF!" }, so_ket_luan: null },
      },
    },
    {
      name: "no reason where nobody is left out",
      changes: { "tblDangKy[DTN]": { khong_thuoc_dien: 0, ly_do: null } },
    },
    {
      name: "gradings before their season",
      changes: cells("tblXepLoai[DANG_VIEN]", [...COUNTS, ...GRADES]),
      setting: fourth,
    },
    {
      name: "number of a remedy's report is REQ05's matter",
      changes: cells("tblKhacPhuc#0", ["so_bc"]),
    },
    {
      name: "day of a remedy's report is REQ05's matter",
      changes: cells("tblKhacPhuc#0", ["ngay_bc"]),
    },
    {
      name: "basis of an official assessment is REQ06's matter",
      changes: {
        "tblNeuGuong[NG1]": {
          ...{ so_nguoi: 1, thuc_hien_tot: 1 },
          ...{ trang_thai: "Chính thức", can_cu: null },
        },
      },
    },
    {
      name: "decision of a grading is REQ06's matter",
      changes: cells("tblXepLoai[DANG_VIEN]", ["so_qd", "ngay_qd"]),
    },
    {
      name: "content of a secret conclusion and of its remedies",
      changes: {
        "tblKetLuan#0": { do_mat: "Mật", noi_dung: null },
        ...cells("tblKhacPhuc#0", ["noi_dung"]),
        ...cells("tblKhacPhuc#1", ["noi_dung"]),
      },
    },
    {
      name: "the row of party cells in a party cell, where it is hidden",
      changes: { "tblXepLoai[CHI_BO_TT]": { trang_thai: "Chính thức", tong_so: 1 } },
      setting: { kind: "cell" },
    },
    {
      name: "a row begun on the sheet that the kind of unit hides",
      changes: {
        fields: { la_co_quan_hanh_chinh: "Không" },
        tblHaiLong: [{ linh_vuc: "Hộ tịch" }],
      },
    },
    { name: "a free table without a row", changes: { tblCuoc: [] } },
    { name: "a blank row between filled ones", changes: { "tblVanBan+": [{ loai: null }] } },
  ],
  reject: [
    one(
      "a count",
      cells("tblPhanAnh[N2]", ["da_gq"]),
      "tblPhanAnh[N2].da_gq",
      "Đã giải quyết",
      "H10",
    ),
    one(
      "a count of spaces",
      cells("tblPhanAnh[N2]", ["da_gq"], " \u00a0"),
      "tblPhanAnh[N2].da_gq",
      "Đã giải quyết",
      "H10",
    ),
    one(
      "a count of nothing that can be seen",
      cells("tblPhanAnh[N2]", ["da_gq"], "\u200b"),
      "tblPhanAnh[N2].da_gq",
      "Đã giải quyết",
      "H10",
    ),
    one(
      "a year, for which 0 is no answer",
      cells("tblVanBan#0", ["nam_ap_dung"]),
      "tblVanBan#0.nam_ap_dung",
      "Áp dụng cho năm",
      "E7",
      WORDS,
    ),
    one(
      "a day",
      cells("tblVanBan#0", ["ngay_ban_hanh"]),
      "tblVanBan#0.ngay_ban_hanh",
      "Ngày ban hành",
      "D7",
      "Ghi ngày/tháng/năm vào ô.",
    ),
    one("a name", cells("fields", ["nguoi_ky"]), "nguoi_ky", "Người ký", "C20", WORDS),
    one(
      "cells of a committee",
      cells("fields", ["so_chi_bo_tt"]),
      "so_chi_bo_tt",
      "Số chi bộ trực thuộc",
      "C12",
    ),
    one(
      "the self-assessment",
      cells("fields", ["tu_danh_gia_1374"]),
      "tu_danh_gia_1374",
      "Đơn vị tự đánh giá thực hiện tốt Quy định 1374",
      "D5",
      CHOICE,
    ),
    one(
      "a reason where somebody is left out",
      cells("tblDangKy[DV]", ["ly_do"]),
      "tblDangKy[DV].ly_do",
      "Lý do không thuộc diện",
      "F7",
      WORDS,
    ),
    one(
      "whether the collective registered",
      cells("tblDangKy[DV]", ["tap_the"]),
      "tblDangKy[DV].tap_the",
      "Tập thể có đăng ký",
      "J7",
      CHOICE,
    ),
    one(
      "a cell of a started row",
      {
        tblCuoc: [{ ma_cuoc: "C1", loai: "Kiểm tra", hinh_thuc: "Chuyên đề", han_ke_hoach: 44469 }],
      },
      "tblCuoc#0.chu_the",
      "Chủ thể tiến hành",
      "E7",
      CHOICE,
    ),
    one(
      "content of a conclusion that is not secret",
      cells("tblKetLuan#0", ["noi_dung"]),
      "tblKetLuan#0.noi_dung",
      "Nội dung",
      "G7",
      WORDS,
    ),
    one(
      "content of a remedy",
      cells("tblKhacPhuc#1", ["noi_dung"]),
      "tblKhacPhuc#1.noi_dung",
      "Hạn chế, thiếu sót phải khắc phục",
      "F8",
      WORDS,
    ),
    one(
      "self-assessment of a remedy that was reported",
      cells("tblKhacPhuc#0", ["tu_dg"]),
      "tblKhacPhuc#0.tu_dg",
      "Đơn vị tự đánh giá",
      "K7",
      CHOICE,
    ),
    one(
      "a count of a self-assessed grading",
      { "tblXepLoai[CAP_UY]": { trang_thai: "Tự đánh giá", kht: null } },
      "tblXepLoai[CAP_UY].kht",
      "Không hoàn thành",
      "N10",
    ),
    {
      name: "the term so far: the bloc's or the command's to fill",
      changes: cells("tblKetNap[LK]", ["ket_nap"]),
      cells: ["tblKetNap[LK].ket_nap"],
      message:
        'Dòng lũy kế từ đầu nhiệm kỳ còn trống từ ô E10 (cột "Kết nạp mới (theo ngày ký quyết định)"), nên số từ đầu nhiệm kỳ (cho chỉ tiêu 6) chưa đủ. Lấy số kỳ trước, hoặc hỏi Khối.',
      severity: "note",
    },
    {
      name: "the term so far in its first quarter, when there is none",
      changes: {
        "tblKetNap[LK]": {
          ...{ ket_nap: null },
          ...{ doan_vien: 0, doan_vien_uu_tu: 0, nu: 0, ket_nap_lai: 0 },
        },
      },
      setting: { period: "2020-Q4" },
      cells: ["tblKetNap[LK].ket_nap"],
      message:
        'Dòng lũy kế từ đầu nhiệm kỳ còn trống từ ô E10 (cột "Kết nạp mới (theo ngày ký quyết định)"); quý đầu nhiệm kỳ nên được tính là 0. Ghi 0, hoặc số kết nạp từ ngày bắt đầu nhiệm kỳ.',
      severity: "note",
    },
    ...(
      [
        ["so_hk", "Số văn bản hậu kiểm tra", "M7"],
        ["kq_hk", "Kết quả hậu kiểm tra", "N7"],
      ] as const
    ).map(([key, label, address]): Rejected => ({
      ...one(
        `${key}, which the bloc fills`,
        cells("tblKhacPhuc#0", [key]),
        `tblKhacPhuc#0.${key}`,
        label,
        address,
        OF_BLOC,
      ),
      severity: "note",
    })),
  ],
});

describe("REQ01 tells many blanks of one table in one line", () => {
  const row = "tblPhanAnh[N2]";
  const messages = (changes: Changes): string[] =>
    told(req01, materialOf(changes)).map(({ message }) => message);

  test("three are told one by one", () => {
    expect(messages(cells(row, ["ton_dau", "tiep_nhan", "chuyen"]))).toEqual([
      blank("Kỳ trước chuyển sang", "D10"),
      blank("Tiếp nhận trong quý", "E10"),
      blank("Chuyển nơi khác (không thuộc thẩm quyền)", "F10"),
    ]);
  });

  test("four are told together, at the first, and all are named", () => {
    const found = req01.check(
      materialOf(cells(row, ["ton_dau", "tiep_nhan", "chuyen", "qua_han"])),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.places).toHaveLength(4);
    expect(found[0]?.names.map(({ rowCode, key }) => [rowCode, key])).toEqual([
      ["N2", "ton_dau"],
      ["N2", "tiep_nhan"],
      ["N2", "chuyen"],
      ["N2", "qua_han"],
    ]);
    expect(messages(cells(row, ["ton_dau", "tiep_nhan", "chuyen", "qua_han"]))).toEqual([
      'Cột "Kỳ trước chuyển sang", "Tiếp nhận trong quý", "Chuyển nơi khác (không thuộc thẩm quyền)", …: còn 4 ô bắt buộc để trống, từ ô D10. Ghi đủ các ô; ô số đếm không có gì thì gõ 0.',
    ]);
  });

  test("one column is named once", () => {
    const changes = Object.assign(
      {},
      ...["N1", "N2", "N3", "N4"].map((code) => cells(`tblPhanAnh[${code}]`, ["qua_han"])),
    ) as Changes;
    expect(messages(changes)).toEqual([
      'Cột "Trong đó: quá hạn": còn 4 ô bắt buộc để trống, từ ô L9. Ghi đủ các ô; ô số đếm không có gì thì gõ 0.',
    ]);
  });

  test("three columns are all named: no more are left out", () => {
    const changes: Changes = {
      ...cells("tblPhanAnh[N1]", ["qua_han"]),
      ...cells(row, ["ton_dau", "tiep_nhan", "qua_han"]),
    };
    expect(messages(changes)).toEqual([
      expect.stringMatching(/^Cột ("[^"]*", ){2}"[^"]*": còn 4 ô/),
    ]);
  });

  test("words are not asked to be 0", () => {
    const changes: Changes = {
      ...cells("tblVanBan#0", ["so_ky_hieu", "nam_ap_dung"]),
      ...cells("tblVanBan#1", ["so_ky_hieu", "nam_ap_dung"]),
    };
    expect(messages(changes)).toEqual([
      'Cột "Số, ký hiệu", "Áp dụng cho năm": còn 4 ô bắt buộc để trống, từ ô C7. Ghi đủ các ô.',
    ]);
  });

  test("notes and errors of one table are kept apart", () => {
    const changes: Changes = {
      ...cells("tblKetNap[LK]", ["ket_nap", "doan_vien", "doan_vien_uu_tu", "nu"]),
      ...cells("tblKetNap[T2]", ["nu"]),
    };
    expect(
      told(req01, materialOf(changes)).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      ["error", blank("Trong đó: nữ", "H8")],
      [
        "note",
        'Dòng lũy kế từ đầu nhiệm kỳ còn trống từ ô E10 (cột "Kết nạp mới (theo ngày ký quyết định)", "Trong đó: đoàn viên", "Trong đó: đoàn viên ưu tú", …), nên số từ đầu nhiệm kỳ (cho chỉ tiêu 6) chưa đủ. Lấy số kỳ trước, hoặc hỏi Khối.',
      ],
    ]);
  });

  test("blanks of the form are told one by one, however many", () => {
    const found = messages(cells("fields", ["nguoi_lap", "nguoi_ky", "chuc_vu_ky", "ten_don_vi"]));
    expect(found).toHaveLength(4);
  });
});
