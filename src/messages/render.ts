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
      (one === undefined ? shown(key, facts[key]) : Number(facts[key]) === 1 ? one : many) ?? whole,
  );
}

/** Most characters that a sentence repeats of what somebody typed. */
const LONGEST = 120;
/** Lists of choices, files, columns and places: ours, and told in full. */
const IN_FULL: readonly string[] = ["ds", "khac", "truong", "vung"];

/** On one line, and no longer than one reads. */
function shown(key: string, fact: string | number | undefined): string | undefined {
  if (typeof fact !== "string" || IN_FULL.includes(key)) return fact?.toString();
  const line = fact.replace(/[\r\n]+/g, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
