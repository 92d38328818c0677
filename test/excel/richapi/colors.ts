import { refuse } from "../model/excelError";
import type { Json } from "./protocol";

/** The names that the documentation uses; Excel knows all of HTML's. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#4472c4", "4472C4" or "orange" → "#4472C4"; else InvalidArgument. */
export function asColor(given: Json): string {
  if (typeof given !== "string") return refuse("InvalidArgument");
  const named = NAMED[given.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  return hex === undefined ? refuse("InvalidArgument") : `#${hex.toUpperCase()}`;
}
