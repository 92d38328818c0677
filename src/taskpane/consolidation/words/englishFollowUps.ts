import { counted } from "./englishCounts";

/** Bodies that issue conclusions. */
export const BODIES = {
  BCH: "Executive Committee of the bloc",
  BTV: "Standing Committee of the bloc",
  UBKT: "Inspection Commission of the bloc",
  UBKT_TU: "Inspection Commission of the City Committee",
  BTV_TU: "Standing Committee of the City Committee",
  KHAC: "Another higher body",
} as const;

/** Where the remedy of a limitation stands. */
export const STATUSES = {
  DA_KHAC_PHUC: () => "Remedied",
  THIEU_HAN_MOI: () => "No new deadline set",
  CHUA_GIAO_HAN: () => "No deadline set",
  CHO_HAU_KIEM_QUA_LAU: (days: number) => `Awaiting re-inspection for ${counted(days, "day")}`,
  CHO_HAU_KIEM: (days: number) => `Awaiting re-inspection for ${counted(days, "day")}`,
  QUA_HAN: (days: number) => `${counted(days, "day")} overdue`,
  SAP_DEN_HAN: (days: number) =>
    days === 0 ? "Due on the reference date" : `${counted(days, "day")} left`,
  TRONG_HAN: (days: number) => `In time, ${counted(days, "day")} left`,
  THIEU_THEO_DOI: (days: number) => `Not entered by the unit (${counted(days, "day")})`,
} as const;
