import { cellAddress } from "../spreadsheet/address";
import type { Finding } from "../rules/rule";
import { formatSerial } from "../spreadsheet/serialDate";
import type { ActiveRuleId, Dictionary, Sentence } from "./dictionary";
import { vi } from "./vi";

/** What a finding says, in two parts: what is wrong, and what to do next. */
export function findingWords(finding: Finding, dictionary: Dictionary = vi): Sentence {
  const { rule, says, facts, places } = finding;
  if (rule === "DAT07" || rule === "AGG03") return { what: "", next: "" };
  const [place] = places;
  const cell = place === undefined || place.row === 0 ? "" : cellAddress(place.row, place.column);
  const { what, next } = dictionary[says ?? rule];
  const known = { o: cell, ...facts };
  return { what: fill(what, known), next: fill(next, known) + trialWords(finding, dictionary) };
}

function trialWords({ trial }: Finding, dictionary: Dictionary): string {
  if (trial === undefined) return "";
  const { what, next } = dictionary[trial.until === null ? "trial" : "trial.until"];
  return ` ${fill(what, { den: formatSerial(trial.until ?? 0) })} ${next}`;
}

/** The finding as one text, facts filled in; in Vietnamese unless another dictionary is given. */
export function findingMessage(finding: Finding, dictionary: Dictionary = vi): string {
  const { what, next } = findingWords(finding, dictionary);
  return `${what} ${next}`.trim();
}

/** The sentence of a rule as it stands in the dictionary, placeholders and all. */
export function ruleText(rule: ActiveRuleId, dictionary: Dictionary = vi): string {
  return `${dictionary[rule].what} ${dictionary[rule].next}`;
}

/** `{k}` is a fact; `{k|day|days}` is the first word where the fact is 1, else the second. */
function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^|]+)\|([^}]+))?\}/g,
    (whole, key: string, one?: string, many?: string) =>
      String((one === undefined ? facts[key] : Number(facts[key]) === 1 ? one : many) ?? whole),
  );
}
