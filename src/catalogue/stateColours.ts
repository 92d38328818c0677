import type { CodeOf } from "./lists";

export type StateColour = "green" | "white" | "yellow" | "orange" | "red";

/** The colour of each state (domain 3.8), the same on the sheets and in the pane. */
export const STATE_COLOURS: Readonly<Record<CodeOf<"FOLLOW_UP">, StateColour>> = {
  DA_KHAC_PHUC: "green",
  THIEU_HAN_MOI: "red",
  CHUA_GIAO_HAN: "red",
  CHO_HAU_KIEM_QUA_LAU: "orange",
  CHO_HAU_KIEM: "yellow",
  QUA_HAN: "red",
  SAP_DEN_HAN: "yellow",
  TRONG_HAN: "white",
  THIEU_THEO_DOI: "red",
};
