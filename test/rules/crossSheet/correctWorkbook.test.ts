import { crossSheetRules } from "../../../src/rules/crossSheet";
import { dateRules } from "../../../src/rules/dates";
import { duplicateRules } from "../../../src/rules/duplicates";
import { followUpRules } from "../../../src/rules/followUps";
import { materialOf, materialOfReport, told } from "../material";

const RULES = [...crossSheetRules, ...dateRules, ...duplicateRules, ...followUpRules];
const PERIODS = Array.from(
  { length: 20 },
  (_, index) => `${2020 + Math.floor((index + 3) / 4)}-Q${((index + 3) % 4) + 1}`,
);

test.each(PERIODS)("a correct workbook of %s has nothing to tell", (period) => {
  for (const kind of ["administrative", "committee", "cell"] as const) {
    const material = materialOf({}, { kind, period });
    const found = RULES.flatMap((rule) => told(rule, material));
    expect({ kind, found }).toEqual({ kind, found: [] });
  }
});

test("a workbook without any table or field makes no rule fail", () => {
  const report = { fields: new Map(), tables: new Map(), missingFields: [] };
  for (const rule of RULES) expect(rule.check(materialOfReport(report))).toEqual([]);
});
