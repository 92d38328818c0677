import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { intakeContext } from "../app/intakeContext";
import { takeFile } from "../app/takeFiles";
import { packFile } from "../consolidation/packedFile";
import type { IntakeAnswer, IntakeQuestion, IntakeSetUp } from "./intakeProtocol";
import { readBlocFile } from "./readBlocFile";

/** Takes files one after the other, in a thread that can be ended when one takes too long. */
const { roster, period, today, millisecondsAFile } = workerData as IntakeSetUp;
const context = readBlocFile(roster).then((bloc) => intakeContext(bloc, period, today));
// A bloc workbook that cannot be read is told by the thread that asks.
context.catch(() => process.exit());

async function answer({ path, ...source }: IntakeQuestion): Promise<IntakeAnswer> {
  const taken = await takeFile(
    { ...source, read: () => readFile(path) },
    await context,
    millisecondsAFile,
  );
  return taken.ok ? { ok: true, file: packFile(taken.file) } : taken;
}

parentPort?.on("message", (question: IntakeQuestion) => {
  void answer(question).then((said) => parentPort?.postMessage(said));
});
