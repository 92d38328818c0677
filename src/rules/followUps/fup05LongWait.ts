import type { Rule } from "../rule";
import { tasksOfBloc } from "./stateFindings";

/** Reported long ago and not re-inspected by the bloc. */
export const fup05: Rule = {
  id: "FUP05",
  severity: "warning",
  severityWhen: [{ when: "unit workbook", severity: "note" }],
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
    tasksOfBloc(material, "FUP05", "CHO_HAU_KIEM_QUA_LAU", [
      "ngay_bc",
      "thoi_han",
      "ngay_hk",
      "kq_hk",
    ]),
};
