import { comparisonKey } from "../../text/normalise";
import type { RowReading } from "../../workbook/report";
import { FLOWS } from "../../workbook/unit/membership";
import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import { textIn } from "../followUps/remedyRows";
import type { EarlierQuarter, Finding, Material, Rule } from "../rule";
import { lastQuarterOfYear } from "./earlier";

const SURVEYED = ["hop_le", "phieu_phat"] as const;

/** What adds up over the year does not fall from quarter to quarter. */
export const xp02: Rule = {
  id: "XP02",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblHaiLong.hop_le", "tblHaiLong.phieu_phat", "tblDangVien.luy_ke_nam"],
  check: (material) => {
    const earlier = lastQuarterOfYear(material);
    return earlier === null
      ? []
      : [...surveysFallen(material, earlier), ...flowsFallen(material, earlier)];
  },
};

function surveysFallen({ report }: Material, earlier: EarlierQuarter): Finding[] {
  const table = report.tables.get("tblHaiLong");
  const before = new Map(
    (earlier.report.tables.get("tblHaiLong")?.rows ?? []).map((row) => [fieldOf(row), row]),
  );
  return (table?.rows ?? []).flatMap((row, index) => {
    const field = fieldOf(row);
    const old = field === "" ? undefined : before.get(field);
    return SURVEYED.flatMap((key) => {
      const [now, then] = [countIn(row, key), countIn(old, key)];
      if (table === undefined || now === null || then === null || now >= then) return [];
      return [finding(cellsOfRow(table, index, [key]), now, then)];
    });
  });
}

const fieldOf = (row: RowReading): string => comparisonKey(textIn(row, "linh_vuc") ?? "");

function flowsFallen({ report, calculation }: Material, earlier: EarlierQuarter): Finding[] {
  const table = report.tables.get("tblDangVien");
  return (table?.rows ?? []).flatMap((row, index) => {
    const { code } = row;
    if (table === undefined || code === null || !FLOWS.includes(code)) return [];
    const now = calculation.cell("tblDangVien", index, "luy_ke_nam");
    const then = earlier.calculation.fixedCell("tblDangVien", code, "luy_ke_nam");
    if (typeof now !== "number" || typeof then !== "number" || now >= then) return [];
    return [finding(cellsOfRow(table, index, ["luy_ke_nam"]), now, then)];
  });
}

function finding(cells: Pick<Finding, "places" | "names">, a: number, b: number): Finding {
  return { rule: "XP02", severity: "warning", ...cells, facts: { a, b } };
}
