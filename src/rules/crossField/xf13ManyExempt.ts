import { formatPercent } from "../../indicators/display";
import { checkRows } from "../rowChecks";
import type { Rule } from "../rule";

/** More than a tenth left out, and more than three people: worth a second look. */
export const xf13: Rule = {
  id: "XF13",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblDangKy.khong_thuoc_dien", "tblDangKy.tong_so"],
  check: (material) =>
    checkRows(material, "tblDangKy", "XF13", "warning", (count) => {
      const [exempt, all] = [count("khong_thuoc_dien"), count("tong_so")];
      if (exempt === null || all === null || exempt <= 3 || exempt * 10 <= all || exempt > all)
        return [];
      const share = `${formatPercent(exempt, all, null)} (${exempt}/${all})`;
      return [{ keys: ["khong_thuoc_dien", "tong_so"], facts: { x: share } }];
    }),
};
