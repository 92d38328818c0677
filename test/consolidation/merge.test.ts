import fc from "fast-check";
import { consolidationEntry } from "../../src/app/consolidateJson";
import { drawBloc } from "../../src/app/drawBloc";
import { withCells, withField, withRow } from "../../src/demo/changeData";
import { day } from "../../src/demo/demoPeriod";
import { readBloc } from "../../src/workbook/readBloc";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { snapshotOf } from "../xlsx/packages";
import {
  again,
  blocData,
  bytesOf,
  consolidated,
  ownFile,
  plainData,
  plainRows,
  rulesOf,
  source,
  statuses,
  unitData,
  UNITS,
  type Done,
} from "./smallQuarter";

const files = () => UNITS.map(ownFile);
const entry = (done: Done): unknown => JSON.parse(JSON.stringify(consolidationEntry(done)));

describe("running it again", () => {
  test("changes nothing but the log", async () => {
    const once = await consolidated(files());
    const twice = await consolidated(files(), once.consolidation.data);
    expect(plainData(twice.consolidation.data)).toEqual(plainData(once.consolidation.data));
    expect(entry(twice)).toEqual(entry(once));
    expect(once.consolidation.data.tables.get("tblNhatKy")).toHaveLength(1);
    expect(twice.consolidation.data.tables.get("tblNhatKy")).toHaveLength(2);
  });

  test("without the files keeps every row, every verdict, every finding", async () => {
    const once = await consolidated(files());
    const twice = await consolidated([], once.consolidation.data);
    expect(plainData(twice.consolidation.data)).toEqual(plainData(once.consolidation.data));
    expect({ ...(entry(twice) as object), files: [] }).toEqual({
      ...(entry(once) as object),
      files: [],
    });
  });

  test("the order of the files does not matter", async () => {
    const copy = withField(unitData("DV037"), "ma_don_vi", "DV066");
    const all = [
      ...UNITS.filter((code) => code !== "DV066" && code !== "DV023").map(ownFile),
      source("BC_DV061_2021_Q3 (1).xlsx", bytesOf(again(unitData("DV061"), 2))),
      source("BC_DV066_2021_Q3.xlsx", bytesOf(copy), 9),
      // Two that are returned to one unit, two that cannot be read of another.
      source("DV066.xlsx", bytesOf(withField(unitData("DV066"), "quy", "Quý II"))),
      source("BC_DV023_2021_Q3 v2.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
      source("BC_DV023_2021_Q3 v3.xlsx", new Uint8Array([1, 2, 3])),
      source("hỏng.xlsx", new Uint8Array([1, 2, 3])),
    ];
    const wanted = await consolidated(all);
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const done = await consolidated(shuffled);
        expect(entry(done)).toEqual(entry(wanted));
        expect(plainData(done.consolidation.data)).toEqual(plainData(wanted.consolidation.data));
      }),
      { numRuns: 4 },
    );
  });
});

test("a corrected file replaces the rows of its unit and no others", async () => {
  const before = (await consolidated(files())).consolidation.data;
  const changed = withCells(unitData("DV061"), "tblDangVien", "DV14", { trong_quy: 0 });
  const corrected = source("BC_DV061_2021_Q3 v2.xlsx", bytesOf(again(changed, 2)));
  const { data } = (await consolidated([corrected], before)).consolidation;
  const of = (rows: Record<string, unknown>[], own: boolean) =>
    rows.filter((row) => (row.ma_don_vi === "DV061") === own);
  for (const table of ["tblThDangVien", "tblThKetLuan", "tblThThongTin", "tblTienDo"]) {
    expect(of(plainRows(data, table), false)).toEqual(of(plainRows(before, table), false));
  }
  const women = plainRows(data, "tblThDangVien").filter(
    (row) => row.ma_don_vi === "DV061" && row.ma_dong === "DV14",
  );
  expect(women).toMatchObject([{ trong_quy: 0, lan_nop: 2, ky: "2021-Q3" }]);
});

describe("an older submission in a later run", () => {
  const women = (submission: number, count: number) =>
    bytesOf(
      again(withCells(unitData("DV061"), "tblDangVien", "DV14", { trong_quy: count }), submission),
    );
  const second = () => source("BC_DV061_2021_Q3 v2.xlsx", women(2, 1));

  test("does not replace the newer one that stands in the workbook", async () => {
    const once = await consolidated([...files().slice(0, 3), second()]);
    const twice = await consolidated([ownFile("DV061")], once.consolidation.data);
    expect(plainData(twice.consolidation.data)).toEqual(plainData(once.consolidation.data));
    expect(entry(twice)).toEqual({
      ...(entry(once) as object),
      files: [
        {
          file: "BC_DV061_2021_Q3.xlsx",
          unit: "DV061",
          status: "superseded",
          reason:
            "Sổ của Khối đã có lần nộp 2, tệp này là lần nộp 1 nên không lấy. Nếu là bản sửa mới hơn: ghi lần nộp 3, gửi lại.",
        },
      ],
    });
    const log = plainRows(twice.consolidation.data, "tblNhatKy").at(-1);
    expect(log?.ket_qua).toMatch(/^nhận 0, thay bằng lần nộp khác 1, trả lại 0/);
  });

  test("several older ones are all listed; one as new or newer replaces", async () => {
    const { data } = (await consolidated([source("a.xlsx", women(3, 1))])).consolidation;
    const older = await consolidated([ownFile("DV061"), second()], data);
    expect(statuses(older)).toEqual([
      "superseded DV061 BC_DV061_2021_Q3 v2.xlsx",
      "superseded DV061 BC_DV061_2021_Q3.xlsx",
    ]);
    expect(older.consolidation.missing).not.toContain("DV061");
    for (const submission of [3, 4]) {
      const file = source("b.xlsx", women(submission, 0));
      const replaced = await consolidated([file, ownFile("DV061")], data);
      expect(statuses(replaced)).toEqual([
        "superseded DV061 BC_DV061_2021_Q3.xlsx",
        "accepted DV061 b.xlsx",
      ]);
      expect(plainRows(replaced.consolidation.data, "tblThThongTin")).toMatchObject([
        { ma_don_vi: "DV061", lan_nop: submission },
      ]);
    }
  });
});

describe("what the office has noted of a report", () => {
  const NOTED = { trang_thai: "Đã duyệt", ghi_chu: "đã gọi" };
  const noted = (data: WorkbookData, unit: string, cells: Record<string, string>): WorkbookData => {
    const rows = (data.tables.get("tblTienDo") ?? []).map((row) =>
      row.get("ma_don_vi") === unit ? new Map([...row, ...Object.entries(cells)]) : row,
    );
    return { ...data, tables: new Map([...data.tables, ["tblTienDo", rows]]) };
  };
  const progress = ({ consolidation }: Done, unit: string) =>
    plainRows(consolidation.data, "tblTienDo").find((row) => row.ma_don_vi === unit);

  test("stays with the very same file, for the note with another one and with none too", async () => {
    const both = [ownFile("DV061"), ownFile("DV023")];
    const { data } = (await consolidated(both, blocData(["DV061", "DV023", "DV059"])))
      .consolidation;
    const office = noted(noted(data, "DV061", NOTED), "DV059", { ghi_chu: "hẹn mai" });
    const same = await consolidated(both, office);
    expect(progress(same, "DV061")).toMatchObject(NOTED);
    expect(progress(same, "DV023")).toMatchObject({ trang_thai: "Đã nhận" });
    expect(progress(same, "DV059")).toMatchObject({ trang_thai: "Chưa nộp", ghi_chu: "hẹn mai" });
    const newer = source("BC_DV061_2021_Q3.xlsx", bytesOf(again(unitData("DV061"), 2)));
    expect(progress(await consolidated([newer], office), "DV061")).toMatchObject({
      ...{ trang_thai: "Đã nhận", ghi_chu: "đã gọi", lan_nop: 2 },
    });
    expect(progress(await consolidated([], office), "DV061")).toMatchObject(NOTED);
  });

  test("which findings it has dealt with stays, finding by finding", async () => {
    const files = [ownFile("DV061")];
    const { data } = (await consolidated(files, blocData(["DV061", "DV023"]))).consolidation;
    const [first, ...others] = data.tables.get("tblCanhBao") ?? [];
    expect(others.length).toBeGreaterThan(0);
    const dealtWith = new Map([...first!, ["trang_thai_xu_ly", "Đã xử lý"] as const]);
    const tables = new Map([...data.tables, ["tblCanhBao", [...others, dealtWith]] as const]);
    const again = await consolidated(files, { ...data, tables });
    expect(again.consolidation.data.tables.get("tblCanhBao")).toEqual([
      dealtWith,
      ...others.map((row) => new Map([...row, ["trang_thai_xu_ly", null] as const])),
    ]);
  });
});

test("what a unit says about its warnings travels to the bloc", async () => {
  const said: Record<string, [words: Record<string, string>, told: string]> = {
    DV023: [{ ly_do: "Đang trình ký" }, "Đang trình ký"],
    DV059: [{ giai_trinh: "chờ xác minh" }, "chờ xác minh"],
    DV061: [{ ly_do: "Đang trình ký", giai_trinh: "chờ xác minh" }, "Đang trình ký: chờ xác minh"],
  };
  const files = Object.entries(said).map(([unit, [words]]) => {
    const warned = withCells(unitData(unit), "tblDangVien", "DV10", { trong_quy: 2 });
    const data = withRow(warned, "tblGiaiTrinh", { ma_quy_tac: "REQ07", ...words });
    return source(`BC_${unit}_2021_Q3.xlsx`, bytesOf(data));
  });
  const { data } = (await consolidated(files, blocData(Object.keys(said)))).consolidation;
  const told = plainRows(data, "tblCanhBao").filter((row) => row.ma_quy_tac === "REQ07");
  expect(told.map((row) => [row.ma_don_vi, row.giai_trinh])).toEqual(
    Object.entries(said).map(([unit, [, words]]) => [unit, words]),
  );
});

test("what became of a report that changed after its receipt stays noted without its file", async () => {
  const noted = { ma_don_vi: "DV061", ky: "2021-Q3", ly_do: "Số liệu đã đổi sau khi chốt." };
  const { data } = (await consolidated([ownFile("DV061")], blocData(["DV061"]))).consolidation;
  const [row] = plainRows(data, "tblTienDo");
  const tables = new Map([
    ...data.tables,
    ["tblTienDo", [new Map(Object.entries({ ...row, ...noted }))]] as const,
  ]);
  const later = (await consolidated([], { ...data, tables })).consolidation.data;
  expect(plainRows(later, "tblTienDo")).toEqual([{ ...row, ...noted }]);
});

test("the day on which a quarter was due stays with its rows, in the workbook as well", async () => {
  const bloc = blocData(["DV061"]);
  const fields = new Map([...bloc.fields, ["han_nop", day("2021-10-05")] as const]);
  const { data } = (await consolidated([ownFile("DV061")], { ...bloc, fields })).consolidation;
  const drawn = readBloc(await snapshotOf(await writeWorkbook(drawBloc(data))))?.data;
  expect([data, drawn].map((one) => one?.tables.get("tblTienDo")?.[0]?.get("_han"))).toEqual([
    ...[day("2021-10-05"), day("2021-10-05")],
  ]);
});

test("days set for a quarter hold when it is consolidated again, and the later one's after it", async () => {
  const turned = async (quarter: 2 | 3, from: WorkbookData): Promise<WorkbookData> =>
    (await consolidated([], from, { quarter })).consolidation.data;
  const daysOf = ({ fields }: WorkbookData) => [fields.get("ngay_chot"), fields.get("han_nop")];
  const set = (data: WorkbookData, closing: number, due: number): WorkbookData => ({
    ...data,
    fields: new Map([...data.fields, ["ngay_chot", closing], ["han_nop", due]]),
  });
  const second = [day("2021-06-25"), day("2021-07-05")] as const;
  const third = [day("2021-09-25"), day("2021-10-05")] as const;
  const before = set(await turned(2, blocData(["DV061"])), ...second);
  const later = set(await turned(3, before), ...third);
  expect(daysOf(await turned(3, before))).toEqual([null, null]);
  const again = await turned(2, later);
  expect(daysOf(again)).toEqual(second);
  expect(daysOf(await turned(2, again))).toEqual(second);
  expect(daysOf(await turned(3, again))).toEqual(third);
});

test("days set for a quarter of which no row stands yet are told as not carried", async () => {
  const days = [
    ["ngay_chot", day("2021-09-25")],
    ["han_nop", day("2021-10-05")],
  ] as const;
  const bloc = blocData(["DV061"]);
  const data = { ...bloc, fields: new Map([...bloc.fields, ...days]) };
  const told = async (quarter: 2 | 3 | 4, from: WorkbookData) =>
    (await consolidated([], from, { quarter })).notCarried;
  const lost = ["ngày chốt 25/09/2021 của 2021-Q3", "hạn nộp 05/10/2021 của 2021-Q3"];
  expect(await told(2, data)).toEqual(lost);
  expect(await told(4, data)).toEqual(lost);
  expect(await told(3, data)).toEqual([]);
  const rows = (await consolidated([], data)).consolidation.data;
  expect(await told(2, rows)).toEqual([]);
});

test("what the office has typed is carried over untouched", async () => {
  const typed = {
    tblXacNhan: [
      { ma_don_vi: "DV061", nam: 2020, xep_loai_tccsd: "Hoàn thành tốt", ghi_chu: " x " },
    ],
    tblTienDo: [{ ma_don_vi: "DV061", ky: "2021-Q3", ghi_chu: "đã gọi", trang_thai: "Chưa nộp" }],
  };
  const data = blocData(undefined, typed);
  const done = (await consolidated(files(), data)).consolidation.data;
  const tables = ["tblCauHinh", "tblMucChiTieu", "tblDonVi", "tblHauKiem", "tblUyVien"];
  for (const table of [...tables, "tblDoanThe", "tblXacNhan", "tblSoDuDau", "tblLichSuNam"]) {
    expect(plainRows(done, table)).toEqual(plainRows(data, table));
  }
  const progress = plainRows(done, "tblTienDo").find(({ ma_don_vi: unit }) => unit === "DV061");
  expect(progress).toMatchObject({ ghi_chu: "đã gọi", trang_thai: "Đã nhận" });
});

describe("the bloc's registers", () => {
  const noted = (more: object) => ({
    tblHauKiem: [
      { ma_don_vi: "DV037", so_kl: "15-KL/UBKT", ngay_kl: day("2021-04-26"), stt_hc: 1, ...more },
    ],
  });
  const stateOf = (done: Done, limitation: number) =>
    done.consolidation.followUps.find(
      (followUp) => followUp.unit === "DV037" && followUp.limitation === limitation,
    );

  test("win over the unit, in states and in the stacked rows", async () => {
    const more = noted({
      vong: 1,
      ngay_hk: day("2021-09-20"),
      so_hk: "1",
      kq_hk: "Đã khắc phục xong",
    });
    const done = await consolidated([ownFile("DV037")], blocData(["DV037"], more));
    expect(stateOf(done, 1)).toMatchObject({ status: "DA_KHAC_PHUC", days: 0 });
    expect(plainRows(done.consolidation.data, "tblThKhacPhuc")[0]).toMatchObject({
      ngay_hk: day("2021-09-20"),
      kq_hk: "Đã khắc phục xong",
    });
  });

  describe("of a unit that was merged into this one (story 8)", () => {
    const DATED = { hieu_luc_den: day("2021-06-30") };
    const merged = (successor: string, ...rows: object[]): WorkbookData =>
      ended({ ...DATED, don_vi_ke_thua: successor }, ...rows);
    const ended = (end: object, ...rows: object[]): WorkbookData => {
      const given = blocData(["DV037"], {
        tblDonVi: [
          {
            ...{ ma_don_vi: "DV900", ten_don_vi: "Chi bộ cũ", hieu_luc_tu: day("2015-01-01") },
            ...end,
          },
        ],
        tblHauKiem: rows.map((row) => ({ ...noted(row).tblHauKiem[0]!, ...row })),
      });
      // The conclusion was issued to the unit that has ended; DV037 goes on with it.
      const register = (given.tables.get("tblSoKetLuan") ?? []).map((row) =>
        row.get("ma_don_vi") === "DV037" ? new Map([...row, ["ma_don_vi", "DV900"] as const]) : row,
      );
      return { ...given, tables: new Map([...given.tables, ["tblSoKetLuan", register]]) };
    };
    const partly = { vong: 1, ngay_hk: day("2021-09-20"), so_hk: "1", kq_hk: "Một phần" };
    const before = { ma_don_vi: "DV900" };

    test.each<[name: string, bloc: WorkbookData, status: string, round: number]>([
      ["under its code", merged("DV037", { ...partly, ...before }), "THIEU_HAN_MOI", 1],
      [
        "with a new round",
        merged(
          " dv037",
          { ...partly, ...before },
          { ...before, vong: 2, thoi_han: day("2021-11-30") },
        ),
        "TRONG_HAN",
        2,
      ],
      [
        "the same round under this one's code wins",
        merged("DV037", partly, { ...partly, ...before, kq_hk: "Đã khắc phục xong" }),
        "THIEU_HAN_MOI",
        1,
      ],
      [
        "merged without a date",
        ended({ trang_thai: "Sáp nhập", don_vi_ke_thua: "DV037" }, { ...partly, ...before }),
        "THIEU_HAN_MOI",
        1,
      ],
      [
        "that goes on beside it",
        ended({ trang_thai: "Đang hoạt động", don_vi_ke_thua: "DV037" }, { ...partly, ...before }),
        "QUA_HAN",
        1,
      ],
      ["merged into another", merged("DV061", { ...partly, ...before }), "QUA_HAN", 1],
      ["merged into itself", merged("DV900", { ...partly, ...before }), "QUA_HAN", 1],
    ])("%s", async (_, bloc, status, round) => {
      const done = await consolidated([ownFile("DV037")], bloc);
      expect(stateOf(done, 1)).toMatchObject({ status, round });
    });

    test("nobody has entered it: it is asked of this one, in the matrix and by CT7A too", async () => {
      const given = merged("DV037");
      const register = (given.tables.get("tblSoKetLuan") ?? []).map((row) =>
        row.get("ma_don_vi") === "DV900"
          ? new Map([...row, ["so_kl", "16-KL/UBKT"], ["han_chung", day("2021-08-15")]] as const)
          : row,
      );
      const tables = new Map([...given.tables, ["tblSoKetLuan", register] as const]);
      const done = await consolidated([ownFile("DV037")], { ...given, tables });
      const missing = done.consolidation.followUps.filter(
        ({ status }) => status === "THIEU_THEO_DOI",
      );
      expect(missing).toMatchObject([{ unit: "DV037", conclusion: "16-KL/UBKT" }]);
      expect(rulesOf(done, "DV037")).toContain("FUP06");
      expect(done.consolidation.reminders.get("DV037")).toContain("16-KL/UBKT");
      expect(done.results.matrix).toMatchObject([
        { unit: "DV037", unrecordedConclusions: 1, recheckDue: 2 },
      ]);
      const row = plainRows(done.consolidation.data, "tblSoKetLuan").find(
        ({ so_kl: number }) => number === "16-KL/UBKT",
      );
      expect(row).toMatchObject({ trang_thai_doi_chieu: "Đơn vị chưa ghi" });
    });

    test("a conclusion of the same number issued to this one is another", async () => {
      const given = merged("DV037", { ...partly, ...before });
      const register = blocData(["DV037"]).tables.get("tblSoKetLuan") ?? [];
      const tables = new Map([...given.tables, ["tblSoKetLuan", register] as const]);
      const done = await consolidated([ownFile("DV037")], { ...given, tables });
      expect(stateOf(done, 1)).toMatchObject({ status: "QUA_HAN" });
    });
  });

  test("give a new round that the unit has not entered", async () => {
    const more = {
      tblHauKiem: [
        ...noted({ vong: 1, ngay_hk: day("2021-09-20"), kq_hk: "Một phần" }).tblHauKiem,
        ...noted({ vong: 2, thoi_han: day("2021-11-30") }).tblHauKiem,
      ],
    };
    const done = await consolidated([ownFile("DV037")], blocData(["DV037"], more));
    expect(stateOf(done, 1)).toMatchObject({ status: "TRONG_HAN", round: 2, days: 61 });
  });

  test("an entry made after the file came in counts in the next run without it", async () => {
    const { data } = (await consolidated([ownFile("DV037")], blocData(["DV037"]))).consolidation;
    expect((await consolidated([], data)).consolidation.followUps[0]).toMatchObject({
      status: "QUA_HAN",
    });
    const rows = new Map(
      Object.entries({
        ...noted({ vong: 1, ngay_hk: day("2021-09-28"), kq_hk: "Đã khắc phục xong" })
          .tblHauKiem[0]!,
      }),
    );
    const tables = new Map([
      ...data.tables,
      ["tblHauKiem", [...(data.tables.get("tblHauKiem") ?? []), rows]] as const,
    ]);
    const next = await consolidated([], { ...data, tables });
    expect(stateOf(next, 1)).toMatchObject({ status: "DA_KHAC_PHUC" });
  });

  test("TC51: a conclusion that the unit has not entered", async () => {
    const done = await consolidated([ownFile("DV023")], blocData(["DV023"]));
    expect(done.consolidation.followUps).toMatchObject([
      { unit: "DV023", conclusion: "22-KL/UBKT", limitation: null, round: null },
    ]);
    expect(done.consolidation.followUps[0]).toMatchObject({ status: "THIEU_THEO_DOI", days: 56 });
    expect(rulesOf(done, "DV023")).toContain("FUP06");
    const row = plainRows(done.consolidation.data, "tblSoKetLuan").find(
      ({ so_kl: number }) => number === "22-KL/UBKT",
    );
    expect(row).toMatchObject({ trang_thai_doi_chieu: "Đơn vị chưa ghi" });
    expect(done.results.matrix[0]).toMatchObject({ remedySituation: "QUA_HAN", taskOf: "DON_VI" });
  });

  test("nobody asks for one that was closed last year, and no word of earlier is left", async () => {
    const of = { ma_don_vi: "DV061", so_kl: "5-KL/UBKT", ngay_kl: day("2020-06-01") };
    const bloc = blocData(["DV061"], {
      tblSoKetLuan: [
        { ...of, co_quan: "UBKT Đảng ủy Khối", so_han_che: 1, trang_thai_doi_chieu: "Khớp" },
      ],
      tblHauKiem: [
        { ...of, stt_hc: 1, vong: 1, ngay_hk: day("2020-12-31"), kq_hk: "Đã khắc phục xong" },
      ],
    });
    const done = await consolidated([ownFile("DV061")], bloc);
    expect(done.consolidation.followUps).toEqual([]);
    expect(rulesOf(done, "DV061")).not.toContain("FUP06");
    const row = plainRows(done.consolidation.data, "tblSoKetLuan").find(
      ({ so_kl: number }) => number === "5-KL/UBKT",
    );
    expect(row).not.toHaveProperty("trang_thai_doi_chieu");
    expect(done.results.matrix[0]).toMatchObject({ remedySituation: "KHONG_CO" });
  });

  test("a missing unit is ROS04's matter, not THIEU_THEO_DOI", async () => {
    const done = await consolidated([], blocData(["DV023"]));
    expect(done.consolidation.followUps).toEqual([]);
    expect(rulesOf(done, null)).toContain("ROS04");
  });

  test("of a unit that reported before and does not now the register alone decides (0.9-7)", async () => {
    const { data } = (await consolidated([ownFile("DV037")], blocData(["DV037"]))).consolidation;
    const register = (data.tables.get("tblSoKetLuan") ?? []).map((row) =>
      row.get("ma_don_vi") === "DV037" ? new Map([...row, ["han_chung", day("2021-08-15")]]) : row,
    );
    const tables = new Map([...data.tables, ["tblSoKetLuan", register] as const]);
    const next = await consolidated([], { ...data, tables }, { quarter: 4 });
    expect(
      plainRows(next.consolidation.data, "tblSoKetLuan").find(
        ({ so_kl }) => so_kl === "15-KL/UBKT",
      ),
    ).not.toHaveProperty("trang_thai_doi_chieu");
    expect(next.results.indicators.find(({ id }) => id === "CT7A")).toMatchObject({
      ...{ numerator: 0, denominator: 1, verdict: "KHONG_DAT" },
    });
  });
});

describe("a conclusion that the unit's report alone says was remedied", () => {
  const of = { ma_don_vi: "DV061", so_kl: "5-KL/UBKT", ngay_kl: day("2020-06-01") };
  const remedied = (on: string, unit = "DV061"): WorkbookData => {
    const entered = { ma_don_vi: unit, ky: "2020-Q4", ma_kl: "KL-2020-01" };
    return blocData(["DV061"], {
      tblDonVi: [
        {
          ...{ ma_don_vi: "DV900", ten_don_vi: "Chi bộ cũ", hieu_luc_den: day("2020-12-31") },
          ...{ don_vi_ke_thua: "DV061" },
        },
      ],
      tblSoKetLuan: [
        {
          ...{ ...of, ma_don_vi: unit, co_quan: "UBKT Đảng ủy Khối", so_han_che: 1 },
          ...{ han_chung: day("2020-09-30") },
        },
      ],
      tblThThongTin: [{ ma_don_vi: unit, ky: "2020-Q4", lan_nop: 1 }],
      tblThKetLuan: [{ ...of, ...entered, co_quan: "UBKT Đảng ủy Khối", so_han_che: 1 }],
      tblThKhacPhuc: [
        {
          ...{ ...entered, stt_hc: 1, vong: 1, thoi_han: day("2020-09-30") },
          ...{ ngay_hk: day(on), kq_hk: "Đã khắc phục xong" },
        },
      ],
    });
  };
  const CT7A = async (bloc: WorkbookData, received: boolean) =>
    (await consolidated(received ? [ownFile("DV061")] : [], bloc)).results.indicators.find(
      ({ id }) => id === "CT7A",
    );

  test.each<[name: string, bloc: WorkbookData, received: boolean, due: number]>([
    ["last year", remedied("2020-12-20"), true, 0],
    ["last year, and the unit has not reported", remedied("2020-12-20"), false, 0],
    ["this year", remedied("2021-01-04"), true, 1],
    [
      "last year, by a unit that was merged into this one",
      remedied("2020-12-20", "DV900"),
      true,
      0,
    ],
  ])("%s: the bloc's register alone asks for no re-inspection", async (_, bloc, received, due) => {
    expect(await CT7A(bloc, received)).toMatchObject({ denominator: due });
  });
});

test("secret content is never copied (story 9)", async () => {
  const text = "NỘI DUNG KHÔNG ĐƯỢC CHÉP";
  const secret = withCells(
    withCells(unitData("DV037"), "tblKetLuan", 0, { do_mat: "Mật", noi_dung: text }),
    "tblKhacPhuc",
    0,
    { noi_dung: text },
  );
  const done = await consolidated([source("BC_DV037_2021_Q3.xlsx", bytesOf(secret))]);
  expect(rulesOf(done, "DV037")).toContain("FUP10");
  expect(JSON.stringify([plainData(done.consolidation.data), entry(done)])).not.toContain(text);
  expect([...done.consolidation.reminders.values()].join()).not.toContain(text);
});

test("a correction of last quarter travels to the bloc (story 7)", async () => {
  const lastQuarter = again(withField(unitData("DV061"), "quy", "Quý II"), 1);
  const asOf = withField(lastQuarter, "ngay_chot", day("2021-06-30"));
  const before = (
    await consolidated([source("BC_DV061_2021_Q2.xlsx", bytesOf(asOf))], blocData(["DV061"]), {
      quarter: 2,
    })
  ).consolidation.data;
  expect(before.tables.get("tblThThongTin")?.[0]?.get("ky")).toBe("2021-Q2");
  const now = withCells(unitData("DV061"), "tblDangVien", "DV01", { trong_quy: 99 });
  const done = await consolidated([source("BC_DV061_2021_Q3.xlsx", bytesOf(now))], before);
  expect(rulesOf(done, "DV061")).toContain("XP01");
  const periods = plainRows(done.consolidation.data, "tblThThongTin").map(({ ky }) => ky);
  expect(periods).toEqual(["2021-Q2", "2021-Q3"]);
});
