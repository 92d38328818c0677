import { englishCount } from "../../words/englishNumbers";

/** "unit" or "units" */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : many;

/** "1 unit", "1,234 units" */
export const counted = (count: number, one: string, many?: string): string =>
  `${englishCount(count)} ${plural(count, one, many)}`;
