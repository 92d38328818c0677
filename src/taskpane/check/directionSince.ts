/** Which way a share has gone. */
export type Direction = "up" | "down" | "same";

/**
 * Compares a share of today with one in the words of a sheet, "94,96% (113/119)", on exact fractions;
 * null where either has no denominator.
 */
export function directionSince(
  then: string,
  numerator: number | null,
  denominator: number | null,
): Direction | null {
  const counts = /\(([\d.]+)\/([\d.]+)\)/.exec(then);
  if (counts === null || numerator === null || denominator === null || denominator <= 0)
    return null;
  const [before, of] = [counts[1], counts[2]].map((text) => Number(text?.replaceAll(".", "")));
  if (before === undefined || of === undefined || !(of > 0)) return null;
  const [now, earlier] = [numerator * of, before * denominator];
  if (now === earlier) return "same";
  return now > earlier ? "up" : "down";
}
