import { faultDetail } from "../../app/faultDetail";
import type { Done } from "../workbench";
import type { Answer, Preparation, Question } from "./protocol";

export interface PoolOptions {
  /** Workers that work at the same time, at most. */
  readonly size: number;
  /** Milliseconds after which an order is given up. */
  readonly patience: number;
}

export interface WorkerPool {
  /**
   * Has the question answered by the next worker that is free. What failed or took too long is told
   * as a fault, and its worker is ended: nothing of it can disturb the next.
   */
  readonly ask: (question: Question) => Promise<Done<unknown>>;
  /** Starts a worker ahead of the first question. */
  readonly prepare: (preparation: Preparation) => void;
}

/** As many workers as leave the machine one core, up to four: each holds a file and what it is read to. */
export function poolSize(cores: number | undefined): number {
  return Math.min(Math.max((cores ?? 2) - 1, 1), 4);
}

/** Workers that are started when they are needed first, and anew after one failed. */
export function workerPool(start: () => Worker, { size, patience }: PoolOptions): WorkerPool {
  const idle: Worker[] = [];
  /** Started, and asked nothing yet. */
  const fresh = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let free = size;

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
    ask: async (question) => {
      await turn();
      let worker: Worker | undefined;
      try {
        worker = idle.pop() ?? freshWorker();
        const done = await replyOf(worker, question, patience);
        if (done.ok) idle.push(worker);
        else worker.terminate();
        return done;
      } catch (error) {
        worker?.terminate();
        return fault("programFault", `${question.task}: ${faultDetail(error)}`);
      } finally {
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
  };
}

const fault = (code: "tooSlow" | "programFault", detail: string): Done<unknown> => ({
  ok: false,
  fault: { code, detail },
});

function replyOf(worker: Worker, question: Question, patience: number): Promise<Done<unknown>> {
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
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Answer>) =>
        data.ok ? finish({ ok: true, value: data.value }) : give("programFault", data.detail),
      { signal },
    );
    worker.addEventListener("error", ({ error }) => give("programFault", faultDetail(error)), {
      signal,
    });
    worker.postMessage(question);
  });
}
