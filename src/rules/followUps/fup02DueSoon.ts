import type { Rule } from "../rule";
import { STATE_KEYS, stateFindings } from "./stateFindings";

/** The deadline is near; due on the reference date is not overdue. */
export const fup02: Rule = {
  id: "FUP02",
  severity: "note",
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
    stateFindings(material, "FUP02", "note", "SAP_DEN_HAN", STATE_KEYS, ({ k: days }) =>
      days === 0 ? "FUP02.today" : undefined,
    ),
};
