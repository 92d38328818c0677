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
const refused = { kind: "check", outcome: { ok: false, reason: "empty" } } as const;

const workbench = (answer: (question: Question) => Answer | Error | null, patience = 1000) =>
  workerWorkbench(() => new FakeWorker(answer) as unknown as Worker, patience);

beforeEach(() => FakeWorker.log.splice(0));

test("one worker answers one question after the other", async () => {
  const { check, drawTemplate } = workbench((question) =>
    question.kind === "check" ? refused : { kind: "template", bytes: new Uint8Array([7]) },
  );
  const template = { unitCode: "DV017", period: { year: 2021, quarter: 3 }, today: 44471 } as const;
  const answers = await Promise.all([check(order("a")), drawTemplate(template), check(order("b"))]);
  expect(answers).toEqual([refused.outcome, new Uint8Array([7]), refused.outcome]);
  expect(FakeWorker.log).toEqual(["start"]);
});

test("a file that takes too long is given up and the next one gets a new worker", async () => {
  const { check } = workbench(
    (question) =>
      question.kind === "check" && question.order.fileName === "slow" ? null : refused,
    50,
  );
  const answers = await Promise.all([check(order("slow")), check(order("b"))]);
  expect(answers).toEqual([{ ok: false, reason: "tooSlow" }, refused.outcome]);
  expect(FakeWorker.log).toEqual(["start", "end", "start"]);
});

test.each([new Error(), { kind: "fault" } as const])(
  "a worker that fails is replaced",
  async (fault) => {
    let first = true;
    const { check } = workbench(() => {
      const answer = first ? fault : refused;
      first = false;
      return answer;
    });
    expect(await check(order("a"))).toEqual({ ok: false, reason: "programFault" });
    expect(await check(order("b"))).toEqual(refused.outcome);
    expect(FakeWorker.log).toEqual(["start", "end", "start"]);
  },
);
