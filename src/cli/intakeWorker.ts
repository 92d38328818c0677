import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { intakeHelper } from "../app/intakeHelper";
import type { IntakeQuestion } from "./intakeProtocol";

/** A thread that takes files: it can be ended when one takes too long. */
const helper = intakeHelper();

parentPort?.on("message", (question: IntakeQuestion) => {
  if (question.kind === "begin") {
    helper.begin(question);
    return;
  }
  const { path, ...source } = question;
  const read = () => readFile(path);
  void helper.take({ ...source, read }).then((answer) => parentPort?.postMessage(answer));
});
