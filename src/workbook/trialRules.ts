import { formatSerial } from "../spreadsheet/serialDate";
import { comparisonKey } from "../text/normalise";
import { dayInRow, textInRow } from "./rowValues";
import type { DataRow, WorkbookData } from "./workbookData";

/**
 * The parameter that puts rules on trial. It stands beside those of the contract's list THAM_SO; a
 * unit workbook carries what holds in its period under the same name.
 */
export const TRIAL_RULES = { code: "quy_tac_chay_thu", label: "Quy tắc chạy thử" } as const;

/** Before the last day of a trial: "XF06, XF07 đến 30/06/2022". */
export const UNTIL = "đến";

/**
 * The rules that are on trial on a day, as the bloc's settings name them, each row with its last day:
 * "XF06, XF07 đến 30/06/2022; DAT02". Null when there are none.
 * @param day serial date.
 */
export function trialRulesOn(bloc: WorkbookData, day: number): string | null {
  const rows = (bloc.tables.get("tblCauHinh") ?? []).filter(
    (row) =>
      isTrial(row) &&
      (dayInRow(row, "tu_ngay") ?? 0) <= day &&
      (dayInRow(row, "den_ngay") ?? Infinity) >= day,
  );
  const told = rows.flatMap((row) => {
    const rules = textInRow(row, "gia_tri")?.replaceAll(";", ",");
    const last = dayInRow(row, "den_ngay");
    if (rules === undefined) return [];
    return [last === null ? rules : `${rules} ${UNTIL} ${formatSerial(last)}`];
  });
  return told.length === 0 ? null : told.join("; ");
}

function isTrial(row: DataRow): boolean {
  return isTrialName(textInRow(row, "khoa") ?? "");
}

/** Whether a parameter is called that which puts rules on trial. */
export function isTrialName(typed: string): boolean {
  const name = comparisonKey(typed);
  return name === TRIAL_RULES.code || name === comparisonKey(TRIAL_RULES.label);
}
