import { codeOfLabel } from "../../workbook/readValue";
import type { Finding, Material, Rule } from "../rule";
import { differsFromRegister } from "./registerDifferences";
import { cellsOfRemedy, countedDay, countedText, remedyRows, textIn } from "./remedyRows";
import { factsOf, stateOf } from "./stateFindings";

/** The unit says done, the re-inspection says not; the last round only. */
export const fup07: Rule = {
  id: "FUP07",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.tu_dg", "tblKhacPhuc.kq_hk"],
  check: (material) => [...ownContradictions(material), ...differsFromRegister(material)],
};

function ownContradictions(material: Material): Finding[] {
  const reference = Number(material.calculation.field("tinh_chot"));
  return remedyRows(material).flatMap((remedy): Finding[] => {
    const { row, index } = remedy;
    const own = codeOfLabel(textIn(row, "tu_dg") ?? "", "TU_DANH_GIA_KP");
    const result = codeOfLabel(countedText(material, index, "kq_hk"), "KET_QUA_HAU_KIEM");
    // A re-inspection after the reference date does not count yet.
    const counts = (countedDay(material, index, "ngay_hk") ?? 0) <= reference;
    const contradicts = own === "XONG" && (result === "MOT_PHAN" || result === "CHUA");
    if (!contradicts || !counts || stateOf(material, remedy) === null) return [];
    return [
      {
        rule: "FUP07",
        severity: "warning",
        ...cellsOfRemedy(material, remedy, "tu_dg", "kq_hk"),
        facts: factsOf(material, remedy),
      },
    ];
  });
}
