import { faultDetail } from "../../../app/faultDetail";
import { provideInflate } from "../../../xlsx/inflate";
import { portableInflate } from "../../../xlsx/portableInflate";
import type { OnProgress } from "./bench";
import { helpedIntake } from "./helpedIntake";
import type { SessionAnswer, SessionQuestion } from "./protocol";
import { consolidationSession } from "./session";

provideInflate(portableInflate);

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
  // What throws at once is a fault like any other.
  Promise.resolve()
    .then(() => run(data.order, (done) => answer({ kind: "progress", done })))
    .then(
      (value) => answer({ kind: "value", value }),
      (error: unknown) => answer({ kind: "fault", detail: faultDetail(error) }),
    );
});
