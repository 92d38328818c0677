import { GRADES } from "../../catalogue/gradings";
import { labelOf } from "../../catalogue/lists";
import { codeOfLabel } from "../../workbook/readValue";
import { rowByCode, type Report } from "../../workbook/report";
import { codeInRow } from "../../workbook/rowValues";
import { countIn } from "../counts";
import { cellsOfCode } from "../crossSheet/joinCells";
import { textIn } from "../followUps/remedyRows";
import type { Finding, Material, Rule } from "../rule";
import { lastQuarter, periodOfMaterial } from "./earlier";
import { unitCodeOf } from "../../workbook/unitCode";

const GRADINGS = "tblXepLoai";
const UNIT = "TCCSD";
type Grade = Uppercase<(typeof GRADES)[number]> | "KHONG_XL";
interface OfficialGrade {
  readonly year: number;
  readonly grade: Grade;
}
const shown = (grade: Grade): string => labelOf("XEP_LOAI_MUC", grade);

/** An official grade of a year stays; the bloc's own entry is compared too. */
export const xp09: Rule = {
  id: "XP09",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: GRADES.map((grade) => `${GRADINGS}[${UNIT}].${grade}`),
  check: (material) => {
    const year = periodOfMaterial(material)?.year;
    if (year === undefined) return [];
    const now = officialGrade(material.report, year);
    const earlier = lastQuarter(material);
    const before = earlier === null ? null : officialGrade(earlier.report, earlier.period.year);
    const graded = gradingYear(material.report, year);
    if (before !== null && before.year === graded && now?.grade !== before.grade) {
      return [changed(material, before, now)];
    }
    if (now === null) return [];
    const own = confirmedGrade(material, now.year);
    return own === null || own === now.grade
      ? []
      : [
          {
            ...finding(material, now.year, { nay: shown(now.grade), khoi: shown(own) }),
            says: "XP09.ofBloc",
          },
        ];
  },
};

/** Year of the unit's grading: blank = the year of the report. */
function gradingYear(report: Report, reportYear: number): number {
  return countIn(rowByCode(report, GRADINGS, UNIT), "nam_danh_gia") ?? reportYear;
}

function officialGrade(report: Report, reportYear: number): OfficialGrade | null {
  const row = rowByCode(report, GRADINGS, UNIT);
  const status = row === undefined ? null : textIn(row, "trang_thai");
  if (row === undefined || status === null) return null;
  if (codeOfLabel(status, "TRANG_THAI_DANH_GIA") !== "CHINH_THUC") return null;
  const level = GRADES.find((grade) => countIn(row, grade) === 1);
  const grade = level === undefined ? "KHONG_XL" : (level.toUpperCase() as Grade);
  return { year: gradingYear(report, reportYear), grade };
}

function confirmedGrade({ bloc, report }: Material, year: number): Grade | null {
  const row = bloc?.confirmationOf(unitCodeOf(report), year);
  return row === undefined ? null : codeInRow(row, "xep_loai_tccsd", "XEP_LOAI_MUC");
}

/** Another grade than last quarter, or the same figures that are no longer called official. */
function changed(material: Material, before: OfficialGrade, now: OfficialGrade | null): Finding {
  const truoc = shown(before.grade);
  return now === null
    ? { ...finding(material, before.year, { truoc }), says: "XP09.withdrawn" }
    : finding(material, before.year, { truoc, nay: shown(now.grade) });
}

function finding({ report }: Material, year: number, facts: Finding["facts"]): Finding {
  return {
    rule: "XP09",
    severity: "warning",
    ...cellsOfCode(report.tables.get(GRADINGS), UNIT, [...GRADES]),
    facts: { n: year, ...facts },
  };
}
