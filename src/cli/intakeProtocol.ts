import type { IntakeBeginning } from "../app/intakeContext";
import type { Taken } from "../app/takeFiles";
import type { PackedFile } from "../consolidation/packedFile";

/** What an intake worker is asked: to begin with the bloc's data, then file by file. */
export type IntakeQuestion =
  | IntakeBeginning
  | {
      readonly kind: "take";
      readonly file: string;
      readonly path: string;
      readonly modifiedOn: number | null;
      readonly modifiedAt: number;
    };

export type IntakeAnswer =
  { readonly ok: true; readonly file: PackedFile } | Extract<Taken, { readonly ok: false }>;
