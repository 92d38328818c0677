import { indicator, type IndicatorId } from "../catalogue/indicators";
import { formatCount } from "../text/formatCount";

/** ", còn thiếu 1.571", of an upper limit ", vượt 1"; "" where nothing is lacking. */
export function gapWords(id: IndicatorId, gap: number | null): string {
  if (gap === null || gap === 0) return "";
  return `, ${indicator(id).gap === "limit" ? "vượt" : "còn thiếu"} ${formatCount(gap)}`;
}
