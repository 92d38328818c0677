import { intakeBeginning, type IntakeBeginning } from "../../../app/intakeContext";
import { takenOf, type IntakeAnswer } from "../../../app/intakeHelper";
import {
  INTAKE_LIMITS,
  refused,
  takeFile,
  type IntakeContext,
  type TakeFile,
} from "../../../app/takeFiles";
import type { ConsolidateOrder, GivenFile } from "./bench";

/** What the helping worker is asked: to begin with the bloc's data, then file by file. */
export type IntakeQuestion = IntakeBeginning | { readonly kind: "take"; readonly given: GivenFile };

/** Who takes the files of one consolidation. */
export interface Intake {
  readonly atOnce: number;
  readonly take: (context: IntakeContext) => TakeFile;
  readonly end: () => void;
}

/** Starting a helper is not worth it for fewer files than this. */
const FILES_A_HELPER = 16;
/** Every helper takes memory. */
const MOST_HELPERS = 3;
/** Reading goes a little over its own limit before the whole helper is given up. */
const PATIENCE = 2 * INTAKE_LIMITS.millisecondsAFile;

/** Those who can take the files of one consolidation after the other. */
export interface IntakeHelp {
  /** Helpers load what they need while the user is still choosing files. */
  readonly ready: () => void;
  readonly begin: (order: ConsolidateOrder) => Intake;
}

/** Takes files in this thread and in helping workers, each of which takes one at a time. */
export function helpedIntake(startWorker: () => Worker, cores: number): IntakeHelp {
  const most = Math.max(Math.min(cores - 1, MOST_HELPERS), 0);
  /** Started and not at work. */
  const idle = new Set<Worker>();
  const ready = (wanted: number): void => {
    while (idle.size < wanted) {
      const helper = startWorker();
      helper.addEventListener("error", () => idle.delete(helper));
      idle.add(helper);
    }
  };
  return {
    ready: () => ready(most),
    begin: ({ files }) => {
      const wanted = Math.min(most, Math.floor(files.length / FILES_A_HELPER));
      ready(wanted);
      const helpers = [...idle].slice(0, wanted);
      const byPath = new Map(files.map((given) => [given.path, given]));
      const texts = new Map<string, string>();
      return {
        atOnce: helpers.length + 1,
        take: (context) => {
          for (const helper of helpers) helper.postMessage(intakeBeginning(context));
          return async (source) => {
            const given = byPath.get(source.file);
            const helper = helpers.find((one) => idle.has(one));
            if (helper === undefined || given === undefined) {
              return takeFile(source, context, INTAKE_LIMITS.millisecondsAFile);
            }
            idle.delete(helper);
            const answer = await replyOf(helper, given);
            if (answer === "tooSlow" || answer === "programFault") {
              helper.terminate();
              const fault = answer === "programFault" ? "helper ended" : null;
              return refused(source.file, null, answer, fault);
            }
            idle.add(helper);
            return takenOf(answer, context.bloc, texts);
          };
        },
        // They have taken memory; the next run begins with new ones.
        end: () => {
          for (const helper of new Set([...helpers, ...idle])) helper.terminate();
          idle.clear();
        },
      };
    },
  };
}

function replyOf(
  helper: Worker,
  given: GivenFile,
): Promise<IntakeAnswer | "tooSlow" | "programFault"> {
  return new Promise((resolve) => {
    const finished = new AbortController();
    const { signal } = finished;
    const give = (answer: IntakeAnswer | "tooSlow" | "programFault"): void => {
      clearTimeout(timer);
      finished.abort();
      resolve(answer);
    };
    const timer = setTimeout(() => give("tooSlow"), PATIENCE);
    helper.addEventListener("message", ({ data }: MessageEvent<IntakeAnswer>) => give(data), {
      signal,
    });
    helper.addEventListener("error", () => give("programFault"), { signal });
    helper.postMessage({ kind: "take", given } satisfies IntakeQuestion);
  });
}
