import { packFile, unpackFile, type PackedFile } from "../consolidation/packedFile";
import type { BlocRecords } from "../workbook/blocIndex";
import { intakeContext, type IntakeBeginning } from "./intakeContext";
import {
  INTAKE_LIMITS,
  refused,
  takeFile,
  type FileSource,
  type IntakeContext,
  type Taken,
} from "./takeFiles";

/** What became of one file, as plain values that go from one thread to another. */
export type IntakeAnswer =
  { readonly ok: true; readonly file: PackedFile } | Extract<Taken, { readonly ok: false }>;

/** Takes files one after the other beside the thread that consolidates, and is ended by it. */
export interface IntakeHelper {
  readonly begin: (beginning: IntakeBeginning) => void;
  readonly take: (source: FileSource) => Promise<IntakeAnswer>;
}

export function intakeHelper(): IntakeHelper {
  let context: IntakeContext | null = null;
  return {
    begin: ({ data, period, today }) => {
      context = intakeContext(data, period, today);
    },
    take: async (source) => {
      const taken =
        context === null
          ? refused(source.file, null, "programFault", "not begun")
          : await takeFile(source, context, INTAKE_LIMITS.millisecondsAFile);
      return taken.ok ? { ok: true, file: packFile(taken.file) } : taken;
    },
  };
}

/**
 * The answer of a helper, understood.
 * @param texts that files of one intake share.
 */
export function takenOf(
  answer: IntakeAnswer,
  bloc: BlocRecords,
  texts: Map<string, string>,
): Taken {
  return answer.ok ? { ok: true, file: unpackFile(answer.file, bloc, texts) } : answer;
}
