import { formatSerial, fromSerial, isCalendarDate, toSerial } from "../../spreadsheet/serialDate";
import { cellFinding, typedCells } from "../cells";
import type { Material, Rule } from "../rule";

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
  return day !== month && isCalendarDate(swapped) ? toSerial(swapped) : null;
}

/**
 * The day that was meant, when a date after R falls into the quarter with day and month swapped;
 * null for a date that is right or wrong in another way.
 */
export function swappedDay(
  { calculation }: Pick<Material, "calculation">,
  day: number,
): number | null {
  const reference = Number(calculation.field("tinh_chot"));
  const [start, end] = [calculation.field("tinh_dau_quy"), calculation.field("tinh_cuoi_quy")];
  if (reference === 0 || typeof start !== "number" || typeof end !== "number") return null;
  const swapped = day <= reference ? null : swapDayAndMonth(day);
  return swapped === null || swapped < start || swapped > end ? null : swapped;
}

/** A date that looks swapped. */
export const hyg12: Rule = {
  id: "HYG12",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    typedCells(material.report).flatMap((cell) => {
      const { key, type } = cell.declaration;
      const { raw } = cell.reading;
      if (type !== "date" || NOT_LOOKED_AT.has(key)) return [];
      const swapped = typeof raw === "number" ? swappedDay(material, Math.floor(raw)) : null;
      if (typeof raw !== "number" || swapped === null) return [];
      const facts = { a: formatSerial(raw), b: formatSerial(swapped) };
      return [cellFinding("HYG12", "warning", cell, facts)];
    }),
};
