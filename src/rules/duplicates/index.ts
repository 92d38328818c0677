import type { Rule } from "../rule";

export const duplicateRules: readonly Rule[] = [];
