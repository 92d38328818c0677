import type { FollowUpCode } from "../../followUps/roundFormulas";
import { unitConclusions, type UnitConclusion } from "../../followUps/unitConclusions";
import type { Calculation } from "../../workbook/calculation";
import type { Report, RowReading } from "../../workbook/report";
import { countIn } from "../counts";

const REMEDIES = "tblKhacPhuc";

/** One round of one limitation, told apart across quarters by the conclusion's number and year. */
export interface TrackedRound {
  readonly conclusion: UnitConclusion;
  readonly limitation: number;
  readonly round: number;
  readonly index: number;
  readonly row: RowReading;
  /** On the last round that exists at the reference date; "" on the others. */
  readonly state: FollowUpCode | "";
}

type Quarter = { readonly report: Report; readonly calculation: Calculation };

/** Rounds in the order of the sheet; rows that belong to no conclusion are left out. */
export function trackedRounds({ report, calculation }: Quarter): TrackedRound[] {
  const rows = report.tables.get(REMEDIES)?.rows ?? [];
  if (rows.length === 0) return [];
  const conclusions = new Map(unitConclusions(report).map((own) => [own.index, own]));
  return rows.flatMap((row, index) => {
    const conclusion = conclusions.get(Number(calculation.cell(REMEDIES, index, "_kl")) - 1);
    const [limitation, round] = [countIn(row, "stt_hc"), countIn(row, "vong")];
    if (conclusion === undefined || limitation === null || round === null) return [];
    const state = calculation.cell(REMEDIES, index, "_ma");
    return [
      {
        conclusion,
        limitation,
        round,
        index,
        row,
        state: typeof state === "string" ? (state as FollowUpCode | "") : "",
      },
    ];
  });
}

export function limitationKey({ conclusion, limitation }: TrackedRound): string {
  return `${conclusion.key}|${conclusion.body ?? ""}|${limitation}`;
}
