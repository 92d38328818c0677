import { xs01 } from "../../../src/rules/crossSheet/xs01AdmissionsAgree";
import { xs02 } from "../../../src/rules/crossSheet/xs02RegisteredTotal";
import { xs03 } from "../../../src/rules/crossSheet/xs03GradedMembers";
import { xs08 } from "../../../src/rules/crossSheet/xs08UngradedMembers";
import { type Changes, testRule } from "../material";

testRule(xs01, {
  accept: [
    { name: "3 = 1 + 1 + 1", changes: {} },
    { name: "a blank month", changes: { "tblKetNap[T2]": { ket_nap: null } } },
    { name: "a month that cannot be read", changes: { "tblKetNap[T2]": { ket_nap: "x" } } },
    { name: "a negative month", changes: { "tblKetNap[T2]": { ket_nap: -4 } } },
    { name: "the quarter blank", changes: { "tblDangVien[DV02]": { trong_quy: null } } },
    { name: "a number typed as text", changes: { "tblDangVien[DV02]": { trong_quy: "3" } } },
    { name: "the term so far is not added", changes: { "tblKetNap[LK]": { ket_nap: 99 } } },
  ],
  reject: [
    {
      name: "one more in the months",
      changes: { "tblKetNap[T1]": { ket_nap: 2 } },
      cells: [
        "tblDangVien[DV02].trong_quy",
        ...["T1", "T2", "T3"].map((month) => `tblKetNap[${month}].ket_nap`),
      ],
      message: ["(3)", "(4)"],
    },
  ],
});

/** Members at the end 121; 8 came and went in the year (DV02 5, DV03 2, DV05 1). */
const registered = (total: number): Changes => ({ "tblDangKy[DV]": { tong_so: total } });
const TOTAL = "tblDangKy[DV].tong_so";

testRule(xs02, {
  accept: [
    { name: "as many fewer as came and went", changes: registered(121 - 8) },
    { name: "as many more as came and went", changes: registered(121 + 8) },
    {
      name: "the earlier quarters unknown",
      changes: { ...registered(300), "tblDangVien[DV07]": { ky_truoc: null } },
    },
    {
      name: "a negative number of the earlier quarters",
      changes: { ...registered(300), "tblDangVien[DV07]": { ky_truoc: -1 } },
    },
    {
      name: "a flow that cannot be read",
      changes: { ...registered(300), "tblDangVien[DV03]": { trong_quy: "–" } },
    },
    { name: "blank", changes: { "tblDangKy[DV]": { tong_so: null } } },
  ],
  reject: [
    {
      name: "one fewer than came and went",
      changes: registered(121 - 9),
      cells: [TOTAL],
      message: ["(112)", "(121)"],
    },
    {
      name: "one more than came and went",
      changes: registered(121 + 9),
      cells: [TOTAL],
      message: ["(130)", "(121)"],
    },
  ],
});

const graded = (cells: Changes[string]): Changes => ({ "tblXepLoai[DANG_VIEN]": cells });
const GRADED = "tblXepLoai[DANG_VIEN].tong_so";
const first = { period: "2021-Q1" };
const fourth = { period: "2021-Q4" };

testRule(xs03, {
  accept: [
    { name: "Quý I, last year, as at the beginning", changes: {}, setting: first },
    {
      name: "Quý I, this year",
      changes: graded({ nam_danh_gia: 2021, tong_so: 9 }),
      setting: first,
    },
    {
      name: "Quý I, year blank",
      changes: graded({ nam_danh_gia: null, tong_so: 9 }),
      setting: first,
    },
    {
      name: "Quý IV, this year, as at the end",
      changes: graded({ tong_so: 121 }),
      setting: fourth,
    },
    {
      name: "Quý IV, last year",
      changes: graded({ nam_danh_gia: 2020, tong_so: 9 }),
      setting: fourth,
    },
    {
      name: "Quý IV, a year that cannot be read",
      changes: graded({ nam_danh_gia: "nay", tong_so: 9 }),
      setting: fourth,
    },
    {
      name: "Quý IV, an error for the year",
      changes: graded({ nam_danh_gia: { error: "#REF!" }, tong_so: 9 }),
      setting: fourth,
    },
    {
      name: "Quý IV, without a year of the report",
      changes: { ...graded({ nam_danh_gia: null, tong_so: 9 }), fields: { nam: null } },
      setting: fourth,
    },
    { name: "Quý IV, not graded yet", changes: {}, setting: fourth },
    { name: "Quý III", changes: graded({ tong_so: 9 }) },
  ],
  reject: [
    {
      name: "Quý I, last year, unlike the beginning",
      changes: graded({ tong_so: 117 }),
      setting: first,
      cells: [GRADED],
      message: ["2020", "(117)", "(118)"],
    },
    {
      name: "Quý IV, this year, unlike the end",
      changes: graded({ tong_so: 118 }),
      setting: fourth,
      cells: [GRADED],
      message: ["2021", "(118)", "(121)"],
    },
    {
      name: "Quý IV, year blank",
      changes: graded({ nam_danh_gia: null, tong_so: 118 }),
      setting: fourth,
      cells: [GRADED],
      message: ["2021"],
    },
  ],
});

const ungraded = (exempt: number, suspended: number): Changes => ({
  ...graded({ kdg_mien: exempt, kdg_dinh_chi: suspended }),
  "tblDangVien[DV15]": { trong_quy: 2 },
  "tblDangVien[DV16]": { trong_quy: 1 },
});

testRule(xs08, {
  accept: [
    { name: "as many as there are", changes: ungraded(2, 1), setting: fourth },
    { name: "in Quý I", changes: ungraded(3, 2), setting: first },
    {
      name: "in Quý I, of this year",
      changes: {
        ...ungraded(3, 2),
        ...graded({ nam_danh_gia: 2021, kdg_mien: 3, kdg_dinh_chi: 2 }),
      },
      setting: first,
    },
    {
      name: "of the year before",
      changes: { ...ungraded(3, 2), ...graded({ nam_danh_gia: 2020, kdg_mien: 3 }) },
      setting: fourth,
    },
  ],
  reject: [
    {
      name: "more exempt",
      changes: ungraded(3, 1),
      setting: fourth,
      cells: ["tblXepLoai[DANG_VIEN].kdg_mien"],
      message: ["Miễn công tác, sinh hoạt", "(3)", "(2)"],
    },
    {
      name: "more suspended",
      changes: ungraded(2, 2),
      setting: fourth,
      cells: ["tblXepLoai[DANG_VIEN].kdg_dinh_chi"],
      message: ["Đình chỉ sinh hoạt", "(2)", "(1)"],
    },
  ],
});
