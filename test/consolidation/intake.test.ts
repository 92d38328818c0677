import { drawBloc } from "../../src/app/drawBloc";
import type { FileSource } from "../../src/app/takeFiles";
import { INDICATOR_IDS } from "../../src/catalogue/indicators";
import { faultsAmong } from "../../src/consolidation/fileReason";
import { withField, withRow } from "../../src/demo/changeData";
import { MERGED_UNIT } from "../../src/demo/demoBloc";
import { day } from "../../src/demo/demoPeriod";
import { consolidationWords } from "../../src/messages/consolidationWords";
import { failureMessages } from "../../src/messages/failures";
import { intakeReasons } from "../../src/messages/intakeReasons";
import { submissionProgress } from "../../src/workbook/bloc/submissionProgress";
import { rosterUnits } from "../../src/workbook/blocRecords";
import { textInRow } from "../../src/workbook/rowValues";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import {
  again,
  blocData,
  bytesOf,
  consolidated,
  ownFile,
  rulesOf,
  source,
  statuses,
  unitData,
} from "./smallQuarter";

const XLS = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(504).fill(0),
]);
const as = (data: WorkbookData, code: string): WorkbookData => withField(data, "ma_don_vi", code);

describe("whatever lies in the folder is listed, and stops nothing else", () => {
  test("files that are no reports", async () => {
    const done = await consolidated([
      source("BC_DV061_2021_Q3.xls", XLS),
      source("ghi chú.docx", new Uint8Array([1, 2, 3])),
      source("BC_DV066_2021_Q3.xlsx", new Uint8Array()),
      {
        ...source("mất.xlsx", new Uint8Array()),
        read: () => Promise.reject(new Error("gone")),
      },
      ownFile("DV023"),
    ]);
    expect(statuses(done)).toEqual(
      [
        "unreadable DV061 BC_DV061_2021_Q3.xls",
        "accepted DV023 BC_DV023_2021_Q3.xlsx",
        "unreadable DV066 BC_DV066_2021_Q3.xlsx",
        "unreadable ? ghi chú.docx",
        "unreadable ? mất.xlsx",
      ].sort((a, b) =>
        a.split(" ").slice(2).join(" ") < b.split(" ").slice(2).join(" ") ? -1 : 1,
      ),
    );
    for (const { status, reason } of done.consolidation.files) {
      // Short enough for one message, and it says what to do.
      if (status === "unreadable") expect(reason).toMatch(/^.{20,200}$/);
    }
    expect(done.consolidation.missing).toEqual(["DV037", "DV059", "DV061", "DV066"]);
    expect(done.consolidation.groupMessage).toContain("DV066");
  });

  test("what units send along is told as what it is, and the bloc's own workbook too", async () => {
    const pdf = new TextEncoder().encode("%PDF-1.7");
    const own = await writeWorkbook(drawBloc(blocData()));
    const done = await consolidated([
      source("BC_DV061_2021_Q3.pdf", pdf),
      source("SO_KHOI.xlsx", own),
    ]);
    expect(statuses(done)).toEqual([
      "unreadable DV061 BC_DV061_2021_Q3.pdf",
      "unreadable ? SO_KHOI.xlsx",
    ]);
    const reasons = done.consolidation.files.map(({ reason }) => reason);
    expect(reasons).toEqual([failureMessages.pdf, failureMessages.blocWorkbook]);
  });

  test("a file that takes too long is left", async () => {
    const { takeFiles } = await import("../../src/app/takeFiles");
    const { indexBloc } = await import("../../src/workbook/blocIndex");
    const { stackedQuarters } = await import("../../src/consolidation/stackedQuarters");
    const data = blocData();
    const hanging = { ...ownFile("DV023"), read: () => new Promise<Uint8Array>(() => undefined) };
    const taken = await takeFiles(
      [hanging, ownFile("DV061")],
      {
        bloc: indexBloc(data),
        stacked: stackedQuarters(data),
        quarter: { period: { year: 2021, quarter: 3 }, reference: day("2021-09-30"), dueOn: null },
        today: day("2021-10-06"),
      },
      { atOnce: 1, millisecondsAFile: 2_000 },
    );
    expect(taken.unreadable.map(({ file }) => file)).toEqual(["BC_DV023_2021_Q3.xlsx"]);
    expect(taken.files.map(({ unit }) => unit)).toEqual(["DV061"]);
  });

  test("a file on which the program itself fails, with what whoever mends it needs", async () => {
    const failing: FileSource = {
      ...ownFile("DV023"),
      get modifiedOn(): number {
        throw new RangeError("Nguyễn Thị Bí Mật");
      },
    };
    const done = await consolidated([failing, ownFile("DV061")]);
    expect(statuses(done)).toEqual([
      "unreadable DV023 BC_DV023_2021_Q3.xlsx",
      "accepted DV061 BC_DV061_2021_Q3.xlsx",
    ]);
    const { files } = done.consolidation;
    expect(files[0]?.reason).toBe(intakeReasons.programFault);
    expect(faultsAmong(files)).toEqual([
      {
        file: "BC_DV023_2021_Q3.xlsx",
        fault: expect.stringMatching(/^RangeError < intake\.test\.ts:\d+:\d+ < /) as string,
      },
    ]);
  });

  test("an empty folder", async () => {
    const done = await consolidated([]);
    expect(done.consolidation.files).toEqual([]);
    expect(done.consolidation.missing).toHaveLength(5);
    expect(done.results.indicators).toHaveLength(INDICATOR_IDS.length);
  });

  test("an empty roster", async () => {
    const done = await consolidated([ownFile("DV023")], blocData([]));
    expect(done.consolidation.files[0]).toMatchObject({ status: "returned" });
    // Nothing that the unit could mend.
    expect(done.consolidation.files[0]?.reason).toContain("Tệp không có lỗi");
    expect(done.results.indicators[0]).toMatchObject({ id: "CT1A", verdict: "CHUA_CO_SO_LIEU" });
  });
});

describe("whose file it is", () => {
  test("an unknown code, another quarter, a unit that has ended: returned, each with its reason", async () => {
    const merged = {
      ma_don_vi: MERGED_UNIT.code,
      ten_don_vi: MERGED_UNIT.name,
      hieu_luc_tu: day("2005-01-01"),
      hieu_luc_den: day("2021-05-31"),
      trang_thai: "Sáp nhập",
      don_vi_ke_thua: "DV059",
    };
    const unitOf = (code: string): WorkbookData => as(unitData("DV061"), code);
    const done = await consolidated(
      [
        source("a.xlsx", bytesOf(unitOf("DV161"))),
        source("b.xlsx", bytesOf(withField(unitData("DV059"), "quy", "Quý II"))),
        source("c.xlsx", bytesOf(unitOf(MERGED_UNIT.code))),
        source("d.xlsx", bytesOf(unitOf(""))),
      ],
      blocData(undefined, { tblDonVi: [merged] }),
    );
    expect(done.consolidation.files.map(({ status }) => status)).toEqual(Array(4).fill("returned"));
    const [unknown, quarter, ended, nobody] = done.consolidation.files.map(({ reason }) => reason);
    expect(unknown).toMatch(/DV161.*DV061/);
    expect(quarter).toMatch(/Quý II\/2021.*Quý III\/2021/);
    expect(ended).toMatch(/hiệu lực đến 31\/05\/2021.*DV059/);
    expect(nobody).toContain("Mã đơn vị còn trống hoặc không đọc được.");
    expect(rulesOf(done, "DV161")).toEqual(["ROS01"]);
    expect(rulesOf(done, MERGED_UNIT.code)).toEqual(["ROS02"]);
    expect(done.consolidation.missing).toContain("DV059");
    expect(done.consolidation.missing).not.toContain(MERGED_UNIT.code);
  });

  test("a code with a letter for a digit is returned with the code that was meant", async () => {
    const done = await consolidated([source("a.xlsx", bytesOf(as(unitData("DV061"), "DVO61")))]);
    expect(statuses(done)).toEqual(["returned DVO61 a.xlsx"]);
    expect(rulesOf(done, "DVO61")).toEqual(["HYG16"]);
    expect(done.consolidation.files[0]?.reason).toContain("DV061");
    expect(done.consolidation.missing).toContain("DV061");
  });

  test.each([
    ["a quarter of no list", "quy", "Quý III/2021"],
    ["a year of two digits", "nam", 21],
  ])("%s is not said to be missing", async (_, key, value) => {
    const file = source("a.xlsx", bytesOf(withField(unitData("DV061"), key, value)));
    const [returned] = (await consolidated([file])).consolidation.files;
    expect(returned).toMatchObject({ status: "returned" });
    expect(returned?.reason).toContain("Năm hoặc kỳ báo cáo còn trống hoặc ghi không đúng.");
  });

  test("a unit that ended in the quarter still owes its flows (story 8)", async () => {
    const ended = {
      ma_don_vi: "DV088",
      hieu_luc_tu: day("2005-01-01"),
      hieu_luc_den: day("2021-08-11"),
      trang_thai: "Sáp nhập",
      don_vi_ke_thua: "DV059",
    };
    const roster = blocData(["DV061"], { tblDonVi: [ended] });
    expect((await consolidated([], roster)).consolidation.missing).toEqual(["DV061", "DV088"]);
    const next = await consolidated([], roster, { quarter: 4 });
    expect(next.consolidation.missing).toEqual(["DV061"]);
    const own = await consolidated(
      [source("x.xlsx", bytesOf(as(unitData("DV061"), "DV088")))],
      roster,
    );
    expect(own.consolidation.files[0]).toMatchObject({ status: "accepted", unit: "DV088" });
  });

  test("the same file under another code (story 6)", async () => {
    const copy = as(unitData("DV037"), "DV066");
    const done = await consolidated([
      ownFile("DV037"),
      source("BC_DV066_2021_Q3.xlsx", bytesOf(withField(copy, "ten_don_vi", "Chi bộ khác")), 9),
    ]);
    expect(statuses(done)).toEqual([
      "accepted DV037 BC_DV037_2021_Q3.xlsx",
      "returned DV066 BC_DV066_2021_Q3.xlsx",
    ]);
    expect(done.consolidation.files[1]?.reason).toContain("DV037");
    expect(rulesOf(done, "DV066")).toEqual(["DUP03"]);
    expect(done.consolidation.missing).toContain("DV066");
  });

  test("a copy that comes in a later run, without the file it was copied from", async () => {
    const before = (await consolidated([ownFile("DV037")])).consolidation.data;
    const late = source("BC_DV066_2021_Q3.xlsx", bytesOf(as(unitData("DV037"), "DV066")));
    const done = await consolidated([late], before);
    expect(statuses(done)).toEqual(["returned DV066 BC_DV066_2021_Q3.xlsx"]);
    expect(done.consolidation.files[0]?.reason).toContain("DV037");
    expect(rulesOf(done, "DV066")).toEqual(["DUP03"]);
    expect(done.consolidation.findings.map(({ finding }) => finding.facts.ds)).toContain(
      "DV066 (BC_DV066_2021_Q3.xlsx), DV037 (BC_DV037_2021_Q3.xlsx)",
    );
    expect(done.consolidation.missing).toContain("DV066");
    expect(done.consolidation.missing).not.toContain("DV037");
  });

  test("the unit whose file another has handed in before is not the one that copied", async () => {
    const mistaken = source("BC_DV066_2021_Q3.xlsx", bytesOf(as(unitData("DV066"), "DV037")));
    const before = (await consolidated([mistaken])).consolidation.data;
    const done = await consolidated([ownFile("DV066")], before);
    expect(statuses(done)).toEqual(["accepted DV066 BC_DV066_2021_Q3.xlsx"]);
  });

  test("a unit whose first file was another's by mistake sends its own: both count", async () => {
    const mistaken = source("BC_DV037_2021_Q3.xlsx", bytesOf(as(unitData("DV066"), "DV037")));
    const before = (await consolidated([mistaken])).consolidation.data;
    const done = await consolidated([ownFile("DV037"), ownFile("DV066")], before);
    expect(done.consolidation.files.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });

  test("who copied is told by the name of the file, whichever came first", async () => {
    const original = withField(unitData("DV037"), "meta_ma_don_vi", "");
    const copy = as(original, "DV066");
    const done = await consolidated([
      source("BC_DV037_2021_Q3 (1).xlsx", bytesOf(copy), 1),
      source("báo cáo.xlsx", bytesOf(original), 5),
    ]);
    expect(done.consolidation.files.map(({ unit, status }) => [unit, status])).toEqual([
      ["DV066", "returned"],
      ["DV037", "accepted"],
    ]);
  });
});

test("two units that typed each other's code are taken as typed, and pointed out", async () => {
  const named = (data: WorkbookData, code: string) => withField(data, "meta_ma_don_vi", code);
  const done = await consolidated([
    source("BC_DV059_2021_Q3.xlsx", bytesOf(named(as(unitData("DV059"), "DV061"), "DV059"))),
    source("báo cáo.xlsx", bytesOf(named(as(unitData("DV061"), "DV059"), "DV061"))),
    ownFile("DV037"),
    source("BC_DV037_2021_Q3 (2).xlsx", bytesOf(as(unitData("DV066"), "DV066"))),
  ]);
  expect(done.consolidation.files.map(({ status }) => status)).toEqual(Array(4).fill("accepted"));
  expect(done.consolidation.swapped).toEqual([["DV059", "DV061"]]);
});

test.each([
  [
    2,
    "Còn 2 đơn vị chưa nộp báo cáo Quý III/2021, hạn 05/10/2021: Chi bộ 0 (DV000), Chi bộ 1 (DV001).",
  ],
  [21, "Còn 21 đơn vị chưa nộp báo cáo Quý III/2021, hạn 05/10/2021: DV000, DV001, DV002, "],
  [400, "Còn 400 đơn vị"],
])("the message to the group is one message: %d missing", (count, beginning) => {
  const [row] = rosterUnits(blocData());
  const units = Array.from({ length: count }, (_, index) => ({
    ...row!,
    code: `DV${String(index).padStart(3, "0")}`,
    name: `Chi bộ ${index}`,
  }));
  const said = consolidationWords.missing(units, { year: 2021, quarter: 3 }, day("2021-10-05"));
  expect(said.slice(0, beginning.length)).toBe(beginning);
  expect(said.length).toBeLessThan(1_500);
  expect(said.endsWith("và 250 đơn vị khác.")).toBe(count === 400);
});

describe("several files of one unit", () => {
  test("the very same file twice: nobody has to send anything", async () => {
    const twice = ["a.xlsx", "b.xlsx"].map((name) => source(name, bytesOf("DV061")));
    const [first] = (await consolidated(twice)).consolidation.files;
    expect(first).toMatchObject({ file: "a.xlsx", status: "superseded" });
    expect(first?.reason).toBe("Giống hệt tệp b.xlsx, đã lấy tệp đó. Không cần gửi lại.");
  });

  test("the latest submission counts, then the signature, the time, the name", async () => {
    const first = unitData("DV061");
    const signed = (data: WorkbookData, iso: string) => withField(data, "ngay_ky", day(iso));
    const keptOf = async (...files: readonly (readonly [string, WorkbookData, number])[]) => {
      const sources = files.map(([name, data, at]) => source(name, bytesOf(data), at));
      const done = await consolidated(sources);
      return done.consolidation.files.filter(({ status }) => status === "accepted")[0]?.file;
    };
    expect(await keptOf(["a.xlsx", again(first, 2), 1], ["b.xlsx", first, 9])).toBe("a.xlsx");
    expect(
      await keptOf(
        ["a.xlsx", signed(first, "2021-10-03"), 1],
        ["b.xlsx", signed(first, "2021-10-01"), 9],
      ),
    ).toBe("a.xlsx");
    expect(await keptOf(["a.xlsx", first, 7], ["b.xlsx", first, 2])).toBe("a.xlsx");
    expect(await keptOf(["a.xlsx", first, 2], ["b.xlsx", first, 2])).toBe("b.xlsx");
  });

  test("the others are listed, DUP02 names them", async () => {
    const done = await consolidated([
      source("BC_DV061_2021_Q3.xlsx", bytesOf("DV061")),
      source("BC_DV061_2021_Q3 (1).xlsx", bytesOf(again(unitData("DV061"), 2))),
    ]);
    expect(statuses(done)).toEqual([
      "accepted DV061 BC_DV061_2021_Q3 (1).xlsx",
      "superseded DV061 BC_DV061_2021_Q3.xlsx",
    ]);
    expect(rulesOf(done, "DV061")).toContain("DUP02");
  });
});

describe("when it came in", () => {
  const received = async (
    list: Map<string, number>,
    noted: Record<string, string | number> = {},
  ) => {
    const progress = Object.keys(noted).length === 0 ? {} : { tblTienDo: [noted] };
    const done = await consolidated([ownFile("DV061")], blocData(["DV061"], progress), {
      received: list,
    });
    const row = done.consolidation.data.tables.get("tblTienDo")?.[0];
    const late = done.consolidation.findings.some(({ finding }) => finding.rule === "ROS05");
    return [row?.get("ngay_nhan"), row?.get("nguon_ngay_nhan"), late];
  };

  test("the office's list wins over its entry, its entry over the file's time", async () => {
    const typed = { ma_don_vi: "DV061", ky: "2021-Q3", ngay_nhan: day("2021-10-06") };
    const listed = new Map([["dv061", day("2021-10-08")]]);
    expect(await received(new Map())).toEqual([day("2021-10-04"), "Ngày của tệp", false]);
    expect(await received(new Map(), typed)).toEqual([day("2021-10-06"), "Văn phòng ghi", true]);
    expect(await received(listed, typed)).toEqual([day("2021-10-08"), "Văn phòng ghi", true]);
    const byFile = new Map([["bc_dv061_2021_q3.xlsx", day("2021-10-05")]]);
    expect(await received(byFile)).toEqual([day("2021-10-05"), "Văn phòng ghi", false]);
  });

  const noted = { ma_don_vi: "DV061", ky: "2021-Q3", ngay_nhan: day("2021-10-06") };
  const byOffice = { ...noted, nguon_ngay_nhan: "Văn phòng ghi" };
  const byFile = { ...noted, nguon_ngay_nhan: "Ngày của tệp" };
  test.each([
    ["the day noted for a lần nộp", { ...byOffice, lan_nop: 1 }, "2021-10-06", "Văn phòng ghi"],
    ["that of another lần nộp does not", { ...byOffice, lan_nop: 2 }, "2021-10-04", "Ngày của tệp"],
    ["nor the time of another file", { ...byFile, sha256: "00" }, "2021-10-04", "Ngày của tệp"],
  ])("holds for it: %s", async (_, row, expected, source) => {
    expect(await received(new Map(), row)).toEqual([
      day(expected),
      source,
      expected > "2021-10-05",
    ]);
  });

  test("the sheet tells how a day that is typed there stays", () => {
    expect(submissionProgress.guide.join(" ")).toContain(`"${byOffice.nguon_ngay_nhan}"`);
  });

  test("a file that has come before came in when it did, and when the office has written since", async () => {
    const first = await consolidated([ownFile("DV061")], blocData(["DV061"]));
    const [row] = first.consolidation.data.tables.get("tblTienDo") ?? [];
    const hash = row === undefined ? "" : (textInRow(row, "sha256") ?? "");
    expect(await received(new Map(), { ...byFile, sha256: hash })).toEqual([
      day("2021-10-06"),
      "Ngày của tệp",
      true,
    ]);
  });
});

test.each<[name: string, typed: string, listed: string | null, late: boolean]>([
  ["on time after all", "2021-10-05", null, false],
  ["later than noted", "2021-10-08", null, true],
  ["later, by the list", "2021-10-05", "2021-10-08", true],
])(
  "a report of a run before came in %s: ROS05 says what NV4C says",
  async (_, typed, listed, late) => {
    const noted = { ma_don_vi: "DV061", ky: "2021-Q3", ngay_nhan: day("2021-10-06") };
    const first = await consolidated(
      [ownFile("DV061")],
      blocData(["DV061"], { tblTienDo: [noted] }),
    );
    expect(rulesOf(first, "DV061")).toContain("ROS05");
    const { data } = first.consolidation;
    const again = await consolidated([], withRowOf(data, { ngay_nhan: day(typed) }), {
      received: new Map(listed === null ? [] : [["dv061", day(listed)]]),
    });
    const { findings, earlierFindings } = again.consolidation;
    expect(findings.some(({ finding }) => finding.rule === "ROS05")).toBe(late);
    expect(earlierFindings.map((row) => row.get("ma_quy_tac"))).not.toContain("ROS05");
    expect(again.results.indicators.find(({ id }) => id === "NV4C")?.numerator).toBe(late ? 0 : 1);
  },
);

/** The first row of the table of submissions with other cells. */
function withRowOf(data: WorkbookData, cells: Record<string, number>): WorkbookData {
  const [row, ...others] = data.tables.get("tblTienDo") ?? [];
  const changed = new Map([...(row ?? []), ...Object.entries(cells)]);
  return { ...data, tables: new Map([...data.tables, ["tblTienDo", [changed, ...others]]]) };
}

test("a file with errors is taken, and only what they touch is unknown (AGG02)", async () => {
  const faulty = withRow(unitData("DV037"), "tblKhacPhuc", {
    ma_kl: "KL-2021-77",
    stt_hc: 1,
    vong: 1,
  });
  const done = await consolidated(
    [source("BC_DV037_2021_Q3.xlsx", bytesOf(faulty))],
    blocData(["DV037"]),
  );
  expect(done.consolidation.files[0]).toMatchObject({ status: "accepted", reason: null });
  expect(rulesOf(done, "DV037")).toEqual(expect.arrayContaining(["XS04", "AGG02"]));
  const verdict = (id: "CT7B" | "CT2A") => done.results.matrix[0]?.verdictOf(id);
  expect(verdict("CT7B")).toBe("LOI_SO_LIEU");
  expect(verdict("CT2A")).not.toBe("LOI_SO_LIEU");
  expect(done.results.indicators.find(({ id }) => id === "CT2A")).toMatchObject({
    denominator: 48,
  });
});

describe("a document in error keeps the unit out of what documents decide", () => {
  const own = unitData("DV037");
  const documents = own.tables.get("tblVanBan") ?? [];
  const RESOLUTION = "Nghị quyết lãnh đạo năm";
  const without: WorkbookData = {
    ...own,
    tables: new Map([
      ...own.tables,
      ["tblVanBan", documents.filter((row) => row.get("loai") !== RESOLUTION)],
    ]),
  };
  const document = { loai: RESOLUTION, so_ky_hieu: "77-NQ/CB", nam_ap_dung: 2021 };
  const early = { ...document, ngay_ban_hanh: day("2021-12-30") };
  const unlisted = { ...document, loai: "Nghị quyết", ngay_ban_hanh: day("2021-01-05") };

  test.each<[name: string, data: WorkbookData, verdict: string, low: number, high: number]>([
    ["its date is to come", withRow(without, "tblVanBan", early), "LOI_SO_LIEU", 0, 1],
    ["its kind is not in the list", withRow(without, "tblVanBan", unlisted), "LOI_SO_LIEU", 0, 1],
    ["beside one in force", withRow(own, "tblVanBan", early), "DAT", 1, 1],
    ["none at all", without, "TAM_KHONG", 0, 0],
  ])("%s", async (_, data, verdict, low, high) => {
    const file = source("BC_DV037_2021_Q3.xlsx", bytesOf(data));
    const taken = await consolidated([file], blocData(["DV037"]));
    // The same once the file is no longer at hand.
    const later = await consolidated([], taken.consolidation.data);
    for (const { results } of [taken, later]) {
      expect(results.matrix[0]?.verdictOf("CT1A")).toBe(verdict);
      expect(results.matrix[0]?.verdictOf("NV4A1")).toBe("DAT");
      expect(results.indicators.find(({ id }) => id === "CT1A")).toMatchObject({ low, high });
    }
  });
});
