import type { Taken } from "../app/takeFiles";
import type { Period } from "../catalogue/period";
import type { PackedFile } from "../consolidation/packedFile";
import type { WorkbookData } from "../workbook/workbookData";

/** What an intake worker is asked: to begin with the bloc's data, then file by file. */
export type IntakeQuestion =
  | {
      readonly kind: "begin";
      readonly data: WorkbookData;
      readonly period: Period;
      readonly today: number;
    }
  | {
      readonly kind: "take";
      readonly file: string;
      readonly path: string;
      readonly modifiedOn: number | null;
      readonly modifiedAt: number;
    };

export type IntakeAnswer =
  { readonly ok: true; readonly file: PackedFile } | Extract<Taken, { readonly ok: false }>;
