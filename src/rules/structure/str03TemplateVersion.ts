import { READABLE_TEMPLATE_VERSIONS, TEMPLATE_VERSION } from "../../workbook/templateVersion";
import { fieldValue } from "../../workbook/report";
import type { Finding, Rule } from "../rule";

const VERSION = /^\d+\.\d+\.\d+$/;

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
            ...waysToSay(text),
            severity: "error",
            places: [],
            names: [],
            facts: { a: text, b: TEMPLATE_VERSION },
          },
        ];
  },
};

/** A newer template than the program knows asks for a newer program, not for another file. */
function waysToSay(version: string): Pick<Finding, "says"> {
  if (version === "") return { says: "STR03.blank" };
  const isNewer =
    VERSION.test(version) &&
    version.localeCompare(TEMPLATE_VERSION, undefined, { numeric: true }) > 0;
  return isNewer ? { says: "STR03.newer" } : {};
}
