import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook, type CheckedWorkbook, type CheckRequest } from "../app/checkWorkbook";
import { openUnitWorkbook } from "../app/openUnitWorkbook";
import { otherFile } from "../app/otherFile";
import type { FailureReason } from "../messages/failures";

export type CheckedFile =
  | { readonly file: string; readonly ok: true; readonly checked: CheckedWorkbook }
  | { readonly file: string; readonly ok: false; readonly reason: FailureReason };

/** What lies beside the file that is checked: earlier workbooks, the bloc's. */
export type Beside = Pick<CheckRequest, "previousOf" | "bloc">;

/** Reads and checks one file; whatever is wrong with it is a value. */
export async function checkFile(
  file: string,
  today: number,
  beside: Beside = {},
): Promise<CheckedFile> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { file, ok: false, reason: "missing" };
  const opened = await openUnitWorkbook(bytes);
  if (!opened.ok) return { file, ok: false, reason: otherFile(bytes, opened.reason) };
  const checked = checkWorkbook({
    snapshot: opened.snapshot,
    report: opened.report,
    fileName: basename(file),
    today,
    ...beside,
  });
  return { file, ok: true, checked };
}
