import type { Answer, Question } from "../../src/taskpane/worker/protocol";
import { workerWorkbench } from "../../src/taskpane/worker/workerWorkbench";

/** Stands in for a browser's worker: answers as told, counts starts and ends. */
class FakeWorker extends EventTarget {
  static readonly log: string[] = [];

  constructor(private readonly answer: (question: Question) => Answer | Error | null) {
    super();
    FakeWorker.log.push("start");
  }

  postMessage(question: Question): void {
    const answer = this.answer(question);
    if (answer === null) return;
    const event =
      answer instanceof Error ? new Event("error") : new MessageEvent("message", { data: answer });
    setTimeout(() => this.dispatchEvent(event));
  }

  terminate(): void {
    FakeWorker.log.push("end");
  }
}

const order = (fileName: string) => ({ fileName, bytes: new Uint8Array(), today: 44471 });
const refused = { ok: true, value: { ok: false, reason: "empty" } } as const;

const workbench = (answer: (question: Question) => Answer | Error | null, patience = 1000) =>
  workerWorkbench(() => new FakeWorker(answer) as unknown as Worker, { patience });

beforeEach(() => FakeWorker.log.splice(0));

test("one worker answers one question after the other", async () => {
  const { check, drawTemplate } = workbench((question) =>
    question.task === "check" ? refused : { ok: true, value: new Uint8Array([7]) },
  );
  const template = { unitCode: "DV017", period: { year: 2021, quarter: 3 }, today: 44471 } as const;
  const answers = await Promise.all([check(order("a")), drawTemplate(template), check(order("b"))]);
  expect(answers).toEqual([refused, { ok: true, value: new Uint8Array([7]) }, refused]);
  expect(FakeWorker.log).toEqual(["start"]);
});

test("a file that takes too long is given up and the next one gets a new worker", async () => {
  const { check } = workbench(
    ({ order: asked }) =>
      (asked as ReturnType<typeof order>).fileName === "slow" ? null : refused,
    50,
  );
  const answers = await Promise.all([check(order("slow")), check(order("b"))]);
  const fault = { code: "tooSlow", detail: "check: 50 ms" };
  expect(answers).toEqual([{ ok: false, fault }, refused]);
  expect(FakeWorker.log).toEqual(["start", "end", "start"]);
});

test.each([
  { fault: new Error(), detail: "check: unknown" },
  {
    fault: { ok: false, detail: "RangeError < rules.js:1:7" },
    detail: "check: RangeError < rules.js:1:7",
  },
] as const)(
  "a worker that fails is replaced, and what it tells is kept: $detail",
  async ({ fault, detail }) => {
    let first = true;
    const { check } = workbench(() => {
      const answer = first ? fault : refused;
      first = false;
      return answer;
    });
    expect(await check(order("a"))).toEqual({ ok: false, fault: { code: "programFault", detail } });
    expect(await check(order("b"))).toEqual(refused);
    expect(FakeWorker.log).toEqual(["start", "end", "start"]);
  },
);
