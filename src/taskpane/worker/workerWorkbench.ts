import type { Workbench } from "../workbench";
import type { Answer, Question } from "./protocol";

type Reply = Answer | { readonly kind: "tooSlow" };

/** A file that takes longer is given up; an honest one takes far less than a second. */
const PATIENCE = 60_000;

/** A workbench in a web worker, started when first needed and anew after it failed. */
export function workerWorkbench(start: () => Worker, patience = PATIENCE): Workbench {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const ask = (question: Question): Promise<Reply> => {
    const reply = last.then(async () => {
      worker ??= start();
      const answer = await replyOf(worker, question, patience);
      if (answer.kind === "tooSlow" || answer.kind === "fault") {
        worker.terminate();
        worker = null;
      }
      return answer;
    });
    last = reply;
    return reply;
  };

  return {
    check: async (order) => {
      const reply = await ask({ kind: "check", order });
      if (reply.kind === "check") return reply.outcome;
      return { ok: false, reason: reply.kind === "tooSlow" ? "tooSlow" : "programFault" };
    },
    drawTemplate: async (order) => {
      const reply = await ask({ kind: "template", order });
      return reply.kind === "template" ? reply.bytes : null;
    },
  };
}

function replyOf(worker: Worker, question: Question, patience: number): Promise<Reply> {
  return new Promise((resolve) => {
    const finished = new AbortController();
    const { signal } = finished;
    const finish = (reply: Reply): void => {
      clearTimeout(timer);
      finished.abort();
      resolve(reply);
    };
    const timer = setTimeout(() => finish({ kind: "tooSlow" }), patience);
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => finish(data), {
      signal,
    });
    worker.addEventListener("error", () => finish({ kind: "fault" }), { signal });
    worker.postMessage(question);
  });
}
