import type { Material } from "../rule";

/** A day that DAT03 tells of decides nothing else. */
export function isFuture({ today }: Material, day: number | null): boolean {
  return day !== null && day > today;
}
