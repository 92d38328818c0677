import { refuse } from "../model/excelError";
import { NAMED_COLORS } from "./namedColors";
import type { Json } from "./protocol";

/** "#4472c4", "4472C4" or "orange" → "#4472C4"; else InvalidArgument. */
export function asColor(given: Json): string {
  if (typeof given !== "string") return refuse("InvalidArgument");
  const named = NAMED_COLORS.get(given.toLowerCase());
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  return hex === undefined ? refuse("InvalidArgument") : `#${hex.toUpperCase()}`;
}
