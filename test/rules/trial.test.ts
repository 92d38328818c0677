import { checkWorkbook, type CheckedWorkbook } from "../../src/app/checkWorkbook";
import { finalise } from "../../src/app/finalise";
import { prefilledUnitData } from "../../src/app/prefill";
import { startNextPeriod } from "../../src/app/startNextPeriod";
import { stackedQuarters } from "../../src/consolidation/stackedQuarters";
import { describeConsolidation } from "../../src/cli/describeConsolidation";
import { withCells, withField } from "../../src/demo/changeData";
import { en } from "../../src/messages/en";
import { findingMessage } from "../../src/messages/render";
import type { Finding } from "../../src/rules/rule";
import { readTrials, unknownTrials, withTrials } from "../../src/rules/trial";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { indexBloc } from "../../src/workbook/blocIndex";
import { settingsOfBloc } from "../../src/workbook/blocSettings";
import { TRIAL_RULES, trialRulesOn } from "../../src/workbook/trialRules";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { blocData, bytesOf, consolidated, ownFile, unitData } from "../consolidation/smallQuarter";
import { snapshotOf } from "../taskpane/samples";
import { day } from "./followUps/remedies";

const NAME = "Quy tắc chạy thử";

type Setting = readonly [khoa: string, gia_tri: RawValue, tu_ngay?: RawValue, den_ngay?: RawValue];

const bloc = (...settings: readonly Setting[]): WorkbookData =>
  blocData(undefined, {
    tblCauHinh: settings.map(([khoa, gia_tri, tu_ngay = null, den_ngay = null]) => ({
      ...{ khoa, gia_tri, tu_ngay, den_ngay },
    })),
  });

describe("the bloc's settings on 30/9/2021", () => {
  test.each<readonly [string, readonly Setting[], readonly (readonly [string, number | null])[]]>([
    ["say nothing", [], []],
    [
      "name rules",
      [[NAME, "XF06, XF07"]],
      [
        ["XF06", null],
        ["XF07", null],
      ],
    ],
    [
      "by any separator and case",
      [[NAME, "xf06; Xf07 DAT02"]],
      [
        ["XF06", null],
        ["XF07", null],
        ["DAT02", null],
      ],
    ],
    ["by the key of the parameter", [["quy_tac_chay_thu", "XF06"]], [["XF06", null]]],
    [
      "and a last day",
      [[NAME, "XF06; XF07", day(1, 7), day(31, 12)]],
      [
        ["XF06", day(31, 12)],
        ["XF07", day(31, 12)],
      ],
    ],
    ["typed as text", [[NAME, "XF06", "01/07/2021", "31/12/2021"]], [["XF06", day(31, 12)]]],
    ["that is the day itself", [[NAME, "XF06", null, day(30, 9)]], [["XF06", day(30, 9)]]],
    ["that is over", [[NAME, "XF06", null, day(29, 9)]], []],
    ["or have not begun", [[NAME, "XF06", day(1, 10)]], []],
    [
      "in several rows",
      [
        [NAME, "XF06", null, day(31, 12)],
        [NAME, "DAT02"],
      ],
      [
        ["XF06", day(31, 12)],
        ["DAT02", null],
      ],
    ],
    [
      "twice: the later end counts",
      [
        [NAME, "XF06", null, day(31, 12)],
        [NAME, "XF06", null, day(31, 10)],
      ],
      [["XF06", day(31, 12)]],
    ],
    [
      "twice, once without an end",
      [
        [NAME, "XF06"],
        [NAME, "XF06", null, day(31, 10)],
      ],
      [["XF06", null]],
    ],
    [
      "codes of no rule, and nothing",
      [
        [NAME, "XF99, mọi quy tắc"],
        [NAME, null],
      ],
      [],
    ],
    ["of another parameter", [["Số ngày báo sắp đến hạn", "XF06"]], []],
  ])("%s", (_, settings, trials) => {
    const text = trialRulesOn(bloc(...settings), day(30, 9));
    expect([...readTrials(text ?? "")]).toEqual(trials);
  });

  test.each([
    ["XF06, xf07 DAT02; HYG01 đến 30/06/2022", []],
    ["XF06, XF99 đến 30/06/2022; mọi quy tắc", ["XF99", "mọi quy tắc"]],
    ["", []],
  ])("what is no rule is told: %s", (text, unknown) => {
    expect(unknownTrials(text)).toEqual(unknown);
  });

  test("none on trial is the bloc's word too", () => {
    const settings = settingsOfBloc(bloc(), { year: 2021, quarter: 3 });
    expect(settings.get("quy_tac_chay_thu")).toBeNull();
  });
});

describe("a finding judged on 30/9/2021", () => {
  const finding = (rule: Finding["rule"], severity: Finding["severity"]): Finding => ({
    ...{ rule, severity, places: [], names: [], facts: {} },
  });

  test.each([
    ["an error of the rule", finding("XF06", "error"), "XF06", "warning"],
    ["on the last day", finding("XF06", "error"), "XF06 đến 30/09/2021", "warning"],
    ["after the last day", finding("XF06", "error"), "XF06 đến 29/09/2021", "error"],
    ["an error of another rule", finding("XF07", "error"), "XF06", "error"],
    ["a warning", finding("XF06", "warning"), "XF06", "warning"],
    ["a note", finding("XF06", "note"), "XF06", "note"],
  ] as const)("%s", (_, before, trials, severity) => {
    const [after] = withTrials([before], readTrials(trials), day(30, 9));
    expect(after?.severity).toBe(severity);
    expect(after?.trial === undefined).toBe(severity === before.severity);
  });
});

/** More valid forms than were handed out; a rule that only the add-in applies, and that spoils CT1B. */
const faulty = withCells(unitData("DV023"), "tblHaiLong", 0, { phieu_phat: 269 });

async function checked(data: WorkbookData, settings: readonly Setting[] | null) {
  const snapshot = await snapshotOf(await bytesOf(data));
  const company = settings === null ? {} : { bloc: indexBloc(bloc(...settings)) };
  return checkWorkbook({ snapshot, fileName: null, today: day(5, 10), ...company });
}

const seen = ({ findings, indicators }: CheckedWorkbook, rule = "XF09") => ({
  severity: findings.find((finding) => finding.rule === rule)?.severity,
  spoiled: indicators.find(({ id }) => id === "CT1B")?.verdict === "LOI_SO_LIEU",
});

describe("a report with an error of XF09", () => {
  const noon = { day: day(5, 10), time: "12:00" };

  test("cannot be finalised, and the indicator is not judged", async () => {
    const report = await checked(faulty, []);
    expect(seen(report)).toEqual({ severity: "error", spoiled: true });
    expect(finalise(report, "", noon)).toMatchObject({ ok: false, reason: "errors" });
  });

  test("can be finalised while the bloc has the rule on trial, and says until when", async () => {
    const report = await checked(faulty, [[NAME, "XF09", day(1, 7), day(31, 12)]]);
    expect(seen(report)).toEqual({ severity: "warning", spoiled: false });
    expect(finalise(report, "", noon)).toMatchObject({ ok: true });
    const finding = report.findings.find(({ rule }) => rule === "XF09");
    if (finding === undefined) throw new Error("nothing found");
    expect(findingMessage(finding)).toMatch(
      / Quy tắc này đang chạy thử đến 31\/12\/2021\. Nên sửa; chưa sửa vẫn nộp được\.$/u,
    );
    expect(findingMessage(finding, en)).toMatch(/ This rule is on trial until 31\/12\/2021\. /u);
  });

  const handedOut = (trials: RawValue) => withField(faulty, TRIAL_RULES.code, trials);

  test("carries the trial in its own workbook, where the bloc's is not at hand", async () => {
    const report = await checked(handedOut("XF09 đến 31/12/2021"), null);
    expect(seen(report)).toEqual({ severity: "warning", spoiled: false });
  });

  test("the bloc's word stands over what the report carries", async () => {
    const report = await checked(handedOut("XF09"), []);
    expect(seen(report)).toEqual({ severity: "error", spoiled: true });
  });

  test.each([
    ["on to the next quarter", "XF09 đến 31/12/2021", "warning"],
    ["no longer than its last day", "XF09 đến 30/09/2021", "error"],
  ])("the trial goes %s", async (_, trials, severity) => {
    const { report, calculation } = await checked(handedOut(trials), null);
    const period = { year: 2021, quarter: 3 } as const;
    const next = startNextPeriod({ report, calculation, period, today: day(5, 10) });
    const rows = new Map([
      ...next.data.tables,
      ["tblHaiLong", faulty.tables.get("tblHaiLong") ?? []],
    ]);
    expect(seen(await checked({ ...next.data, tables: rows }, null)).severity).toBe(severity);
  });
});

test("the bloc hands the trials of the quarter out with the report", () => {
  const records = indexBloc(bloc([NAME, "XF09", day(1, 7), day(31, 12)]));
  const unit = records.units.get("DV023");
  if (unit === undefined) throw new Error("no such unit");
  const period = { year: 2021, quarter: 3 } as const;
  const stacked = stackedQuarters(records.data);
  const { fields } = prefilledUnitData({ bloc: records, stacked, unit, period, today: day(1, 9) });
  expect(fields.get(TRIAL_RULES.code)).toBe("XF09 đến 31/12/2021");
});

test("a workbook's own formulas know no trial: its errors warn, the indicator stays unjudged", async () => {
  // The four levels no longer add up: XF08 stands in the sheet too.
  const inSheet = withCells(unitData("DV023"), "tblHaiLong", 0, { hai_long: 90 });
  const report = await checked(withField(inSheet, TRIAL_RULES.code, "XF08"), null);
  expect(seen(report, "XF08")).toEqual({ severity: "warning", spoiled: true });
});

describe("a quarter that is consolidated", () => {
  test("a rule about the bloc's own workbook can be on trial", async () => {
    const severities = async (...settings: readonly Setting[]) => {
      const { consolidation } = await consolidated([ownFile("DV023")], bloc(...settings));
      const { data } = consolidation;
      // A denominator of which the rows know nothing: AGG01, an error.
      const rows = [
        new Map<string, RawValue>([
          ["ma", "CT2A"],
          ["tu_so", 1],
          ["mau_so", 1],
        ]),
      ];
      const tables = new Map([...data.tables, ["tblKetQua", rows]]);
      const again = await consolidated([], { ...data, tables });
      return again.consolidation.findings
        .filter(({ finding }) => finding.rule === "AGG01")
        .map(({ finding }) => finding.severity);
    };
    expect(new Set(await severities())).toEqual(new Set(["error"]));
    expect(new Set(await severities([NAME, "AGG01"]))).toEqual(new Set(["warning"]));
  });

  test("a code of no rule is told", async () => {
    const done = await consolidated([], bloc([NAME, "XF99, XF06"]));
    expect(done.unknownTrials).toEqual(["XF99"]);
    expect(describeConsolidation(done).join("\n")).toContain('Cấu hình cho chạy thử "XF99"');
  });
});
