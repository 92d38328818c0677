import { faultDetail } from "../../app/faultDetail";
import type { Done } from "../workbench";
import type { Answer, Question } from "./protocol";

export interface PoolOptions {
  /** Workers that work at the same time, at most. */
  readonly size: number;
  /** Milliseconds after which an order is given up. */
  readonly patience: number;
}

export interface WorkerPool {
  /**
   * Has the question answered by the next worker that is free. What failed, took too long or was
   * cancelled is told as a fault, and its worker is ended: nothing of it can disturb the next.
   *
   * @param prepare makes the question when its turn has come, so that a hundred files that wait take
   * no memory; what it throws is a fault
   */
  readonly ask: (
    task: string,
    prepare: () => Question | Promise<Question>,
  ) => Promise<Done<unknown>>;
  /** Ends what is under way at once and drops what waits. */
  readonly cancel: () => void;
}

/** As many workers as leave the machine one core, up to four: each holds a file and what it is read to. */
export function poolSize(cores: number | undefined): number {
  return Math.min(Math.max((cores ?? 2) - 1, 1), 4);
}

/** Workers that are started when they are needed first, and anew after one failed. */
export function workerPool(start: () => Worker, { size, patience }: PoolOptions): WorkerPool {
  const idle: Worker[] = [];
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

  return {
    ask: async (task, prepare) => {
      const { signal } = cancellation;
      await turn();
      let worker: Worker | undefined;
      try {
        if (signal.aborted) return fault("tooSlow", `${task}: cancelled`);
        const question = await prepare();
        worker = idle.pop() ?? start();
        const done = await replyOf(worker, question, patience, signal);
        if (done.ok) idle.push(worker);
        else worker.terminate();
        return done;
      } catch (error) {
        worker?.terminate();
        return fault("programFault", `${task}: ${faultDetail(error)}`);
      } finally {
        pass();
      }
    },
    cancel: () => {
      cancellation.abort();
      cancellation = new AbortController();
    },
  };
}

const fault = (code: "tooSlow" | "programFault", detail: string): Done<unknown> => ({
  ok: false,
  fault: { code, detail },
});

function replyOf(
  worker: Worker,
  question: Question,
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
    worker.postMessage(question);
  });
}
