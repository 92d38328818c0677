import { textOf } from "../../spreadsheet/snapshot";
import { fieldValue } from "../../workbook/report";
import { EARLIER_TEMPLATES } from "../../workbook/templateVersion";
import type { NamedCell, Rule } from "../rule";

/** Nothing that a workbook's own template did not have yet is missing from it. */
export function ofItsTemplate(rule: Rule): Rule {
  return {
    ...rule,
    check: (material) => {
      const version = textOf(fieldValue(material.report, "meta_phien_ban_mau"));
      const lacked = EARLIER_TEMPLATES.get(version) ?? [];
      return rule
        .check(material)
        .filter(({ names: [name] }) => name === undefined || !lacked.includes(asNoted(name)));
    },
  };
}

const asNoted = ({ table, rowCode, key }: NamedCell): string =>
  [table, rowCode, key].filter((part) => part !== undefined).join(" ");
