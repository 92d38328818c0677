import { askMany } from "../../src/taskpane/worker/askMany";
import type { Question } from "../../src/taskpane/worker/protocol";
import { workerPool } from "../../src/taskpane/worker/workerPool";
import type { CheckOrder, Done } from "../../src/taskpane/workbench";

const HANGS = "hangs.xlsx";

/** Stands in for a browser's worker: refuses every file, but for one that it never gives back. */
class FakeWorker extends EventTarget {
  static ended = 0;
  static readonly questions: Question[] = [];
  static readonly moved: number[] = [];

  postMessage(question: Question, { transfer }: { transfer: ArrayBuffer[] }): void {
    FakeWorker.questions.push(question);
    FakeWorker.moved.push(transfer.length);
    if ((question.order as CheckOrder).fileName === HANGS) return;
    const data = { ok: true, value: { ok: false, reason: "empty" } };
    setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate(): void {
    FakeWorker.ended += 1;
  }
}

beforeEach(() => {
  FakeWorker.ended = 0;
  FakeWorker.questions.splice(0);
  FakeWorker.moved.splice(0);
});

const start = () => new FakeWorker() as unknown as Worker;
const checkOrder = (fileName: string) => ({ fileName, bytes: new Uint8Array(8), today: 44471 });
const asked = () => FakeWorker.questions.map(({ order }) => (order as CheckOrder).fileName);

/** What was told of each file, in the order of the telling. */
function heard() {
  const results = new Map<string, Done<unknown>>();
  const order = (fileName: string) => {
    const bytes = checkOrder(fileName);
    return Promise.resolve({ order: bytes, transfer: [bytes.bytes.buffer] });
  };
  const onResult = (file: string, result: Done<unknown>) => void results.set(file, result);
  return { results, many: { task: "check", order, onResult } as const };
}

test("a file that hangs is given up after its time, the others are done with", async () => {
  const { results, many } = heard();
  const pool = workerPool(start, { size: 2, patience: 60 });
  await askMany(pool, ["a", HANGS, "b", "c"], many);
  expect([...results.keys()]).toEqual(["a", "b", "c", HANGS]);
  expect(results.get("a")).toMatchObject({ ok: true });
  expect(results.get(HANGS)).toMatchObject({ ok: false, fault: { code: "tooSlow" } });
  expect(FakeWorker.ended).toBe(1);
});

test("files are opened when their turn has come, and move to the worker", async () => {
  const opened: string[] = [];
  const { many } = heard();
  const pool = workerPool(start, { size: 1, patience: 1000 });
  await askMany(pool, ["a", "b", "c"], {
    ...many,
    order: (file) => {
      opened.push(file);
      // All that were opened before this one are done with.
      expect(FakeWorker.questions).toHaveLength(opened.length - 1);
      return many.order(file);
    },
  });
  expect(opened).toEqual(["a", "b", "c"]);
  expect(FakeWorker.moved).toEqual([1, 1, 1]);
});

test("cancelling ends what is under way at once and says nothing of the rest", async () => {
  const { results, many } = heard();
  const cancellation = new AbortController();
  const pool = workerPool(start, { size: 1, patience: 60_000 });
  const done = askMany(pool, ["a", HANGS, "b"], { ...many, signal: cancellation.signal });
  await new Promise((resolve) => setTimeout(resolve, 30));
  cancellation.abort();
  await done;
  expect([...results.keys()]).toEqual(["a"]);
  expect(asked()).toEqual(["a", HANGS]);
  expect(FakeWorker.ended).toBe(1);
  await askMany(pool, ["c"], many);
  expect([...results.keys()]).toEqual(["a", "c"]);
});

test("each worker is set up once, before its first file", async () => {
  const { many } = heard();
  const setUp = { task: "check", order: checkOrder("shared") } as const;
  const pool = workerPool(start, { size: 1, patience: 40, setUp });
  await askMany(pool, ["a", HANGS, "b"], many);
  expect(asked()).toEqual(["shared", "a", HANGS, "shared", "b"]);
});
