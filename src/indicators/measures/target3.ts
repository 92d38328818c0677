import { fixed } from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { gradedMeasure, type GradedRow } from "./graded";

const row = (code: string): GradedRow => ({
  table: "tblNeuGuong",
  row: code,
  counts: ["so_nguoi", "thuc_hien_tot"],
  faults: ["_loi_so", "_xf01"],
});
const figures = (code: string) => ({
  numerator: fixed("tblNeuGuong", code, "thuc_hien_tot"),
  denominator: fixed("tblNeuGuong", code, "so_nguoi"),
});

export const target3 = {
  /** Every unit has a head of its committee: none counted means none reported. */
  CT3B: {
    ...gradedMeasure("CT3B", row("NG1"), figures("NG1")),
    zeroDenominator: "CHUA_CO_SO_LIEU",
  },
  CT3C: gradedMeasure("CT3C", row("NG2"), figures("NG2")),
} as const satisfies Readonly<Record<string, Measure>>;
