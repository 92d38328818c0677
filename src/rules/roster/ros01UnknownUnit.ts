import { textOf } from "../../spreadsheet/snapshot";
import { fieldValue } from "../../workbook/report";
import { cellFinding } from "../cells";
import { periodOfMaterial } from "../crossPeriod/earlier";
import { hyg16 } from "../hygiene/hyg16LetterForDigit";
import type { Material, Rule } from "../rule";
import { suggestedCodes } from "./nearestCodes";
import { fieldCell } from "./unitOfReport";
import { unitCodeOf } from "../../workbook/unitCode";

/** The unit is one of the roster's. A letter for a digit in the code is told by HYG16. */
export const ros01: Rule = {
  id: "ROS01",
  severity: "error",
  needs: "roster",
  inSheet: false,
  spoils: false,
  touches: ["ma_don_vi"],
  check: (material) => {
    const { bloc, report } = material;
    const code = unitCodeOf(report);
    const cell = fieldCell(material, "ma_don_vi");
    if (bloc === undefined || cell === null || code === "" || bloc.units.has(code)) return [];
    if (isMistyped(material)) return [];
    const near = suggestedCodes(code, bloc.units, periodOfMaterial(material)).join(", ");
    const finding = cellFinding("ROS01", "error", cell, {
      v: textOf(fieldValue(report, "ma_don_vi")),
      goi_y: near,
    });
    return [near === "" ? finding : { ...finding, says: "ROS01.near" }];
  },
};

function isMistyped(material: Material): boolean {
  return hyg16
    .check(material)
    .some(({ names }) =>
      names.some(({ table, key }) => table === undefined && key === "ma_don_vi"),
    );
}
