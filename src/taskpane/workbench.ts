import type { Period } from "../catalogue/period";
import type { FailureReason } from "../messages/failures";
import type { CheckedFile } from "./check/checkedFile";

/** Why there is no result for a file: its own fault, or ours. */
export type NoResult = FailureReason | "tooSlow" | "programFault";

export type CheckOutcome =
  | { readonly ok: true; readonly checked: CheckedFile }
  | { readonly ok: false; readonly reason: NoResult };

export interface CheckOrder {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Serial date. */
  readonly today: number;
}

export interface TemplateOrder {
  readonly unitCode: string;
  readonly period: Period;
  /** Serial date. */
  readonly today: number;
}

/** The heavy work of the page. In the browser a worker does it, in tests the same functions at once. */
export interface Workbench {
  readonly check: (order: CheckOrder) => Promise<CheckOutcome>;
  /** The new workbook's bytes; null when drawing failed. */
  readonly drawTemplate: (order: TemplateOrder) => Promise<Uint8Array<ArrayBuffer> | null>;
}
