import type { IndicatorId } from "../../catalogue/indicators";
import type { CodeOf } from "../../catalogue/lists";
import { textOf, type RawValue } from "../../spreadsheet/snapshot";
import type { Calculation } from "../../workbook/calculation";
import type { Report } from "../../workbook/report";
import { NOTHING_AROSE, type VerdictCode } from "../verdict";
import { MATRIX, unitColumns } from "./unitColumns";

/** What one unit comes to, in one row of the matrix. */
export interface MatrixRow {
  readonly unit: string;
  readonly name: string;
  /** Exists on the reference date; a unit that ended during the quarter does not. */
  readonly active: boolean;
  readonly received: boolean;
  /**
   * Null for what only the bloc can tell. Asked for one by one: a map of its own for every unit is
   * much to keep.
   */
  readonly verdictOf: (id: IndicatorId) => VerdictCode | null;
  /** Grade for the year judged; "CHUA" unknown. */
  readonly grading: CodeOf<"XEP_LOAI_MUC"> | "CHUA";
  /** Conclusions that the bloc should have re-checked and has not. */
  readonly recheckDue: number;
  readonly failedTargets: number;
  readonly overdueLimitations: number | null;
  readonly unrecordedConclusions: number | null;
  readonly remedySituation: CodeOf<"TINH_HINH_KP"> | null;
  readonly taskOf: CodeOf<"VIEC_CUA"> | null;
}

export function evaluateMatrix(report: Report, calculation: Calculation): MatrixRow[] {
  const rows = report.tables.get(MATRIX)?.rows ?? [];
  return rows.flatMap((_, index): MatrixRow[] => {
    const cell = (key: string): RawValue => calculation.cell(MATRIX, index, key);
    const unit = textOf(cell("ma_don_vi"));
    if (unit === "") return [];
    const count = (key: string): number | null => {
      const value = cell(key);
      return typeof value === "number" ? value : null;
    };
    return [
      {
        unit,
        name: textOf(cell("ten_don_vi")),
        active: cell("_hd") === 1,
        received: cell("_nhan") === 1,
        verdictOf: (id) => {
          const code = textOf(cell(unitColumns.verdict(id))) || null;
          return (code === NOTHING_AROSE ? "KHONG_AP_DUNG" : code) as VerdictCode | null;
        },
        grading: textOf(cell("_xl")) as MatrixRow["grading"],
        recheckDue: count("_7a_con") ?? 0,
        failedTargets: count("so_ct_khong_dat") ?? 0,
        overdueLimitations: count("so_han_che_qua_han"),
        unrecordedConclusions: count("so_kl_thieu_theo_doi"),
        remedySituation: (textOf(cell("_kp")) || null) as CodeOf<"TINH_HINH_KP"> | null,
        taskOf: (textOf(cell("_viec")) || null) as CodeOf<"VIEC_CUA"> | null,
      },
    ];
  });
}
