/** The Vietnamese encodings older than Unicode; texts in them read right in fonts made for them only. */
export type LegacyEncoding = "tcvn3" | "vni";

/** The encoding that texts in a font are in, by its name; null for every font of today. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^\.vn/i.test(name)) return "tcvn3";
  return /^vni-/i.test(name) ? "vni" : null;
}
