import type { IndicatorResult } from "./indicatorResult";

/** Targets that one unit cannot be judged by: a single case decides there (domain 1.5, 1.6). */
const OF_THE_BLOC: Readonly<Record<string, string>> = {
  CT5C: "vượt nếu xét riêng đơn vị; chỉ tiêu này tính ở cấp Khối",
  CT6B: "chưa đạt nếu xét riêng đơn vị; chỉ tiêu này tính ở cấp Khối",
};

type Judged = Pick<IndicatorResult, "id" | "verdict" | "numerator" | "requirement">;

/** What to say of a target of the bloc that the unit by itself does not meet; null of all else. */
export function aloneNote({ id, verdict, numerator, requirement }: Judged): string | null {
  const isMissed = verdict === "THEO_DOI" && numerator !== null && requirement !== "";
  return isMissed ? (OF_THE_BLOC[id] ?? null) : null;
}
