import { fixedCount, total } from "../counts";
import { gradedYear } from "../crossSheet/gradedYear";
import { cellsOfCode } from "../crossSheet/joinCells";
import type { Rule } from "../rule";
import { lastQuarterOfYear } from "./earlier";

const MONTHS = ["T1", "T2", "T3"];

/** Too new to be graded: at most those admitted in the second half of the year. */
export const xs09: Rule = {
  id: "XS09",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblXepLoai[DANG_VIEN].kdg_duoi_6t"],
  check: (material) => {
    const { report, calculation } = material;
    const earlier = lastQuarterOfYear(material);
    const isYearEnd =
      calculation.field("tinh_quy") === 4 && gradedYear(material) === calculation.field("tinh_nam");
    if (!isYearEnd || earlier === null) return [];
    const tooNew = fixedCount(report, "tblXepLoai", "DANG_VIEN", "kdg_duoi_6t");
    const admitted = total(
      [report, earlier.report].flatMap((quarter) =>
        MONTHS.map((month) => fixedCount(quarter, "tblKetNap", month, "ket_nap")),
      ),
    );
    if (tooNew === null || admitted === null || tooNew <= admitted) return [];
    return [
      {
        rule: "XS09",
        severity: "warning",
        ...cellsOfCode(report.tables.get("tblXepLoai"), "DANG_VIEN", ["kdg_duoi_6t"]),
        facts: { a: tooNew, b: admitted },
      },
    ];
  },
};
