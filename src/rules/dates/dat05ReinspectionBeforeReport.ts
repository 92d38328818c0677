import { formatSerial } from "../../spreadsheet/serialDate";
import { dayIn } from "../counts";
import { cellsOfRemedy, remedyRows } from "../followUps/remedyRows";
import type { Rule } from "../rule";
import { isFuture } from "./futureDay";

/** Re-inspected before the unit reported. */
export const dat05: Rule = {
  id: "DAT05",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.ngay_hk", "tblKhacPhuc.ngay_bc"],
  check: (material) =>
    remedyRows(material).flatMap((remedy) => {
      const reinspectedOn = dayIn(remedy.row, "ngay_hk");
      const reportedOn = dayIn(remedy.row, "ngay_bc");
      if (reinspectedOn === null || reportedOn === null || reinspectedOn >= reportedOn) return [];
      if (isFuture(material, reportedOn)) return [];
      return [
        {
          rule: "DAT05",
          severity: "warning",
          ...cellsOfRemedy(material, remedy, "ngay_hk", "ngay_bc"),
          facts: { a: formatSerial(reinspectedOn), b: formatSerial(reportedOn) },
        },
      ];
    }),
};
