import { checkWorkbook } from "../../src/app/checkWorkbook";
import { TRIAL_IDS } from "../../src/messages/dictionary";
import { findingMessage } from "../../src/messages/render";
import { en } from "../../src/messages/en";
import { vi } from "../../src/messages/vi";
import { ALL_RULES, WORKBOOK_RULES } from "../../src/rules";
import type { Finding, Rule } from "../../src/rules/rule";
import { RULE_IDS } from "../../src/rules/ruleIds";
import { VARIANT_IDS } from "../../src/rules/variants";
import { serial } from "../oracle/quarter";
import { materialOf } from "../rules/material";
import { correctFile } from "../rules/structure/unitFile";
import { PLANTED_CASES } from "./plantedCases";

test("rules stand in the model's order, each once, and none is retired", () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RULE_IDS.filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted());
  expect(ids).not.toContain("DAT07");
  expect(ids).not.toContain("AGG03");
});

const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\w+\}/gu) ?? [])].toSorted();

describe.each([
  ["Vietnamese", vi],
  ["English", en],
])("the words in %s", (_, dictionary) => {
  test("every rule but the retired, every variant and every trial has them, and nothing else", () => {
    const active = RULE_IDS.filter((id) => id !== "DAT07" && id !== "AGG03");
    const all = [...active, ...VARIANT_IDS, ...TRIAL_IDS];
    expect(Object.keys(dictionary).toSorted()).toEqual(all.toSorted());
  });

  test.each(Object.entries(dictionary))("%s: what is wrong, then what to do", (_id, sentence) => {
    const { what, next } = sentence;
    expect(what).toMatch(/^(?:\p{Lu}|["{]).*[^\s.?][.?]$/su);
    expect(next).toMatch(/^\p{Lu}.*[^\s.]\.$/su);
    expect(`${what} ${next}`).not.toMatch(/ {2}| [.,;:]|\bundefined\b/u);
  });
});

test.each(Object.keys(vi) as (keyof typeof vi)[])("%s tells the same facts in both", (id) => {
  expect(placeholders(en[id].what)).toEqual(placeholders(vi[id].what));
  expect(placeholders(en[id].next)).toEqual(placeholders(vi[id].next));
});

test("the variants of a rule bear its name", () => {
  for (const variant of VARIANT_IDS) expect(RULE_IDS).toContain(variant.split(".")[0]);
});

// "Kiểm tra" is a Party inspection, and readers know neither "tử số" nor "NFC".
test("no Vietnamese word that the reader does not know, or knows otherwise", () => {
  for (const { what, next } of Object.values(vi)) {
    const text = `${what} ${next}`.replaceAll(/hậu kiểm tra/giu, "");
    expect(text).not.toMatch(/kiểm tra|tử số|mẫu số|NFC|null|giá trị rỗng/iu);
  }
});

/** What a rule finds in each of its planted cases. */
async function findingsOf(rule: Rule): Promise<Finding[][]> {
  const { data = [], setting, files = [], fileName = null } = PLANTED_CASES[rule.id] ?? {};
  const file = await correctFile();
  return [
    ...data.map((changes) => [...rule.check(materialOf(changes, setting))]),
    ...files.map((change) =>
      checkWorkbook({
        snapshot: change(file),
        fileName,
        today: serial(2021, 10, 5),
      }).findings.filter((finding) => finding.rule === rule.id),
    ),
  ];
}

describe("what a rule says of a planted slip", () => {
  // Those that need more than one workbook have tests of their own.
  const alone = WORKBOOK_RULES.filter(({ needs }) => needs === "workbook");
  test.each(alone.map((rule) => [rule.id, rule] as const))("%s", async (id, rule) => {
    const cases = await findingsOf(rule);
    expect(cases.length).toBeGreaterThan(0);
    for (const found of cases) {
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect(finding.rule).toBe(id);
        expect(finding.says ?? `${id}.`).toMatch(new RegExp(`^${id}\\.`));
        for (const dictionary of [vi, en]) {
          const message = findingMessage(finding, dictionary);
          expect(message).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object|Infinity/);
          expect(message).not.toMatch(/ {2}|\(\)|""|" "|^ | $| ,| \./);
        }
        expect([rule.severity, ...(rule.severityWhen ?? []).map((one) => one.severity)]).toContain(
          finding.severity,
        );
      }
    }
  });

  test.each([
    [0, "has 0 limitations, but"],
    [1, "has 1 limitation, but"],
    ["1", "has 1 limitation, but"],
    [2, "has 2 limitations, but"],
  ])("English counts %j in its own number", (a, said) => {
    const facts = { so: "15-KL", a, b: 3 };
    const finding: Finding = { rule: "XS05", severity: "error", places: [], names: [], facts };
    expect(findingMessage(finding, en)).toContain(said);
  });

  test.each([
    ["x".repeat(120), `"${"x".repeat(120)}"`],
    ["x".repeat(121), `"${"x".repeat(119)}…"`],
    ["x".repeat(32_000), `"${"x".repeat(119)}…"`],
    ["15/9\r\n2021", '"15/9 2021"'],
    ["15/9\n\n2021", '"15/9 2021"'],
    [" 15  9 ", '" 15  9 "'],
  ])("what was typed is told on one line and in few words: %#", (v, said) => {
    const facts = { nhan: "Ngày", v };
    const finding: Finding = { rule: "HYG11", severity: "error", places: [], names: [], facts };
    expect(findingMessage(finding)).toContain(`ghi ${said}, không phải`);
  });

  test("a list of choices stands in full", () => {
    const ds = Array.from({ length: 40 }, (_, at) => `Lựa chọn ${at}`).join(", ");
    const facts = { nhan: "Loại", v: "x", ds };
    const finding: Finding = { rule: "REQ04", severity: "error", places: [], names: [], facts };
    expect(findingMessage(finding)).toContain(`${ds}.`);
  });

  test("a message that lacks a fact would show its placeholder", () => {
    const finding: Finding = {
      rule: "XF09",
      severity: "error",
      places: [],
      names: [],
      facts: { a: 1 },
    };
    expect(findingMessage(finding)).toContain("{b}");
  });
});
