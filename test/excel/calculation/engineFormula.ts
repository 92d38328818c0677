/** Texts and quoted tab names: what they hold is no function. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[\p{L}\p{N}_.]+/gu;

/**
 * A formula as the engine can calculate it: HYPERLINK(place, text), which it lacks, becomes
 * IF(FALSE, place, text), and HYPERLINK(place) IF(TRUE, place).
 */
export function engineFormula(formula: string): string {
  if (!/\bHYPERLINK\(/i.test(formula)) return formula;
  const pieces = [...formula.matchAll(PIECES)];
  let written = formula;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece[0].toUpperCase() !== "HYPERLINK" || pieces[at + 1]?.[0] !== "(") continue;
    const test = hasTwoArguments(pieces.slice(at + 2).map(([text]) => text)) ? "FALSE" : "TRUE";
    const end = piece.index + piece[0].length;
    written = `${written.slice(0, piece.index)}IF(${test},${written.slice(end + 1)}`;
  }
  return written;
}

/** Whether a comma comes before the parenthesis closes. */
function hasTwoArguments(pieces: readonly string[]): boolean {
  let depth = 0;
  for (const piece of pieces) {
    if (piece === "(") depth++;
    if (piece === ")" && depth-- === 0) return false;
    if (piece === "," && depth === 0) return true;
  }
  return false;
}
