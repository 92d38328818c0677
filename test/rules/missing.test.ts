import { WORKBOOK_RULES } from "../../src/rules";
import { crossFieldRules } from "../../src/rules/crossField";
import { crossSheetRules } from "../../src/rules/crossSheet";
import type { Material } from "../../src/rules/rule";
import { told } from "./material";
import { BLANKS, GONE, rich, withoutAnything, withoutCells, withoutRows } from "./missingMaterials";

/**
 * What is not there is told once, by the rule whose matter it is: no other rule takes a blank for 0,
 * stumbles over a table that is gone, or speaks of it.
 */
const compared = [...crossFieldRules, ...crossSheetRules];
const elsewhere = WORKBOOK_RULES.filter(({ id }) => !id.startsWith("STR"));

/** A limitation without its number is one that is not followed. */
const OTHERWISE: Record<string, readonly string[]> = {
  XS05: ["tblKhacPhuc#0.stt_hc", "tblKhacPhuc#1.stt_hc"],
};
/** What is asked of every unit is missed in empty tables too. */
const ASKED: Record<string, number> = { REQ02: 1, XS06: 2 };

describe("a blank count is no 0 to a rule that compares", () => {
  test.each(compared)("$id", (rule) => {
    const found = BLANKS.filter(([, material]) => told(rule, material).length > 0);
    expect(found.map(([place]) => place)).toEqual(OTHERWISE[rule.id] ?? []);
  });
});

describe("what is gone is the matter of STR01, STR02 and STR09", () => {
  test.each(elsewhere)("$id", (rule) => {
    const count = (material: Material): number => told(rule, material).length;
    expect(count(rich)).toBe(0);
    expect(GONE.filter(([, material]) => count(material) > 0)).toEqual([]);
    expect(count(withoutRows)).toBe(ASKED[rule.id] ?? 0);
    expect(count(withoutCells)).toBe(ASKED[rule.id] ?? 0);
    expect(count(withoutAnything)).toBe(0);
  });
});

test("each table that is gone is told once", () => {
  const str01 = WORKBOOK_RULES.filter(({ id }) => id === "STR01");
  for (const [, material] of GONE) {
    expect(str01.flatMap((rule) => told(rule, material))).toHaveLength(1);
  }
});
