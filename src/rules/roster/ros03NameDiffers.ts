import { textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
import { fieldValue } from "../../workbook/report";
import { cellFinding } from "../cells";
import type { Rule } from "../rule";
import { fieldCell, unitOfReport } from "./unitOfReport";

/** The name is the roster's, whatever the spelling of tone marks, spaces and capitals. */
export const ros03: Rule = {
  id: "ROS03",
  severity: "note",
  needs: "roster",
  inSheet: false,
  spoils: false,
  touches: ["ten_don_vi"],
  check: (material) => {
    const unit = unitOfReport(material);
    const cell = fieldCell(material, "ten_don_vi");
    const name = textOf(fieldValue(material.report, "ten_don_vi"));
    if (unit === undefined || cell === null || name === "" || unit.name === "") return [];
    return comparisonKey(name) === comparisonKey(unit.name)
      ? []
      : [cellFinding("ROS03", "note", cell, { a: name, b: unit.name })];
  },
};
