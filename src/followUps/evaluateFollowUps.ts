import type { CodeOf } from "../catalogue/lists";
import { wholeDay } from "../spreadsheet/serialDate";
import { textOf, type RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import type { Place } from "../spreadsheet/address";
import { codeOfLabel } from "../workbook/readValue";
import type { Report } from "../workbook/report";
import { DAYS_LATE, type FollowUpCode } from "./roundFormulas";

const REMEDIES = "tblKhacPhuc";

/** State of one limitation at the reference date, from its last round. */
export interface FollowUp {
  /** Number of the conclusion, as written on it. */
  readonly conclusion: string;
  /** Serial date of the conclusion, null when it has none. */
  readonly issuedOn: number | null;
  /** Who issued the conclusion. */
  readonly body: CodeOf<"CO_QUAN"> | null;
  readonly limitation: number;
  readonly round: number;
  readonly status: FollowUpCode;
  /** Days in that state: overdue, waiting or left, by the state (domain 3.8). */
  readonly days: number;
  /** Days by which the report came after the deadline. */
  readonly late: number;
  /** Words of the state. */
  readonly label: string;
  /** Serial date, null when none was set. */
  readonly deadline: number | null;
  readonly place: Place | null;
}

/** One entry a limitation, in the order of the sheet. */
export function evaluateFollowUps(report: Report, calculation: Calculation): FollowUp[] {
  const rows = report.tables.get(REMEDIES)?.rows ?? [];
  return rows.flatMap((row, index): FollowUp[] => {
    const cell = (key: string): RawValue => calculation.cell(REMEDIES, index, key);
    if (cell("_ma") === "") return [];
    const conclusion = Number(cell("_kl")) - 1;
    const ofConclusion = (key: string): RawValue => calculation.cell("tblKetLuan", conclusion, key);
    return [
      {
        conclusion: textOf(ofConclusion("so_kl")),
        issuedOn: wholeDay(ofConclusion("ngay_kl")),
        body: codeOfLabel(textOf(ofConclusion("co_quan")), "CO_QUAN") as FollowUp["body"],
        limitation: Number(cell("stt_hc")),
        round: Number(cell("vong")),
        status: textOf(cell("_ma")) as FollowUpCode,
        days: Number(cell("so_ngay")),
        late: Number(calculation.evaluate(DAYS_LATE, { table: REMEDIES, index })),
        label: textOf(cell("trang_thai")),
        deadline: wholeDay(cell("thoi_han")),
        place: row.cells.get("trang_thai")?.place ?? row.cells.get("ma_kl")?.place ?? null,
      },
    ];
  });
}
