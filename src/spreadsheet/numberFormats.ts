/** What is quoted, bracketed or escaped in a number format shows as it is. */
const AS_IT_IS = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

const DAY = /[dy]/i;
const TIME = /[hs]|:mm/i;

/** Whether a number format shows days. */
export function isDayFormat(format: string): boolean {
  // Most formats have neither letter anywhere.
  return DAY.test(format) && DAY.test(format.replace(AS_IT_IS, ""));
}

/** Whether a number format shows hours, minutes or seconds: "12:30" is stored as 0.52. */
export function isTimeFormat(format: string): boolean {
  return TIME.test(format) && TIME.test(format.replace(AS_IT_IS, ""));
}

/**
 * By how much a number format with "%" shows more than is stored: 100, or 1 where the sign only stands
 * beside the number; null when none is seen.
 */
export function shareFactor(format: string): 1 | 100 | null {
  // Most formats have none. A sign behind "_" or "*" is as much room, or filled up with.
  if (!format.includes("%") || !format.replace(/[_*]./g, "").includes("%")) return null;
  return format.replace(AS_IT_IS, "").includes("%") ? 100 : 1;
}
