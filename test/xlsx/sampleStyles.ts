import type { StylePlan } from "../../src/spreadsheet/plan";

export const header: StylePlan = {
  font: { bold: true, color: "FFFFFF" },
  fill: "8B0000",
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
export const input: StylePlan = { fill: "FFF8E1", border: "thin", unlocked: true, wrap: true };
export const dateInput: StylePlan = { ...input, format: "dd/mm/yyyy" };
export const result: StylePlan = { border: "thin", format: "0.00%", horizontal: "right" };
