import { textOf, type RawValue } from "../spreadsheet/snapshot";
import { fieldValue, type Report } from "../workbook/report";
import { meta } from "../workbook/unit/meta";
import { inputHash } from "./inputHash";

/** What a report says of having been finalised, held against its figures of today. */
export type ReceiptState =
  | { readonly state: "none" }
  /** `at` as it was written: "16:42 ngày 02/10/2021". */
  | {
      readonly state: "unchanged" | "changed";
      readonly at: string;
      readonly warnings: number | null;
    }
  /** Written by a newer version of the program, in a way that this one cannot check. */
  | { readonly state: "newer"; readonly at: string };

/** Before the digits: how they were computed. Another way gets another number. */
const SCHEME = "1";

const { finalisedAt, dataHash, errorCount, warningCount } = meta.fields;

/** "Đã chốt để nộp": change detection for whoever receives the file. Under 20 ms. */
export function receiptState(report: Report): ReceiptState {
  const at = textOf(fieldValue(report, finalisedAt.key));
  const hash = textOf(fieldValue(report, dataHash.key));
  if (at === "" || hash === "") return { state: "none" };
  const [scheme, digits] = hash.split("-");
  if (scheme !== SCHEME || digits === undefined) return { state: "newer", at };
  const counted = fieldValue(report, warningCount.key);
  return {
    state: digits === inputHash(report) ? "unchanged" : "changed",
    at,
    warnings: typeof counted === "number" ? counted : null,
  };
}

/** The cells of a receipt by key: what "Chốt để nộp" writes. */
export function receiptFields(
  report: Report,
  { at, warnings }: { readonly at: string; readonly warnings: number },
): ReadonlyMap<string, RawValue> {
  return new Map<string, RawValue>([
    [finalisedAt.key, at],
    [dataHash.key, `${SCHEME}-${inputHash(report)}`],
    [errorCount.key, 0],
    [warningCount.key, warnings],
  ]);
}
