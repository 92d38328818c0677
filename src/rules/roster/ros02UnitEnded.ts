import { labelOf } from "../../catalogue/lists";
import { firstDay } from "../../catalogue/period";
import { formatSerial } from "../../spreadsheet/serialDate";
import { cellFinding } from "../cells";
import { periodOfMaterial } from "../crossPeriod/earlier";
import type { Rule } from "../rule";
import { fieldCell, unitOfReport } from "./unitOfReport";

/** A unit that ended before the quarter reports nothing; one that ended in it reports its flows. */
export const ros02: Rule = {
  id: "ROS02",
  severity: "error",
  needs: "roster",
  inSheet: false,
  spoils: false,
  touches: ["ma_don_vi"],
  check: (material) => {
    const unit = unitOfReport(material);
    const period = periodOfMaterial(material);
    const cell = fieldCell(material, "ma_don_vi");
    if (unit === undefined || period === null || cell === null) return [];
    const { activeTo, status, successor, code } = unit;
    if (activeTo === null || activeTo >= firstDay(period)) return [];
    const ended = status === null || status === "HOAT_DONG" ? "GIAI_THE" : status;
    const finding = cellFinding("ROS02", "error", cell, {
      v: code,
      viec: labelOf("TRANG_THAI_DON_VI", ended).toLowerCase(),
      ngay: formatSerial(activeTo),
      don_vi_ke_thua: successor ?? "",
    });
    return [successor === null ? { ...finding, says: "ROS02.noSuccessor" } : finding];
  },
};
