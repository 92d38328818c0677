import { checkWorkbook } from "../../src/app/checkWorkbook";
import { touchedIndicators } from "../../src/app/touchedIndicators";
import { UNIT_INDICATOR_IDS } from "../../src/catalogue/indicators";
import { serial } from "../oracle/quarter";
import type { Changes } from "../rules/material";
import { spoiled } from "../rules/spoiled";

/** "CT2A XF01" for each indicator that a finding touches. */
async function touchedBy(changes: Changes): Promise<string[]> {
  const checked = checkWorkbook({
    snapshot: await spoiled(changes),
    fileName: null,
    today: serial(2021, 10, 5),
    previousOf: () => null,
  });
  return [...touchedIndicators(checked)].map(
    ([id, findings]) => `${id} ${findings.map(({ rule }) => rule).join(" ")}`,
  );
}

test.each<[name: string, changes: Changes, touched: string[]]>([
  ["a correct workbook touches none", {}, []],
  ["one row of a fixed table", { "tblDangKy[CCB]": { da_dang_ky: 13 } }, ["CT2C XF01"]],
  [
    "a cell that two indicators read",
    { "tblDangKy[DV]": { da_dang_ky: 119 } },
    ["CT2A XF01", "CT2E XF01"],
  ],
  ["cells of two sheets", { "tblKetNap[T3]": { ket_nap: 2 } }, ["CT6A XS01", "CT6B XS01"]],
  ["a document, by its kind", { "tblVanBan#1": { ngay_ban_hanh: "31/2/2021" } }, ["NV4A1 HYG11"]],
  [
    "a document that is missing, by its kind",
    { "tblVanBan#0": { nam_ap_dung: 2020 } },
    ["CT1A XS06"],
  ],
  ["a cell that no indicator reads", { "tblDangVien[DV12]": { trong_quy: 5 } }, []],
  ["a warning marks too", { "tblHaiLong#0": { hop_le: "400" } }, ["CT1B HYG06"]],
])("%s", async (_, changes, touched) => {
  expect(await touchedBy(changes)).toEqual(touched);
});

test("the year is an input of every indicator", async () => {
  expect(await touchedBy({ fields: { nam: "x" } })).toHaveLength(UNIT_INDICATOR_IDS.length);
});
