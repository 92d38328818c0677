import type { FollowUpCode } from "./roundFormulas";

/** Whose move it is. */
export type TaskOf = "unit" | "bloc" | null;

export function taskOf(status: FollowUpCode): TaskOf {
  switch (status) {
    case "QUA_HAN":
    case "SAP_DEN_HAN":
      return "unit";
    case "THIEU_HAN_MOI":
    case "CHUA_GIAO_HAN":
    case "CHO_HAU_KIEM_QUA_LAU":
    case "CHO_HAU_KIEM":
      return "bloc";
    case "DA_KHAC_PHUC":
    case "TRONG_HAN":
      return null;
  }
}
