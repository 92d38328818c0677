import { checkRows } from "../rowChecks";
import type { Rule } from "../rule";

/** Excellent members are at most a fifth of the good ones (HD 21/2019); off where the cap is empty. */
export const xf04: Rule = {
  id: "XF04",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblXepLoai[DANG_VIEN].xs", "tblXepLoai[DANG_VIEN].tot"],
  check: (material) => {
    // As computed with: the bloc's own cap where it is at hand.
    const cap = material.calculation.field("tran_xuat_sac");
    if (typeof cap !== "number") return [];
    return checkRows(material, "tblXepLoai", "XF04", "warning", (count, { code }) => {
      const [excellent, good] = [count("xs"), count("tot")];
      if (code !== "DANG_VIEN" || excellent === null || good === null || excellent < 2) return [];
      if (excellent * 10_000 <= cap * good) return [];
      const share = `${String(cap / 100).replace(".", ",")}%`;
      const most = Math.floor((cap * good) / 10_000);
      return [{ keys: ["xs", "tot"], facts: { xs: excellent, tot: good, tran: share, max: most } }];
    });
  },
};
