import type { Answer, Question } from "../../src/taskpane/worker/protocol";
import { poolSize, workerPool } from "../../src/taskpane/worker/workerPool";

/** Stands in for a browser's worker: answers when told to. */
class FakeWorker extends EventTarget {
  static started = 0;
  static ended = 0;
  static readonly asked: { readonly order: unknown; readonly answer: (answer: Answer) => void }[] =
    [];

  constructor() {
    super();
    FakeWorker.started += 1;
  }

  postMessage({ order }: Question): void {
    const answer = (data: Answer) => this.dispatchEvent(new MessageEvent("message", { data }));
    FakeWorker.asked.push({ order, answer });
  }

  terminate(): void {
    FakeWorker.ended += 1;
  }
}

beforeEach(() => {
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
  FakeWorker.asked.splice(0);
});

const pool = (size: number, patience = 60_000) =>
  workerPool(() => new FakeWorker() as unknown as Worker, { size, patience });
const question = (order: number) => ({ task: "check", order }) as const;
const settle = () => new Promise((resolve) => setTimeout(resolve));
const orders = () => FakeWorker.asked.map(({ order }) => order);

test("as many at the same time as there are workers, in the order they were asked", async () => {
  const { ask } = pool(2);
  const replies = [1, 2, 3, 4].map((order) => ask(question(order)));
  await settle();
  expect(orders()).toEqual([1, 2]);
  FakeWorker.asked[1]!.answer({ ok: true, value: "b" });
  await settle();
  expect(orders()).toEqual([1, 2, 3]);
  for (const index of [0, 2]) FakeWorker.asked[index]!.answer({ ok: true, value: index });
  await settle();
  FakeWorker.asked[3]!.answer({ ok: true, value: "d" });
  expect(await Promise.all(replies)).toEqual(
    [0, "b", 2, "d"].map((value) => ({ ok: true, value })),
  );
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([2, 0]);
});

test("one that takes too long is ended, the others go on", async () => {
  const { ask } = pool(2, 50);
  const slow = ask(question(1));
  const quick = ask(question(2));
  await settle();
  FakeWorker.asked[1]!.answer({ ok: true, value: 2 });
  expect(await quick).toEqual({ ok: true, value: 2 });
  expect(await slow).toMatchObject({ ok: false, fault: { code: "tooSlow" } });
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([2, 1]);
});

test("a worker that cannot be started is a fault and holds up nobody", async () => {
  let tries = 0;
  const { ask } = workerPool(
    () => {
      tries += 1;
      if (tries === 1) throw new RangeError("x");
      return new FakeWorker() as unknown as Worker;
    },
    { size: 1, patience: 60_000 },
  );
  const failed = ask(question(1));
  const next = ask(question(2));
  expect(await failed).toMatchObject({ ok: false, fault: { code: "programFault" } });
  await settle();
  FakeWorker.asked[0]!.answer({ ok: true, value: 2 });
  expect(await next).toEqual({ ok: true, value: 2 });
});

test("a question that cannot be handed over is a fault, and its worker is ended", async () => {
  const { ask } = workerPool(
    () =>
      Object.assign(new FakeWorker(), {
        postMessage: () => {
          throw new DOMException("x", "DataCloneError");
        },
      }) as unknown as Worker,
    { size: 1, patience: 50 },
  );
  expect(await ask(question(1))).toMatchObject({ ok: false, fault: { code: "programFault" } });
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([1, 1]);
});

test.each([
  [undefined, 1],
  [1, 1],
  [2, 1],
  [4, 3],
  [16, 4],
])("on %s cores: %s workers", (cores, size) => {
  expect(poolSize(cores)).toBe(size);
});
