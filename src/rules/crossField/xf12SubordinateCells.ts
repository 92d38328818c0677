import { codeOfLabel } from "../../workbook/readValue";
import { fieldValue } from "../../workbook/report";
import type { Rule } from "../rule";

/** A cell has no cells below it, a committee has at least two. */
export const xf12: Rule = {
  id: "XF12",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["loai_hinh", "so_chi_bo_tt"],
  check: ({ report }) => {
    const reading = report.fields.get("so_chi_bo_tt");
    const label = fieldValue(report, "loai_hinh");
    const kind = typeof label === "string" ? codeOfLabel(label, "LOAI_HINH") : null;
    const count = reading?.value;
    if (reading === undefined || typeof count !== "number") return [];
    if (count < 0 || !Number.isInteger(count)) return [];
    const isWrong = kind === "CHI_BO" ? count > 0 : kind === "DANG_BO" && count < 2;
    return isWrong
      ? [
          {
            rule: "XF12",
            ...(kind === "DANG_BO" ? { says: "XF12.committee" as const } : {}),
            severity: "warning",
            places: [reading.place],
            names: [{ key: "loai_hinh" }, { key: "so_chi_bo_tt" }],
            facts: { n: count },
          },
        ]
      : [];
  },
};
