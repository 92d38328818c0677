import { wholeDay } from "../spreadsheet/serialDate";
import { textOf } from "../spreadsheet/snapshot";
import { understand } from "../workbook/readValue";
import type { Report } from "../workbook/report";
import { TRIAL_RULES, UNTIL } from "../workbook/trialRules";
import type { Finding } from "./rule";
import { RULE_IDS, type RuleId } from "./ruleIds";

/** Rules on trial, each with its last day (serial); null while no end is set. */
export type Trials = ReadonlyMap<RuleId, number | null>;

/** The trials that a report carries, or that the bloc's word has put over it. */
export function trialsOf(report: Report): Trials {
  return readTrials(textOf(report.fields.get(TRIAL_RULES.code)?.raw));
}

/** Reads "XF06, XF07 đến 30/06/2022; DAT02"; codes of no rule put nothing on trial. */
export function readTrials(text: string): Trials {
  const trials = new Map<RuleId, number | null>();
  for (const { names, until } of partsOf(text)) {
    const { value } = understand(until.trim(), "date", undefined);
    const last = wholeDay(value);
    for (const rule of names.flatMap(codesIn).flatMap((code) => ruleOf(code) ?? [])) {
      const known = trials.get(rule);
      trials.set(rule, known === undefined ? last : later(known, last));
    }
  }
  return trials;
}

/** What stands in the text in the place of rules, and is none: "XF99", "mọi quy tắc". */
export function unknownTrials(text: string): readonly string[] {
  const names = partsOf(text).flatMap((part) => part.names);
  return names.flatMap((name) => {
    const codes = codesIn(name);
    return codes.length === 0 ? [name] : codes.filter((code) => ruleOf(code) === undefined);
  });
}

/** The parts of the text: what each names, and the last day behind it, "" where none is. */
function partsOf(text: string): { readonly names: readonly string[]; readonly until: string }[] {
  return text
    .normalize("NFC")
    .split(";")
    .map((part) => {
      const [rules = "", until = ""] = part.split(` ${UNTIL} `);
      const names = rules.split(",").map((name) => name.trim());
      return { names: names.filter((name) => name !== ""), until };
    });
}

const codesIn = (name: string): string[] => name.toUpperCase().match(/[A-Z]+\d+/g) ?? [];

const ruleOf = (code: string): RuleId | undefined => RULE_IDS.find((id) => id === code);

/** Without an end is later than any day. */
const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b);

/**
 * Errors of rules on trial become warnings: they are told, and hold nobody up.
 * @param day serial date at which the report is judged.
 */
export function withTrials<Found extends Finding>(
  findings: readonly Found[],
  trials: Trials,
  day: number,
): readonly Found[] {
  if (trials.size === 0) return findings;
  return findings.map((finding) => {
    const until = trials.get(finding.rule);
    if (finding.severity !== "error" || until === undefined) return finding;
    if (until !== null && until < day) return finding;
    return { ...finding, severity: "warning", trial: { until } };
  });
}
