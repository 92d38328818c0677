/** At most this many slips of the finger are guessed. */
const MOST_SLIPS = 2;

/** The known codes nearest to what was typed, by single changes of a character. */
export function nearestCodes(typed: string, known: Iterable<string>): string[] {
  // Letters and digits of full width are the code itself.
  const plain = typed.normalize("NFKC");
  let nearest: string[] = [];
  let least = MOST_SLIPS;
  for (const code of known) {
    const slips = slipsBetween(plain, code);
    if (slips > least) continue;
    nearest = slips < least ? [code] : [...nearest, code];
    least = slips;
  }
  return nearest;
}

/** Characters to change, add or leave out (Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
