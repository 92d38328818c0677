import { OWN_RULES } from "../../src/rules/ownRules";
import { WORKBOOK_RULES } from "../../src/rules";
import { materialOf, type Changes } from "./material";

/*
 * The page checks a workbook alone with OWN_RULES: what they leave out must have nothing to say
 * there, however odd the figures are.
 */
const ODD: readonly Changes[] = [
  {},
  { "tblDangVien[DV01]": { trong_quy: 900 }, "tblDangVien[DV11]": { trong_quy: 2 } },
  {
    "tblDangKy[DV]": { tong_so: 999, da_dang_ky: 1 },
    "tblXepLoai[DANG_VIEN]": { kdg_duoi_6t: 99 },
  },
  { tblKetLuan: [], tblKhacPhuc: [] },
  { fields: { ma_don_vi: "DV999", ten_don_vi: "Không có trong danh mục", loai_hinh: "Khác" } },
];
const COMPANY = WORKBOOK_RULES.filter((rule) => !OWN_RULES.includes(rule));

test("there are rules that need company", () => {
  expect(COMPANY.map(({ id }) => id)).toEqual(expect.arrayContaining(["XP02", "ROS01", "FUP06"]));
  expect(COMPANY.map(({ needs }) => needs)).not.toContain("workbook");
});

test.each(COMPANY.map((rule) => [rule.id, rule] as const))(
  "%s has nothing to say of a workbook alone",
  (_, rule) => {
    for (const changes of ODD) {
      for (const period of ["2021-Q1", "2021-Q4", "2024-Q2"]) {
        expect(rule.check(materialOf(changes, { period }))).toEqual([]);
      }
    }
  },
);
