import { checkWorkbook } from "../../src/app/checkWorkbook";
import { findingMessage } from "../../src/messages/render";
import { ruleMessages } from "../../src/messages/vi";
import { ALL_RULES } from "../../src/rules";
import type { Finding, Rule } from "../../src/rules/rule";
import { RULE_IDS } from "../../src/rules/ruleIds";
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

test("every rule but the retired has words", () => {
  const active = RULE_IDS.filter((id) => id !== "DAT07" && id !== "AGG03");
  expect(Object.keys(ruleMessages).toSorted()).toEqual(active.toSorted());
  for (const message of Object.values(ruleMessages)) expect(message).toMatch(/^\S.*[.?]$/s);
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
  test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))("%s", async (id, rule) => {
    const cases = await findingsOf(rule);
    expect(cases.length).toBeGreaterThan(0);
    for (const found of cases) {
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        const message = findingMessage(finding);
        expect(finding.rule).toBe(id);
        expect(message).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object|Infinity/);
        expect(message).not.toMatch(/ {2}|\(\)|""|" "|^ | $| ,| \./);
        expect([rule.severity, ...(rule.severityWhen ?? []).map((one) => one.severity)]).toContain(
          finding.severity,
        );
      }
    }
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
