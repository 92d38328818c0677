import { explainWarnings, type ExplainRequest } from "../../src/app/explain";
import { lapsedLines } from "../../src/explanations/lapsed";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { readReport } from "../../src/workbook/readReport";
import type { Row } from "../oracle/quarter";
import type { Changes } from "../rules/material";
import { addressIn, spoiled } from "../rules/spoiled";
import { parseCell } from "../../src/spreadsheet/address";
import { check } from "../repair/mended";

/** Two notes are missing, and some are exempt: three warnings, two of one rule. */
const WARNED: Changes = {
  "tblDangVien[DV17]": { trong_quy: "2" },
  "tblKhacPhuc#0": { tu_dg: "Đã xong" },
};

function explain(snapshot: Snapshot, request: Partial<ExplainRequest>): Snapshot {
  const checked = check(snapshot);
  const findings = checked.findings.flatMap(({ severity }, at) =>
    severity === "warning" ? [at] : [],
  );
  const done = explainWarnings(
    checked,
    { findings, reason: "DANG_TRINH_KY", text: "", ...request },
    "of no host",
  );
  if (!done.ok) throw new Error(done.reason);
  return applyChanges(snapshot, done.changes);
}

const warnings = (snapshot: Snapshot) =>
  check(snapshot).findings.filter(({ severity }) => severity === "warning");
const open = (snapshot: Snapshot) =>
  warnings(snapshot).filter(({ explanation }) => explanation === undefined);

function typed(snapshot: Snapshot, cell: string, content: string | number): Snapshot {
  const [sheet = "", address = ""] = addressIn(snapshot, cell).split("!");
  const at = parseCell(address) ?? { row: 0, column: 0 };
  return applyChanges(snapshot, { basis: null, blocks: [{ sheet, ...at, contents: [[content]] }] });
}

describe("a day", () => {
  const late: Changes = {
    "tblKhacPhuc#0": {
      ...{ thoi_han: 44_423, so_bc: null, ngay_bc: null, tu_dg: null },
      ...{ ngay_hk: null, so_hk: null, kq_hk: null },
    },
  };
  const told = async () =>
    rowsOf(explain(await spoiled(late), {})).find(({ ma_quy_tac }) => ma_quy_tac === "FUP01") ?? {};

  test("is told as the cell shows it", async () => {
    expect((await told()).gia_tri).toBe("15/08/2021");
  });

  test.each<[written: string | number, holds: boolean]>([
    ["15/08/2021", true],
    ["15/8/2021", true],
    ["44423", true],
    [44_423, true],
    ["16/08/2021", false],
  ])("an explanation of %j", async (written, holds) => {
    const line = await told();
    const workbook = await spoiled({
      ...late,
      "tblGiaiTrinh+": [{ ...line, gia_tri: written }],
    });
    const said = warnings(workbook).find(({ rule }) => rule === "FUP01")?.explanation;
    expect(said !== undefined).toBe(holds);
  });
});

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await spoiled(WARNED);
});

const rowsOf = (workbook: Snapshot) =>
  (readReport(workbook).tables.get("tblGiaiTrinh")?.rows ?? []).map(({ cells }) =>
    Object.fromEntries([...cells].map(([key, { value }]) => [key, value])),
  );

test("a warning that is explained stands and is open no longer", () => {
  const before = warnings(snapshot);
  expect(before.length).toBeGreaterThan(0);
  const after = explain(snapshot, { text: "chờ ký" });
  expect(open(after)).toEqual([]);
  expect(warnings(after).map(({ rule }) => rule)).toEqual(before.map(({ rule }) => rule));
  expect(warnings(after)[0]?.explanation).toEqual({ reason: "Đang trình ký", text: "chờ ký" });
  expect(rowsOf(after)).toHaveLength(new Set(before.map(({ rule }) => rule)).size);
});

test("the line says where the warning stands, and its sheet comes to sight", () => {
  const after = explain(snapshot, {});
  const [sheet, cell] = addressIn(snapshot, "tblDangVien[DV17].trong_quy").split("!");
  expect(rowsOf(after)).toMatchObject([{ sheet, o: cell, gia_tri: "2" }]);
  const seen = (workbook: Snapshot) =>
    workbook.sheets.find(({ name }) => name === "14 Giải trình")?.visibility;
  expect([seen(snapshot), seen(after)]).toEqual(["hidden", "visible"]);
});

describe("what a line is about", () => {
  const withLine = (more: Row): Promise<Snapshot> => {
    const [line = {}] = rowsOf(explain(snapshot, {}));
    return spoiled({ ...WARNED, "tblGiaiTrinh+": [{ ...(line as Row), ...more }] });
  };

  test.each([
    ["ma_quy_tac", "HYG10"],
    ["bang", "tblKetNap"],
    ["dong", "DV16"],
    ["cot", "ghi_chu"],
  ])("one of another %s says nothing of the warning, and stays beside its own", async (key, of) => {
    const workbook = await withLine({ [key]: of });
    expect(open(workbook).map(({ rule }) => rule)).toEqual(["HYG06"]);
    const explained = explain(workbook, {});
    expect(open(explained)).toEqual([]);
    expect(rowsOf(explained).map((line) => line[key])).toEqual([of, expect.not.stringMatching(of)]);
  });

  test.each(["bang", "dong", "cot"])("a blank %s stands for all", async (key) => {
    expect(open(await withLine({ [key]: null }))).toEqual([]);
  });

  test.each<[ly_do: string | null, giai_trinh: string | null, explains: boolean]>([
    ["Lý do khác", null, false],
    ["Lý do khác", "máy hỏng", true],
    [null, "máy hỏng", true],
    [null, null, false],
    ["Đang trình ký", null, true],
  ])("the reason %j with the words %j", async (ly_do, giai_trinh, explains) => {
    expect(open(await withLine({ ly_do, giai_trinh }))).toHaveLength(explains ? 0 : 1);
  });
});

test("of a secret text nothing is copied, and another text is another warning", async () => {
  const secret = await spoiled({ "tblKetLuan#0": { do_mat: "Mật", noi_dung: "Äáº£ng bá»™" } });
  const explained = explain(secret, {});
  expect(rowsOf(explained)).toHaveLength(1);
  expect(JSON.stringify(rowsOf(explained))).not.toContain("Äáº£ng");
  expect(open(explained)).toEqual([]);
  const other = typed(explained, "tblKetLuan#0.noi_dung", "Äáº£ng á»§y");
  expect(open(other).map(({ rule }) => rule)).toEqual(["HYG05"]);
});

test("explained again it is the same line", () => {
  const twice = explain(explain(snapshot, {}), { reason: null, text: "nói lại" });
  expect(rowsOf(twice)).toHaveLength(rowsOf(explain(snapshot, {})).length);
  expect(warnings(twice)[0]?.explanation).toEqual({ reason: "", text: "nói lại" });
});

test("the warning comes back when its figure changes", () => {
  const explained = explain(snapshot, {});
  const changed = typed(explained, "tblDangVien[DV17].trong_quy", "3");
  expect(open(changed).map(({ rule }) => rule)).toEqual(["HYG06"]);
  const { findings, report } = check(changed);
  expect(lapsedLines(findings, report, () => false).map(({ why }) => why)).toEqual([
    "figureChanged",
  ]);
});

test("one line for a group, and only the member whose figure changed comes back", async () => {
  const many = await spoiled({
    "tblDangVien[DV17]": { trong_quy: "2" },
    "tblDangVien[DV16]": { trong_quy: "0" },
    "tblDangVien[DV15]": { trong_quy: "0" },
  });
  expect(warnings(many)).toHaveLength(3);
  const explained = explain(many, {});
  expect(open(explained)).toEqual([]);
  expect(rowsOf(explained)).toHaveLength(1);
  expect(rowsOf(explained)[0]?.dong).toBeNull();
  const changed = typed(explained, "tblDangVien[DV17].trong_quy", "3");
  expect(open(changed).map(({ names: [name] }) => name?.rowCode)).toEqual(["DV17"]);
});

describe("one of several that name no row of the workbook", () => {
  const explainFirst = (snapshot: Snapshot): Snapshot =>
    explain(snapshot, {
      findings: [check(snapshot).findings.findIndex(({ severity }) => severity === "warning")],
    });

  test("of two documents that are missing the other stays open", async () => {
    const missing = await spoiled({
      "tblVanBan#0": { nam_ap_dung: 2020 },
      "tblVanBan#1": { nam_ap_dung: 2020 },
    });
    expect(open(missing).map(({ facts }) => facts.loai)).toEqual([
      "Nghị quyết lãnh đạo năm",
      "Chương trình KT,GS năm",
    ]);
    const explained = explainFirst(missing);
    expect(open(explained).map(({ facts }) => facts.loai)).toEqual(["Chương trình KT,GS năm"]);
    const edited = typed(explained, "tblVanBan#2.nam_ap_dung", 2021);
    expect(open(edited).map(({ facts }) => facts.loai)).toEqual(["Chương trình KT,GS năm"]);
    expect(open(explain(missing, {}))).toEqual([]);
    expect(rowsOf(explain(missing, {}))).toHaveLength(1);
  });

  test("of two sheets with merged cells the other stays open", async () => {
    const sheets = ["2 Đảng viên", "4 Đăng ký học tập"];
    const merged: Snapshot = await spoiled({}).then((plain) => ({
      ...plain,
      sheets: plain.sheets.map((sheet) =>
        sheets.includes(sheet.name)
          ? { ...sheet, merged: [{ top: 8, left: 4, bottom: 9, right: 4 }] }
          : sheet,
      ),
    }));
    const tabs = (snapshot: Snapshot) =>
      open(snapshot).map(({ rule, places: [place] }) => `${rule} ${place?.sheet ?? ""}`);
    expect(tabs(merged)).toEqual(sheets.map((sheet) => `STR08 ${sheet}`));
    expect(tabs(explainFirst(merged))).toEqual(["STR08 4 Đăng ký học tập"]);
    expect(tabs(explain(merged, {}))).toEqual([]);
  });
});

test("a mended warning leaves a settled line, and an unknown rule is told apart", () => {
  const mended = typed(explain(snapshot, {}), "tblDangVien[DV17].trong_quy", 2);
  const gone = typed(mended, "tblGiaiTrinh#5.ma_quy_tac", "XX99");
  const said = typed(gone, "tblGiaiTrinh#5.giai_trinh", "từ bản cũ");
  const { findings, report } = check(said);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(lapsedLines(findings, report, () => false).map(({ why }) => why)).toEqual([
    "settled",
    "ruleGone",
  ]);
  // What a rule could not look for is not settled.
  expect(lapsedLines(findings, report, () => true).map(({ line }) => line.rule)).toEqual(["XX99"]);
});

test("nothing said, no sheet, no room: refused with a reason", () => {
  const checked = check(snapshot);
  const request = { findings: [0], reason: null, text: "  " } as const;
  expect(explainWarnings(checked, request, "")).toEqual({ ok: false, reason: "noWords" });
  const other = { ...request, reason: "KHAC" } as const;
  expect(explainWarnings(checked, other, "")).toEqual({ ok: false, reason: "noWords" });
  const tables = new Map(checked.report.tables);
  const sheet = tables.get("tblGiaiTrinh");
  if (sheet === undefined) throw new Error("no sheet");
  const said = { ...request, text: "x" };
  const at = checked.findings.findIndex(({ severity }) => severity === "warning");
  tables.set("tblGiaiTrinh", { ...sheet, area: { ...sheet.area, bottom: sheet.headerRow } });
  const full = { ...checked, report: { ...checked.report, tables } };
  expect(explainWarnings(full, { ...said, findings: [at] }, "")).toMatchObject({
    reason: "noRoom",
  });
  tables.set("tblGiaiTrinh", { ...sheet, area: { ...sheet.area, bottom: sheet.headerRow + 1 } });
  expect(explainWarnings(full, { ...said, findings: [at] }, "")).toMatchObject({ ok: true });
  tables.delete("tblGiaiTrinh");
  expect(explainWarnings(full, { ...said, findings: [at] }, "")).toMatchObject({
    reason: "noSheet",
  });
});

test("an error cannot be explained away", async () => {
  const faulty = await spoiled({ "tblDangVien[DV17]": { trong_quy: "x" } });
  const checked = check(faulty);
  const done = explainWarnings(checked, { findings: [0], reason: "DANG_TRINH_KY", text: "" }, "");
  expect(done.ok && done.changes.blocks).toEqual([]);
});
