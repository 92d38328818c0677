import { formatCount } from "../../text/formatCount";

/** "94,96% (113/119)" → "94.96% (113/119)". */
export const englishNumbers = (text: string): string =>
  text.replace(/[.,](?=\d)/g, (separator) => (separator === "," ? "." : ","));

/** 1571 → "1,571". */
export const englishCount = (count: number): string => englishNumbers(formatCount(count));

/** "unit" or "units" */
export const plural = (count: number, one: string, several = `${one}s`): string =>
  count === 1 ? one : several;

/** "1 warning", "3 warnings" */
export const many = (count: number, one: string, several?: string): string =>
  `${count} ${plural(count, one, several)}`;

/** "Quý III" → "Quarter III". */
export const englishQuarter = (label: string): string => label.replace(/^Quý /, "Quarter ");

/** "09:15 ngày 05/10/2021" → "09:15 on 05/10/2021": when a report was finalised, as it says itself. */
export const englishMoment = (at: string): string => at.replace(" ngày ", " on ");
