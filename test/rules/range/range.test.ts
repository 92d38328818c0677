import { rng01 } from "../../../src/rules/range/rng01WholeNumber";
import { rng03 } from "../../../src/rules/range/rng03YearOutsideTerm";
import { rng04 } from "../../../src/rules/range/rng04MonthOfQuarter";
import { rng05 } from "../../../src/rules/range/rng05OneOrganisation";
import type { CellInput } from "../../oracle/quarter";
import { type Changes, type Rejected, testRule } from "../material";

const COUNT = "tblDangVien[DV17].trong_quy";
const count = (typed: CellInput): Changes => ({ "tblDangVien[DV17]": { trong_quy: typed } });
const notWhole = (cell: string, shown: string): string =>
  `Ô ${cell} ghi ${shown}; số đếm phải là số nguyên từ 0 trở lên. Sửa lại số.`;

testRule(rng01, {
  accept: [
    ...[0, -0, 1, 9_999_999, "12", "2.000", null, "", "x", "–", "1,234", "12,0"].map((typed) => ({
      name: Object.is(typed, -0) ? "-0" : JSON.stringify(typed),
      changes: count(typed),
    })),
    { name: "an error", changes: count({ error: "#NUM!" }) },
    { name: "a date with a time", changes: { "tblVanBan#0": { ngay_ban_hanh: 44211.5 } } },
    { name: "what a formula gives", changes: { "tblDangVien[DV17]": { luy_ke_nam: -1 } } },
  ],
  reject: [
    ...(
      [
        [-3, "-3"],
        [-1, "-1"],
        [12.5, "12,5"],
        [0.000_001, "0,000001"],
        [12.3456, "12,3456"],
        [-12.345, "-12,345"],
        [12.34, "12,34"],
        ["12,5", "12,5"],
        ["12.5", "12.5"],
        ["-3", "-3"],
        ["1.234,5", "1.234,5"],
      ] as const
    ).map(([typed, shown]): Rejected => ({
      name: JSON.stringify(typed),
      changes: count(typed),
      cells: [COUNT],
      message: notWhole("D23 (Trong quý)", shown),
    })),
    ...(
      [
        [12.345, "12,345", 12_345],
        [1.234, "1,234", 1234],
        [120.005, "120,005", 120_005],
      ] as const
    ).map(([typed, shown, meant]): Rejected => ({
      name: `${typed}: a point typed between thousands`,
      changes: count(typed),
      cells: [COUNT],
      message: `Ô D23 (Trong quý) đang là ${shown}, không phải số nguyên; có thể do gõ dấu chấm trong số ${meant}. Gõ lại ${meant}, không có dấu phân cách.`,
    })),
    {
      name: "the year",
      changes: { fields: { nam: 2021.5 } },
      cells: ["nam"],
      message: notWhole("C14 (Năm báo cáo)", "2021,5"),
    },
    {
      name: "what a command writes and a person may type",
      changes: { fields: { lan_nop: -1 } },
      cells: ["lan_nop"],
      message: notWhole("C22 (Lần nộp)", "-1"),
    },
  ],
});

const year = (typed: CellInput, term = {}): Changes => ({ fields: { nam: typed, ...term } });
/** As the bloc's settings put it into the workbooks of the next term. */
const NEXT_TERM = { tinh_nam_dau: 2025, tinh_nam_cuoi: 2030 };
const outside = (name: string, typed: number, changes: Changes): Rejected => ({
  name,
  changes,
  cells: ["nam"],
  message: `Ô C14 (Năm báo cáo) ghi ${typed}, ngoài mọi nhiệm kỳ đã đặt mức chỉ tiêu. Sửa năm báo cáo.`,
});

testRule(rng03, {
  accept: [
    ...[2020, 2021, 2025, "2021", null, "x", -1, 2021.5].map((typed) => ({
      name: JSON.stringify(typed),
      changes: year(typed),
    })),
    ...[2021, 2025, 2026, 2030].map((typed) => ({
      name: `${typed}, the bloc's term being 2025–2030`,
      changes: year(typed, NEXT_TERM),
    })),
  ],
  reject: [
    ...[2012, 2019, 2026, 0, 21].map((typed) => outside(String(typed), typed, year(typed))),
    outside("2031, the bloc's term being 2025–2030", 2031, year(2031, NEXT_TERM)),
    outside("2026, the term left blank", 2026, year(2026, { tinh_nam_dau: null })),
  ],
});

const month = (row: string, typed: CellInput, more: Changes = {}): Changes => ({
  ...more,
  [`tblKetNap[${row}]`]: { thang: typed },
});

testRule(rng04, {
  accept: [
    { name: "the first month, typed by another program", changes: month("T1", 7) },
    { name: "the middle month", changes: month("T2", 8) },
    { name: "the last month", changes: month("T3", 9) },
    { name: "another month of the quarter: the sum is the same", changes: month("T1", 9) },
    { name: "blank", changes: month("T1", null) },
    { name: "an error", changes: month("T1", { error: "#N/A" }) },
    { name: "the quarter unknown", changes: month("T1", 1, { fields: { quy: null } }) },
  ],
  reject: (
    [
      ["T1", 4, "Quý III", "C7", 7, {}],
      ["T3", 10, "Quý III", "C9", 9, {}],
      ["T2", 0, "Quý III", "C8", 8, {}],
      ["T1", 6, "Quý III", "C7", 7, {}],
      ["T1", 7, "Quý II", "C7", 4, { fields: { quy: "Quý II" } }],
    ] as const
  ).map(([row, typed, quarter, cell, right, more]) => ({
    name: `month ${typed} in ${quarter}`,
    changes: month(row, typed, more),
    cells: [`tblKetNap[${row}].thang`, `tblKetNap[${row}].ket_nap`],
    message: `Ô ${cell} (Tháng) ghi tháng ${typed}; dòng này của ${quarter} là tháng ${right}. Ghi lại ${right}, rồi xem số kết nạp có đúng của tháng ấy không.`,
  })),
});

const organisations = (typed: CellInput): Changes => ({ "tblXepLoai[TCCSD]": { tong_so: typed } });

testRule(rng05, {
  accept: [
    ...[1, "1", null, -1, 1.5, "x"].map((typed) => ({
      name: JSON.stringify(typed),
      changes: organisations(typed),
    })),
    {
      name: "party cells are counted in their own row",
      changes: { "tblXepLoai[CHI_BO_TT]": { tong_so: 12 } },
    },
  ],
  reject: [12, 0, 2].map((typed) => ({
    name: String(typed),
    changes: organisations(typed),
    cells: ["tblXepLoai[TCCSD].tong_so"],
    message: `Ô E7 (tổng số tổ chức cơ sở đảng) ghi ${typed}, nhưng đơn vị chỉ là 1 tổ chức. Ghi 1; số chi bộ ghi ở dòng Chi bộ trực thuộc.`,
  })),
});
