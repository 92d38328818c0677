import { faultDetail } from "../../app/faultDetail";
import type { Done, Tasks, Workbench } from "../workbench";
import type { Answer, Question } from "./protocol";

/** An order that takes longer is given up; an honest one takes far less than a second. */
const PATIENCE = 60_000;

/** A workbench in a web worker, started when first needed and anew after it failed. */
export function workerWorkbench(start: () => Worker, patience = PATIENCE): Workbench {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const ask = (question: Question): Promise<Done<unknown>> => {
    const reply = last.then(async () => {
      worker ??= start();
      const done = await replyOf(worker, question, patience);
      if (!done.ok) {
        worker.terminate();
        worker = null;
      }
      return done;
    });
    last = reply;
    return reply;
  };

  // The worker answers each question with what the task of its name gives.
  const task =
    <Name extends keyof Tasks>(name: Name) =>
    (order: Parameters<Tasks[Name]>[0]) =>
      ask({ task: name, order }) as Promise<Done<Awaited<ReturnType<Tasks[Name]>>>>;

  return {
    check: task("check"),
    checkOpen: task("checkOpen"),
    drawTemplate: task("drawTemplate"),
    templateSheets: task("templateSheets"),
    checkedCopy: task("checkedCopy"),
  };
}

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
      finish({ ok: false, fault: { code, detail: `${question.task}: ${detail}` } });
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
