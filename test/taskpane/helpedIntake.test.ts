import { intakeContext } from "../../src/app/intakeContext";
import { intakeHelper } from "../../src/app/intakeHelper";
import { takeFiles, INTAKE_LIMITS } from "../../src/app/takeFiles";
import { day } from "../../src/demo/demoPeriod";
import type { ConsolidateOrder } from "../../src/taskpane/consolidation/workers/bench";
import {
  helpedIntake,
  type IntakeQuestion,
} from "../../src/taskpane/consolidation/workers/helpedIntake";
import { sourceOf } from "../../src/taskpane/consolidation/workers/readSource";
import { blocData } from "../consolidation/smallQuarter";

/** A worker of the browser, with a real helper in it. */
class HelperHere extends EventTarget {
  readonly taken: string[] = [];
  ended = false;
  readonly #helper = intakeHelper();

  /** @param failsAt path of the file that it breaks down over */
  constructor(private readonly failsAt?: string) {
    super();
  }

  postMessage(question: IntakeQuestion): void {
    if (question.kind === "begin") {
      this.#helper.begin(question);
      return;
    }
    this.taken.push(question.given.path);
    if (question.given.path === this.failsAt) {
      setTimeout(() => this.dispatchEvent(new Event("error")));
      return;
    }
    const answering = this.#helper.take(sourceOf(question.given));
    void answering.then((data) => this.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate(): void {
    this.ended = true;
  }
}

const PERIOD = { year: 2021, quarter: 3 } as const;
const context = intakeContext(blocData(), PERIOD, day("2021-10-06"));

/** No workbooks, which is told soon. */
const orderOf = (count: number) =>
  ({
    files: Array.from({ length: count }, (_, index) => {
      const path = `BC_DV${String(index).padStart(3, "0")}_2021_Q3.xlsx`;
      return { path, file: new File(["no workbook"], path) };
    }),
  }) as unknown as ConsolidateOrder;

function helped(cores: number, failsAt?: string) {
  const started: HelperHere[] = [];
  const help = helpedIntake(() => {
    const helper = new HelperHere(failsAt);
    started.push(helper);
    return helper as unknown as Worker;
  }, cores);
  const run = async (order: ConsolidateOrder) => {
    const { atOnce, take, end } = help.begin(order);
    const limits = { ...INTAKE_LIMITS, atOnce };
    const sources = order.files.map(sourceOf);
    const { unreadable } = await takeFiles(
      sources,
      context,
      limits,
      () => undefined,
      take(context),
    );
    end();
    return unreadable.map(({ file, code }) => `${file} ${code}`).sort();
  };
  return { started, help, run };
}

const answersFor = (order: ConsolidateOrder) => order.files.map(({ path }) => `${path} textFile`);

test.each([
  [1, 0],
  [2, 1],
  [4, 3],
  [16, 3],
])("with %i cores %i helpers wait before a file is known", (cores, count) => {
  const { help, started } = helped(cores);
  help.ready();
  help.ready();
  expect(started).toHaveLength(count);
});

test("helpers that wait are those that take the files, and end with the run", async () => {
  const { help, started, run } = helped(3);
  const order = orderOf(40);
  help.ready();
  expect(await run(order)).toEqual(answersFor(order));
  expect(started).toHaveLength(2);
  expect(started.every(({ taken, ended }) => taken.length > 0 && ended)).toBe(true);
});

test("files are taken alike when nobody was waiting, and in a second run", async () => {
  const { started, run } = helped(2);
  const order = orderOf(20);
  expect(await run(order)).toEqual(answersFor(order));
  expect(await run(order)).toEqual(answersFor(order));
  expect(started.map(({ ended }) => ended)).toEqual([true, true]);
});

test("few files are taken without; who waited ends all the same", async () => {
  const { help, started, run } = helped(2);
  help.ready();
  const order = orderOf(15);
  expect(await run(order)).toEqual(answersFor(order));
  expect(started).toMatchObject([{ taken: [], ended: true }]);
});

test("nobody waits for a helper that could not start", async () => {
  const { help, started, run } = helped(2);
  help.ready();
  started[0]?.dispatchEvent(new Event("error"));
  const order = orderOf(20);
  expect(await run(order)).toEqual(answersFor(order));
  expect(started[0]?.taken).toEqual([]);
  expect(started[1]?.taken).not.toEqual([]);
});

test("a helper that breaks down costs the file that it had, and no other", async () => {
  const order = orderOf(20);
  const lost = order.files[0]?.path ?? "";
  const { started, run } = helped(2, lost);
  const expected = answersFor(order).with(0, `${lost} programFault`);
  expect(await run(order)).toEqual(expected);
  expect(started).toMatchObject([{ taken: [lost], ended: true }]);
});
