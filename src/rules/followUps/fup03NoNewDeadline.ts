import type { Rule } from "../rule";
import { tasksOfBloc } from "./stateFindings";

/** Re-inspected and unfinished, and the bloc has set no new deadline. */
export const fup03: Rule = {
  id: "FUP03",
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
    tasksOfBloc(material, "FUP03", "THIEU_HAN_MOI", ["kq_hk", "ngay_hk", "thoi_han", "ngay_bc"]),
};
