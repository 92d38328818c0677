import { isUnfollowed, reconcile } from "../../src/followUps/reconcile";
import { matchRounds, withReinspections, wordOfBloc } from "../../src/followUps/reinspections";
import { unitConclusions } from "../../src/followUps/unitConclusions";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { blocOf, rosterUnit, unitCode, type BlocTables } from "../rules/besides";
import { CODE, day, followed, ISSUED, R, round } from "../rules/followUps/remedies";
import { type Changes, materialOf } from "../rules/material";

const NUMBER = "15-KL/ĐUK";
const BODY = "BTV Đảng ủy Khối";
const reportOf = (changes: Changes) => materialOf(changes).report;
type Noted = BlocTables[string][number];

describe("the conclusions that a unit has entered", () => {
  const entered = (about: Noted) => unitConclusions(reportOf(followed([], about)));

  test("as the sheet has them", () => {
    expect(entered({ co_quan: BODY })).toMatchObject([
      {
        ...{ index: 0, number: NUMBER, day: ISSUED, body: "BTV", limitations: 1 },
        key: "15-kl/đuk|2021",
      },
    ]);
  });

  test.each<[name: string, about: Noted, said: object]>([
    ["a number that is a number", { so_kl: 15 }, { number: "15", key: "15|2021" }],
    ["a time of day", { ngay_kl: ISSUED + 0.7 }, { day: ISSUED }],
    ["no day", { ngay_kl: null }, { day: null, key: "15-kl/đuk|" }],
    ["a day that is none", { ngay_kl: "31/02/2021" }, { day: null }],
    ["no body", { co_quan: null }, { body: null }],
    ["a body in no list", { co_quan: "Sở Tài chính" }, { body: null }],
    ["no limitations given", { so_han_che: null }, { limitations: null }],
    ["limitations in words", { so_han_che: "nhiều" }, { limitations: null }],
  ])("%s", (_, about, said) => {
    expect(entered(about)).toMatchObject([said]);
  });

  test.each<[name: string, number: Changes[string]]>([
    ["no number", { so_kl: null }],
    ["a blank", { so_kl: "" }],
    ["an error value", { so_kl: { error: "#N/A" } }],
  ])("left out: %s", (_, about) => {
    const changes = { ...followed([]), "tblKetLuan#0": about };
    expect(unitConclusions(reportOf(changes))).toEqual([]);
  });

  test("the second keeps its own row", () => {
    const changes = { ...followed([]), "tblKetLuan+": [{ so_kl: "16-KL" }] };
    expect(unitConclusions(reportOf(changes)).map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe("the register against the sheet", () => {
  const bloc = (more: Noted = {}, ...noted: Noted[]) =>
    blocOf({
      tblSoKetLuan: [
        {
          ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED },
          ...{ co_quan: BODY, so_han_che: 1, ...more },
        },
      ],
      tblHauKiem: noted.map((round) => ({
        ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: more.ngay_kl ?? ISSUED },
        ...{ stt_hc: 1, vong: 1, kq_hk: "Đã khắc phục xong", ...round },
      })),
    });
  const outcomes = (about: Noted, more: Noted = {}, ...noted: Noted[]) => {
    const report = reportOf(followed([], { co_quan: BODY, ...about }));
    return reconcile(bloc(more, ...noted), unitCode(), report, R);
  };

  test.each<[outcome: string, name: string, about: Noted, more: Noted, unfollowed: boolean]>([
    ["KHOP", "the same", {}, {}, false],
    ["KHOP", "more than issued", { so_han_che: 2 }, {}, false],
    ["KHOP", "the register says no body", {}, { co_quan: null }, false],
    ["LECH_NGAY", "another day", { ngay_kl: ISSUED + 1 }, {}, false],
    ["LECH_SO", "fewer", {}, { so_han_che: 2 }, true],
    ["LECH_SO", "none given", { so_han_che: null }, {}, true],
    ["LECH_SO", "fewer, on another day", { ngay_kl: ISSUED + 1 }, { so_han_che: 2 }, true],
    ["CHUA_GHI", "another number", { so_kl: "16-KL" }, {}, true],
    ["CHUA_GHI", "another year", { ngay_kl: day(15, 3, 2020) }, {}, true],
    ["CHUA_GHI", "another body", { co_quan: "UBKT Đảng ủy Khối" }, {}, true],
    ["CHUA_GHI", "no body", { co_quan: null }, {}, true],
  ])("%s: %s", (outcome, _, about, more, unfollowed) => {
    const found = outcomes(about, more);
    expect(found.map((one) => one.outcome)).toEqual([outcome]);
    expect(found.map(isUnfollowed)).toEqual([unfollowed]);
    expect(found[0]?.entered === null).toBe(outcome === "CHUA_GHI");
  });

  test.each<[name: string, more: Noted, count: number]>([
    ["on the reference date", { ngay_kl: R }, 1],
    ["after it", { ngay_kl: R + 1 }, 0],
    ["without a day", { ngay_kl: null }, 0],
    ["without limitations", { so_han_che: 0 }, 0],
  ])("asked for: %s", (_, more, count) => {
    expect(outcomes({}, more)).toHaveLength(count);
  });

  const LAST_YEAR: Noted = { ngay_kl: day(15, 3, 2020), so_han_che: 2 };
  test.each<[name: string, noted: Noted[], asked: string[]]>([
    [
      "closed last year",
      [{ ngay_hk: day(31, 12, 2020) }, { stt_hc: 2, ngay_hk: day(1, 6, 2020) }],
      [],
    ],
    [
      "one of two",
      [{ ngay_hk: day(31, 12, 2020) }, { vong: 2, ngay_hk: day(31, 12, 2020) }],
      ["CHUA_GHI"],
    ],
    [
      "closed this year",
      [{ ngay_hk: day(1, 1) }, { stt_hc: 2, ngay_hk: day(1, 6, 2020) }],
      ["CHUA_GHI"],
    ],
    [
      "one not remedied",
      [{ ngay_hk: day(1, 6, 2020) }, { stt_hc: 2, ngay_hk: day(1, 6, 2020), kq_hk: "Một phần" }],
      ["CHUA_GHI"],
    ],
    ["never re-inspected", [], ["CHUA_GHI"]],
  ])("not in the sheet, and %s", (_, noted, asked) => {
    expect(outcomes({}, LAST_YEAR, ...noted).map(({ outcome }) => outcome)).toEqual(asked);
  });

  const ISSUED_THEN = day(15, 3, 2020);
  /** The unit's reports of earlier quarters, one round each, as the bloc keeps them. */
  const reported = (...rounds: Noted[]): BlocTables => ({
    tblSoKetLuan: [
      {
        ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED_THEN },
        ...{ co_quan: BODY, so_han_che: 1 },
      },
    ],
    tblThKetLuan: rounds.map(({ ky = "2020-Q4" }) => ({
      ...{ ma_don_vi: unitCode(), ky, ma_kl: CODE, so_kl: NUMBER, ngay_kl: ISSUED_THEN },
    })),
    tblThKhacPhuc: rounds.map((round) => ({
      ...{ ma_don_vi: unitCode(), ky: "2020-Q4", ma_kl: CODE, stt_hc: 1, vong: 1 },
      ...{ ngay_hk: day(20, 12, 2020), kq_hk: "Đã khắc phục xong", ...round },
    })),
  });
  const ofBody = (about: Noted): BlocTables => {
    const { tblThKetLuan = [], ...tables } = reported({});
    return { ...tables, tblThKetLuan: tblThKetLuan.map((row) => ({ ...row, ...about })) };
  };
  /** Of another body, with the same number, in the register or in the unit's report. */
  const OTHER = { co_quan: "UBKT Đảng ủy Khối", ngay_kl: day(20, 5, 2020) };
  const WORD = { ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED_THEN, stt_hc: 1, vong: 1 };
  test.each<[name: string, tables: BlocTables, asked: string[]]>([
    ["closed last year by the unit's last report alone", reported({}), []],
    ["closed this year", reported({ ngay_hk: day(4, 1) }), ["CHUA_GHI"]],
    ["not remedied", reported({ kq_hk: "Một phần" }), ["CHUA_GHI"]],
    [
      "closed in one report, open again in the next",
      reported({ ky: "2020-Q3" }, { ky: "2020-Q4", kq_hk: "Một phần" }),
      ["CHUA_GHI"],
    ],
    [
      "closed as the unit says, not as the register does",
      { ...reported({}), tblHauKiem: [{ ...WORD, kq_hk: "Một phần" }] },
      ["CHUA_GHI"],
    ],
    [
      "closed by another body's round alone, as the register has it",
      {
        tblSoKetLuan: [0, 1].map((nth) => ({
          ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED_THEN, so_han_che: 1 },
          ...{ co_quan: BODY, ...(nth === 1 && OTHER) },
        })),
        tblHauKiem: [
          { ...WORD, ...OTHER, ngay_hk: day(20, 12, 2020), kq_hk: "Đã khắc phục xong" },
          { ...WORD, kq_hk: "Một phần" },
        ],
      },
      ["CHUA_GHI"],
    ],
    [
      "closed by another body's round alone, as its last report has it",
      ofBody(OTHER),
      ["CHUA_GHI"],
    ],
    ["closed by its own, beside another body's", ofBody({ co_quan: BODY }), []],
    [
      "closed, the register giving a deadline alone",
      {
        ...reported({}),
        tblHauKiem: [{ ...WORD, thoi_han: day(30, 11, 2020) }],
      },
      [],
    ],
  ])("not in the sheet, and %s", (_, tables, asked) => {
    const found = reconcile(blocOf(tables), unitCode(), reportOf(followed([])), R);
    expect(found.map(({ outcome }) => outcome)).toEqual(asked);
  });

  /** DV900 ended on 12/5, DV901 before the year; the unit of the tests goes on for both. */
  const merged = (about: Noted = {}, more: BlocTables = {}): BlocTables => ({
    tblDonVi: [
      rosterUnit(),
      { ma_don_vi: "DV900", hieu_luc_den: day(12, 5), don_vi_ke_thua: unitCode() },
      { ma_don_vi: "DV901", hieu_luc_den: day(31, 12, 2020), don_vi_ke_thua: "DV900" },
    ],
    tblSoKetLuan: [
      {
        ...{ ma_don_vi: "DV900", so_kl: NUMBER, ngay_kl: ISSUED },
        ...{ co_quan: BODY, so_han_che: 1, ...about },
      },
    ],
    ...more,
  });
  const closedBy = (unit: string): BlocTables => ({
    tblHauKiem: [
      {
        ...{ ma_don_vi: unit, so_kl: NUMBER, ngay_kl: ISSUED, stt_hc: 1, vong: 1 },
        ...{ ngay_hk: day(2, 5), kq_hk: "Đã khắc phục xong" },
      },
    ],
  });
  const closedInReportOf = (unit: string): BlocTables => {
    const of = { ma_don_vi: unit, ky: "2021-Q1", ma_kl: CODE };
    return {
      tblThKetLuan: [{ ...of, so_kl: NUMBER, ngay_kl: ISSUED }],
      tblThKhacPhuc: [
        { ...of, stt_hc: 1, vong: 1, ngay_hk: day(20, 3), kq_hk: "Đã khắc phục xong" },
      ],
    };
  };
  const ended = (until: number | null, status: string | null = null): BlocTables => ({
    tblDonVi: [
      rosterUnit(),
      {
        ...{ ma_don_vi: "DV900", hieu_luc_den: until, trang_thai: status },
        ...{ don_vi_ke_thua: unitCode() },
      },
    ],
  });
  test.each<[name: string, tables: BlocTables, asked: string[]]>([
    ["is asked for", merged(), ["CHUA_GHI"]],
    ["through two mergers", merged({ ma_don_vi: "DV901" }), ["CHUA_GHI"]],
    ["of a unit merged without a date", merged({}, ended(null, "Sáp nhập")), ["CHUA_GHI"]],
    ["of one that ended the day before the quarter", merged({}, ended(day(30, 6))), ["CHUA_GHI"]],
    ["of one that still reports its first day", merged({}, ended(day(1, 7))), []],
    ["of one that still reports this quarter", merged({}, ended(day(12, 8))), []],
    ["of one that goes on", merged({}, ended(null)), []],
    ["of one that went elsewhere", merged({ ma_don_vi: "DV902" }), []],
    ["closed this year in the register", merged({}, closedBy("DV900")), []],
    ["closed under this unit's code", merged({}, closedBy(unitCode())), []],
    ["closed in its last report alone", merged({}, closedInReportOf("DV900")), []],
    [
      "closed in a report of the one between",
      merged({ ma_don_vi: "DV901" }, closedInReportOf("DV900")),
      [],
    ],
    ["without limitations", merged({ so_han_che: 0 }), []],
    ["dated after the reference date", merged({ ngay_kl: R + 1 }), []],
  ])("left open by a unit that was merged into this one: %s", (_, tables, asked) => {
    const others = reportOf(followed([], { so_kl: "3-KL" }));
    const found = reconcile(blocOf(tables), unitCode(), others, R);
    expect(found.map(({ outcome }) => outcome)).toEqual(asked);
  });

  test.each<[name: string, tables: BlocTables]>([
    ["open", merged()],
    ["closed since", merged({}, closedBy(unitCode()))],
  ])("left open by a unit that was merged into this one, and in the sheet: %s", (_, tables) => {
    const report = reportOf(followed([], { co_quan: BODY }));
    const found = reconcile(blocOf(tables), unitCode(), report, R);
    expect(found.map(({ outcome }) => outcome)).toEqual(["KHOP"]);
  });

  test("closed last year and still in the sheet", () => {
    const closed = { ngay_hk: day(31, 12, 2020) };
    const given = { ...LAST_YEAR, so_han_che: 1 };
    const found = outcomes({ ngay_kl: LAST_YEAR.ngay_kl ?? null }, given, closed);
    expect(found.map(({ outcome }) => outcome)).toEqual(["KHOP"]);
  });
});

const rounds = (...noted: Noted[]) =>
  blocOf({
    tblHauKiem: noted.map((more) => ({
      ...{ ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED, stt_hc: 1, vong: 1 },
      ...more,
    })),
  }).roundsOf(unitCode());
const ALL: Noted = { thoi_han: R + 9, ngay_hk: R - 9, so_hk: "7-TB", kq_hk: "Một phần" };

describe("what the bloc says of a round", () => {
  test.each<[name: string, noted: Noted, said: [string, RawValue][]]>([
    [
      "of the first no deadline",
      ALL,
      [
        ["ngay_hk", R - 9],
        ["so_hk", "7-TB"],
        ["kq_hk", "Một phần"],
      ],
    ],
    [
      "of the second the deadline too",
      { ...ALL, vong: 2 },
      [
        ["thoi_han", R + 9],
        ["ngay_hk", R - 9],
        ["so_hk", "7-TB"],
        ["kq_hk", "Một phần"],
      ],
    ],
    ["what it leaves blank is the unit's", { vong: 2, thoi_han: R }, [["thoi_han", R]]],
    ["nothing", {}, []],
  ])("%s", (_, noted, said) => {
    expect(rounds(noted).map((one) => [...wordOfBloc(one)])).toEqual([said]);
  });
});

describe("rounds of the register and rows of the unit", () => {
  const own = followed([
    round(1, { due: R }),
    round(1, { due: R }, { stt_hc: 2 }),
    round(2, { due: R }),
  ]);
  const matched = (noted: Noted, changes: Changes = own) =>
    matchRounds(reportOf(changes), rounds(noted)).map(({ code, index }) => [code, index]);

  test.each<[name: string, noted: Noted, match: [string, number | null][]]>([
    ["the first", {}, [[CODE, 0]]],
    ["another limitation", { stt_hc: 2 }, [[CODE, 1]]],
    ["another round", { vong: 2 }, [[CODE, 2]]],
    ["a round that the unit lacks", { vong: 3 }, [[CODE, null]]],
    ["a limitation that the unit lacks", { stt_hc: 3 }, [[CODE, null]]],
    ["a conclusion that the unit lacks", { so_kl: "99-KL" }, []],
    ["of another year", { ngay_kl: day(15, 3, 2020) }, []],
  ])("%s", (_, noted, match) => {
    expect(matched(noted)).toEqual(match);
  });

  const rowsOf = ({ tblKetLuan }: Changes) => [tblKetLuan ?? []].flat();
  test.each<[name: string, issued: number, code: string]>([
    ["the day of the first", ISSUED, CODE],
    ["the day of the second", day(20, 5), "KL-2021-02"],
    ["a day of neither", day(1, 5), CODE],
  ])("of two conclusions with one number in a year: %s", (_, ngay_kl, code) => {
    const second = { ma_kl: "KL-2021-02", ngay_kl: day(20, 5), co_quan: "BCH Đảng bộ Khối" };
    const two: Changes = {
      tblKetLuan: [...rowsOf(followed([])), ...rowsOf(followed([], second))],
      tblKhacPhuc: [],
    };
    expect(matched({ ngay_kl }, two)).toEqual([[code, null]]);
  });

  test.each<[name: string, own: Noted, noted: Noted, match: [string, number | null][]]>([
    ["of its own", {}, {}, [[CODE, 0]]],
    ["of its own, dated otherwise", { ngay_kl: day(16, 3) }, {}, [[CODE, 0]]],
    ["of the other body's", {}, { ngay_kl: day(20, 5) }, []],
    [
      "of a day of neither, whose body it has not said",
      { co_quan: null },
      { ngay_kl: day(20, 5) },
      [[CODE, 0]],
    ],
    ["of its own, whose body it has otherwise", { co_quan: "BCH Đảng bộ Khối" }, {}, [[CODE, 0]]],
  ])(
    "of two conclusions with one number the unit has one, a round %s",
    (_, about, noted, match) => {
      const issued = { ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED, so_han_che: 1 };
      const bloc = blocOf({
        tblSoKetLuan: [
          { ...issued, co_quan: BODY },
          { ...issued, co_quan: "UBKT Đảng ủy Khối", ngay_kl: day(20, 5) },
        ],
        tblHauKiem: [{ ...issued, stt_hc: 1, vong: 1, kq_hk: "Đã khắc phục xong", ...noted }],
      });
      const report = reportOf(followed([round(1, { due: R })], about));
      const found = matchRounds(report, bloc.roundsOf(unitCode()));
      expect(found.map(({ code, index }) => [code, index])).toEqual(match);
    },
  );

  test("a conclusion without a code is not followed", () => {
    expect(matched({}, followed([round(1, { due: R })], { ma_kl: null }))).toEqual([]);
  });

  test("a row of another conclusion is not its round", () => {
    expect(matched({}, followed([round(1, { due: R }, { ma_kl: "X" })]))).toEqual([[CODE, null]]);
  });

  test("no table of remedies, no register", () => {
    const report = reportOf(own);
    const tables = new Map([...report.tables].filter(([name]) => name !== "tblKhacPhuc"));
    expect(matchRounds({ ...report, tables }, rounds({}))).toMatchObject([{ index: null }]);
    expect(withReinspections({ ...report, tables }, rounds(ALL)).tables.size).toBe(tables.size);
    expect(matchRounds(report, [])).toEqual([]);
    expect(withReinspections(report, [])).toBe(report);
    expect(withReinspections(report, rounds({ so_kl: "99-KL" }))).toBe(report);
  });
});

describe("the bloc's word over the unit's", () => {
  const KEYS = ["ma_kl", "stt_hc", "vong", "thoi_han", "ngay_hk", "so_hk", "kq_hk", "noi_dung"];
  const put = (noted: Noted, given = round(1, { due: R })) => {
    const report = withReinspections(reportOf(followed([given])), rounds(noted));
    return (report.tables.get("tblKhacPhuc")?.rows ?? []).map((row) =>
      KEYS.map((key) => row.cells.get(key)?.value ?? null),
    );
  };
  const own = (...values: RawValue[]): RawValue[] => [CODE, 1, 1, ...values, "Chậm triển khai"];

  test.each<[name: string, noted: Noted, rows: RawValue[][]]>([
    ["a re-inspection", ALL, [own(R, R - 9, "7-TB", "Một phần")]],
    ["its day alone", { ngay_hk: R - 9 }, [own(R, R - 9, null, null)]],
    ["nothing", {}, [own(R, null, null, null)]],
    [
      "a further round, with its deadline",
      { vong: 2, thoi_han: R + 60 },
      [own(R, null, null, null), [CODE, 1, 2, R + 60, null, null, null, null]],
    ],
    [
      "a further round without any word",
      { vong: 2 },
      [own(R, null, null, null), [CODE, 1, 2, null, null, null, null, null]],
    ],
    [
      "a first round that the unit lacks, without any word",
      { stt_hc: 2 },
      [own(R, null, null, null)],
    ],
    [
      "a first round that the unit lacks, re-inspected",
      { stt_hc: 2, ngay_hk: R },
      [own(R, null, null, null), [CODE, 2, 1, null, R, null, null, null]],
    ],
  ])("%s", (_, noted, rows) => {
    expect(put(noted)).toEqual(rows);
  });

  test("a round given in one row and re-inspected in another is one; a blank says nothing", () => {
    const given = { vong: 2, thoi_han: R - 20 };
    const done = { vong: 2, ngay_hk: R - 9, so_hk: "7-TB", kq_hk: "Đã khắc phục xong" };
    const blank = { vong: 2, thoi_han: null, ngay_hk: null, so_hk: "", kq_hk: null };
    const both = [given, done, blank].flatMap((row) => rounds(row));
    const first = round(1, { due: R - 60 });
    const report = withReinspections(reportOf(followed([first])), both);
    const rows = report.tables.get("tblKhacPhuc")?.rows ?? [];
    expect(rows.map((row) => KEYS.map((key) => row.cells.get(key)?.value ?? null))).toEqual([
      own(R - 60, null, null, null),
      [CODE, 1, 2, R - 20, R - 9, "7-TB", "Đã khắc phục xong", null],
    ]);
  });

  test("it wins over what the unit has, and stands in the unit's cell", () => {
    const given = round(1, { due: R, reinspected: R - 1, result: "Đã khắc phục xong" });
    expect(put(ALL, given)).toEqual([own(R, R - 9, "7-TB", "Một phần")]);
    const before = reportOf(followed([given])).tables.get("tblKhacPhuc")?.rows[0]?.cells;
    const report = withReinspections(reportOf(followed([given])), rounds(ALL));
    const after = report.tables.get("tblKhacPhuc")?.rows[0]?.cells;
    expect(after?.get("ngay_hk")?.place).toEqual(before?.get("ngay_hk")?.place);
    expect(after?.get("ngay_hk")?.raw).toBe(R - 9);
  });

  test("a row that is added stands nowhere in the unit's sheet", () => {
    const report = withReinspections(
      reportOf(followed([round(1, { due: R })])),
      rounds({ vong: 2 }),
    );
    const [, added] = report.tables.get("tblKhacPhuc")?.rows ?? [];
    expect(added?.row).toBe(0);
    expect(added?.cells.get("vong")).toEqual({
      ...{ place: { sheet: "", row: 0, column: 0 }, raw: 2, value: 2 },
    });
  });
});

describe("the columns of the chain and of CT7B", () => {
  const KEYS = ["_khoa", "_dau", "_hk", "_ma", "so_ngay", "trang_thai", "_ct", "_han"];
  const columns = (rows: ReturnType<typeof round>[], about: Noted = {}, fields: Noted = {}) => {
    const { calculation } = materialOf({ ...followed(rows, about), fields });
    return rows.map((_, index) => KEYS.map((key) => calculation.cell("tblKhacPhuc", index, key)));
  };
  const done = "Đã khắc phục xong";

  test.each<[name: string, given: Parameters<typeof round>[1], cells: Noted, wanted: RawValue[]]>([
    ["not due yet", { due: R + 20 }, {}, [1_001_001, 1, 0, "TRONG_HAN", 20, "Trong hạn", "", ""]],
    [
      "due, not reported",
      { due: R - 1 },
      {},
      [1_001_001, 1, 0, "QUA_HAN", 1, "Quá hạn 1 ngày", "", "Q"],
    ],
    [
      "due today",
      { due: R },
      {},
      [1_001_001, 1, 0, "SAP_DEN_HAN", 0, "Đến hạn hôm chốt số liệu", "", "Q"],
    ],
    [
      "reported in time",
      { due: R - 9, reported: R - 9 },
      {},
      [1_001_001, 1, 0, "CHO_HAU_KIEM", 9, "Chờ hậu kiểm tra", "", "D"],
    ],
    [
      "reported late",
      { due: R - 9, reported: R - 8 },
      {},
      [1_001_001, 1, 0, "CHO_HAU_KIEM", 8, "Chờ hậu kiểm tra", "", "Q"],
    ],
    [
      "long ago",
      { due: R - 99, reported: R - 99 },
      {},
      [1_001_001, 1, 0, "CHO_HAU_KIEM_QUA_LAU", 99, "Chờ hậu kiểm tra quá 90 ngày", "", "D"],
    ],
    [
      "finished in time, never reported",
      { due: R - 9, reinspected: R - 9, result: done },
      {},
      [1_001_001, 1, R - 9, "DA_KHAC_PHUC", 0, "Đã khắc phục", "", "D"],
    ],
    [
      "finished late, reported in time",
      { due: R - 9, reported: R - 10, reinspected: R, result: done },
      {},
      [1_001_001, 1, R, "DA_KHAC_PHUC", 0, "Đã khắc phục", "", "D"],
    ],
    [
      "finished before the report was in",
      { due: R - 9, reported: R - 5, reinspected: R - 9, result: done },
      {},
      [1_001_001, 1, R - 9, "DA_KHAC_PHUC", 0, "Đã khắc phục", "", "D"],
    ],
    [
      "finished last year",
      { due: day(1, 12, 2020), reinspected: day(31, 12, 2020), result: done },
      {},
      [1_001_001, 1, day(31, 12, 2020), "DA_KHAC_PHUC", 0, "Đã khắc phục", "", ""],
    ],
    [
      "finished on 1 January",
      { due: day(1, 12, 2020), reinspected: day(1, 1), result: done },
      {},
      [1_001_001, 1, day(1, 1), "DA_KHAC_PHUC", 0, "Đã khắc phục", "", "Q"],
    ],
    [
      "not finished",
      { due: R - 9, reported: R - 9, reinspected: R, result: "Chưa khắc phục" },
      {},
      [1_001_001, 1, -R, "THIEU_HAN_MOI", 0, "Chưa giao hạn mới", "", "Q"],
    ],
    [
      "re-inspected tomorrow",
      { due: R - 9, reinspected: R + 1, result: done },
      {},
      [1_001_001, 1, 0, "QUA_HAN", 9, "Quá hạn 9 ngày", "", "Q"],
    ],
    [
      "a day without a result",
      { due: R - 9, reinspected: R },
      {},
      [1_001_001, 1, 0, "QUA_HAN", 9, "Quá hạn 9 ngày", "", "Q"],
    ],
    ["no deadline", {}, {}, [1_001_001, 1, 0, "CHUA_GIAO_HAN", 0, "Chưa có thời hạn", "", "K"]],
    ["an unknown code", { due: R }, { ma_kl: "X" }, [0, 0, 0, "", "", "", "", ""]],
    ["no code", { due: R }, { ma_kl: null }, [0, 0, 0, "", "", "", "T", ""]],
    ["no number", { due: R }, { stt_hc: null }, [0, 0, 0, "", "", "", "T", ""]],
    ["no round", { due: R }, { vong: null }, [0, 0, 0, "", "", "", "T", ""]],
    ["limitation 0", { due: R }, { stt_hc: 0 }, [0, 0, 0, "", "", "", "", ""]],
    [
      "limitation 999",
      { due: R - 1 },
      { stt_hc: 999 },
      [1_999_001, 1, 0, "QUA_HAN", 1, "Quá hạn 1 ngày", "", "Q"],
    ],
    ["limitation 1000", { due: R }, { stt_hc: 1000 }, [0, 0, 0, "", "", "", "", ""]],
    ["half a limitation", { due: R }, { stt_hc: 1.5 }, [0, 0, 0, "", "", "", "L", ""]],
    ["a limitation below 0", { due: R }, { stt_hc: -1 }, [0, 0, 0, "", "", "", "L", ""]],
  ])("%s", (_, given, cells, wanted) => {
    expect(columns([round(1, given, cells)])).toEqual([wanted]);
  });

  test.each(["ma_kl", "thoi_han", "ngay_bc", "ngay_hk", "kq_hk"])("an error value in %s", (key) => {
    const changes = { ...followed([round(1, { due: R - 1 })]) };
    const { calculation } = materialOf({
      ...changes,
      "tblKhacPhuc#0": { [key]: { error: "#N/A" } },
    });
    expect(calculation.cell("tblKhacPhuc", 0, "_ct")).toBe("L");
  });

  test("conclusions of other bodies are not CT7B's", () => {
    const [row] = columns([round(1, { due: R - 1 })], { co_quan: "Ủy ban Kiểm tra Thành ủy" });
    expect(row?.slice(3)).toEqual(["QUA_HAN", 1, "Quá hạn 1 ngày", "", ""]);
  });

  test.each<[name: string, about: Noted]>([
    ["without limitations", { co_han_che: "Không" }],
    ["after the reference date", { ngay_kl: R + 1 }],
  ])("a conclusion %s has no state", (_, about) => {
    expect(columns([round(1, { due: R - 1 })], about)[0]?.slice(3, 6)).toEqual(["", "", ""]);
  });

  test("a conclusion of the reference date counts", () => {
    expect(columns([round(1, { due: R + 1 })], { ngay_kl: R })[0]?.[3]).toBe("SAP_DEN_HAN");
  });

  test("of two rows with one key the first counts", () => {
    const rows = columns([round(1, { due: R - 1 }), round(1, { due: R - 2 })]);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      [1, 0, "QUA_HAN", 1],
      [0, 0, "", ""],
    ]);
  });

  test("a round exists when every one before was re-inspected and not finished", () => {
    const open = { due: R - 60, reported: R - 61, reinspected: R - 50, result: "Một phần" };
    const states = (...rows: Parameters<typeof round>[]) =>
      columns(rows.map((row) => round(...row))).map((row) => row[3]);
    expect(states([1, open], [2, open], [3, { due: R - 1 }])).toEqual(["", "", "QUA_HAN"]);
    expect(states([3, { due: R - 1 }], [1, open], [2, open])).toEqual(["QUA_HAN", "", ""]);
    expect(states([1, open], [3, { due: R - 1 }])).toEqual(["THIEU_HAN_MOI", ""]);
    expect(states([1, { due: R - 1 }], [2, { due: R }])).toEqual(["QUA_HAN", ""]);
    expect(states([1, { ...open, result: done }], [2, { due: R }])).toEqual(["DA_KHAC_PHUC", ""]);
    expect(states([1, { ...open, reinspected: R + 1 }], [2, { due: R }])).toEqual([
      "CHO_HAU_KIEM",
      "",
    ]);
    const other: Noted = { stt_hc: 2 };
    expect(states([1, open], [2, { due: R - 1 }, other], [1, open, other])).toEqual([
      "THIEU_HAN_MOI",
      "QUA_HAN",
      "",
    ]);
  });
});
