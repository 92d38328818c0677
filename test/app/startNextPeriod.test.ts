import { startNextPeriod, type NextPeriod } from "../../src/app/startNextPeriod";
import { textOf, type RawValue } from "../../src/spreadsheet/snapshot";
import { parsePeriod } from "../../src/catalogue/period";
import { unitTable } from "../../src/workbook/unit";
import { day, DONE, followed, round, UNFINISHED } from "../rules/followUps/remedies";
import { type Changes, materialOf } from "../rules/material";

function next(changes: Changes = {}, period = "2021-Q3"): NextPeriod {
  const { report, calculation } = materialOf(changes, { period });
  return startNextPeriod({
    report,
    calculation,
    period: parsePeriod(period)!,
    today: day(5, 10),
  });
}

const rows = ({ data }: NextPeriod, table: string): Record<string, RawValue>[] =>
  (data.tables.get(table) ?? []).map((row) => Object.fromEntries(row));
const row = (of: NextPeriod, table: string, code: string): Record<string, RawValue> | undefined =>
  rows(of, table).find(({ ma_dong: own }) => own === code);

describe("what is set", () => {
  const members: Changes = {
    "tblDangVien[DV11]": { trong_quy: 121 },
    "tblDangVien[DV03]": { trong_quy: 2, ky_truoc: 5 },
  };

  test("members at the beginning, and what the year has added up", () => {
    const started = next(members);
    expect(row(started, "tblDangVien", "DV01")).toMatchObject({ trong_quy: 121 });
    expect(row(started, "tblDangVien", "DV03")).toEqual({ ma_dong: "DV03", ky_truoc: 7 });
    expect(row(started, "tblDangVien", "DV11")).toBeUndefined();
  });

  test("a new year counts anew", () => {
    const started = next(members, "2021-Q4");
    expect(started.period).toEqual({ year: 2022, quarter: 1 });
    expect(row(started, "tblDangVien", "DV01")).toEqual({ ma_dong: "DV01", trong_quy: 121 });
    expect(row(started, "tblDangVien", "DV03")).toEqual({ ma_dong: "DV03" });
  });

  test.each([
    ["2021-Q4", 2000],
    ["2024-Q3", 2000],
    ["2024-Q4", null],
    ["2025-Q1", 2000],
  ])("the cap of excellent grades after %s: %p", (period, cap) => {
    const { fields } = next({ fields: { tran_xuat_sac: 2000 } }, period).data;
    expect(fields.get("tran_xuat_sac") ?? null).toBe(cap);
  });

  test("what each indicator came to stands beside the new results", () => {
    const results = rows(next(), "tblChiTieu");
    expect(results).toContainEqual({ ma: "CT1B", ky_truoc: "2/2 lĩnh vực đạt" });
    expect(results).toContainEqual({ ma: "CT2A", ky_truoc: "100,00% (118/118)" });
    const graded = (of: NextPeriod) => rows(of, "tblChiTieu").some(({ ma }) => ma === "CT5A");
    expect([graded(next()), graded(next({}, "2021-Q4"))]).toEqual([true, false]);
  });

  test("of the admissions, every count that a month has", () => {
    const typed = Object.values(unitTable("tblKetNap")?.columns ?? {}).flatMap(
      ({ key, type, filledBy }) => (type === "int" && filledBy === "unit" ? [key] : []),
    );
    expect(typed).toContain("ket_nap_lai");
    const counts = Object.fromEntries(typed.map((key) => [key, 1]));
    const four = Object.fromEntries(typed.map((key) => [key, 4]));
    const rowCodes = ["T1", "T2", "T3", "LK"].map((code) => [`tblKetNap[${code}]`, counts]);
    const started = next(Object.fromEntries(rowCodes) as Changes);
    expect(row(started, "tblKetNap", "LK")).toEqual({ ma_dong: "LK", ...four });
  });

  const months = (...counts: (number | null)[]): Changes =>
    Object.fromEntries(
      counts.map((count, index) => [`tblKetNap[T${index + 1}]`, { ket_nap: count }]),
    );

  test.each([
    ["three months on top", months(1, 2, 3), 16],
    [
      "what was before unknown",
      { ...months(1, 2, 3), "tblKetNap[LK]": { ket_nap: null } },
      undefined,
    ],
    ["a month unknown", months(1, null, 3), undefined],
    ["a month below zero", months(1, -1, 3), undefined],
    ["a month that is no whole number", months(1, 0.5, 3), undefined],
  ])("admissions of the term: %s", (_, changes, wanted) => {
    const before = { "tblKetNap[LK]": { ket_nap: 10 }, ...changes };
    expect(row(next(before), "tblKetNap", "LK")?.ket_nap).toBe(wanted);
    expect(row(next(before), "tblKetNap", "T1")).toBeUndefined();
  });

  test("nothing was before the term's first quarter", () => {
    const first = { ...months(1, 2, 3), "tblKetNap[LK]": { ket_nap: null } };
    expect(row(next(first, "2020-Q4"), "tblKetNap", "LK")?.ket_nap).toBe(6);
  });

  test("reports of citizens left open, and nothing else of theirs", () => {
    const started = next({ "tblPhanAnh[N2]": { dang_gq: 3, chua_gq: 2 } });
    expect(row(started, "tblPhanAnh", "N2")).toEqual({ ma_dong: "N2", ton_dau: 5 });
  });

  test("period, reference date, submission", () => {
    const { fields } = next({ fields: { so_van_ban: "12-BC/ĐU", lan_nop: 3 } }).data;
    const of = (key: string) => fields.get(key) ?? null;
    expect([of("nam"), of("quy"), of("ngay_chot"), of("lan_nop")]).toEqual([
      2021,
      "Quý IV",
      day(31, 12),
      1,
    ]);
    expect([of("so_van_ban"), of("ngay_ky"), of("tu_danh_gia_1374")]).toEqual([null, null, null]);
    expect(textOf(of("ten_don_vi"))).not.toBe("");
    expect(of("meta_ky")).toBe("2021-Q4");
  });
});

describe("what the bloc has set", () => {
  const target = (of: NextPeriod, id: string) => rows(of, "tblNguong").find(({ ma }) => ma === id);

  test("a target of its own goes on, the others are those of the quarter", () => {
    const own = { phep: "từ … trở lên", nguong_phan_van: 9600 };
    const started = next({ "tblNguong[CT1B]": own });
    expect(target(started, "CT1B")).toMatchObject({ nguong_phan_van: 9600 });
    expect(target(started, "CT5A")).toMatchObject({ nguong_phan_van: 9800 });
    expect(target(next(), "CT1B")).toMatchObject({ nguong_phan_van: 9500 });
  });

  test("a target that it has made to be followed only stays so", () => {
    const started = next({ "tblNguong[CT1B]": { phep: "không chấm", nguong_phan_van: null } });
    expect(target(started, "CT1B")).toMatchObject({ phep: "không chấm" });
    expect(target(started, "CT1B")?.nguong_phan_van).toBeUndefined();
  });

  const TERM = { tinh_quy_dau: 2021 * 4 + 4, tinh_so_quy: 21, tinh_nam_dau: 2021 };
  test("the term goes on, a unit's own workbook knows no other", () => {
    const { fields } = next({ fields: TERM }, "2021-Q4").data;
    expect(Object.keys(TERM).map((key) => fields.get(key))).toEqual(Object.values(TERM));
  });

  test.each<[name: string, firstQuarter: number, admitted: boolean]>([
    ["in its first quarter nobody has been admitted yet", 2021 * 4 + 4, false],
    ["later the running total goes on", 2021 * 4 + 3, true],
    ["the quarter before is of the term before", 2022 * 4 + 1, true],
  ])("%s", (_, tinh_quy_dau, admitted) => {
    const started = next({ fields: { tinh_quy_dau } });
    expect(row(started, "tblKetNap", "LK") !== undefined).toBe(admitted);
  });
});

describe("what is kept", () => {
  const document = (loai: string, nam_ap_dung: number) => ({
    loai,
    so_ky_hieu: "1",
    ngay_ban_hanh: day(4, 1),
    nam_ap_dung,
  });

  test("documents of the year on, of the term, and rules in force", () => {
    const documents = {
      tblVanBan: [
        document("Nghị quyết lãnh đạo năm", 2020),
        document("Nghị quyết lãnh đạo năm", 2021),
        document("Nghị quyết lãnh đạo năm", 2022),
        document("Chương trình trọng tâm 1", 2020),
        document("Quy chế làm việc", 2016),
        document("Báo cáo đánh giá Quy chế 827", 2020),
      ],
    };
    const kept = rows(next(documents), "tblVanBan").map(({ loai, nam_ap_dung: year }) => [
      textOf(loai).split(" ")[0],
      year,
    ]);
    expect(kept).toEqual([
      ["Nghị", 2021],
      ["Nghị", 2022],
      ["Chương", 2020],
      ["Quy", 2016],
    ]);
  });

  test.each(["tblDangKy", "tblHaiLong", "tblCuoc", "tblNhiemVu"])(
    "%s within a year, not into the next",
    (table) => {
      expect(rows(next(), table).length).toBeGreaterThan(0);
      expect(rows(next({}, "2021-Q4"), table)).toEqual([]);
    },
  );

  test("gradings, until their year can be asked no more", () => {
    const graded = (year: number) => ({
      "tblXepLoai[TCCSD]": { nam_danh_gia: year, trang_thai: "Tự đánh giá" },
    });
    const of = (started: NextPeriod) => row(started, "tblXepLoai", "TCCSD");
    expect(of(next(graded(2020)))).toMatchObject({ nam_danh_gia: 2020, trang_thai: "Tự đánh giá" });
    expect(of(next(graded(2021), "2021-Q4"))).toMatchObject({ trang_thai: "Tự đánh giá" });
    expect(of(next(graded(2020), "2021-Q4"))).toEqual({ ma_dong: "TCCSD", nam_danh_gia: 2021 });
  });

  test("each row of the gradings is its own", () => {
    const started = next({ "tblXepLoai[DANG_VIEN]": { kdg_khac: 7, ghi_chu: "đi học" } });
    expect(row(started, "tblXepLoai", "DANG_VIEN")).toMatchObject({ kdg_khac: 7 });
    expect(row(started, "tblXepLoai", "TCCSD")).not.toHaveProperty("ghi_chu");
  });

  test.each<[since: string, year: number]>([
    ["2021-Q3", 2021],
    ["2021-Q4", 2021],
  ])("a grading of %s without its year is of %d (0.7)", (since, year) => {
    const graded = { "tblXepLoai[TCCSD]": { nam_danh_gia: null, trang_thai: "Chính thức" } };
    expect(row(next(graded, since), "tblXepLoai", "TCCSD")).toMatchObject({
      ...{ nam_danh_gia: year, trang_thai: "Chính thức" },
    });
  });

  test("without anything it gets the year offered", () => {
    const blank = ["tong_so", "kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac", "xs", "tot"]
      .concat("ht", "kht", "trang_thai", "so_qd", "ngay_qd", "nam_danh_gia", "ghi_chu")
      .map((key) => [key, null] as const);
    const started = next({ "tblXepLoai[TCCSD]": Object.fromEntries(blank) }, "2021-Q4");
    expect(row(started, "tblXepLoai", "TCCSD")).toEqual({ ma_dong: "TCCSD", nam_danh_gia: 2021 });
  });

  const closed = round(1, {
    due: day(30, 6),
    reported: day(20, 6),
    reinspected: day(25, 6),
    result: DONE,
  });

  test.each([
    ["an open limitation", followed([round(1, UNFINISHED)]), "2021-Q3", 1],
    ["closed this year", followed([closed]), "2021-Q3", 1],
    ["closed last year", followed([closed]), "2021-Q4", 0],
    [
      "closed in the second round, with the first",
      followed([
        round(1, UNFINISHED),
        round(2, { due: day(31, 8), reported: day(20, 8), reinspected: day(25, 8), result: DONE }),
      ]),
      "2021-Q3",
      2,
    ],
    ["without limitations", followed([], { co_han_che: "Không", so_han_che: 0 }), "2021-Q3", 0],
  ] as const)("conclusions: %s", (_, changes, period, rounds) => {
    const started = next(changes, period);
    expect(rows(started, "tblKetLuan")).toHaveLength(rounds > 0 ? 1 : 0);
    expect(rows(started, "tblKhacPhuc")).toHaveLength(rounds);
  });

  const closedOn = (date: number) =>
    round(1, { due: day(30, 6), reported: day(20, 6), reinspected: date, result: DONE });

  test.each<[name: string, date: number, kept: number]>([
    ["on the last day of last year", day(31, 12, 2020), 0],
    ["on the first day of this year", day(1, 1), 1],
  ])("a limitation closed %s", (_, date, kept) => {
    const issued = { ngay_kl: day(1, 6, 2020) };
    const started = next(followed([closedOn(date)], issued));
    expect(rows(started, "tblKetLuan")).toHaveLength(kept);
  });

  test("a conclusion that is over goes, another one stays with its own rounds", () => {
    const other = { ma_kl: "KL-2021-02", so_kl: "16-KL/ĐUK" };
    const over = followed([closedOn(day(31, 12, 2020))], { ngay_kl: day(1, 6, 2020) });
    const open = followed([{ ...round(1, { due: day(30, 11) }), ma_kl: "KL-2021-02" }], other);
    const both = Object.fromEntries(
      ["tblKetLuan", "tblKhacPhuc"].map((table) => [
        table,
        [over[table] ?? [], open[table] ?? []].flat(),
      ]),
    );
    const started = next(both);
    expect(rows(started, "tblKetLuan")).toMatchObject([other]);
    expect(rows(started, "tblKhacPhuc")).toMatchObject([{ ma_kl: "KL-2021-02", stt_hc: 1 }]);
  });

  test("explanations are emptied; those of what is still open are offered", () => {
    const explained = {
      tblGiaiTrinh: ["FUP01", "REQ02", "FUP09"].map((rule) => ({
        ma_quy_tac: rule,
        giai_trinh: rule,
      })),
    };
    const started = next(explained);
    expect(rows(started, "tblGiaiTrinh")).toEqual([]);
    expect(started.drafts.map((draft) => draft.get("ma_quy_tac"))).toEqual(["FUP01", "FUP09"]);
  });
});
