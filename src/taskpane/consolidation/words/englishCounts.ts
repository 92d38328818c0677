import { englishCount } from "../../words/englishNumbers";

/** "1 unit", "1,234 units" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${englishCount(count)} ${count === 1 ? one : many}`;
