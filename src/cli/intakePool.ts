import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ConsolidateRequest } from "../app/consolidate";
import { intakeBeginning } from "../app/intakeContext";
import { takenOf, type IntakeAnswer } from "../app/intakeHelper";
import {
  INTAKE_LIMITS,
  refused,
  takeFile,
  type IntakeContext,
  type TakeFile,
} from "../app/takeFiles";
import type { FolderFile } from "./folder";
import type { IntakeQuestion } from "./intakeProtocol";

/** A bundle has the thread's beside it; tsx, which runs the source, does not reach into threads. */
const START = __filename.endsWith(".ts")
  ? `require("tsx/cjs"); require(${JSON.stringify(join(__dirname, "intakeWorker.ts"))});`
  : `require(${JSON.stringify(join(__dirname, "intakeWorker.js"))});`;
/**
 * Megabytes; a file that needs more ends its worker and no other. Without room of its own for what
 * is young, a thread would tidy up all the time.
 */
const MEMORY = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 };
/** Reading goes a little over its own limit before the whole worker is given up. */
const PATIENCE = 2 * INTAKE_LIMITS.millisecondsAFile;
/** A thread more is not worth its start for fewer files than this. */
const FILES_A_WORKER = 16;
/** Every thread takes memory. */
const MOST = 4;

/** What goes into a consolidation so that threads take its files. */
type ByThreads = Pick<ConsolidateRequest, "take" | "limits">;

/**
 * Does something with threads that take files, and ends them: each when no file is left for it, so
 * that its memory is free for what comes after. None for an empty folder.
 */
export async function takenBySeveral<T>(
  files: readonly FolderFile[],
  work: (by: ByThreads) => Promise<T>,
  patience: number = PATIENCE,
): Promise<T> {
  const pool = intakePool(files, patience);
  try {
    const limits = { ...INTAKE_LIMITS, atOnce: Math.max(pool.size, 1) };
    return await work({ take: pool.take, limits });
  } finally {
    await pool.close();
  }
}

interface IntakePool {
  readonly size: number;
  readonly take: (context: IntakeContext) => TakeFile;
  readonly close: () => Promise<void>;
}

/** Threads that take files. They start at once, and wait for the bloc's data. */
function intakePool(files: readonly FolderFile[], patience: number): IntakePool {
  const size = Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_WORKER), MOST);
  const idle = Array.from({ length: size }, startWorker);
  const proven = new WeakSet<Worker>();
  const byName = new Map(files.map((file) => [file.file, file]));
  const texts = new Map<string, string>();
  let left = files.length;
  return {
    size,
    take: (context) => {
      const begin = (worker: Worker): Worker => {
        worker.postMessage(intakeBeginning(context));
        return worker;
      };
      idle.forEach(begin);
      return async (source) => {
        left -= 1;
        const file = byName.get(source.file);
        if (file === undefined) return refused(source.file, null, "missing");
        const worker = idle.pop() ?? begin(startWorker());
        const answer = await replyOf(worker, questionOf(file), patience);
        if (typeof answer !== "string") {
          proven.add(worker);
          if (left > 0) idle.push(worker);
          else await worker.terminate();
          const taken = takenOf(answer, context.bloc, texts);
          // The bloc's figures need the room.
          if (left === 0) texts.clear();
          return taken;
        }
        await worker.terminate();
        // Threads that do not even start say nothing about the file.
        return answer === "programFault" && !proven.has(worker)
          ? takeFile(source, context, INTAKE_LIMITS.millisecondsAFile)
          : refused(source.file, null, answer, answer === "programFault" ? "thread ended" : null);
      };
    },
    close: async () => {
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(START, {
    eval: true,
    execArgv: [],
    resourceLimits: MEMORY,
  });
  // One that fails while nobody asks it must not end the program.
  worker.on("error", () => undefined);
  return worker;
}

function questionOf({ file, path, modifiedOn, modifiedAt }: FolderFile): IntakeQuestion {
  return { kind: "take", file, path, modifiedOn, modifiedAt };
}

/** What the worker says, or why it says nothing any more. */
function replyOf(
  worker: Worker,
  question: IntakeQuestion,
  patience: number,
): Promise<IntakeAnswer | "tooSlow" | "programFault"> {
  return new Promise((resolve) => {
    const give = (said: IntakeAnswer | "tooSlow" | "programFault"): void => {
      clearTimeout(timer);
      worker.off("message", give).off("error", fail).off("exit", fail);
      resolve(said);
    };
    const fail = (): void => {
      give("programFault");
    };
    const timer = setTimeout(() => {
      give("tooSlow");
    }, patience);
    // One that has ended has no number any more.
    if (worker.threadId === -1) {
      fail();
      return;
    }
    worker.on("message", give).on("error", fail).on("exit", fail);
    worker.postMessage(question);
  });
}
