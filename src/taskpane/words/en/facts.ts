import { LISTS } from "../../../catalogue/lists";
import type { RuleId } from "../../../rules/ruleIds";
import type { Facts } from "../../../rules/rule";
import { englishNumbers, englishQuarter } from "../englishNumbers";

/*
 * Facts of findings are figures, dates and words of the sheet, which stay as the sheet has them. A few
 * are said or worked out by the rule itself: these are said in English.
 */
type Said = (vietnamese: string) => string;

const ENDED = {
  HOAT_DONG: "active",
  SAP_NHAP: "merged",
  CHUYEN_DI: "moved away",
  GIAI_THE: "dissolved",
} as const;
const ended: Said = (label) => {
  const listed = LISTS.TRANG_THAI_DON_VI.find((item) => item.label.toLowerCase() === label);
  return listed === undefined ? label : ENDED[listed.code];
};

const differences: Said = (said) =>
  said.replace(/", danh mục ghi "/g, '", the roster "').replace(/ ghi "/g, ' says "');

const paper: Said = (said) =>
  said.replace(/ ngày (trống|\d\d\/\d\d\/\d{4})(?= \(|$)/, (_, of: string) =>
    of === "trống" ? " without a day" : ` of ${of}`,
  );

/** Rows without a name of their own go by their number. */
const row: Said = (title) => title.replace(/^dòng (?=\d+$)/, "row ");

const SAID: Readonly<Partial<Record<RuleId, Readonly<Record<string, Said>>>>> = {
  HYG07: { b: englishNumbers },
  RNG04: { quy: englishQuarter },
  XF04: { tran: englishNumbers },
  XF13: { x: englishNumbers },
  XP07: { ky: englishQuarter },
  XS10: { khac: differences },
  DAT06: { quy: englishQuarter },
  ROS02: { viec: ended },
  FUP06: { gan: paper },
  AGG04: { b: englishNumbers, n: englishNumbers, d: englishNumbers },
};

/** The facts of a finding for an English sentence. */
export function englishFacts(rule: RuleId, facts: Facts): Facts {
  const said: Readonly<Record<string, Said>> = { dong: row, muc: row, ...SAID[rule] };
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" ? (said[name]?.(fact) ?? fact) : fact,
    ]),
  );
}
