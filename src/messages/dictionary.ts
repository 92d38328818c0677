import type { RuleId } from "../rules/ruleIds";
import type { VariantId } from "../rules/variants";

/** What a finding says. {placeholders} are its facts; {o} is its cell; {n|one|many} chooses by a fact. */
export interface Sentence {
  /** What is wrong with the value as typed, where, and why it matters. */
  readonly what: string;
  /** What to do next, a verb first. */
  readonly next: string;
}

/** Retired rules keep their numbers and say nothing. */
export type ActiveRuleId = Exclude<RuleId, "DAT07" | "AGG03">;

/** What is added to a finding of a rule on trial, whose last day may be set. */
export const TRIAL_IDS = ["trial", "trial.until"] as const;

export type MessageId = ActiveRuleId | VariantId | (typeof TRIAL_IDS)[number];

/** Words of the findings in one language. A rule or variant without words does not compile. */
export type Dictionary = Readonly<Record<MessageId, Sentence>>;
