import { indicator, type IndicatorId } from "../catalogue/indicators";
import { lackingParts, type UnitPartResult } from "../indicators/indicatorResult";
import { formatCount } from "../text/formatCount";

/** ", còn thiếu 1.571", of an upper limit ", vượt 1"; "" where nothing is lacking. */
export function gapWords(id: IndicatorId, gap: number | null): string {
  if (gap === null || gap === 0) return "";
  return `, ${indicator(id).gap === "limit" ? "vượt" : "còn thiếu"} ${formatCount(gap)}`;
}

/** Which parts lack it: " ở Hộ tịch", of several " (Hộ tịch 20, Đất đai 5)"; "" of what has no parts. */
export function gapParts(parts: readonly UnitPartResult[] | null): string {
  const lacking = lackingParts(parts);
  const [only, ...others] = lacking;
  if (only === undefined) return "";
  if (others.length === 0) return ` ở ${only.label}`;
  return ` (${lacking.map(({ label, gap }) => `${label} ${formatCount(gap)}`).join(", ")})`;
}
