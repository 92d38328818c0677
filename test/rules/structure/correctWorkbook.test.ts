import { crossFieldRules } from "../../../src/rules/crossField";
import { hygieneRules } from "../../../src/rules/hygiene";
import { rangeRules } from "../../../src/rules/range";
import { requiredRules } from "../../../src/rules/required";
import { structureRules } from "../../../src/rules/structure";
import { materialOf, materialOfReport, told } from "../material";
import { correctFile, findingsOf } from "./unitFile";

const RULES = [
  ...structureRules,
  ...hygieneRules,
  ...requiredRules,
  ...rangeRules,
  ...crossFieldRules,
];
const PERIODS = Array.from(
  { length: 20 },
  (_, index) => `${2020 + Math.floor((index + 3) / 4)}-Q${((index + 3) % 4) + 1}`,
);
/** In the term's first quarter nothing came before, so the row stays blank: a note of REQ01. */
const FIRST_QUARTER = "2020-Q4";

test.each(PERIODS.filter((period) => period !== FIRST_QUARTER))(
  "a correct workbook of %s has nothing to tell",
  (period) => {
    for (const kind of ["administrative", "committee", "cell"] as const) {
      const material = materialOf({}, { kind, period });
      const found = RULES.flatMap((rule) => told(rule, material));
      expect({ kind, found }).toEqual({ kind, found: [] });
    }
  },
);

test("a correct workbook of the first quarter has a note on the term so far", () => {
  const material = materialOf({}, { period: FIRST_QUARTER });
  const found = RULES.flatMap((rule) => rule.check(material));
  expect(found.map(({ rule, severity, names }) => [rule, severity, names[0]?.rowCode])).toEqual([
    ["REQ01", "note", "LK"],
  ]);
});

test.each([
  ["administrative", "BC_DV017_2021_Q3.xlsx"],
  ["committee", "BC_DV017_2021_Q3.xlsx"],
  ["cell", "BC_DV042_2021_Q3.xlsx"],
] as const)("a correct file of kind %s has nothing to tell", async (kind, fileName) => {
  expect(findingsOf(await correctFile(kind), { fileName })).toEqual([]);
});

test("a workbook without any table or field makes no rule fail", () => {
  const report = { fields: new Map(), tables: new Map(), missingFields: [] };
  const rules = RULES.filter(({ id }) => id !== "STR01" && id !== "STR03");
  for (const rule of rules) expect(rule.check(materialOfReport(report))).toEqual([]);
});
