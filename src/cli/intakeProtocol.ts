import type { IntakeBeginning } from "../app/intakeContext";

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
