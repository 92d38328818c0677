import { firstDay, type Period } from "../../catalogue/period";
import { hasEnded, type RosterUnit } from "../../workbook/blocRecords";

/** At most this many slips of the finger are guessed. */
const MOST_SLIPS = 2;
/** How many codes a suggestion names. */
const FEW = 3;

/** Codes that may have been meant. A unit that is over would send the next file in vain as well. */
export function suggestedCodes(
  typed: string,
  units: ReadonlyMap<string, RosterUnit>,
  period: Period | null,
): string[] {
  const reporting = [...units.values()].filter(
    (unit) => period === null || !hasEnded(unit, firstDay(period)),
  );
  const codes = reporting.map(({ code }) => code);
  return nearestCodes(typed, codes).slice(0, FEW);
}

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
