import { intakeHelper } from "../../../app/intakeHelper";
import { canInflate, provideInflate } from "../../../xlsx/inflate";
import type { IntakeQuestion } from "./helpedIntake";
import { sourceOf } from "./readSource";

/** Old browsers cannot inflate by themselves, and only they load a package that does. */
const prepared = canInflate()
  ? Promise.resolve()
  : import("../../../xlsx/portableInflate").then(({ portableInflate }) =>
      provideInflate(portableInflate),
    );

/** A worker that takes files beside the one that consolidates. */
const helper = intakeHelper();

self.addEventListener("message", ({ data }: MessageEvent<IntakeQuestion>) => {
  if (data.kind === "begin") helper.begin(data);
  else
    void prepared
      .then(() => helper.take(sourceOf(data.given)))
      .then((answer) => self.postMessage(answer));
});
