import { faultDetail } from "../../app/faultDetail";
import type { Answer, Question } from "./protocol";
import { TASKS } from "./tasks";

/** Runs in a web worker, so that a large or hostile file never stops the page. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const run = TASKS[data.task] as (order: unknown) => Promise<unknown>;
  run(data.order).then(
    (value) => self.postMessage({ ok: true, value } satisfies Answer),
    (error: unknown) => {
      self.postMessage({ ok: false, detail: faultDetail(error) } satisfies Answer);
    },
  );
});
