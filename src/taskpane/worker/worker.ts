import { faultDetail } from "../../app/faultDetail";
import { canInflate, provideInflate } from "../../xlsx/inflate";
import type { Answer, Preparation, Question } from "./protocol";
import { PREPARATIONS, TASKS } from "./tasks";

/** Old browsers cannot inflate by themselves, and only they load a package that does. */
const prepared = canInflate()
  ? Promise.resolve()
  : import("../../xlsx/portableInflate").then(({ portableInflate }) =>
      provideInflate(portableInflate),
    );

/** Runs in a web worker, so that a large or hostile file never stops the page. */
self.addEventListener("message", ({ data }: MessageEvent<Question | Preparation>) => {
  if ("prepare" in data) {
    // What does not arrive is asked for again, and told, by the task itself.
    PREPARATIONS[data.prepare]?.().catch(() => undefined);
    return;
  }
  const run = TASKS[data.task] as (order: unknown) => Promise<unknown>;
  prepared
    .then(() => run(data.order))
    .then(
      (value) => self.postMessage({ ok: true, value } satisfies Answer),
      (error: unknown) => {
        self.postMessage({ ok: false, detail: faultDetail(error) } satisfies Answer);
      },
    );
});
