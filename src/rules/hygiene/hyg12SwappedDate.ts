import { formatSerial, fromSerial, isCalendarDate, toSerial } from "../../spreadsheet/serialDate";
import { allCells, cellFinding, isTyped } from "../cells";
import type { Rule } from "../rule";

/** Deadlines lie ahead, a report is signed after its quarter, and settings are not typed. */
const NOT_LOOKED_AT = new Set([
  "thoi_han",
  "han_ke_hoach",
  "ngay_ky",
  "ngay_chot",
  "han_nop",
  "han_xep_loai",
]);

/** Null when the day is no month. */
function swapDayAndMonth(serial: number): number | null {
  const { year, month, day } = fromSerial(serial);
  const swapped = { year, month: day, day: month };
  return day <= 12 && day !== month && isCalendarDate(swapped) ? toSerial(swapped) : null;
}

/** A date after R that falls into the quarter when day and month are swapped. */
export const hyg12: Rule = {
  id: "HYG12",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: ({ report, calculation }) => {
    const reference = Number(calculation.field("tinh_chot"));
    const [start, end] = [calculation.field("tinh_dau_quy"), calculation.field("tinh_cuoi_quy")];
    if (reference === 0 || typeof start !== "number" || typeof end !== "number") return [];
    return allCells(report).flatMap((cell) => {
      const { key, type } = cell.declaration;
      const { raw } = cell.reading;
      if (type !== "date" || !isTyped(cell) || NOT_LOOKED_AT.has(key)) return [];
      if (typeof raw !== "number" || Math.floor(raw) <= reference) return [];
      const swapped = swapDayAndMonth(Math.floor(raw));
      if (swapped === null || swapped < start || swapped > end) return [];
      const [a, b] = [formatSerial(raw), formatSerial(swapped)];
      return [cellFinding("HYG12", "warning", cell, { v: a, a, b })];
    });
  },
};
