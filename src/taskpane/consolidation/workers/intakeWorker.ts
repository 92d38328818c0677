import { intakeHelper } from "../../../app/intakeHelper";
import { provideInflate } from "../../../xlsx/inflate";
import { portableInflate } from "../../../xlsx/portableInflate";
import type { IntakeQuestion } from "./helpedIntake";
import { sourceOf } from "./readSource";

provideInflate(portableInflate);

/** A worker that takes files beside the one that consolidates. */
const helper = intakeHelper();

self.addEventListener("message", ({ data }: MessageEvent<IntakeQuestion>) => {
  if (data.kind === "begin") helper.begin(data);
  else void helper.take(sourceOf(data.given)).then((answer) => self.postMessage(answer));
});
