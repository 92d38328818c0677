import { READABLE_TEMPLATE_VERSIONS, TEMPLATE_VERSION } from "../../workbook/templateVersion";
import { fieldValue } from "../../workbook/report";
import type { Rule } from "../rule";

/** The workbook was made from a template that this program does not know. */
export const str03: Rule = {
  id: "STR03",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report }) => {
    if (report.missingFields.includes("meta_phien_ban_mau")) return [];
    const version = fieldValue(report, "meta_phien_ban_mau");
    const text = version === null || typeof version === "object" ? "" : String(version);
    return READABLE_TEMPLATE_VERSIONS.includes(text)
      ? []
      : [
          {
            rule: "STR03",
            ...(text === "" ? { says: "STR03.blank" } : {}),
            severity: "error",
            places: [],
            names: [],
            facts: { a: text, b: TEMPLATE_VERSION },
          },
        ];
  },
};
