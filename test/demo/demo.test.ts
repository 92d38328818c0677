import { checkWorkbook, type CheckedWorkbook } from "../../src/app/checkWorkbook";
import { openUnitWorkbook } from "../../src/app/openUnitWorkbook";
import { compareFindings } from "../../src/demo/compareFindings";
import { DEMO_TODAY } from "../../src/demo/demoPeriod";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbook, type DemoWorkbook } from "../../src/demo/demoWorkbook";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import type { LimitationStory } from "../../src/demo/limitationStories";
import { excelGate } from "../gate/excelGate";

const units = demoUnits();
const unit = (code: string) => units.find((candidate) => candidate.code === code)!;
const faultsOf = (code: string) => PLANTED_FAULTS.filter((fault) => fault.unit === code);

type Said = Pick<CheckedWorkbook, "findings" | "indicators" | "followUps">;

async function check({ bytes, fileName }: DemoWorkbook): Promise<Said> {
  const opened = await openUnitWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  const { snapshot } = opened;
  const { findings, indicators, followUps } = checkWorkbook({
    snapshot,
    fileName,
    today: DEMO_TODAY,
  });
  return { findings, indicators, followUps };
}

const checked = new Map<string, Said & Pick<DemoWorkbook, "expected">>();

/** The unit's workbook as sent, drawn and checked once for all tests. */
async function sent(code: string): Promise<Said & Pick<DemoWorkbook, "expected">> {
  const known = checked.get(code);
  if (known !== undefined) return known;
  const workbook = await demoWorkbook(unit(code), PLANTED_FAULTS);
  const said = { expected: workbook.expected, ...(await check(workbook)) };
  checked.set(code, said);
  return said;
}

describe("the made-up quarter", () => {
  test("has 71 units of every kind, all different", () => {
    expect(units).toHaveLength(71);
    expect(new Set(units.map(({ name }) => name)).size).toBe(71);
    expect(new Set(units.map(({ group }) => group)).size).toBe(8);
    expect(unit("DV061")).toMatchObject({ kind: "CHI_BO", members: 3 });
    expect(unit("DV059")).toMatchObject({ kind: "CHI_BO", members: 8 });
    expect(unit("DV007")).toMatchObject({ administrative: true, serviceFields: 8 });
    const members = units.reduce((sum, each) => sum + each.members, 0);
    expect(members).toBeGreaterThan(7000);
  });

  test("is the same every time", async () => {
    expect(demoWorkbookData(unit("DV007"))).toEqual(demoWorkbookData(unit("DV007")));
    const [once, again] = [
      await demoWorkbook(unit("DV021"), PLANTED_FAULTS),
      await demoWorkbook(unit("DV021"), PLANTED_FAULTS),
    ];
    expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true);
  });

  test("plants its faults in units that exist, and leaves half of the units without", () => {
    const codes = new Set(PLANTED_FAULTS.map((fault) => fault.unit));
    for (const code of codes) expect(unit(code)).toBeDefined();
    expect(PLANTED_FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(units.length - codes.size).toBeGreaterThanOrEqual(25);
  });

  test("makes files that Excel opens, damaged ones too", async () => {
    for (const code of ["DV007", "DV012", "DV021", "DV036"]) {
      const { bytes } = await demoWorkbook(unit(code), PLANTED_FAULTS);
      expect(excelGate(bytes)).toEqual([]);
    }
  });
});

describe("the check finds what was planted, cell by cell, and nothing else", () => {
  test.each(units.map(({ code, name }) => [code, name]))("%s %s", async (code) => {
    const { expected, findings } = await sent(code);
    expect(expected).toHaveLength(faultsOf(code).length);
    expect(compareFindings(code, expected, findings)).toEqual([]);
  });

  test("a fault that is not found and a finding that was not planted are told", async () => {
    const planted = await sent("DV012");
    const untouched = await check(await demoWorkbook(unit("DV012"), []));
    const differences = [
      ...compareFindings("DV012", [], planted.findings),
      ...compareFindings("DV012", planted.expected, untouched.findings),
    ];
    expect(differences.map(({ kind, rule, cell }) => `${kind} ${rule} ${cell ?? ""}`)).toEqual([
      "notPlanted STR05 K7",
      "notPlanted XF01 H9",
      "notFound STR05 K7",
      "notFound XF01 H9",
    ]);
  });
});

describe("an honest failure is no error", () => {
  const verdictOf = async (code: string, id: string) => {
    const { findings, indicators } = await sent(code);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    return indicators.find((result) => result.id === id);
  };

  test("a field at 94/100 in the third quarter", async () => {
    const result = await verdictOf("DV007", "CT1B");
    expect(result).toMatchObject({ verdict: "TAM_KHONG", gap: 20, denominator: 8 });
  });

  test.each([
    ["DV003", "CT2A", "TAM_KHONG"],
    ["DV024", "CT5C", "THEO_DOI"],
    ["DV025", "CT1B", "CHUA_CO_SO_LIEU"],
    ["DV039", "CT8B", "KHONG_DAT"],
    ["DV066", "CT1A", "TAM_KHONG"],
    ["DV070", "NV4A2", "TAM_KHONG"],
    ["DV002", "CT7B", "KHONG_DAT"],
  ])("%s %s is %s", async (code, id, verdict) => {
    expect(await verdictOf(code, id)).toMatchObject({ verdict });
  });
});

describe("the limitations of the quarter", () => {
  const STATES: Readonly<Record<LimitationStory, readonly [string, number, number]>> = {
    closed: ["DA_KHAC_PHUC", 0, 0],
    closedInSecondRound: ["DA_KHAC_PHUC", 0, 0],
    secondRoundReported: ["CHO_HAU_KIEM", 17, 0],
    partial: ["THIEU_HAN_MOI", 0, 0],
    noDeadline: ["CHUA_GIAO_HAN", 0, 0],
    waitingLong: ["CHO_HAU_KIEM_QUA_LAU", 94, 0],
    waiting: ["CHO_HAU_KIEM", 20, 0],
    overdue: ["QUA_HAN", 20, 0],
    overdueLong: ["QUA_HAN", 46, 0],
    dueToday: ["SAP_DEN_HAN", 0, 0],
    dueSoon: ["SAP_DEN_HAN", 12, 0],
    inTime: ["TRONG_HAN", 61, 0],
    reportedLate: ["CHO_HAU_KIEM", 17, 3],
    reportedLateEarlier: ["DA_KHAC_PHUC", 0, 3],
  };

  test("are in the states that their stories say, and every state is told", async () => {
    const told = new Set<string>();
    for (const each of units.filter(({ conclusions }) => conclusions.length > 0)) {
      const hasFaults = faultsOf(each.code).length > 0;
      const { followUps } = hasFaults
        ? await check(await demoWorkbook(each, []))
        : await sent(each.code);
      const stories = each.conclusions.flatMap(({ limitations }) => limitations);
      const states = followUps.map(({ status, days, late }) => [status, days, late]);
      expect([each.code, ...states]).toEqual([
        each.code,
        ...stories.map((story) => [...STATES[story]]),
      ]);
      for (const story of stories) told.add(story);
    }
    expect([...told].sort()).toEqual(Object.keys(STATES).sort());
  });
});
