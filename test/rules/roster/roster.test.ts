import { subjectOf } from "../../../src/explanations/subject";
import { dat06 } from "../../../src/rules/dates/dat06ReferenceDateOutside";
import { xf04 } from "../../../src/rules/crossField/xf04ExcellentCap";
import { hyg16 } from "../../../src/rules/hygiene/hyg16LetterForDigit";
import { fup03 } from "../../../src/rules/followUps/fup03NoNewDeadline";
import { fup07 } from "../../../src/rules/followUps/fup07SelfAssessment";
import { fup06 } from "../../../src/rules/roster/fup06NotEntered";
import { nearestCodes } from "../../../src/rules/roster/nearestCodes";
import { ros01 } from "../../../src/rules/roster/ros01UnknownUnit";
import { ros02 } from "../../../src/rules/roster/ros02UnitEnded";
import { ros03 } from "../../../src/rules/roster/ros03NameDiffers";
import { xs10 } from "../../../src/rules/roster/xs10ProfileDiffers";
import { atBloc, blocOf, expectFound, rosterUnit, unitCode, type BlocTables } from "../besides";
import { cell, day, DONE, followed, ISSUED, R, round, UNFINISHED } from "../followUps/remedies";
import { type Changes, materialOf, told } from "../material";

const beside = (changes: Changes, tables: BlocTables) => ({
  ...materialOf(changes),
  bloc: blocOf(tables),
});
const inRoster = (more: Parameters<typeof rosterUnit>[0]) => ({ tblDonVi: [rosterUnit(more)] });

describe("without the roster nothing is said", () => {
  test.each([ros01, ros02, ros03, xs10, fup06])("$id", (rule) => {
    expect(told(rule, materialOf({ fields: { ma_don_vi: "DV999" } }))).toEqual([]);
  });
});

describe("ROS01", () => {
  const typed = (code: string) =>
    beside({ fields: { ma_don_vi: code } }, inRoster({ ma_don_vi: "DV017" }));

  test("an unknown code, with the nearest", () => {
    expectFound(ros01, typed("DV117"), {
      severity: "error",
      cells: ["ma_don_vi"],
      says: ["DV117", "DV017"],
    });
  });

  test("a code near to none", () => {
    expectFound(ros01, typed("ZZ999"), {
      severity: "error",
      cells: ["ma_don_vi"],
      says: ["ZZ999"],
    });
    expect(told(ros01, typed("ZZ999"))[0]?.message).not.toContain("gần nhất");
  });

  test("a letter for a digit in another cell changes nothing", () => {
    const changes = { fields: { ma_don_vi: "DV117", so_chi_bo_tt: "1O" } };
    expect(told(ros01, beside(changes, inRoster({ ma_don_vi: "DV017" })))).toHaveLength(1);
  });

  test.each(["DV017", " dv017 ", "DVO17"])("lets pass, or leaves to another rule: %p", (code) => {
    expect(told(ros01, typed(code))).toEqual([]);
  });

  test("a code of the office's own form is no letter for a digit (HYG16)", () => {
    const own = { fields: { ma_don_vi: "DBO12" } };
    expect(told(hyg16, beside(own, inRoster({ ma_don_vi: "DBO12" })))).toEqual([]);
    expect(told(hyg16, beside(own, inRoster({ ma_don_vi: "DB012" })))).toHaveLength(1);
  });

  test("nearest codes by slips of the finger", () => {
    const known = ["DV017", "DV018", "DV071"];
    expect(nearestCodes("DV017", known)).toEqual(["DV017"]);
    expect(nearestCodes("DV071", known)).toEqual(["DV071"]);
    expect(nearestCodes("DV19", known)).toEqual(["DV017", "DV018"]);
    expect(nearestCodes("DV999", known)).toEqual([]);
    expect(nearestCodes("ＤＶ０１７", known)).toEqual(["DV017"]);
    expect(nearestCodes("XYZ", known)).toEqual([]);
  });
});

describe("ROS02", () => {
  test("ended before the quarter", () => {
    const merged = { hieu_luc_den: day(1, 6), trang_thai: "Sáp nhập", don_vi_ke_thua: "DV020" };
    expectFound(ros02, beside({}, inRoster(merged)), {
      severity: "error",
      cells: ["ma_don_vi"],
      says: ["sáp nhập", "01/06/2021", "DV020"],
    });
    const dissolved = { hieu_luc_den: day(30, 6), trang_thai: "Giải thể" };
    expectFound(ros02, beside({}, inRoster(dissolved)), {
      severity: "error",
      cells: ["ma_don_vi"],
      says: ["giải thể"],
    });
  });

  test.each([
    ["active", {}],
    ["ended on the first day of the quarter", { hieu_luc_den: day(1, 7), trang_thai: "Sáp nhập" }],
    ["ended in the quarter", { hieu_luc_den: day(11, 8), trang_thai: "Sáp nhập" }],
  ])("lets pass: %s", (_, more) => {
    expect(told(ros02, beside({}, inRoster(more)))).toEqual([]);
  });
});

describe("ROS03", () => {
  const named = (name: string, known: string) =>
    told(ros03, beside({ fields: { ten_don_vi: name } }, inRoster({ ten_don_vi: known })));

  test("another name is a note", () => {
    expect(named("Sở Nội vụ TP", "Sở Nội vụ")).toMatchObject([
      { severity: "note", cells: ["ten_don_vi"] },
    ]);
  });

  test.each([
    ["Sở  Nội Vụ", "Sở Nội vụ"],
    ["Trung tâm Hòa giải", "Trung tâm Hoà giải"],
    ["Đảng bộ Sở Nội vụ".normalize("NFD"), "Đảng bộ Sở Nội vụ"],
  ])("the same name in another spelling: %s", (name, known) => {
    expect(named(name, known)).toEqual([]);
  });
});

test("XS10: the profile is the roster's", () => {
  expect(told(xs10, beside({}, {}))).toEqual([]);
  const material = beside({}, inRoster({ la_co_quan_hanh_chinh: "Không" }));
  expectFound(xs10, material, {
    cells: ["la_co_quan_hanh_chinh"],
    says: ["Là cơ quan hành chính nhà nước", '"Có"', '"Không"'],
  });
});

describe("FUP06", () => {
  const issued = (more: BlocTables[string][number] = {}) => ({
    tblSoKetLuan: [
      {
        so_kl: "15-KL/ĐUK",
        ngay_kl: ISSUED,
        co_quan: "BTV Đảng ủy Khối",
        ma_don_vi: unitCode(),
        so_han_che: 1,
        ...more,
      },
    ],
  });
  const entered = followed([round(1, { due: day(31, 8) })], { co_quan: "BTV Đảng ủy Khối" });
  const register: unknown = [expect.stringMatching(/^tblSoKetLuan\[.+\]\.so_kl$/)];
  const said = (changes: Changes, more: BlocTables[string][number]) =>
    told(fup06, beside(changes, issued(more)));

  test("not entered", () => {
    const none = { tblKetLuan: [], tblKhacPhuc: [] };
    expect(said(none, {})).toMatchObject([{ severity: "warning", cells: register }]);
    expect(said(none, {})[0]?.message).toContain("15-KL/ĐUK");
  });

  test("another day, fewer limitations", () => {
    expect(said(entered, { ngay_kl: ISSUED + 1 })[0]?.message).toContain("16/03/2021");
    expect(said(entered, { so_han_che: 3 })[0]?.message).toContain("3 hạn chế");
  });

  test.each([
    ["another number", { so_kl: "51-KL/ĐUK" }],
    ["a number of two figures apart", { so_kl: "1 5-KL/ĐUK" }],
    ["another issuing body", { co_quan: "UBKT Đảng ủy Khối" }],
    ["the day of another year", { ngay_kl: day(15, 3, 2020) }],
  ])("what is nearly the same is named: %s", (_, more) => {
    const [finding, ...others] = said(entered, more);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cells: register });
    expect(finding?.message).toContain("gần giống: 15-KL/ĐUK ngày 15/03/2021 (BTV Đảng ủy Khối)");
  });

  test("what agrees with another conclusion of the register is not near", () => {
    const both = {
      tblSoKetLuan: [...issued({}).tblSoKetLuan, ...issued({ so_kl: "16-KL/ĐUK" }).tblSoKetLuan],
    };
    const [finding] = told(fup06, beside(entered, both));
    expect(finding?.message).toContain("16-KL/ĐUK");
    expect(finding?.message).not.toContain("gần giống");
  });

  test("two that are not entered are explained each by itself", () => {
    const material = beside(
      { tblKetLuan: [], tblKhacPhuc: [] },
      {
        tblSoKetLuan: [
          ...issued({}).tblSoKetLuan,
          ...issued({ ngay_kl: day(15, 3, 2020) }).tblSoKetLuan,
        ],
      },
    );
    const subjects = fup06
      .check(material)
      .map((finding) => subjectOf(finding, material.report).row);
    expect(new Set(subjects).size).toBe(2);
  });

  test.each([
    ["entered as issued", {}],
    ["spelled otherwise", { so_kl: " 15–kl/đuk " }],
    ["in letters and marks apart", { so_kl: "15-KL/ĐUK\u00a0".normalize("NFD") }],
    ["with spaces around dash and stroke", { so_kl: "15 - KL / ĐUK" }],
    ["with the hyphen that breaks no line", { so_kl: "15\u2011KL/ĐUK" }],
    ["in signs of full width", { so_kl: "１５－ＫＬ／ĐＵＫ" }],
    ["without limitations", { so_kl: "99-KL", so_han_che: 0 }],
    ["dated after the reference date", { so_kl: "99-KL", ngay_kl: R + 1 }],
    ["of another unit", { so_kl: "99-KL", ma_don_vi: "DV999" }],
  ])("is silent: %s", (_, more) => {
    expect(said(entered, more)).toEqual([]);
  });

  test("issued to a unit that was merged into this one: says to whom", () => {
    const tables = {
      tblDonVi: [
        rosterUnit(),
        { ma_don_vi: "DV900", hieu_luc_den: day(12, 5), don_vi_ke_thua: unitCode() },
      ],
      ...issued({ ma_don_vi: "DV900", so_kl: "99-KL", ngay_kl: day(1, 4) }),
    };
    const [finding, ...others] = told(fup06, beside(entered, tables));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cells: register });
    expect(finding?.message).toContain("99-KL ngày 01/04/2021");
    expect(finding?.message).toContain("cho DV900, nay đơn vị này theo dõi tiếp");
  });

  test("numbers restart every year: another year is another conclusion", () => {
    expect(said(entered, { ngay_kl: day(15, 3, 2020) })).toHaveLength(1);
  });
});

describe("at the bloc", () => {
  test("its own task is a warning, a note in the unit's file (TC47)", () => {
    const partial = followed([round(1, UNFINISHED)]);
    expect(told(fup03, materialOf(partial))[0]).toMatchObject({ severity: "note" });
    expect(told(fup03, atBloc(partial))[0]).toMatchObject({ severity: "warning" });
  });

  const noted = (more: BlocTables[string][number]) => ({
    tblHauKiem: [
      { ma_don_vi: unitCode(), so_kl: "15-KL/ĐUK", ngay_kl: ISSUED, stt_hc: 1, vong: 1, ...more },
    ],
  });

  test("a new round in the register ends its task", () => {
    const partial = followed([round(1, UNFINISHED)]);
    expect(told(fup03, atBloc(partial, noted({ vong: 2, thoi_han: day(30, 11) })))).toEqual([]);
  });

  test("its register against the unit: FUP07", () => {
    const changes = followed([round(1, UNFINISHED, { tu_dg: "Một phần" })]);
    expect(told(fup07, atBloc(changes, noted({ ngay_hk: day(20, 8) })))).toEqual([]);
    expectFound(fup07, atBloc(changes, noted({ ngay_hk: day(21, 8) })), {
      cells: [cell(0, "ngay_hk")],
      says: ["20/08/2021", "21/08/2021"],
    });
  });

  test.each<[name: string, register: BlocTables[string][number], found: string[]]>([
    ["the last round", { vong: 2, thoi_han: day(7, 11) }, ["tblKhacPhuc#1.thoi_han"]],
    ["a round that is over", { ngay_hk: day(21, 8) }, []],
    ["a round that the register ends", { kq_hk: DONE }, ["tblKhacPhuc#0.kq_hk"]],
  ])(
    "its register against the unit of a limitation with two rounds, FUP07: %s",
    (_, row, found) => {
      const two = followed([round(1, UNFINISHED), round(2, { due: day(30, 11) })]);
      expect(told(fup07, atBloc(two, noted(row))).flatMap(({ cells }) => cells)).toEqual(found);
    },
  );

  test("the bloc's cap of excellent grades, and none: XF04", () => {
    const changes = { "tblXepLoai[DANG_VIEN]": { xs: 12, tot: 58 } };
    const capped = (gia_tri: number | null) => ({
      tblCauHinh: [{ khoa: "Trần xuất sắc so với tốt (phần vạn)", gia_tri }],
    });
    expect(told(xf04, atBloc(changes))).toHaveLength(1);
    expect(told(xf04, atBloc(changes, capped(2500)))).toEqual([]);
    expect(told(xf04, atBloc(changes, capped(null)))).toEqual([]);
  });

  test("another reference date than the bloc's is a warning: DAT06", () => {
    const closedEarly = { fields: { ngay_chot: R - 5 } };
    expect(told(dat06, materialOf(closedEarly))).toEqual([]);
    expectFound(dat06, atBloc(closedEarly, {}, R), {
      severity: "warning",
      cells: ["ngay_chot"],
      says: ["25/09/2021", "30/09/2021"],
    });
    expect(told(dat06, atBloc(closedEarly, {}, R - 5))).toEqual([]);
  });
});
