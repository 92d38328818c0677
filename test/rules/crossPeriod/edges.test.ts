import { nearestCodes } from "../../../src/rules/roster/nearestCodes";
import { crossPeriodRules } from "../../../src/rules/crossPeriod";
import { rng02 } from "../../../src/rules/crossPeriod/rng02UnusuallyLarge";
import { xp01 } from "../../../src/rules/crossPeriod/xp01OpeningMembers";
import { xp02 } from "../../../src/rules/crossPeriod/xp02CumulativeFell";
import { xp03 } from "../../../src/rules/crossPeriod/xp03FeedbackCarried";
import { xp07 } from "../../../src/rules/crossPeriod/xp07QuarterMissing";
import { xp08 } from "../../../src/rules/crossPeriod/xp08RegistrationsFell";
import { xp09 } from "../../../src/rules/crossPeriod/xp09GradingChanged";
import { xs09 } from "../../../src/rules/crossPeriod/xs09RecentAdmissions";
import type { Material, Rule } from "../../../src/rules/rule";
import { atBloc, blocOf, unitCode, withPrevious } from "../besides";
import { type Changes, materialOf, told } from "../material";

/** What the rules say in full, and what they leave alone though it looks like their matter. */
type Said = readonly [name: string, rule: Rule, material: () => Material, messages: string[]];

const member = (row: string, count: number | null): Changes => ({
  [`tblDangVien[${row}]`]: { trong_quy: count },
});
const registered = (row: string, key: string, count: number | null): Changes => ({
  [`tblDangKy[${row}]`]: { [key]: count },
});
const ONLY_DV03 = ["DV02", "DV04", "DV05", "DV06", "DV07", "DV08", "DV09", "DV10"];
/** Nothing came or went before, so that nothing can have fallen. */
const noFlows = Object.fromEntries(
  ONLY_DV03.map((row) => [`tblDangVien[${row}]`, { trong_quy: 0, ky_truoc: 0 }]),
);
const flow = (quarter: number | null, before: number | null): Changes => ({
  ...noFlows,
  "tblDangVien[DV03]": { trong_quy: quarter, ky_truoc: before },
});
const surveyed = (cells: Record<string, number | string | null>): Changes => ({
  ...flow(0, 0),
  "tblHaiLong#0": cells,
});
const graded = (cells: Record<string, number | string | null>): Changes => ({
  "tblXepLoai[TCCSD]": { xs: 0, tot: 0, ht: 0, kht: 0, ...cells },
});
const official = { nam_danh_gia: 2020, trang_thai: "Chính thức" };
const newcomers = (count: number | null, admitted: number | null): Changes => ({
  ...Object.fromEntries(["T1", "T2", "T3"].map((m) => [`tblKetNap[${m}]`, { ket_nap: admitted }])),
  "tblXepLoai[DANG_VIEN]": { nam_danh_gia: 2021, kdg_duoi_6t: count },
});
const yearEnd = { period: "2021-Q4", previous: "2021-Q3" };
const twoQuartersAgo = { previous: "2021-Q1" };
const lastYear = { period: "2021-Q1", previous: "2020-Q4" };

const TOLD: readonly Said[] = [
  [
    "XP01 both figures",
    xp01,
    () => withPrevious(member("DV01", 121), member("DV11", 122)),
    [
      'Đảng viên đầu kỳ (121) khác cuối kỳ quý trước (122). Sửa cho khớp, hoặc giải trình "Đính chính kỳ trước".',
    ],
  ],
  [
    "RNG02 members at the beginning and at the end",
    rng02,
    () =>
      withPrevious(
        { ...member("DV01", 500), ...member("DV11", 481) },
        { ...member("DV01", 100), ...member("DV11", 160) },
      ),
    [
      "Ô D7 (Có đầu kỳ) ghi 500, lớn bất thường so với quý trước (100). Xem lại, hoặc giải trình.",
      "Ô D17 (Có đến cuối kỳ) ghi 481, lớn bất thường so với quý trước (160). Xem lại, hoặc giải trình.",
    ],
  ],
  [
    "RNG02 every row that registers",
    rng02,
    () =>
      withPrevious(
        {
          ...registered("DV", "tong_so", 500),
          ...registered("DTN", "tong_so", 500),
          ...registered("CD", "tong_so", 500),
          ...registered("CCB", "tong_so", 500),
        },
        {
          ...registered("DV", "tong_so", 100),
          ...registered("DTN", "tong_so", 100),
          ...registered("CD", "tong_so", 100),
          ...registered("CCB", "tong_so", 100),
        },
      ),
    ["D7 (Đảng viên)", "D8 (Đoàn viên Đoàn TNCS Hồ Chí Minh)"]
      .concat("D9 (Đoàn viên công đoàn)", "D10 (Hội viên Hội Cựu chiến binh)")
      .map(
        (cell) =>
          `Ô ${cell} ghi 500, lớn bất thường so với quý trước (100). Xem lại, hoặc giải trình.`,
      ),
  ],
  [
    "XP02 slips handed out",
    xp02,
    () => withPrevious(surveyed({ phieu_phat: 419 }), surveyed({ phieu_phat: 420 })),
    [
      "Số cộng dồn trong năm ở ô D7 giảm so với quý trước, từ 420 xuống 419. Sửa cho khớp, hoặc giải trình.",
    ],
  ],
  [
    "XP02 a field spelled otherwise",
    xp02,
    () =>
      withPrevious(
        surveyed({ linh_vuc: "hộ  tịch", hop_le: 300 }),
        surveyed({ linh_vuc: "Hộ tịch", hop_le: 301 }),
      ),
    [
      "Số cộng dồn trong năm ở ô E7 giảm so với quý trước, từ 301 xuống 300. Sửa cho khớp, hoặc giải trình.",
    ],
  ],
  [
    "XP02 what came in the year",
    xp02,
    () => withPrevious(flow(1, 1), flow(2, 1)),
    [
      "Số cộng dồn trong năm ở ô F9 giảm so với quý trước, từ 3 xuống 2. Sửa cho khớp, hoặc giải trình.",
    ],
  ],
  [
    "XP03 both figures",
    xp03,
    () =>
      withPrevious(
        { "tblPhanAnh[N1]": { ton_dau: 3 }, "tblPhanAnh[N3]": { ton_dau: 1 } },
        { "tblPhanAnh[N1]": { dang_gq: 4, chua_gq: 1 }, "tblPhanAnh[N3]": { dang_gq: 0 } },
      ),
    [
      'Kỳ trước chuyển sang (3) khác số chuyển kỳ sau của quý trước (5). Sửa cho khớp, hoặc giải trình "Đính chính kỳ trước".',
    ],
  ],
  [
    "XP07 the quarter that is wanted",
    xp07,
    () => withPrevious({}, {}, twoQuartersAgo),
    ["Thiếu báo cáo quý trước (Quý II/2021). Nộp bổ sung báo cáo Quý II/2021."],
  ],
  [
    "XP08 both figures",
    xp08,
    () => withPrevious(registered("CD", "da_dang_ky", 148), registered("CD", "da_dang_ky", 150)),
    ["Số đã đăng ký giảm từ 150 xuống 148 trong cùng năm. Xem lại, hoặc giải trình."],
  ],
  [
    "XP09 no grade is a change too",
    xp09,
    () => withPrevious(graded(official), graded({ ...official, ht: 1 })),
    [
      'Xếp loại chính thức năm 2020 ghi "Không xếp loại (có lý do)", khác quý trước ("Hoàn thành"). Xem lại theo quyết định, hoặc giải trình.',
    ],
  ],
  [
    "XP09 no longer official",
    xp09,
    () =>
      withPrevious(
        graded({ ...official, tot: 1, trang_thai: "Tự đánh giá" }),
        graded({ ...official, tot: 1 }),
      ),
    [
      'Xếp loại năm 2020 quý trước đã là chính thức ("Hoàn thành tốt"), nay không còn ghi Chính thức. Chọn lại Chính thức theo quyết định, hoặc giải trình.',
    ],
  ],
  [
    "XS09 both figures",
    xs09,
    () => withPrevious(newcomers(4, 0), newcomers(null, 1), yearEnd),
    [
      "Đảng viên chưa đủ 6 tháng (4) nhiều hơn số kết nạp 6 tháng cuối năm (3). Xem lại, hoặc giải trình.",
    ],
  ],
];

const NOTHING: readonly (readonly [name: string, rule: Rule, material: () => Material])[] = [
  [
    "XP01 two quarters ago",
    xp01,
    () => withPrevious(member("DV01", 1), member("DV11", 9), twoQuartersAgo),
  ],
  ["XP01 a blank opening", xp01, () => withPrevious(member("DV01", null), member("DV11", 9))],
  [
    "XP01 a blank closing last quarter",
    xp01,
    () => withPrevious(member("DV01", 9), member("DV11", null)),
  ],
  ["XP01 no year", xp01, () => materialOf({ fields: { nam: null } })],
  ["XP01 no quarter", xp01, () => materialOf({ fields: { quy: null } })],
  [
    "XP01 at the bloc, whoever looked",
    xp01,
    () => ({ ...materialOf(), judgedAt: "bloc" }) satisfies Material,
  ],
  [
    "XP01 a bloc in which nothing is stacked yet",
    xp01,
    () => ({ ...materialOf(), bloc: blocOf({ tblThThongTin: [] }) }),
  ],
  ["RNG02 without last quarter", rng02, () => materialOf(member("DV01", 5000))],
  [
    "RNG02 a blank now, a blank before",
    rng02,
    () =>
      withPrevious(
        { ...registered("DTN", "tong_so", null), ...registered("CD", "tong_so", 500) },
        { ...registered("DTN", "tong_so", 1), ...registered("CD", "tong_so", null) },
      ),
  ],
  ["RNG02 other rows", rng02, () => withPrevious(member("DV14", 99), member("DV14", 1))],
  ["XP02 without last quarter", xp02, () => materialOf(surveyed({ hop_le: 1 }))],
  [
    "XP02 the same and more",
    xp02,
    () =>
      withPrevious(
        surveyed({ hop_le: 401, phieu_phat: 420 }),
        surveyed({ hop_le: 400, phieu_phat: 420 }),
      ),
  ],
  [
    "XP02 a field that is new",
    xp02,
    () => withPrevious(surveyed({ linh_vuc: "Xây dựng", hop_le: 1 }), surveyed({ hop_le: 400 })),
  ],
  [
    "XP02 fields without a name",
    xp02,
    () =>
      withPrevious(
        surveyed({ linh_vuc: null, hop_le: 1 }),
        surveyed({ linh_vuc: null, hop_le: 400 }),
      ),
  ],
  [
    "XP02 blank now, blank before",
    xp02,
    () =>
      withPrevious(
        surveyed({ hop_le: null, phieu_phat: 1 }),
        surveyed({ hop_le: 400, phieu_phat: null }),
      ),
  ],
  ["XP02 the year's figure blank", xp02, () => withPrevious(flow(null, null), flow(2, 1))],
  [
    "XP02 members, who may become fewer",
    xp02,
    () =>
      withPrevious(
        { ...flow(0, 0), ...member("DV14", 1) },
        { ...flow(0, 0), ...member("DV14", 5) },
      ),
  ],
  ["XP03 without last quarter", xp03, () => materialOf({ "tblPhanAnh[N1]": { ton_dau: 99 } })],
  [
    "XP03 blank",
    xp03,
    () =>
      withPrevious(
        { "tblPhanAnh[N1]": { ton_dau: null }, "tblPhanAnh[N3]": { ton_dau: 1 } },
        { "tblPhanAnh[N1]": { dang_gq: 4 } },
      ),
  ],
  [
    "XP03 open figures of last quarter blank",
    xp03,
    () =>
      withPrevious(
        { "tblPhanAnh[N1]": { ton_dau: 4 }, "tblPhanAnh[N3]": { ton_dau: 1 } },
        { "tblPhanAnh[N1]": { dang_gq: null } },
      ),
  ],
  ["XP07 a unit that never reported", xp07, () => withPrevious({}, {}, { previous: null })],
  ["XP07 nothing loaded", xp07, () => materialOf()],
  ["XP07 a later quarter", xp07, () => withPrevious({}, {}, { previous: "2021-Q4" })],
  ["XP07 no year", xp07, () => withPrevious({ fields: { nam: null } }, {}, twoQuartersAgo)],
  [
    "XP08 a new year",
    xp08,
    () =>
      withPrevious(
        registered("CD", "da_dang_ky", 1),
        registered("CD", "da_dang_ky", 150),
        lastYear,
      ),
  ],
  [
    "XP08 blank now, blank before",
    xp08,
    () =>
      withPrevious(
        { ...registered("CD", "da_dang_ky", null), ...registered("CCB", "da_dang_ky", 1) },
        { ...registered("CD", "da_dang_ky", 150), ...registered("CCB", "da_dang_ky", null) },
      ),
  ],
  [
    "XP09 another year's grade",
    xp09,
    () =>
      withPrevious(
        graded({ ...official, tot: 1 }),
        graded({ nam_danh_gia: 2019, trang_thai: "Chính thức", ht: 1 }),
      ),
  ],
  [
    "XP09 not yet official last quarter",
    xp09,
    () =>
      withPrevious(
        graded({ ...official, tot: 1 }),
        graded({ nam_danh_gia: 2020, trang_thai: "Tự đánh giá", ht: 1 }),
      ),
  ],
  [
    "XP09 the bloc has confirmed another year",
    xp09,
    () => ({
      ...materialOf(graded({ ...official, tot: 1 })),
      bloc: blocOf({
        tblXacNhan: [{ ma_don_vi: unitCode(), nam: 2019, xep_loai_tccsd: "Hoàn thành" }],
      }),
    }),
  ],
  [
    "XP09 the bloc has confirmed nothing",
    xp09,
    () => ({
      ...materialOf(graded({ ...official, tot: 1 })),
      bloc: blocOf({ tblXacNhan: [{ ma_don_vi: unitCode(), nam: 2020, xep_loai_tccsd: null }] }),
    }),
  ],
  ["XS09 as many", xs09, () => withPrevious(newcomers(6, 1), newcomers(null, 1), yearEnd)],
  ["XS09 blank", xs09, () => withPrevious(newcomers(null, 0), newcomers(null, 0), yearEnd)],
  [
    "XS09 a month not entered",
    xs09,
    () => withPrevious(newcomers(9, 0), newcomers(null, null), yearEnd),
  ],
  [
    "XS09 last year's grading",
    xs09,
    () => {
      const row = { nam_danh_gia: 2020, kdg_duoi_6t: 9 };
      const now = { ...newcomers(9, 0), "tblXepLoai[DANG_VIEN]": row };
      return withPrevious(now, newcomers(null, 1), yearEnd);
    },
  ],
  ["XS09 without last quarter", xs09, () => materialOf(newcomers(9, 0), { period: "2021-Q4" })],
];

test.each(TOLD)("says: %s", (_, rule, material, messages) => {
  expect(told(rule, material()).map(({ message }) => message)).toEqual(messages);
});

test.each(NOTHING)("leaves alone: %s", (_, rule, material) => {
  expect(told(rule, material())).toEqual([]);
});

test("a fall is explained by the decreases of the quarter, all of them known", () => {
  const row = (now: number, left: Changes) =>
    told(xp08, {
      ...withPrevious(
        { ...registered("DV", "da_dang_ky", now), ...left },
        registered("DV", "da_dang_ky", 118),
      ),
    }).map(({ severity }) => severity);
  const each = { ...member("DV05", 1), ...member("DV06", 1), ...member("DV07", 1) };
  const rest = { ...member("DV08", 1), ...member("DV09", 1), ...member("DV10", 1) };
  expect(row(112, { ...each, ...rest })).toEqual(["note"]);
  expect(row(111, { ...each, ...rest })).toEqual(["warning"]);
  expect(row(117, { ...each, ...rest, ...member("DV08", null) })).toEqual(["warning"]);
});

test("at the bloc the missing quarter is a warning", () => {
  const gap = withPrevious({}, {}, twoQuartersAgo);
  expect(told(xp07, { ...gap, judgedAt: "bloc" })[0]?.severity).toBe("warning");
  expect(told(xp07, gap)[0]?.severity).toBe("note");
});

test("a correct quarter at the bloc gives nothing", () => {
  expect(crossPeriodRules.flatMap((rule) => told(rule, atBloc({})))).toEqual([]);
});

test.each([
  ["DV017", ["DV017"], ["DV017"]],
  ["DV017", ["DV0171", "DV071", "DV01"], ["DV0171", "DV01"]],
  ["DV", ["DV01", "DV017"], ["DV01"]],
  ["", ["D", "DV", "DV0"], ["D"]],
  ["DV017", ["DV990", "DV999"], []],
  ["V017D", ["DV017"], ["DV017"]],
])("nearest to %p among %p", (typed, known, nearest) => {
  expect(nearestCodes(typed, known)).toEqual(nearest);
});
