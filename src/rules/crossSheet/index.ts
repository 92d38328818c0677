import type { Rule } from "../rule";

export const crossSheetRules: readonly Rule[] = [];
