import { faultDetail } from "../../../app/faultDetail";
import type { Done } from "../../workbench";
import type { ConsolidationBench, OnProgress, SessionTasks } from "./bench";
import type { SessionAnswer, SessionQuestion } from "./protocol";

/** Milliseconds without a sign of life after which a task is given up. */
const PATIENCE = 90_000;

/** A consolidation bench in one web worker, started with the first question and after a cancel. */
export function workerBench(start: () => Worker, patience = PATIENCE): ConsolidationBench {
  let worker: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();
  let cancellation = new AbortController();

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = async (question: SessionQuestion, tell?: OnProgress): Promise<Done<unknown>> => {
    const { signal } = cancellation;
    try {
      worker ??= start();
      const done = await replyOf(worker, question, { tell, patience, cancelled: signal });
      if (!done.ok) end();
      return done;
    } catch (error) {
      end();
      return fault("programFault", `${question.task}: ${faultDetail(error)}`);
    }
  };
  const task =
    <Name extends keyof SessionTasks>(name: Name) =>
    (order: Parameters<SessionTasks[Name]>[0], tell?: OnProgress) => {
      const { signal } = cancellation;
      const next = before.then(() =>
        signal.aborted ? fault("tooSlow", `${name}: cancelled`) : ask({ task: name, order }, tell),
      );
      before = next;
      return next as Promise<Done<Awaited<ReturnType<SessionTasks[Name]>>>>;
    };

  return {
    openBloc: task("openBloc"),
    consolidate: task("consolidate"),
    draw: task("draw"),
    renew: task("renew"),
    unitReport: task("unitReport"),
    compare: task("compare"),
    cancel: () => {
      cancellation.abort();
      cancellation = new AbortController();
      end();
    },
  };
}

const fault = (code: "tooSlow" | "programFault", detail: string): Done<unknown> => ({
  ok: false,
  fault: { code, detail },
});

interface Terms {
  readonly tell: OnProgress | undefined;
  readonly patience: number;
  readonly cancelled: AbortSignal;
}

function replyOf(
  worker: Worker,
  question: SessionQuestion,
  { tell, patience, cancelled }: Terms,
): Promise<Done<unknown>> {
  return new Promise((resolve) => {
    const finished = new AbortController();
    const { signal } = finished;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (reply: Done<unknown>): void => {
      clearTimeout(timer);
      finished.abort();
      resolve(reply);
    };
    const give = (code: "tooSlow" | "programFault", detail: string): void =>
      finish(fault(code, `${question.task}: ${detail}`));
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => give("tooSlow", `${patience} ms`), patience);
    };
    cancelled.addEventListener("abort", () => give("tooSlow", "cancelled"), { signal });
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<SessionAnswer>) => {
        if (data.kind === "progress") {
          wait();
          tell?.(data.done);
        } else if (data.kind === "value") finish({ ok: true, value: data.value });
        else give("programFault", data.detail);
      },
      { signal },
    );
    worker.addEventListener("error", ({ error }) => give("programFault", faultDetail(error)), {
      signal,
    });
    wait();
    worker.postMessage(question);
  });
}
