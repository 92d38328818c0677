import { searchKey } from "../../text/normalise";

/**
 * Whether every word typed stands somewhere in the texts, marks and case aside: "so noi vu". A bare
 * number means a unit's code: "17" finds DV017 and not DV117.
 */
export function matches(typed: string, texts: readonly (string | null)[]): boolean {
  const words = searchKey(typed).split(" ").filter(Boolean);
  if (words.length === 0) return true;
  const within = searchKey(texts.filter((text) => text !== null).join(" "));
  return words.every((word) =>
    /^\d{1,3}$/.test(word)
      ? new RegExp(`(?:^|[^0-9])0*${String(Number(word))}(?![0-9])`).test(within)
      : within.includes(word),
  );
}
