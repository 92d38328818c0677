import type { RowReading } from "../../workbook/report";
import { codeOfLabel } from "../../workbook/readValue";
import type { Cells } from "../crossSheet/joinCells";
import type { Finding, Rule } from "../rule";
import {
  cellsOfConclusion,
  cellsOfRemedy,
  CONCLUSIONS,
  remedyRows,
  textIn,
  type ConclusionRow,
} from "./remedyRows";

/** The content of a secret document was typed. The text itself is never repeated. */
export const fup10: Rule = {
  id: "FUP10",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKetLuan.noi_dung", "tblKhacPhuc.noi_dung"],
  check: (material) => {
    const conclusions = material.report.tables.get(CONCLUSIONS)?.rows ?? [];
    return [
      ...conclusions.flatMap((row, index) =>
        finding({ index, row }, row, cellsOfConclusion(material, { index, row }, "noi_dung")),
      ),
      ...remedyRows(material).flatMap((remedy) =>
        finding(remedy.conclusion, remedy.row, cellsOfRemedy(material, remedy, "noi_dung")),
      ),
    ];
  },
};

function finding(conclusion: ConclusionRow | null, row: RowReading, cells: Cells): Finding[] {
  const degree = conclusion === null ? null : secrecyOf(conclusion);
  if (degree === null || textIn(row, "noi_dung") === null) return [];
  return [{ rule: "FUP10", severity: "error", ...cells, facts: { m: degree } }];
}

/** "Mật", "Tối mật" or "Tuyệt mật"; null for a document without secrecy. */
function secrecyOf({ row }: ConclusionRow): string | null {
  const label = textIn(row, "do_mat");
  const code = label === null ? null : codeOfLabel(label, "DO_MAT");
  return code === null || code === "KHONG" ? null : label;
}
