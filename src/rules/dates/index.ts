import type { Rule } from "../rule";

export const dateRules: readonly Rule[] = [];
