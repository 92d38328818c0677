import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { intakeContext } from "../app/intakeContext";
import {
  INTAKE_LIMITS,
  refused,
  takeFile,
  type FileSource,
  type IntakeContext,
} from "../app/takeFiles";
import { packFile } from "../consolidation/packedFile";
import type { IntakeAnswer, IntakeQuestion } from "./intakeProtocol";

/** Takes files one after the other, in a thread that can be ended when one takes too long. */
let context: IntakeContext | null = null;

async function taken(source: FileSource): Promise<IntakeAnswer> {
  if (context === null) return refused(source.file, null, "programFault") as IntakeAnswer;
  const done = await takeFile(source, context, INTAKE_LIMITS.millisecondsAFile);
  return done.ok ? { ok: true, file: packFile(done.file) } : done;
}

parentPort?.on("message", (question: IntakeQuestion) => {
  if (question.kind === "begin") {
    context = intakeContext(question.data, question.period, question.today);
    return;
  }
  const { path, ...source } = question;
  const read = () => readFile(path);
  void taken({ ...source, read }).then((answer) => parentPort?.postMessage(answer));
});
