import { rng02 } from "../../../src/rules/crossPeriod/rng02UnusuallyLarge";
import { xp01 } from "../../../src/rules/crossPeriod/xp01OpeningMembers";
import { xp02 } from "../../../src/rules/crossPeriod/xp02CumulativeFell";
import { xp03 } from "../../../src/rules/crossPeriod/xp03FeedbackCarried";
import { xp07 } from "../../../src/rules/crossPeriod/xp07QuarterMissing";
import { xp08 } from "../../../src/rules/crossPeriod/xp08RegistrationsFell";
import { xp09 } from "../../../src/rules/crossPeriod/xp09GradingChanged";
import { xs09 } from "../../../src/rules/crossPeriod/xs09RecentAdmissions";
import { atBloc, blocOf, expectFound, unitCode, withPrevious } from "../besides";
import { materialOf, told } from "../material";

const opening = (count: number) => ({ "tblDangVien[DV01]": { trong_quy: count } });
const closing = (count: number) => ({ "tblDangVien[DV11]": { trong_quy: count } });

describe("XP01", () => {
  test("the opening is last quarter's closing", () => {
    expect(told(xp01, withPrevious(opening(122), closing(122)))).toEqual([]);
  });

  test("a correction of last quarter is told with both figures", () => {
    const cells = ["tblDangVien[DV01].trong_quy"];
    expectFound(xp01, withPrevious(opening(121), closing(122)), { cells, says: ["121", "122"] });
  });

  test("without last quarter's workbook one note says so", () => {
    const cells = ["tblDangVien[DV01].trong_quy"];
    expectFound(xp01, materialOf(), { severity: "note", cells, says: ["Chưa nạp kỳ trước"] });
  });

  test.each([
    ["the first quarter of use", materialOf({ "tblKetNap[LK]": { ket_nap: null } })],
    [
      "the term's first quarter",
      materialOf({ "tblKetNap[LK]": { ket_nap: 5 } }, { period: "2020-Q4" }),
    ],
    ["a unit that never reported", withPrevious({}, {}, { previous: null })],
    ["the bloc, which has looked", atBloc({})],
    ["a blank opening", withPrevious({ "tblDangVien[DV01]": { trong_quy: null } })],
  ])("is silent: %s", (_, material) => {
    expect(told(xp01, material)).toEqual([]);
  });
});

describe("RNG02", () => {
  test.each([
    [120, 360, false],
    [120, 361, true],
    [5, 25, false],
    [5, 26, true],
    [0, 21, true],
  ])("%d → %d", (before, now, found) => {
    const material = withPrevious(
      { "tblDangKy[DTN]": { tong_so: now } },
      { "tblDangKy[DTN]": { tong_so: before } },
    );
    expect(told(rng02, material).filter(({ cells }) => cells[0]?.includes("DTN"))).toHaveLength(
      found ? 1 : 0,
    );
  });
});

describe("XP02", () => {
  const surveyed = (valid: number) => ({ "tblHaiLong#0": { hop_le: valid } });

  test("valid slips of a field fall within the year", () => {
    expectFound(xp02, withPrevious(surveyed(380), surveyed(400)), {
      cells: ["tblHaiLong#0.hop_le"],
      says: ["giảm so với quý trước"],
    });
  });

  test("a new year counts anew", () => {
    const beside = { period: "2021-Q1", previous: "2020-Q4" };
    expect(told(xp02, withPrevious(surveyed(10), surveyed(400), beside))).toEqual([]);
  });

  test("increases of the year that fall", () => {
    const material = withPrevious(
      { "tblDangVien[DV03]": { trong_quy: 0, ky_truoc: 1 } },
      { "tblDangVien[DV03]": { trong_quy: 2, ky_truoc: 1 } },
    );
    const found = told(xp02, material).map(({ cells }) => cells[0]);
    expect(found).toContain("tblDangVien[DV03].luy_ke_nam");
  });
});

test("XP03: a source brings forward what was left open", () => {
  const open = { "tblPhanAnh[N2]": { dang_gq: 3, chua_gq: 2 } };
  const brought = (count: number) => ({ "tblPhanAnh[N2]": { ton_dau: count } });
  const ofN2 = (count: number) =>
    told(xp03, withPrevious(brought(count), open)).filter(({ cells }) =>
      cells[0]?.startsWith("tblPhanAnh[N2]"),
    );
  expect(ofN2(5)).toEqual([]);
  expect(ofN2(3)[0]).toMatchObject({ severity: "warning", cells: ["tblPhanAnh[N2].ton_dau"] });
});

describe("XP07", () => {
  test("a quarter is missing: a note at the unit, a warning at the bloc", () => {
    const gap = withPrevious({}, {}, { previous: "2021-Q1" });
    expectFound(xp07, gap, { severity: "note", cells: [], says: ["Quý II/2021"] });
    expectFound(xp07, { ...gap, judgedAt: "bloc" }, { cells: [], says: ["Quý II/2021"] });
  });

  test("no gap", () => {
    expect(told(xp07, withPrevious({}))).toEqual([]);
  });
});

describe("XP08", () => {
  const registered = (row: string, count: number) => ({
    [`tblDangKy[${row}]`]: { da_dang_ky: count },
  });
  const left = (count: number) => ({ "tblDangVien[DV05]": { trong_quy: count } });
  const only = (row: string, now: number, then: number, more = {}) =>
    told(xp08, withPrevious({ ...registered(row, now), ...more }, registered(row, then))).filter(
      ({ cells }) => cells[0]?.includes(`[${row}]`),
    );

  test("fewer than last quarter", () => {
    expect(only("DTN", 45, 48)[0]).toMatchObject({ severity: "warning" });
    expect(only("DTN", 48, 48)).toEqual([]);
  });

  test("members who left explain it", () => {
    const gone = {
      ...left(3),
      ...Object.fromEntries(
        ["06", "07", "08", "09", "10"].map((row) => [`tblDangVien[DV${row}]`, { trong_quy: 0 }]),
      ),
    };
    const [note] = only("DV", 45, 48, gone);
    expect(note).toMatchObject({ severity: "note" });
    expect(note?.message).toContain("trong quý có 3 đảng viên chuyển đi");
    expect(only("DV", 44, 48, gone)[0]).toMatchObject({ severity: "warning" });
  });
});

describe("XP09", () => {
  const graded = (grade: string) => ({
    "tblXepLoai[TCCSD]": {
      nam_danh_gia: 2020,
      ...{ xs: 0, tot: 0, ht: 0, kht: 0 },
      [grade]: 1,
      trang_thai: "Chính thức",
    },
  });
  const cells = ["xs", "tot", "ht", "kht"].map((key) => `tblXepLoai[TCCSD].${key}`);

  test("an official grade changes", () => {
    expect(told(xp09, withPrevious(graded("tot"), graded("tot")))).toEqual([]);
    expectFound(xp09, withPrevious(graded("xs"), graded("tot")), {
      cells,
      says: ["2020", 'ghi "Hoàn thành xuất sắc"', 'quý trước ("Hoàn thành tốt")'],
    });
  });

  test("the bloc has another grade", () => {
    const confirmed = { ma_don_vi: "DV017", nam: 2020, xep_loai_tccsd: "Hoàn thành tốt" };
    const bloc = blocOf({ tblXacNhan: [{ ...confirmed, ma_don_vi: unitCode() }] });
    expect(told(xp09, { ...materialOf(graded("tot")), bloc })).toEqual([]);
    expectFound(
      xp09,
      { ...materialOf(graded("xs")), bloc },
      { cells, says: ['ghi "Hoàn thành xuất sắc"', 'số của Khối ("Hoàn thành tốt")'] },
    );
  });
});

test("XS09: too new to be graded, at the end of the year only", () => {
  const months = (count: number) =>
    Object.fromEntries(["T1", "T2", "T3"].map((row) => [`tblKetNap[${row}]`, { ket_nap: count }]));
  const newcomers = (count: number) => ({
    ...months(0),
    "tblXepLoai[DANG_VIEN]": { nam_danh_gia: 2021, kdg_duoi_6t: count },
  });
  const beside = { period: "2021-Q4", previous: "2021-Q3" };
  expect(told(xs09, withPrevious(newcomers(3), months(1), beside))).toEqual([]);
  expectFound(xs09, withPrevious(newcomers(5), months(1), beside), {
    cells: ["tblXepLoai[DANG_VIEN].kdg_duoi_6t"],
    says: ["5", "3"],
  });
  expect(told(xs09, withPrevious(newcomers(5), months(1)))).toEqual([]);
});
