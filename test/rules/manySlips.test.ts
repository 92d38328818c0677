import { checkWorkbook } from "../../src/app/checkWorkbook";
import { describeFile } from "../../src/cli/describeFile";
import { serial } from "../oracle/quarter";
import type { Changes } from "./material";
import { addressIn, findingsIn, spoiled, template } from "./spoiled";

/** Twenty slips of twenty kinds in one workbook: each is found, none hides another. */
const R = serial(2021, 9, 30);
const SLIPS: Changes = {
  fields: { nguoi_ky: "NguyÔn V¨n A", quy: "Quí 3", so_chi_bo_tt: 1, ngay_ky: R - 1 },
  "tblDangVien[DV12]": { trong_quy: 5 },
  "tblDangVien[DV17]": { trong_quy: "2.000" },
  "tblKetNap[T1]": { doan_vien_uu_tu: 2 },
  "tblKetNap[T2]": { nu: "x" },
  "tblDangKy[CCB]": { da_dang_ky: 13 },
  "tblDangKy[CD]": { tong_so: "1,234" },
  "tblVanBan#0": { ngay_ban_hanh: "31/02/2021" },
  "tblVanBan#5": { ngay_ban_hanh: R + 2 },
  "tblHaiLong#0": { phieu_phat: 380 },
  "tblHaiLong#1": { rat_hai_long: 140 },
  "tblXepLoai[TCCSD]": { so_qd: null },
  "tblXepLoai[DANG_VIEN]": { xs: "–" },
  "tblKetLuan#0": { co_quan: "UBKT" },
  "tblKhacPhuc#0": { so_bc: null },
  "tblPhanAnh[N1]": { da_gq: 2, dung_quy_trinh: 2 },
  "tblPhanAnh[N2]": { qua_han: null },
};
const FOUND = [
  "HYG03 error nguoi_ky",
  "HYG07 error tblDangKy[CD].tong_so",
  "HYG08 error tblKetNap[T2].nu",
  "HYG09 error tblXepLoai[DANG_VIEN].xs",
  "HYG11 error tblVanBan#0.ngay_ban_hanh",
  "REQ01 error tblPhanAnh[N2].qua_han",
  "REQ04 error tblKetLuan#0.co_quan",
  "REQ05 error tblKhacPhuc#0.so_bc",
  "REQ06 error tblXepLoai[TCCSD].so_qd",
  "XF01 error tblDangKy[CCB].da_dang_ky",
  "XF05 error tblKetNap[T1].doan_vien_uu_tu",
  "XF06 error tblDangVien[DV12].trong_quy",
  "XF08 error tblHaiLong#1.hop_le",
  "XF09 error tblHaiLong#0.hop_le",
  "XF10 error tblPhanAnh[N1].ton_dau",
  "HYG06 warning tblDangVien[DV17].trong_quy",
  "XF12 warning so_chi_bo_tt",
  "HYG14 note quy",
  "DAT04 note ngay_ky",
  "DAT04 note tblVanBan#5.ngay_ban_hanh",
];

test("twenty slips are twenty findings, the errors first", async () => {
  const drawn = await template();
  const wanted = FOUND.map((find) => {
    const [rule = "", severity = "", cell = ""] = find.split(" ");
    return `${rule} ${severity} ${addressIn(drawn, cell)}`;
  });
  expect(wanted).toHaveLength(20);
  expect(findingsIn(await spoiled(SLIPS))).toEqual(wanted);
});

const check = async (changes: Changes) =>
  checkWorkbook({
    snapshot: await spoiled(changes),
    fileName: null,
    today: R + 5,
    previousOf: () => null,
  });

test("the list stays readable: a line for each, none longer than a paragraph", async () => {
  const checked = await check(SLIPS);
  const shown = { severities: ["error", "warning", "note"] as const, sheet: null };
  const text = describeFile(
    { file: "x.xlsx", ok: true, checked },
    { filter: shown, colours: false },
  );
  const lines = text.split("\n");
  expect(lines[1]).toBe("Chưa nộp được: 15 lỗi, 2 cảnh báo, 3 lưu ý");
  const findings = lines.filter((line) => /^ {2}(?:Lỗi|Cảnh báo|Lưu ý) /u.test(line));
  expect(findings).toHaveLength(20);
  for (const line of findings) expect(line.length).toBeLessThan(400);
});

test("the same slip in many cells of a sheet is one line, with the first three places", async () => {
  const pasted = Object.fromEntries(
    ["DV03", "DV05", "DV14", "DV15", "DV16", "DV17"].map((code) => [
      `tblDangVien[${code}]`,
      { trong_quy: "1" },
    ]),
  );
  const checked = await check({ ...pasted, "tblKetNap[T1]": { ket_nap_lai: "0" } });
  expect(checked.findings.filter(({ rule }) => rule === "HYG06")).toHaveLength(7);
  const shown = (everyPlace: boolean): string[] =>
    describeFile(
      { file: "x.xlsx", ok: true, checked },
      {
        filter: { severities: ["warning"], sheet: null },
        colours: false,
        everyPlace,
      },
    )
      .split("\n")
      .filter((line) => line.includes("HYG06"));
  expect(shown(false).map((line) => /\[(.*?)\]/u.exec(line)?.[1])).toEqual([
    "2 Đảng viên · D9, D11, D20 và 3 ô khác",
    "3 Kết nạp · I7 · Tháng thứ nhất của quý · Kết nạp lại (không tính vào chỉ tiêu)",
  ]);
  expect(shown(true).map((line) => /\[(.*?)\]/u.exec(line)?.[1])[0]).toBe(
    "2 Đảng viên · D9, D11, D20, D21, D22, D23",
  );
});
