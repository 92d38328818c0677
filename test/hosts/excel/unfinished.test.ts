import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import type { Fault } from "../../excel/faults/faults";
import { facetPlan } from "../../xlsx/samplePlans";
import { closeExcel, must, openExcel, smallFile, templatePlan, type OpenExcel } from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

interface Case {
  readonly file: boolean;
  /** How many of the last requests write; one as a rule. */
  readonly writing?: number;
  readonly changes: WorkbookChanges;
}

const area = (sheet: string, row: number) => ({ sheet, top: row, bottom: row, left: 2, right: 3 });

const MEMBERS = "2 Đảng viên";

/** Small workbooks: each request of each case is failed in many ways. */
const CASES = {
  "new sheets in an empty workbook": {
    file: false,
    changes: { ...NO_CHANGES, add: facetPlan() },
  },
  "a block": {
    file: true,
    changes: {
      ...NO_CHANGES,
      blocks: [
        { sheet: "Mục lục", row: 3, column: 1, contents: [["một", "=hai", 3]] },
        { sheet: MEMBERS, row: 6, column: 2, contents: [[{ formula: "1+1" }], [2]] },
      ],
    },
  },
  "a table that gets rows": {
    file: true,
    writing: 2,
    changes: {
      ...NO_CHANGES,
      tableRows: [{ sheet: MEMBERS, table: "tblDangVien", rows: 6 }],
      blocks: [
        {
          sheet: MEMBERS,
          row: 9,
          column: 2,
          contents: [
            ["mới", 44_470],
            ["007", 44_471],
            ["cũ", ""],
          ],
        },
      ],
      fills: [{ area: { sheet: MEMBERS, top: 9, bottom: 10, left: 4, right: 4 }, from: 7 }],
      paint: {
        font: { name: "Arial", size: 11 },
        sheets: [
          {
            name: MEMBERS,
            cells: [{ row: 9, column: 3, style: { format: "dd/mm/yyyy", unlocked: true } }],
            rows: [{ row: 9, height: 30 }],
          },
        ],
      },
    },
  },
  marks: {
    file: true,
    changes: {
      ...NO_CHANGES,
      marks: [
        { area: area("Mục lục", 1), look: "error" },
        { area: area(MEMBERS, 6), look: "warning" },
      ],
    },
  },
} as const satisfies Readonly<Record<string, Case>>;

type State = Awaited<ReturnType<typeof stateOf>>;

/** What the workbook is before and after, so that everything between can be told. */
async function ends({ file, changes }: Case): Promise<Ends> {
  const { host, excel } = await open(file);
  const before = await stateOf();
  excel.traffic.reset();
  await must(host.carryOut(changes));
  const requests = excel.traffic.exchanges.map(({ actions }) => actions);
  return { before, after: await stateOf(), requests };
}

interface Ends {
  readonly before: State;
  readonly after: State;
  /** How many actions each request of the whole has. */
  readonly requests: readonly number[];
}

const open = async (file: boolean): Promise<OpenExcel> =>
  openExcel(file ? { file: await smallFile() } : {});

const FAULTS: Readonly<Record<string, (fault: number) => Fault>> = {
  "its request gets lost": () => ({ kind: "transport", error: 5012 }),
  "its answer gets lost": () => ({ kind: "transport", error: 5012, carriedOut: true }),
  "it is denied": () => ({ kind: "transport", error: 7000 }),
};

/** Whether Excel stays as it was from then on, or never answers again in this session. */
const AFTERWARDS = ["well again", "lost for good"] as const;

describe.each(Object.entries<Case>(CASES))("%s", (_, scenario) => {
  let known: Ends;
  beforeAll(async () => {
    known = await ends(scenario);
    closeExcel();
  });

  const kinds = Object.entries(FAULTS).flatMap(([kind, fault]) =>
    AFTERWARDS.map((then) => [kind, then, fault] as const),
  );

  test.each(kinds)("for every request: %s, Excel %s", async (__, then, fault) => {
    let requests = 1;
    for (let k = 1; k <= requests; k += 1) {
      const opened = await open(scenario.file);
      requests = await failsSafely(opened, scenario, known, k, fault(k), then);
      closeExcel();
    }
    expect(requests).toBeGreaterThan(1);
  });

  test.each(AFTERWARDS)("wherever its writing requests fail inside, Excel %s", async (then) => {
    const first = known.requests.length - (scenario.writing ?? 1);
    for (const [index, actions] of known.requests.entries()) {
      if (index < first) continue;
      const step = Math.max(1, Math.floor(actions / 60));
      let cutOff = 0;
      for (let at = 0; at < actions; at += step) {
        const opened = await open(scenario.file);
        const fault = { kind: "action", at, code: "GeneralException" } as const;
        await failsSafely(opened, scenario, known, index + 1, fault, then);
        cutOff += opened.excel.traffic.exchanges.some(({ error }) => error !== null) ? 1 : 0;
        closeExcel();
      }
      expect(cutOff).toBe(Math.ceil(actions / step));
    }
  });
});

/** Gives back how many requests there were, for as long as the k-th of them could be failed. */
async function failsSafely(
  { host, excel, anotherHost }: OpenExcel,
  { changes }: Case,
  { before, after }: Ends,
  k: number,
  fault: Fault,
  then: (typeof AFTERWARDS)[number],
): Promise<number> {
  excel.faults.at(k, fault);
  if (then === "lost for good") {
    for (let later = k + 1; later < k + 30; later += 1) {
      excel.faults.at(later, { kind: "transport", error: 5012 });
    }
  }
  const outcome = await host.carryOut(changes);
  const { roundTrips } = excel.traffic;
  excel.faults.clear();
  const state = await stateOf();
  if (outcome.ok) {
    expect(state).toEqual(after);
    return roundTrips;
  }
  if (!equal(state, before) && !equal(state, after)) {
    // Neither: then whoever opens the workbook is told, and one call brings back what was.
    const reopened = anotherHost();
    expect(await must(reopened.unfinished())).not.toBeNull();
    await must(reopened.undoWrite());
    expect(await stateOf()).toEqual(before);
  }
  return Math.max(roundTrips, k + 1);
}

const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The block on two sheets, cut off in the middle of its writing request, and the session lost. */
async function cutOff(): Promise<OpenExcel & Ends> {
  const known = await ends(CASES["a block"]);
  closeExcel();
  const opened = await open(true);
  const { host, excel } = opened;
  const middle = Math.floor((known.requests.at(-1) ?? 0) / 2);
  excel.faults.at(known.requests.length, { kind: "action", at: middle, code: "GeneralException" });
  for (let later = 1; later < 30; later += 1) {
    excel.faults.at(known.requests.length + later, { kind: "transport", error: 5012 });
  }
  expect((await host.carryOut(CASES["a block"].changes)).ok).toBe(false);
  excel.faults.clear();
  const state = await stateOf();
  expect(state).not.toEqual(known.before);
  expect(state).not.toEqual(known.after);
  return { ...opened, ...known };
}

test("a write that was cut off is completed by one call, from another session too", async () => {
  const { anotherHost, after } = await cutOff();
  const reopened = anotherHost();
  expect(await must(reopened.unfinished())).toEqual({ of: "content", canFinish: true });
  await must(reopened.finishWrite());
  expect(await stateOf()).toEqual(after);
  expect(await must(reopened.unfinished())).toBeNull();
});

test("carrying the same changes out again completes them", async () => {
  const { host, after } = await cutOff();
  await must(host.carryOut(CASES["a block"].changes));
  expect(await stateOf()).toEqual(after);
});

test("a snapshot of a workbook with an unfinished write shows nothing of its notes", async () => {
  const { host } = await cutOff();
  const { sheets, names } = await must(host.read());
  expect(sheets.map(({ name }) => name)).not.toContain("_SCT_GHI");
  expect(names.filter(({ name }) => name.startsWith("_sct"))).toEqual([]);
});

test("where nothing is unfinished there is nothing to undo", async () => {
  const { host } = await open(true);
  const before = await stateOf();
  expect(await must(host.unfinished())).toBeNull();
  await must(host.undoWrite());
  await must(host.finishWrite());
  expect(await stateOf()).toEqual(before);
});

test("the whole template cut off in the middle goes away by one call", async () => {
  const { host, excel, anotherHost } = await open(false);
  const before = await stateOf();
  excel.faults.at(2, { kind: "action", at: 9_000, code: "GeneralException" });
  excel.faults.at(3, { kind: "transport", error: 5012 });
  expect((await host.carryOut({ ...NO_CHANGES, add: templatePlan() })).ok).toBe(false);
  expect(await stateOf()).not.toEqual(before);
  expect(await must(anotherHost().unfinished())).toEqual({ of: "content", canFinish: false });
  // The session that began it still knows what it was about.
  expect(await must(host.unfinished())).toEqual({ of: "content", canFinish: true });
  await must(anotherHost().undoWrite());
  expect(await stateOf()).toEqual(before);
});
