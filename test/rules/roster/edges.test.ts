import { xp04 } from "../../../src/rules/crossPeriod/xp04ConclusionVanished";
import { xp05 } from "../../../src/rules/crossPeriod/xp05DeadlineChanged";
import { xp06 } from "../../../src/rules/crossPeriod/xp06Reopened";
import { rosterRules } from "../../../src/rules/roster";
import { fup06 } from "../../../src/rules/roster/fup06NotEntered";
import { ros01 } from "../../../src/rules/roster/ros01UnknownUnit";
import { ros02 } from "../../../src/rules/roster/ros02UnitEnded";
import { ros03 } from "../../../src/rules/roster/ros03NameDiffers";
import { xs10 } from "../../../src/rules/roster/xs10ProfileDiffers";
import type { Material, Rule } from "../../../src/rules/rule";
import { conclusion, remedy } from "../../oracle/rows";
import { blocOf, rosterUnit, unitCode, withPrevious, type BlocTables } from "../besides";
import {
  CODE,
  day,
  DONE,
  followed,
  ISSUED,
  PARTLY,
  R,
  round,
  UNFINISHED,
} from "../followUps/remedies";
import { addressOf, type Changes, materialOf, told } from "../material";

const NUMBER = "15-KL/ĐUK";
const BODY = "BTV Đảng ủy Khối";
const none = { tblKetLuan: [], tblKhacPhuc: [] };
const due = (on: number | null, about = {}) => followed([round(1, { due: on })], about);
const beside = (changes: Changes, tables: BlocTables): Material => ({
  ...materialOf(changes),
  bloc: blocOf(tables),
});
const inRoster = (changes: Changes, more: Parameters<typeof rosterUnit>[0]): Material =>
  beside(changes, { tblDonVi: [rosterUnit(more)] });
const issued = (more: BlocTables[string][number] = {}): BlocTables => ({
  tblSoKetLuan: [
    {
      ...{ so_kl: NUMBER, ngay_kl: ISSUED, co_quan: BODY },
      ...{ ma_don_vi: unitCode(), so_han_che: 1, ...more },
    },
  ],
});
const noted = (more: BlocTables[string][number] = {}): BlocTables => ({
  tblHauKiem: [
    {
      ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED, stt_hc: 1, vong: 1 },
      ...{ thoi_han: day(30, 11), ...more },
    },
  ],
});
const entered = due(day(31, 8), { co_quan: BODY });
const closed = followed([
  round(1, { due: day(30, 6), reported: day(20, 6), reinspected: day(25, 6), result: DONE }),
]);
/** Two conclusions, one limitation each. */
const two = (second: number): Changes => ({
  tblKetLuan: [conclusion(CODE, NUMBER, ISSUED, 1), conclusion("KL-2", "16-KL/ĐUK", ISSUED, 1)],
  tblKhacPhuc: [remedy(CODE, 1, 1, { due: day(31, 8) }), remedy("KL-2", 1, 1, { due: second })],
});

type Said = readonly [name: string, rule: Rule, () => Material, at: string | null, string];

const TOLD: readonly Said[] = [
  [
    "XP04 the one that vanished",
    xp04,
    () => withPrevious(due(day(31, 8)), two(day(30, 9))),
    "10 Kết luận!B6",
    "Kết luận 16-KL/ĐUK quý trước còn theo dõi, nay không còn trong tệp. Vào Sửa, chốt nộp, bấm Lấy số kỳ trước để thêm lại kết luận và các hạn chế.",
  ],
  [
    "XP04 of a unit that ended without a successor",
    xp04,
    () =>
      withPrevious(none, due(day(31, 8)), {
        bloc: { tblDonVi: [rosterUnit({ hieu_luc_den: R, trang_thai: "Giải thể" })] },
      }),
    "10 Kết luận!B6",
    "Kết luận 15-KL/ĐUK quý trước còn theo dõi, nay không còn trong tệp. Vào Sửa, chốt nộp, bấm Lấy số kỳ trước để thêm lại kết luận và các hạn chế.",
  ],
  [
    "XP05 a deadline deleted",
    xp05,
    () => withPrevious(due(null), due(day(31, 8))),
    "11 Khắc phục!H7",
    "Kết luận 15-KL/ĐUK, hạn chế 1: thời hạn khắc phục quý trước là 31/08/2021, nay bị xóa. Ghi lại thời hạn cũ.",
  ],
  [
    "XP05 of two limitations the one that moved",
    xp05,
    () => withPrevious(two(day(30, 11)), two(day(30, 9))),
    "11 Khắc phục!H8",
    "Kết luận 16-KL/ĐUK, hạn chế 1: thời hạn khắc phục bị sửa từ 30/09/2021 thành 30/11/2021 mà không có lần giao hạn mới. Ghi lại thời hạn cũ, hoặc thêm lần giao hạn.",
  ],
  ...(
    [
      ["another day", noted({ thoi_han: day(29, 11) })],
      ["another limitation", noted({ stt_hc: 2 })],
      ["another round", noted({ vong: 2 })],
      ["another conclusion", noted({ so_kl: "99-KL" })],
      ["another year", noted({ ngay_kl: day(15, 3, 2020) })],
      ["another unit", noted({ ma_don_vi: "DV999" })],
      ["a common deadline of another day", issued({ han_chung: day(29, 11) })],
      ["a common deadline of another conclusion", issued({ so_kl: "9", han_chung: day(30, 11) })],
    ] as const
  ).map(([name, bloc]): Said => [
    `XP05 the bloc's word of ${name}`,
    xp05,
    () => withPrevious(due(day(30, 11)), due(day(31, 8)), { bloc }),
    "11 Khắc phục!H7",
    "Kết luận 15-KL/ĐUK, hạn chế 1: thời hạn khắc phục bị sửa từ 31/08/2021 thành 30/11/2021 mà không có lần giao hạn mới. Ghi lại thời hạn cũ, hoặc thêm lần giao hạn.",
  ]),
  [
    "XP06 remedied, then open",
    xp06,
    () => withPrevious(due(day(31, 8)), closed),
    "11 Khắc phục!N7",
    "Kết luận 15-KL/ĐUK, hạn chế 1: quý trước đã khắc phục xong, nay mở lại. Xem lại kết quả hậu kiểm tra, hoặc giải trình.",
  ],
  [
    "ROS01 few suggestions",
    ros01,
    () =>
      beside(
        { fields: { ma_don_vi: "DV010" } },
        {
          tblDonVi: ["DV011", "DV012", "DV013", "DV014"].map((code) =>
            rosterUnit({ ma_don_vi: code }),
          ),
        },
      ),
    "1 Thông tin!C5",
    'Mã đơn vị "DV010" không có trong danh mục của Khối; gần nhất là DV011, DV012, DV013. Sửa mã đơn vị.',
  ],
  [
    "ROS01 near to one that is over, and to one that is not",
    ros01,
    () =>
      beside(
        { fields: { ma_don_vi: "DV177" } },
        {
          tblDonVi: [
            rosterUnit({ ma_don_vi: "DV077", hieu_luc_den: day(30, 6) }),
            rosterUnit({ ma_don_vi: "DV017", hieu_luc_den: day(1, 7) }),
          ],
        },
      ),
    "1 Thông tin!C5",
    'Mã đơn vị "DV177" không có trong danh mục của Khối; gần nhất là DV017. Sửa mã đơn vị.',
  ],
  [
    "ROS01 near to none",
    ros01,
    () => inRoster({ fields: { ma_don_vi: "zz999" } }, { ma_don_vi: "DV017" }),
    "1 Thông tin!C5",
    'Mã đơn vị "zz999" không có trong danh mục của Khối. Sửa mã đơn vị.',
  ],
  [
    "ROS02 with a successor",
    ros02,
    () =>
      inRoster({}, { hieu_luc_den: day(30, 6), trang_thai: "Sáp nhập", don_vi_ke_thua: "DV020" }),
    "1 Thông tin!C5",
    "DV017 đã sáp nhập, hiệu lực đến 30/06/2021; số liệu báo cáo ở DV020. Chuyển số liệu sang báo cáo của đơn vị kế thừa.",
  ],
  ...[null, "Đang hoạt động", "Giải thể"].map((status): Said => [
    `ROS02 ended, noted as ${status ?? "nothing"}`,
    ros02,
    () => inRoster({}, { hieu_luc_den: day(30, 6), trang_thai: status }),
    "1 Thông tin!C5",
    "DV017 đã giải thể, hiệu lực đến 30/06/2021, nên không còn báo cáo kỳ này. Hỏi Khối số liệu báo cáo ở đơn vị nào.",
  ]),
  [
    "ROS03 both names",
    ros03,
    () => inRoster({ fields: { ten_don_vi: "Sở Nội vụ TP" } }, { ten_don_vi: "Sở Nội vụ" }),
    "1 Thông tin!C6",
    'Tên đơn vị "Sở Nội vụ TP" khác danh mục "Sở Nội vụ". Để nguyên nếu cùng một đơn vị; Khối xem lại tên trong danh mục.',
  ],
  [
    "XS10 everything that differs",
    xs10,
    () =>
      inRoster(
        {},
        {
          loai_hinh: "Chi bộ cơ sở",
          nhom_chuc_nang: "Dân vận, đoàn thể chính trị – xã hội",
          la_co_quan_hanh_chinh: "Không",
        },
      ),
    "1 Thông tin!C9",
    'Khác danh mục đơn vị của Khối: Loại hình tổ chức cơ sở đảng ghi "Đảng bộ cơ sở", danh mục ghi "Chi bộ cơ sở"; Nhóm chức năng ghi "Nội chính", danh mục ghi "Dân vận, đoàn thể chính trị – xã hội"; Là cơ quan hành chính nhà nước ghi "Có", danh mục ghi "Không". Báo Khối để sửa cho khớp.',
  ],
  [
    "FUP06 not entered",
    fup06,
    () => beside(none, issued()),
    "10 Kết luận!C6",
    "Khối đã ban hành kết luận 15-KL/ĐUK ngày 15/03/2021 (BTV Đảng ủy Khối) cho đơn vị, nhưng trang Kết luận chưa có. Ghi kết luận vào trang Kết luận, các hạn chế vào trang Khắc phục.",
  ],
  [
    "FUP06 another body, the same number",
    fup06,
    () => beside(entered, issued({ co_quan: "UBKT Đảng ủy Khối" })),
    "10 Kết luận!C7",
    "Khối đã ban hành kết luận 15-KL/ĐUK ngày 15/03/2021 (UBKT Đảng ủy Khối) cho đơn vị; trang Kết luận chưa có, chỉ có kết luận gần giống: 15-KL/ĐUK ngày 15/03/2021 (BTV Đảng ủy Khối). Nếu là một văn bản, sửa số, ngày, cơ quan ban hành cho đúng; nếu không, ghi thêm kết luận và các hạn chế.",
  ],
  [
    "FUP06 the day differs",
    fup06,
    () => beside(entered, issued({ ngay_kl: ISSUED + 1 })),
    "10 Kết luận!D7",
    "Kết luận 15-KL/ĐUK (BTV Đảng ủy Khối): sổ của Khối ghi ngày 16/03/2021, đơn vị ghi 15/03/2021. Xem lại văn bản, ghi đúng ngày kết luận.",
  ],
  [
    "FUP06 fewer limitations",
    fup06,
    () => beside(entered, issued({ so_han_che: 3 })),
    "10 Kết luận!I7",
    "Kết luận 15-KL/ĐUK ngày 15/03/2021 (BTV Đảng ủy Khối) có 3 hạn chế, đơn vị mới ghi 1. Ghi đủ hạn chế vào trang Kết luận và trang Khắc phục.",
  ],
  [
    "FUP06 limitations left blank",
    fup06,
    () =>
      beside(
        followed([round(1, { due: day(31, 8) })], { co_quan: BODY, so_han_che: null }),
        issued(),
      ),
    "10 Kết luận!I7",
    "Kết luận 15-KL/ĐUK ngày 15/03/2021 (BTV Đảng ủy Khối) có 1 hạn chế, đơn vị mới ghi 0. Ghi đủ hạn chế vào trang Kết luận và trang Khắc phục.",
  ],
];

const NOTHING: readonly (readonly [name: string, Rule, () => Material])[] = [
  ["XP04 without last quarter", xp04, () => materialOf(none)],
  [
    "XP04 a limitation that did not exist yet",
    xp04,
    () => withPrevious(none, due(1, { ngay_kl: R })),
  ],
  [
    "XP04 handed over in the quarter's last days",
    xp04,
    () =>
      withPrevious(none, due(day(31, 8)), {
        bloc: { tblDonVi: [rosterUnit({ hieu_luc_den: R, don_vi_ke_thua: "DV020" })] },
      }),
  ],
  ["XP05 without last quarter", xp05, () => materialOf(due(day(30, 11)))],
  [
    "XP05 a new round",
    xp05,
    () =>
      withPrevious(
        followed([round(1, UNFINISHED), round(2, { due: day(30, 11) })]),
        followed([round(1, UNFINISHED)]),
      ),
  ],
  [
    "XP05 a deadline that cannot be read",
    xp05,
    () => withPrevious(followed([round(1, {}, { thoi_han: "31/09/2021" })]), due(day(31, 8))),
  ],
  [
    "XP05 the common deadline of the conclusion",
    xp05,
    () =>
      withPrevious(due(day(30, 11)), due(day(31, 8)), {
        bloc: issued({ han_chung: day(30, 11) }),
      }),
  ],
  [
    "XP05 the bloc's round",
    xp05,
    () => withPrevious(due(day(30, 11)), due(day(31, 8)), { bloc: noted() }),
  ],
  [
    "XP05 rows of no conclusion",
    xp05,
    () => withPrevious(followed([round(1, { due: R }, { ma_kl: "X" })]), due(day(31, 8))),
  ],
  [
    "XP05 rows without a number",
    xp05,
    () => withPrevious(followed([round(1, { due: R }, { stt_hc: null })]), due(day(31, 8))),
  ],
  ["XP06 without last quarter", xp06, () => materialOf(due(day(31, 8)))],
  ["XP06 open before", xp06, () => withPrevious(due(day(31, 8)), due(day(31, 8)))],
  [
    "XP06 another conclusion",
    xp06,
    () => withPrevious(due(day(31, 8), { so_kl: "16-KL" }), closed),
  ],
  [
    "XP06 another body",
    xp06,
    () => withPrevious(due(day(31, 8), { co_quan: "UBKT Đảng ủy Khối" }), closed),
  ],
  [
    "XP06 a round that no longer counts",
    xp06,
    () =>
      withPrevious(followed([round(1, { ...UNFINISHED, result: PARTLY }), round(3, { due: R })]), {
        ...followed([round(3, { due: R })]),
      }),
  ],
  ["ROS01 without a code", ros01, () => inRoster({ fields: { ma_don_vi: null } }, {})],
  ["ROS02 a unit that goes on", ros02, () => inRoster({}, { trang_thai: "Sáp nhập" })],
  ["ROS02 no quarter", ros02, () => inRoster({ fields: { nam: null } }, { hieu_luc_den: 40_000 })],
  ["ROS03 no name", ros03, () => inRoster({ fields: { ten_don_vi: null } }, {})],
  ["ROS03 no name in the roster", ros03, () => inRoster({}, { ten_don_vi: null })],
  [
    "XS10 blank here or there, or no word of the list",
    xs10,
    () =>
      inRoster(
        { fields: { loai_hinh: null, nhom_chuc_nang: "Không rõ" } },
        { loai_hinh: "Chi bộ cơ sở", la_co_quan_hanh_chinh: null },
      ),
  ],
  [
    "FUP06 more limitations than issued",
    fup06,
    () => beside({ ...entered, "tblKetLuan#0": { so_han_che: 2 } }, issued()),
  ],
  ["FUP06 no body in the register", fup06, () => beside(entered, issued({ co_quan: null }))],
  ["FUP06 no day in the register", fup06, () => beside(none, issued({ ngay_kl: null }))],
  ["FUP06 on the reference date", fup06, () => beside(none, issued({ ngay_kl: R + 1 }))],
  [
    "FUP06 no reference date",
    fup06,
    () => beside({ ...none, fields: { nam: null, ngay_chot: null } }, issued()),
  ],
  [
    "FUP06 a unit that is not in the roster",
    fup06,
    () => beside(none, { ...issued(), tblDonVi: [] }),
  ],
];

test.each(TOLD)("says: %s", (_, rule, material, at, message) => {
  const found = rule.check(material());
  expect(told(rule, material()).map((one) => one.message)).toEqual([message]);
  expect(found.map(addressOf)).toEqual([at]);
});

test.each(NOTHING)("leaves alone: %s", (_, rule, material) => {
  expect(told(rule, material())).toEqual([]);
});

test("of another day before the reference date the conclusion is wanted", () => {
  expect(told(fup06, beside(none, issued({ ngay_kl: R })))).toHaveLength(1);
});

test("XS10 names the cells that differ, in the order of the form", () => {
  const found = told(
    xs10,
    inRoster(
      {},
      { nhom_chuc_nang: "Dân vận, đoàn thể chính trị – xã hội", la_co_quan_hanh_chinh: "Không" },
    ),
  );
  expect(found.map(({ cells }) => cells)).toEqual([["nhom_chuc_nang", "la_co_quan_hanh_chinh"]]);
});

test("a unit as the roster has it gives nothing", () => {
  expect(rosterRules.flatMap((rule) => told(rule, inRoster({}, {})))).toEqual([]);
});
