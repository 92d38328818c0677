import type { ActiveRuleId } from "../../src/messages/dictionary";
import { RULE_DOCS } from "../../src/messages/ruleDocs";
import { RULE_DOCS_IN_ENGLISH } from "../../src/messages/ruleDocsInEnglish";
import type { RuleProse } from "../../src/messages/ruleProse/prose";
import { ALL_RULES } from "../../src/rules";

const RULES = ALL_RULES.map(({ id }) => id as ActiveRuleId);

test("every rule that runs is explained in English, and no other", () => {
  expect(Object.keys(RULE_DOCS_IN_ENGLISH).toSorted()).toEqual(RULES.toSorted());
});

describe.each(RULES)("%s in English", (id) => {
  const english = RULE_DOCS_IN_ENGLISH[id];
  const vietnamese = RULE_DOCS[id];

  test("only what a workbook says, in quotes, is Vietnamese", () => {
    expect(ownWords(Object.values(english).join("\n"))).not.toMatch(VIETNAMESE_LETTER);
    for (const field of ["title", "problem", "notProblem", "source"] as const)
      expect(english[field]).not.toBe(vietnamese[field]);
  });

  test("it names the same rules, rows, figures and days", () => {
    expect(factsOf(english)).toEqual(factsOf(vietnamese));
  });

  test("its sentences begin and end as sentences do", () => {
    const { title, problem, notProblem, source } = english;
    for (const line of [title, source]) expect(line).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [problem, notProblem]) expect(text).toMatch(/^[\p{Lu}"\d].*[.?…]$/u);
  });
});

const VIETNAMESE_LETTER = /[\u0300-\u0309\u0323\u031bđ]/iu;

/** Accents apart; without what stands in quotes, and without formulas. */
function ownWords(text: string): string {
  return text.replace(/"[^"\n]*"|^=.*$/gm, "").normalize("NFD");
}

/** Codes, numbers and days of each part, whatever marks stand between the digits. */
function factsOf(prose: RuleProse): Readonly<Record<string, readonly string[]>> {
  const parts = Object.entries(prose).map(([part, text]: [string, string]) => {
    const found = text.match(/\b[A-Z]{2,4}[-\d]*\d\b|#[A-Z/0]+[!?]?|\d+(?:[.,/]\d+)*/g) ?? [];
    return [part, [...new Set(found.map((fact) => fact.replace(/[.,]/g, "")))].toSorted()] as const;
  });
  return Object.fromEntries(parts);
}
