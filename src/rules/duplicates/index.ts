import type { Rule } from "../rule";
import { dup01 } from "./dup01RowTwice";

/** Is everything there once only? */
export const duplicateRules: readonly Rule[] = [dup01];
