import { labelOf, type ListId } from "../../catalogue/lists";
import { information } from "../../workbook/unit/information";
import { codeOfLabel } from "../../workbook/readValue";
import { fieldValue } from "../../workbook/report";
import type { Rule } from "../rule";
import { fieldCell, unitOfReport } from "./unitOfReport";

/** Kind, group and administrative flag are the roster's. */
export const xs10: Rule = {
  id: "XS10",
  severity: "warning",
  needs: "roster",
  inSheet: false,
  spoils: false,
  touches: ["loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"],
  check: (material) => {
    const unit = unitOfReport(material);
    if (unit === undefined) return [];
    const { unitKind, functionalGroup, isAdministrativeAgency } = information.fields;
    const compared: readonly (readonly [{ key: string; label: string }, ListId, string | null])[] =
      [
        [unitKind, "LOAI_HINH", unit.kind],
        [functionalGroup, "NHOM_CHUC_NANG", unit.group],
        [isAdministrativeAgency, "CO_KHONG", unit.administrative],
      ];
    const different = compared.flatMap(([{ key, label }, list, wanted]) => {
      const typed = fieldValue(material.report, key);
      const code = typeof typed === "string" ? codeOfLabel(typed, list) : null;
      const cell = fieldCell(material, key);
      if (code === null || wanted === null || code === wanted || cell === null) return [];
      const words = `${label} ghi "${labelOf(list, code)}", danh mục ghi "${labelOf(list, wanted)}"`;
      return [{ cell, words }];
    });
    if (different.length === 0) return [];
    return [
      {
        rule: "XS10",
        severity: "warning",
        places: different.map(({ cell }) => cell.reading.place),
        names: different.map(({ cell }) => cell.name),
        facts: { khac: different.map(({ words }) => words).join("; ") },
      },
    ];
  },
};
