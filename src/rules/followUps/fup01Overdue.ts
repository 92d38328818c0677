import type { Rule } from "../rule";
import { STATE_KEYS, stateFindings } from "./stateFindings";

/** The deadline has passed and nothing was reported. */
export const fup01: Rule = {
  id: "FUP01",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [
    "tblKhacPhuc.thoi_han",
    "tblKhacPhuc.ngay_bc",
    "tblKhacPhuc.ngay_hk",
    "tblKhacPhuc.kq_hk",
  ],
  check: (material) =>
    stateFindings(material, "FUP01", "warning", "QUA_HAN", STATE_KEYS, ({ bc }, isNoted) => {
      if (isNoted) return "FUP01.ofBloc";
      // In this state a report can only have come after the reference date.
      return bc === "" ? undefined : "FUP01.reportedLater";
    }),
};
