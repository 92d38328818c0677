import { formatCount } from "../../text/formatCount";

/** "94,96% (113/119)" → "94.96% (113/119)". */
export const englishNumbers = (text: string): string =>
  text.replace(/[.,](?=\d)/g, (separator) => (separator === "," ? "." : ","));

/** 1571 → "1,571". */
export const englishCount = (count: number): string => englishNumbers(formatCount(count));
