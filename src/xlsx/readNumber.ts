import { LIMITS } from "./limits";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as any writer may put it; null for what is none or has no bounds. */
export function readNumber(text: string): number | null {
  if (text.length > LIMITS.numberLength || !NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : null;
}
