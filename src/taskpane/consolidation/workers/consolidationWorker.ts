import { faultDetail } from "../../../app/faultDetail";
import { canInflate, provideInflate } from "../../../xlsx/inflate";
import type { OnProgress } from "./bench";
import { helpedIntake } from "./helpedIntake";
import type { SessionAnswer, SessionQuestion } from "./protocol";
import { consolidationSession } from "./session";

/** Old browsers cannot inflate by themselves, and only they load a package that does. */
const prepared = canInflate()
  ? Promise.resolve()
  : import("../../../xlsx/portableInflate").then(({ portableInflate }) =>
      provideInflate(portableInflate),
    );

// Some browsers know no workers of workers.
const session = consolidationSession(
  typeof Worker === "undefined"
    ? undefined
    : helpedIntake(
        () => new Worker(new URL("./intakeWorker.ts", import.meta.url), { name: "intakeWorker" }),
        navigator.hardwareConcurrency,
      ),
);
const answer = (said: SessionAnswer): void => self.postMessage(said);

/** Keeps the quarter in mind between questions; the page ends it to cancel. */
self.addEventListener("message", ({ data }: MessageEvent<SessionQuestion>) => {
  const run = session[data.task] as (order: unknown, tell: OnProgress) => Promise<unknown>;
  prepared
    .then(() => run(data.order, (done) => answer({ kind: "progress", done })))
    .then(
      (value) => answer({ kind: "value", value }),
      (error: unknown) => answer({ kind: "fault", detail: faultDetail(error) }),
    );
});
