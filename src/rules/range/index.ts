import type { Rule } from "../rule";
import { rng01 } from "./rng01WholeNumber";

/** Can the figure be? */
export const rangeRules: readonly Rule[] = [rng01];
