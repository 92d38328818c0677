import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook, type CheckedWorkbook, type CheckRequest } from "../app/checkWorkbook";
import { faultDetail } from "../app/faultDetail";
import { openUnitWorkbook } from "../app/openUnitWorkbook";
import { otherFile } from "../app/otherFile";
import type { IntakeReason } from "../messages/intakeReasons";

export type CheckedFile =
  | { readonly file: string; readonly ok: true; readonly checked: CheckedWorkbook }
  | {
      readonly file: string;
      readonly ok: false;
      readonly reason: IntakeReason;
      /** What a fault of the program left behind; null when it is the file's. */
      readonly fault: string | null;
    };

/** What lies beside the file that is checked: earlier workbooks, the bloc's. */
export type Beside = Pick<CheckRequest, "previousOf" | "bloc">;

/** Reads and checks one file; whatever is wrong with it, and with us, is a value. */
export async function checkFile(
  file: string,
  today: number,
  beside: Beside = {},
): Promise<CheckedFile> {
  const refused = (reason: IntakeReason, fault: string | null = null): CheckedFile => {
    return { file, ok: false, reason, fault };
  };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refused("missing");
  try {
    const opened = await openUnitWorkbook(bytes);
    if (!opened.ok) return refused(otherFile(bytes, opened.reason));
    const { snapshot, report } = opened;
    const fileName = basename(file);
    const checked = checkWorkbook({ snapshot, report, fileName, today, ...beside });
    return { file, ok: true, checked };
  } catch (error) {
    return refused("programFault", faultDetail(error));
  }
}
