import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import type { ExcelHost } from "../../../src/hosts/port";
import { interleaved } from "./interleaved";
import { closeExcel, failureCode, must, openExcel, smallFile, type OpenExcel } from "./openExcel";
import { ROWS } from "./rowChanges";
import { stateOf } from "./stateOf";

/** What the panes' browser has. */
function inBrowserWith(more: object): void {
  Object.defineProperty(globalThis, "navigator", { value: more, configurable: true });
}

// As on two machines: no browser tells the panes of each other.
beforeEach(() => inBrowserWith({}));
afterEach(closeExcel);

/** Three requests: the last writes. */
const BLOCK: WorkbookChanges = {
  ...NO_CHANGES,
  blocks: [{ sheet: "Mục lục", row: 3, column: 1, contents: [["một", "hai", 3]] }],
};

type State = Awaited<ReturnType<typeof stateOf>>;

const open = async (): Promise<OpenExcel> => openExcel({ file: await smallFile() });

const writes = (host: ExcelHost, changes: WorkbookChanges) => () =>
  failureCode(host.carryOut(changes));

const undoes = (host: ExcelHost) => () => failureCode(host.undoWrite());

async function stateAfter(...changes: readonly WorkbookChanges[]): Promise<State> {
  const { host } = await open();
  for (const one of changes) await must(host.carryOut(one));
  const state = await stateOf();
  closeExcel();
  return state;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

test("a pane that begins to write where another has just begun is refused, and may press again", async () => {
  const { host, excel, anotherHost } = await open();
  const late = anotherHost();
  // It has looked before the journal of the other stood there, and writes in the midst of it: two
  // requests look, one is for the rows, one asks for formats, one writes.
  const ended = await interleaved(excel, [writes(late, BLOCK), 3], [writes(host, ROWS), 5]);
  expect(ended).toEqual(["changedMeanwhile", null]);
  const state = await stateOf();
  expect(await must(late.unfinished())).toBeNull();
  await must(late.carryOut(BLOCK));
  const both = await stateOf();
  closeExcel();
  expect(state).toEqual(await stateAfter(ROWS));
  expect(both).toEqual(await stateAfter(ROWS, BLOCK));
});

test.each([
  ["of many rows first", ROWS, [4, 5], BLOCK, 12],
  ["of a block first", BLOCK, [1, 2, 3], ROWS, 5],
] as const)(
  "wherever two panes that write meet, there is what those wrote that were told so: %s",
  async (_, first, ks, second, most) => {
    const states = new Map<string, State>([
      [String([null, null]), await stateAfter(first, second)],
      [String([null, "changedMeanwhile"]), await stateAfter(first)],
      [String(["changedMeanwhile", null]), await stateAfter(second)],
    ]);
    for (const k of ks) {
      for (const j of upTo(most)) {
        const { host, excel, anotherHost } = await open();
        const pair = [writes(host, first), k] as const;
        const told = await interleaved(excel, pair, [writes(anotherHost(), second), j]);
        expect({ k, j, told, state: await stateOf() }).toEqual({
          ...{ k, j, told },
          state: states.get(String(told)),
        });
        closeExcel();
      }
    }
  },
);

test("wherever two panes that undo the same meet, they bring back what was once", async () => {
  const before = await stateAfter();
  for (const k of upTo(6)) {
    for (const j of upTo(6)) {
      const { host, excel, anotherHost } = await open();
      for (let lost = 4; lost < 30; lost += 1)
        excel.faults.at(lost, { kind: "transport", error: 5012 });
      expect(await failureCode(host.carryOut(ROWS))).toBe("sessionLost");
      excel.faults.clear();
      const told = await interleaved(excel, [undoes(anotherHost()), k], [undoes(anotherHost()), j]);
      expect({ k, j, state: await stateOf() }).toEqual({ k, j, state: before });
      // Whoever saw the other in the midst of it is told that the workbook is another by now.
      expect(["", "changedMeanwhile"]).toContain(told.filter((code) => code !== null).join());
      closeExcel();
    }
  }
});

describe("where the browser tells panes of each other", () => {
  beforeEach(() => {
    const held = new Set<string>();
    const locks = {
      request: async (name: string, work: () => Promise<unknown>) => {
        held.add(name);
        return work().finally(() => held.delete(name));
      },
      query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
    };
    inBrowserWith({ locks });
  });

  test("a pane that comes while another writes is told so, undoes nothing and may press again", async () => {
    const { host, excel, anotherHost } = await open();
    const other = anotherHost();
    // The journal stands, the rows are in, the cells are to come.
    const during: unknown[] = [];
    const looks = async (): Promise<void> => {
      during.push(await must(other.unfinished()));
      during.push(await failureCode(other.undoWrite()));
      during.push(await failureCode(other.finishWrite()));
      during.push(await failureCode(other.carryOut(BLOCK)));
    };
    const ended = await interleaved(excel, [writes(host, ROWS), 5], [looks, 100]);
    expect(ended[0]).toBeNull();
    expect(during).toEqual([null, ...Array.from({ length: 3 }, () => "beingWritten")]);
    const state = await stateOf();
    await must(other.carryOut(BLOCK));
    const both = await stateOf();
    closeExcel();
    expect(state).toEqual(await stateAfter(ROWS));
    expect(both).toEqual(await stateAfter(ROWS, BLOCK));
  });

  test("what a pane has left behind that is gone can be undone by another", async () => {
    const before = await stateAfter();
    const { host, excel, anotherHost } = await open();
    for (let lost = 5; lost < 30; lost += 1)
      excel.faults.at(lost, { kind: "transport", error: 5012 });
    expect(await failureCode(host.carryOut(ROWS))).toBe("sessionLost");
    excel.faults.clear();
    const other = anotherHost();
    expect(await must(other.unfinished())).toMatchObject({ of: "content" });
    await must(other.undoWrite());
    expect(await stateOf()).toEqual(before);
  });
});
