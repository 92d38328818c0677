import { checkBesidePrevious } from "../../src/app/checkBesidePrevious";
import { explainWarnings } from "../../src/app/explain";
import { readQuarter } from "../../src/app/readQuarter";
import { startNextPeriod } from "../../src/app/startNextPeriod";
import { takeFromPrevious, type Taking } from "../../src/app/takeFromPrevious";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { dataOfReport } from "../../src/workbook/dataOfReport";
import { rowByCode, type Report } from "../../src/workbook/report";
import { serial } from "../oracle/quarter";
import { check, differences, TODAY } from "../repair/mended";
import { filled, spoiled } from "../rules/spoiled";
import { quarterOf, type Changes } from "../rules/material";

const Q2 = { period: "2021-Q2" } as const;

async function previousQuarter(changes: Changes = {}) {
  const quarter = readQuarter(await spoiled(changes, Q2));
  if (quarter === null) throw new Error("no quarter");
  return quarter;
}

test("what an error had spoiled in last quarter's workbook is no figure of last quarter", async () => {
  const results = async (changes: Changes) => {
    const quarter = await previousQuarter(changes);
    return startNextPeriod({ ...quarter, today: TODAY }).data.tables.get("tblChiTieu") ?? [];
  };
  const known = (rows: readonly ReadonlyMap<string, unknown>[]) => rows.map((row) => row.get("ma"));
  expect(known(await results({}))).toContain("CT8B");
  const tooMany = { "tblPhanAnh[N1]": { dung_quy_trinh: 999 } };
  expect(known(await results(tooMany))).not.toContain("CT8B");
  // Told by the program alone: no formula of the sheet knows of it.
  const unlike = { "tblDangVien[DV02]": { trong_quy: 9 } };
  expect(known(await results({}))).toContain("CT6A");
  expect(known(await results(unlike))).not.toContain("CT6A");
});

/** What Tạo kỳ mới writes, not there yet: the workbook was begun from an empty template. */
const BLANK: Changes = {
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `tblDangVien[DV${String(index + 1).padStart(2, "0")}]`,
      { ky_truoc: null, ...(index === 0 && { trong_quy: null }) },
    ]),
  ),
  "tblKetNap[LK]": {
    ket_nap: null,
    doan_vien: null,
    doan_vien_uu_tu: null,
    nu: null,
    ket_nap_lai: null,
  },
  ...Object.fromEntries(
    ["N1", "N2", "N3", "N4"].map((code) => [`tblPhanAnh[${code}]`, { ton_dau: null }]),
  ),
};

const take = (snapshot: Snapshot, previous: Awaited<ReturnType<typeof previousQuarter>>): Taking =>
  takeFromPrevious(check(snapshot), previous, "of no host");

function taken(taking: Taking): Extract<Taking, { ok: true }> {
  if (!taking.ok) throw new Error(taking.reason);
  return taking;
}

function after(snapshot: Snapshot, taking: Taking): Snapshot {
  const { changes } = taken(taking);
  return changes === null ? snapshot : applyChanges(snapshot, changes);
}

const cell = (report: Report, table: string, code: string, key: string) =>
  rowByCode(report, table, code)?.cells.get(key)?.value;

test("blank cells get what Tạo kỳ mới would have written, and nothing else changes", async () => {
  const previous = await previousQuarter();
  const snapshot = await spoiled(BLANK);
  const mended = after(snapshot, take(snapshot, previous));
  const next = startNextPeriod({ ...previous, today: TODAY }).data;
  const now = dataOfReport(check(mended).report);
  for (const [table, keys] of [
    ["tblDangVien", ["ky_truoc"]],
    ["tblKetNap", ["ket_nap", "nu"]],
    ["tblPhanAnh", ["ton_dau"]],
    ["tblChiTieu", ["ky_truoc"]],
  ] as const) {
    const figures = (rows = next.tables.get(table) ?? []) =>
      rows
        .filter((row) => table !== "tblKetNap" || row.get("ma_dong") === "LK")
        .map((row) => keys.map((key) => row.get(key) ?? null))
        .filter((values) => values.some((value) => value !== null));
    expect(figures(now.tables.get(table))).toEqual(figures());
    expect(figures().length).toBeGreaterThan(0);
  }
  expect(cell(check(mended).report, "tblDangVien", "DV01", "trong_quy")).toBe(
    cell(previous.report, "tblDangVien", "DV11", "trong_quy") ??
      previous.calculation.fixedCell("tblDangVien", "DV11", "trong_quy"),
  );
  expect(new Set(differences(snapshot, mended).map((place) => place.split("!")[0]))).toEqual(
    new Set(["2 Đảng viên", "3 Kết nạp", "12 Phản ánh 1374", "15 Chỉ tiêu"]),
  );
});

test("taking it twice changes nothing more", async () => {
  const previous = await previousQuarter();
  const snapshot = await spoiled(BLANK);
  const once = after(snapshot, take(snapshot, previous));
  expect(take(once, previous)).toMatchObject({
    changes: null,
    figures: 0,
    results: 0,
    conclusions: [],
    kept: 0,
  });
});

test("where no figure is blank, what is written all the same is counted", async () => {
  const snapshot = await filled(quarterOf({}));
  const taking = taken(take(snapshot, await previousQuarter()));
  expect(taking.figures).toBe(0);
  expect(taking.results).toBe(differences(snapshot, after(snapshot, taking)).length);
  expect(taking.results).toBeGreaterThan(0);
});

test("a figure that stands there stays; the difference is told by XP01 and can be explained", async () => {
  const previous = await previousQuarter();
  const snapshot = await spoiled({ "tblDangVien[DV01]": { trong_quy: 100 } });
  const taking = taken(take(snapshot, previous));
  expect(taking.kept).toBeGreaterThan(0);
  const mended = after(snapshot, taking);
  const beside = (workbook: Snapshot) =>
    checkBesidePrevious({ snapshot: workbook, fileName: null, today: TODAY }, previous);
  const checked = beside(mended);
  expect(cell(checked.report, "tblDangVien", "DV01", "trong_quy")).toBe(100);
  const at = checked.findings.findIndex(({ rule }) => rule === "XP01");
  expect(checked.findings[at]).toMatchObject({ severity: "warning" });
  const said = explainWarnings(checked, { findings: [at], reason: "DINH_CHINH", text: "" }, "");
  if (!said.ok) throw new Error(said.reason);
  const explained = beside(applyChanges(mended, said.changes));
  expect(explained.findings.find(({ rule }) => rule === "XP01")?.explanation).toMatchObject({
    reason: "Đính chính kỳ trước",
  });
});

describe("a conclusion that is still followed and was dropped (XP04)", () => {
  const dropped: Changes = { tblKetLuan: [], tblKhacPhuc: [] };

  test("comes back with all its rounds", async () => {
    const previous = await previousQuarter();
    const snapshot = await spoiled(dropped);
    const rules = (workbook: Snapshot) =>
      checkBesidePrevious(
        { snapshot: workbook, fileName: null, today: TODAY },
        previous,
      ).findings.map(({ rule }) => rule);
    expect(rules(snapshot)).toContain("XP04");
    const taking = taken(take(snapshot, previous));
    expect(taking.conclusions.length).toBeGreaterThan(0);
    expect(taking.rounds).toBeGreaterThan(0);
    const mended = after(snapshot, taking);
    expect(rules(mended)).not.toContain("XP04");
    expect(rules(mended)).not.toContain("XS04");
  });

  test.each<[name: string, body: string, comes: string[]]>([
    ["another body's, which stood beside it", "BTV Đảng ủy Khối", ["77-KL"]],
    ["the same one, its body put right", "BCH Đảng bộ Khối", []],
  ])("the unit holds one of the same number: %s", async (_, held, comes) => {
    const conclusion = (code: string, body: string) => ({
      ...{ ma_kl: code, so_kl: "77-KL", ngay_kl: serial(2021, 5, 4), co_quan: body },
      ...{ loai: "Kiểm tra", noi_dung: "x", co_han_che: "Có", so_han_che: 1, do_mat: "Không" },
    });
    const round = { stt_hc: 1, vong: 1, noi_dung: "x", thoi_han: serial(2021, 12, 31) };
    const beside = held === "BTV Đảng ủy Khối" ? [conclusion("KL-2021-32", held)] : [];
    const previous = await previousQuarter({
      "tblKetLuan+": [conclusion("KL-2021-31", "UBKT Đảng ủy Khối"), ...beside],
      "tblKhacPhuc+": ["KL-2021-31", ...(beside.length > 0 ? ["KL-2021-32"] : [])].map((code) => ({
        ...{ ma_kl: code, ...round },
      })),
    });
    const now = await spoiled({ "tblKetLuan+": [conclusion("KL-2021-32", held)] });
    expect(taken(take(now, previous)).conclusions).toEqual(comes);
  });

  test("under a code that is free, where another conclusion has taken its own", async () => {
    const previous = await previousQuarter();
    const [own] = dataOfReport(previous.report).tables.get("tblKetLuan") ?? [];
    const quarter = quarterOf(dropped);
    quarter.tables.tblKetLuan = [
      {
        ...Object.fromEntries(own ?? []),
        so_kl: "99-KL/UBKT",
        ngay_kl: serial(2021, 7, 20),
        co_han_che: "Không",
        so_han_che: 0,
      },
    ];
    const snapshot = await filled(quarter);
    const mended = after(snapshot, take(snapshot, previous));
    const rows = dataOfReport(check(mended).report).tables.get("tblKetLuan") ?? [];
    const codes = rows.map((row) => row.get("ma_kl"));
    expect(codes[0]).toBe(own?.get("ma_kl"));
    expect(new Set(codes).size).toBe(codes.length);
    expect(rows.length).toBeGreaterThan(1);
    expect(check(mended).findings.map(({ rule }) => rule)).not.toContain("XS04");
  });
});

test.each([
  ["another unit", { fields: { ma_don_vi: "DV042" } }, {}, "otherUnit"],
  ["not the quarter just before", {}, { fields: { quy: "Quý IV" } }, "otherPeriod"],
  ["a workbook without a period", {}, { fields: { nam: null } }, "noPeriod"],
] as const)("%s is refused", async (_what, before, now, reason) => {
  const previous = await previousQuarter(before);
  expect(take(await spoiled(now), previous)).toEqual({ ok: false, reason });
});

test("the first quarter of a year takes no running totals", async () => {
  const previous = readQuarter(await spoiled({}, { period: "2021-Q4" }));
  if (previous === null) throw new Error("no quarter");
  const snapshot = await spoiled(
    { "tblDangVien[DV01]": { trong_quy: null } },
    { period: "2022-Q1" },
  );
  const mended = check(after(snapshot, take(snapshot, previous)), serial(2022, 4, 2));
  expect(cell(mended.report, "tblDangVien", "DV02", "ky_truoc")).toBeNull();
  expect(cell(mended.report, "tblDangVien", "DV01", "trong_quy")).toEqual(expect.any(Number));
});
