import type { Period } from "../catalogue/period";
import type { Taken } from "../app/takeFiles";
import type { PackedFile } from "../consolidation/packedFile";

/** What every intake worker is started with. */
export interface IntakeSetUp {
  /** Path of the bloc workbook. */
  readonly roster: string;
  readonly period: Period;
  readonly today: number;
  readonly millisecondsAFile: number;
}

/** A file for a worker to take. */
export interface IntakeQuestion {
  readonly file: string;
  readonly path: string;
  readonly modifiedOn: number | null;
  readonly modifiedAt: number;
}

export type IntakeAnswer =
  { readonly ok: true; readonly file: PackedFile } | Extract<Taken, { readonly ok: false }>;
