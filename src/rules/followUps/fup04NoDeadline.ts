import type { Rule } from "../rule";
import { tasksOfBloc } from "./stateFindings";

/** The bloc has set no deadline. */
export const fup04: Rule = {
  id: "FUP04",
  severity: "warning",
  severityWhen: [{ when: "unit workbook", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.thoi_han"],
  check: (material) => tasksOfBloc(material, "FUP04", "CHUA_GIAO_HAN", ["thoi_han"]),
};
