import { intakeContext } from "../../app/intakeContext";
import { INTAKE_LIMITS, refused, takeFile, type IntakeContext } from "../../app/takeFiles";
import { packFile } from "../../consolidation/packedFile";
import { canInflate, provideInflate } from "../../xlsx/inflate";
import type { ConsolidateOrder, GivenFile } from "./bench";
import type { IntakeAnswer, IntakeQuestion } from "./helpedIntake";
import { readSource, sourceOf } from "./readSource";

/** Old browsers cannot inflate by themselves, and only they load a package that does. */
const prepared = canInflate()
  ? Promise.resolve()
  : import("../../xlsx/portableInflate").then(({ portableInflate }) =>
      provideInflate(portableInflate),
    );

/** Takes files one after the other beside the worker that consolidates, and is ended by it. */
let context: Promise<IntakeContext | null> = Promise.resolve(null);

async function contextOf(order: Omit<ConsolidateOrder, "files">): Promise<IntakeContext | null> {
  await prepared;
  const read = await readSource(order.bloc);
  return read.ok ? intakeContext(read.bloc, order.period, order.today) : null;
}

async function taken(given: GivenFile): Promise<IntakeAnswer> {
  const known = await context;
  if (known === null) return refused(given.path, null, "programFault") as IntakeAnswer;
  const done = await takeFile(sourceOf(given), known, INTAKE_LIMITS.millisecondsAFile);
  return done.ok ? { ok: true, file: packFile(done.file) } : done;
}

self.addEventListener("message", ({ data }: MessageEvent<IntakeQuestion>) => {
  if (data.kind === "begin") context = contextOf(data.order);
  else void taken(data.given).then((answer) => self.postMessage(answer));
});
