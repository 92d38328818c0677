import { intakeContext } from "../../app/intakeContext";
import { INTAKE_LIMITS, refused, takeFile, type IntakeContext } from "../../app/takeFiles";
import { packFile } from "../../consolidation/packedFile";
import { canInflate, provideInflate } from "../../xlsx/inflate";
import type { GivenFile } from "./bench";
import type { IntakeAnswer, IntakeQuestion } from "./helpedIntake";
import { sourceOf } from "./readSource";

/** Old browsers cannot inflate by themselves, and only they load a package that does. */
const prepared = canInflate()
  ? Promise.resolve()
  : import("../../xlsx/portableInflate").then(({ portableInflate }) =>
      provideInflate(portableInflate),
    );

/** Takes files one after the other beside the worker that consolidates, and is ended by it. */
let context: IntakeContext | null = null;

async function taken(given: GivenFile): Promise<IntakeAnswer> {
  await prepared;
  if (context === null) return refused(given.path, null, "programFault") as IntakeAnswer;
  const done = await takeFile(sourceOf(given), context, INTAKE_LIMITS.millisecondsAFile);
  return done.ok ? { ok: true, file: packFile(done.file) } : done;
}

self.addEventListener("message", ({ data }: MessageEvent<IntakeQuestion>) => {
  if (data.kind === "begin") context = intakeContext(data.data, data.period, data.today);
  else void taken(data.given).then((answer) => self.postMessage(answer));
});
