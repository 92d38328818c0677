import { LIMITS } from "./limits";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as any writer may put it; NaN for what is none or has no bounds. */
export function readNumber(text: string): number {
  const bare = text.trim();
  const value = bare.length <= LIMITS.numberLength && NUMBER.test(bare) ? Number(bare) : NaN;
  // There is no negative zero in a cell.
  return Math.abs(value) < Infinity ? value + 0 : NaN;
}
