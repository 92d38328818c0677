import { englishCount, plural } from "../../words/englishNumbers";

/** "1 unit", "1,234 units" */
export const counted = (count: number, one: string, many?: string): string =>
  `${englishCount(count)} ${plural(count, one, many)}`;
