import { xf08 } from "../../src/rules/crossField/xf08LevelsAddUp";
import { xf13 } from "../../src/rules/crossField/xf13ManyExempt";
import { dat06 } from "../../src/rules/dates/dat06ReferenceDateOutside";
import { hyg07 } from "../../src/rules/hygiene/hyg07AmbiguousNumber";
import { fup06 } from "../../src/rules/roster/fup06NotEntered";
import { ros02 } from "../../src/rules/roster/ros02UnitEnded";
import { xs10 } from "../../src/rules/roster/xs10ProfileDiffers";
import type { Facts, Finding, Rule } from "../../src/rules/rule";
import { shownFinding } from "../../src/taskpane/check/checkedFile";
import { english } from "../../src/taskpane/words/english";
import { blocOf, rosterUnit, unitCode, type BlocTables } from "../rules/besides";
import { day, followed, ISSUED, round } from "../rules/followUps/remedies";
import { type Changes, materialOf } from "../rules/material";

const inEnglish = (finding: Finding): string =>
  english.findingMessage?.(shownFinding(finding, () => null)) ?? "";

/** What the rule says in English of the unit's workbook, beside the bloc's. */
function said(rule: Rule, changes: Changes, bloc?: BlocTables): string {
  const material = materialOf(changes);
  const [finding, ...others] = [
    ...rule.check(bloc === undefined ? material : { ...material, bloc: blocOf(bloc) }),
  ];
  if (finding === undefined || others.length > 0) throw new Error("it is not one finding");
  return inEnglish(finding);
}

test.each<[Rule, Changes, string]>([
  [
    xf13,
    { "tblDangKy[DTN]": { tong_so: 50, khong_thuoc_dien: 12, da_dang_ky: 0, da_thuc_hien: 0 } },
    ": 24.00% (12/50) need not register",
  ],
  [
    hyg07,
    { "tblDangVien[DV17]": { trong_quy: "1,234" } },
    'says "1,234", which may be 1234 or 1.234.',
  ],
  [dat06, { fields: { ngay_chot: day(30, 6) } }, "is not in Quarter III 2021;"],
  [xf08, { "tblHaiLong#0": { linh_vuc: null, hop_le: 1 } }, 'Field "row 7": the four levels'],
])("what a rule has worked out, or says itself, is English: %#", (rule, changes, words) => {
  expect(said(rule, changes)).toContain(words);
});

test.each<[string, string, string]>([
  ["Sáp nhập", "DV020", "ended on 01/06/2021 (merged); its figures are reported by DV020."],
  ["Chuyển đi", "", "ended on 01/06/2021 (moved away), so it has nothing"],
  ["Giải thể", "", "ended on 01/06/2021 (dissolved), so it has nothing"],
])("how a unit ended: %s", (trang_thai, don_vi_ke_thua, words) => {
  const unit = rosterUnit({ hieu_luc_den: day(1, 6), trang_thai, don_vi_ke_thua });
  expect(said(ros02, {}, { tblDonVi: [unit] })).toContain(words);
});

test("what the roster says otherwise, in the labels of the sheet", () => {
  const unit = rosterUnit({ la_co_quan_hanh_chinh: "Không", loai_hinh: "Chi bộ cơ sở" });
  expect(said(xs10, {}, { tblDonVi: [unit] })).toContain(
    'otherwise: Loại hình tổ chức cơ sở đảng says "Đảng bộ cơ sở", the roster "Chi bộ cơ sở"; ' +
      'Là cơ quan hành chính nhà nước says "Có", the roster "Không".',
  );
});

describe("a conclusion of the register that is nearly there", () => {
  const register = (so_kl: string, ngay_kl = ISSUED): BlocTables => ({
    tblSoKetLuan: [
      { so_kl, ngay_kl, co_quan: "BTV Đảng ủy Khối", ma_don_vi: unitCode(), so_han_che: 1 },
    ],
  });
  const entered = (about: Parameters<typeof followed>[1]): Changes =>
    followed([round(1, { due: day(31, 8) })], { co_quan: "BTV Đảng ủy Khối", ...about });

  test.each([
    [{}, register("51-KL/ĐUK"), ": 15-KL/ĐUK of 15/03/2021 (BTV Đảng ủy Khối)."],
    [{ co_quan: null }, register("15-KL/ĐUK"), ": 15-KL/ĐUK of 15/03/2021."],
    [{ ngay_kl: null }, register("15-KL/ĐUK"), ": 15-KL/ĐUK without a day (BTV Đảng ủy Khối)."],
  ])("%j", (about, bloc, words) => {
    expect(said(fup06, entered(about), bloc)).toContain(words);
  });
});

test("the quarter that is missing is called as English calls it", () => {
  const facts: Facts = { ky: "Quý II/2021" };
  const finding: Finding = { rule: "XP07", severity: "note", places: [], names: [], facts };
  expect(inEnglish(finding)).toContain("last quarter (Quarter II/2021) is missing");
});

test("figures of the bloc's workbook are written as English writes them", () => {
  const facts: Facts = { a: "94,9%", b: "95,75%", n: "6.240", d: "6.517" };
  const finding: Finding = { rule: "AGG04", severity: "warning", places: [], names: [], facts };
  expect(inEnglish(finding)).toContain(
    'The published figure "94,9%" is not what is computed: 95.75% (6,240/6,517).',
  );
});
