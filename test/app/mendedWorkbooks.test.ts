import { addFromRegister } from "../../src/app/addFromRegister";
import { checkedCopy } from "../../src/app/checkedCopy";
import { explainWarnings } from "../../src/app/explain";
import { finalise } from "../../src/app/finalise";
import { nextPeriodWorkbook } from "../../src/app/nextPeriodWorkbook";
import { writtenReport } from "../../src/app/writtenReport";
import { UNIT_INDICATOR_IDS } from "../../src/catalogue/indicators";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { fieldValue, rowByCode } from "../../src/workbook/report";
import { TEMPLATE_VERSION } from "../../src/workbook/templateVersion";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { baseQuarter } from "../oracle/baseQuarter";
import { serial } from "../oracle/quarter";
import { blocOf, rosterUnit, unitCode } from "../rules/besides";
import { filled, spoiled } from "../rules/spoiled";
import { snapshotOf } from "../xlsx/packages";
import { check, TODAY } from "../repair/mended";

const rulesOf = (snapshot: Snapshot): string[] => check(snapshot).findings.map(({ rule }) => rule);

describe("Cập nhật mẫu", () => {
  test("a lost column, row and sheet are back around the figures", async () => {
    const whole = await spoiled({});
    const damaged: Snapshot = {
      ...whole,
      sheets: whole.sheets
        .filter(({ tables }) => tables.every(({ name }) => name !== "tblNhiemVu"))
        .map((sheet) => {
          if (sheet.name !== "2 Đảng viên") return sheet;
          const cells = new Map(sheet.cells);
          const table = sheet.tables[0]?.area.top ?? 0;
          cells.delete(table + 7);
          return { ...sheet, cells };
        }),
    };
    expect(rulesOf(damaged)).toEqual(expect.arrayContaining(["STR01", "STR09"]));
    const { plan } = checkedCopy(damaged, check(damaged));
    const drawn = check(await snapshotOf(await writeWorkbook(plan)));
    expect(drawn.findings.map(({ rule }) => rule)).not.toContain("STR09");
    expect(drawn.findings.map(({ rule }) => rule)).not.toContain("STR01");
    const opening = (checked: typeof drawn) =>
      rowByCode(checked.report, "tblDangVien", "DV01")?.cells.get("trong_quy")?.value;
    expect(opening(drawn)).toBe(opening(check(whole)));
    expect(fieldValue(drawn.report, "meta_phien_ban_mau")).toBe(TEMPLATE_VERSION);
  });

  test("the version of today has its frozen fixture", () => {
    const folder = join(__dirname, "../fixtures/templates");
    expect(readdirSync(folder)).toContain(TEMPLATE_VERSION);
  });
});

describe("Tạo kỳ mới", () => {
  test("what was explained of an overdue limitation stands as a draft, and explains nothing", async () => {
    const overdue = await spoiled({ "tblKhacPhuc#1": { thoi_han: serial(2021, 9, 18) } });
    const checked = check(overdue);
    const at = checked.findings.findIndex(({ rule }) => rule === "FUP01");
    const said = explainWarnings(checked, { findings: [at], reason: null, text: "đang làm" }, "");
    if (!said.ok) throw new Error(said.reason);
    const explained = applyChanges(overdue, said.changes);
    const next = nextPeriodWorkbook(explained, check(explained), TODAY);
    expect(next).toMatchObject({ fileName: "BC_DV017_2021_Q4.xlsx", drafts: 1 });
    if (next === null) throw new Error("no period");
    const drawn = check(await snapshotOf(await writeWorkbook(next.plan)), serial(2022, 1, 5));
    const again = drawn.findings.find(({ rule }) => rule === "FUP01");
    expect(again).toMatchObject({ severity: "warning" });
    expect(again?.explanation).toBeUndefined();
    const [line] = drawn.report.tables.get("tblGiaiTrinh")?.rows ?? [];
    expect(line?.cells.get("giai_trinh")?.value).toBe("đang làm");
    expect(line?.cells.get("gia_tri")?.value).toBe("Quý III/2021");
  });
});

describe("Thêm từ sổ của Khối", () => {
  const bloc = () =>
    blocOf({
      tblSoKetLuan: [
        {
          so_kl: "12-KL/UBKT",
          ngay_kl: serial(2021, 8, 5),
          co_quan: "UBKT Đảng ủy Khối",
          ma_don_vi: unitCode(),
          so_han_che: 2,
          han_chung: serial(2021, 10, 30),
        },
      ],
    });

  test("the conclusion and a row for each limitation come below what stands there", async () => {
    const before = await spoiled({});
    const added = addFromRegister(check(before), bloc(), "of no host");
    expect(added).toMatchObject({ ok: true, conclusions: ["12-KL/UBKT"], rounds: 2 });
    if (!added.ok) throw new Error(added.reason);
    const after = check(applyChanges(before, added.changes));
    const rows = (checked: typeof after, table: string) =>
      checked.report.tables.get(table)?.rows ?? [];
    const old = rows(check(before), "tblKetLuan");
    expect(rows(after, "tblKetLuan")).toHaveLength(old.length + 1);
    expect(rows(after, "tblKetLuan").slice(0, old.length)).toEqual(old);
    expect(after.followUps.filter(({ conclusion }) => conclusion === "12-KL/UBKT")).toHaveLength(2);
    expect(addFromRegister(after, bloc(), "")).toEqual({ ok: false, reason: "nothing" });
  });

  test("a conclusion entered with too few limitations is completed: nothing is left to mend", async () => {
    const registered = { so_kl: "15-KL/ĐUK", ngay_kl: serial(2021, 6, 2), so_han_che: 2 };
    const more = {
      co_quan: "BTV Đảng ủy Khối",
      ma_don_vi: unitCode(),
      han_chung: serial(2021, 12, 1),
    };
    const records = blocOf({ tblSoKetLuan: [{ ...registered, ...more }] });
    const before = await spoiled({ "tblKetLuan#0": { so_han_che: 1 }, tblKhacPhuc: [] });
    const added = addFromRegister(check(before), records, "");
    if (!added.ok) throw new Error(added.reason);
    expect(added).toMatchObject({ conclusions: [], rounds: 2, counted: ["15-KL/ĐUK"] });
    const after = applyChanges(before, added.changes);
    expect(rulesOf(after)).not.toContain("XS05");
    expect(addFromRegister(check(after), records, "")).toMatchObject({ reason: "nothing" });
  });

  test.each([3, "hai"])("%j limitations beside 2 in the register stay as typed", async (typed) => {
    const registered = { so_kl: "15-KL/ĐUK", ngay_kl: serial(2021, 6, 2), so_han_che: 2 };
    const records = blocOf({ tblSoKetLuan: [{ ...registered, ma_don_vi: unitCode() }] });
    const added = addFromRegister(
      check(await spoiled({ "tblKetLuan#0": { so_han_che: typed } })),
      records,
      "",
    );
    expect(added).toEqual({ ok: false, reason: "nothing" });
  });

  test("what a unit that was merged into this one has left open comes too, what it closed does not", async () => {
    const issued = { ma_don_vi: "DV900", ngay_kl: serial(2021, 3, 2), so_han_che: 1 };
    const records = blocOf({
      tblDonVi: [
        rosterUnit(),
        {
          ...{ ma_don_vi: "DV900", hieu_luc_den: serial(2021, 6, 20) },
          ...{ don_vi_ke_thua: unitCode() },
        },
      ],
      tblSoKetLuan: [
        { ...issued, so_kl: "31-KL/UBKT" },
        { ...issued, so_kl: "32-KL/UBKT" },
      ],
      tblHauKiem: [
        {
          ...{ ...issued, so_kl: "32-KL/UBKT", stt_hc: 1, vong: 1 },
          ...{ ngay_hk: serial(2021, 6, 1), kq_hk: "Đã khắc phục xong" },
        },
      ],
    });
    const before = await spoiled({});
    const added = addFromRegister(check(before), records, "");
    if (!added.ok) throw new Error(added.reason);
    expect(added).toMatchObject({ conclusions: ["31-KL/UBKT"], rounds: 1 });
    const after = check(applyChanges(before, added.changes));
    expect(addFromRegister(after, records, "")).toMatchObject({ reason: "nothing" });
  });

  test("a unit that the bloc does not know is told", async () => {
    const stranger = await spoiled({ fields: { ma_don_vi: "DV999" } });
    expect(addFromRegister(check(stranger), bloc(), "")).toMatchObject({ reason: "unknownUnit" });
  });
});

describe("for the written report", () => {
  test("a sentence for each indicator that applies, a table of all, nothing that HTML could read", async () => {
    const { sentences, html, text } = writtenReport(check(await spoiled({})));
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence).toMatch(/^\w+ .+: .+\.$/);
    expect(html).toContain("Times New Roman");
    const rows = UNIT_INDICATOR_IDS.length + 1;
    expect(html.match(/<tr>/g)).toHaveLength(rows);
    expect(text.split("\n").filter((line) => line.split("\t").length === 5)).toHaveLength(rows);
  });
});

describe("stories", () => {
  test("4: the unit that failed explains one warning and sends its file", async () => {
    const quarter = baseQuarter({ kind: "administrative", year: 2021, quarter: 4 });
    quarter.tables.tblVanBan = (quarter.tables.tblVanBan ?? []).filter(
      ({ loai }) => loai !== "Nghị quyết lãnh đạo năm",
    );
    const snapshot = await filled(quarter, { period: "2021-Q4" });
    const today = serial(2022, 1, 5);
    const checked = check(snapshot, today);
    const at = checked.findings.findIndex(({ rule }) => rule === "XS06");
    expect(checked.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(checked.indicators.find(({ id }) => id === "CT1A")?.verdict).toBe("KHONG_DAT");
    const said = explainWarnings(
      checked,
      { findings: [at], reason: "DANG_TRINH_KY", text: "" },
      "",
    );
    if (!said.ok) throw new Error(said.reason);
    const explained = check(applyChanges(snapshot, said.changes), today);
    expect(finalise(explained, "", { day: today, time: "16:42" })).toMatchObject({
      ok: true,
      warnings: { all: 1, open: 0 },
    });
  });
});
