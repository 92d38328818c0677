import { faultDetail } from "../../app/faultDetail";
import type { Done } from "../workbench";
import type { Answer, Preparation, Question } from "./protocol";

export interface PoolOptions {
  /** Workers that work at the same time, at most. */
  readonly size: number;
  /** Milliseconds after which an order is given up. */
  readonly patience: number;
  /** Asked of every worker that is started, before anything else: what all its orders share. */
  readonly setUp?: Question;
}

/** A question, and the buffers in it that move to the worker: the page keeps no copy of them. */
export interface Prepared extends Question {
  readonly transfer?: readonly ArrayBuffer[];
}

export interface WorkerPool {
  /**
   * Has the question answered by the next worker that is free. What failed, took too long or was
   * cancelled is told as a fault, and its worker is ended: nothing of it can disturb the next.
   *
   * @param prepare makes the question when its turn has come, so that a hundred files that wait take
   * no memory; what it throws is a fault
   * @param signal cancels this question alone
   */
  readonly ask: (
    task: string,
    prepare: () => Prepared | Promise<Prepared>,
    signal?: AbortSignal,
  ) => Promise<Done<unknown>>;
  /** Starts a worker ahead of the first question. */
  readonly prepare: (preparation: Preparation) => void;
  /** Ends what is under way at once and drops what waits. */
  readonly cancel: () => void;
}

/** As many workers as leave the machine one core, up to four: each holds a file and what it is read to. */
export function poolSize(cores: number | undefined): number {
  return Math.min(Math.max((cores ?? 2) - 1, 1), 4);
}

/** Workers that are started when they are needed first, and anew after one failed. */
export function workerPool(
  start: () => Worker,
  { size, patience, setUp }: PoolOptions,
): WorkerPool {
  const idle: Worker[] = [];
  /** Started, and asked nothing yet. */
  const fresh = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let free = size;
  let cancellation = new AbortController();

  const turn = async (): Promise<void> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
  };
  const pass = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  const freshWorker = (): Worker => {
    const [worker] = fresh;
    if (worker === undefined) return start();
    fresh.delete(worker);
    return worker;
  };

  return {
    ask: async (task, prepare, ofQuestion) => {
      const either = abortedBy(cancellation.signal, ofQuestion);
      const { signal } = either;
      await turn();
      let worker: Worker | undefined;
      try {
        if (signal.aborted) return fault("tooSlow", `${task}: cancelled`);
        const question = await prepare();
        worker = idle.pop();
        let done: Done<unknown> = { ok: true, value: undefined };
        if (worker === undefined) {
          worker = freshWorker();
          if (setUp !== undefined) done = await replyOf(worker, setUp, patience, signal);
        }
        if (done.ok) done = await replyOf(worker, question, patience, signal);
        if (done.ok) idle.push(worker);
        else worker.terminate();
        return done;
      } catch (error) {
        worker?.terminate();
        return fault("programFault", `${task}: ${faultDetail(error)}`);
      } finally {
        // The pool's own signal lives on: it lets go of the question.
        either.abort();
        pass();
      }
    },
    prepare: (preparation) => {
      const worker = start();
      fresh.add(worker);
      // One that did not come to life would never answer: the first question starts another.
      worker.addEventListener("error", () => fresh.delete(worker), { once: true });
      worker.postMessage(preparation);
    },
    cancel: () => {
      cancellation.abort();
      cancellation = new AbortController();
    },
  };
}

/** The browsers of some users have no AbortSignal.any. */
function abortedBy(first: AbortSignal, second: AbortSignal = first): AbortController {
  const either = new AbortController();
  for (const signal of [first, second]) {
    if (signal.aborted) either.abort();
    signal.addEventListener("abort", () => either.abort(), { once: true, signal: either.signal });
  }
  return either;
}

const fault = (code: "tooSlow" | "programFault", detail: string): Done<unknown> => ({
  ok: false,
  fault: { code, detail },
});

function replyOf(
  worker: Worker,
  { transfer, ...question }: Prepared,
  patience: number,
  cancelled: AbortSignal,
): Promise<Done<unknown>> {
  return new Promise((resolve) => {
    const finished = new AbortController();
    const { signal } = finished;
    const finish = (reply: Done<unknown>): void => {
      clearTimeout(timer);
      finished.abort();
      resolve(reply);
    };
    const give = (code: "tooSlow" | "programFault", detail: string): void =>
      finish(fault(code, `${question.task}: ${detail}`));
    const timer = setTimeout(() => give("tooSlow", `${patience} ms`), patience);
    cancelled.addEventListener("abort", () => give("tooSlow", "cancelled"), { signal });
    if (cancelled.aborted) give("tooSlow", "cancelled");
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Answer>) =>
        data.ok ? finish({ ok: true, value: data.value }) : give("programFault", data.detail),
      { signal },
    );
    worker.addEventListener("error", ({ error }) => give("programFault", faultDetail(error)), {
      signal,
    });
    worker.postMessage(question, { transfer: [...(transfer ?? [])] });
  });
}
