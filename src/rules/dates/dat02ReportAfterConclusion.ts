import { formatSerial } from "../../spreadsheet/serialDate";
import { dayIn } from "../counts";
import { joinCells } from "../crossSheet/joinCells";
import { cellsOfConclusion, cellsOfRemedy, remedyRows } from "../followUps/remedyRows";
import type { Rule } from "../rule";
import { isFuture } from "./futureDay";

/** Nobody reports on a conclusion before it is drawn. */
export const dat02: Rule = {
  id: "DAT02",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKhacPhuc.ngay_bc", "tblKetLuan.ngay_kl"],
  check: (material) =>
    remedyRows(material).flatMap((remedy) => {
      const { conclusion, row } = remedy;
      const reportedOn = dayIn(row, "ngay_bc");
      const concludedOn = dayIn(conclusion?.row, "ngay_kl");
      if (conclusion === null || reportedOn === null || concludedOn === null) return [];
      if (reportedOn >= concludedOn || isFuture(material, concludedOn)) return [];
      return [
        {
          rule: "DAT02",
          severity: "error",
          ...joinCells(
            cellsOfRemedy(material, remedy, "ngay_bc"),
            cellsOfConclusion(material, conclusion, "ngay_kl"),
          ),
          facts: { a: formatSerial(reportedOn), b: formatSerial(concludedOn) },
        },
      ];
    }),
};
