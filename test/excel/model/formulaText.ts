/** Texts, and tabs in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Whether Excel could read a formula at all: quotes closed, parentheses in pairs, no operator at its
 * end. What its words mean is another question: #NAME? is a result.
 */
export function isReadable(formula: string): boolean {
  const bare = formula.replace(QUOTED, "0").trim();
  if (/["']/.test(bare) || bare === "" || /[-+*/^&=<>,(]$/.test(bare)) return false;
  let open = 0;
  for (const sign of bare) {
    if (sign === "(") open++;
    if (sign === ")" && --open < 0) return false;
  }
  return open === 0;
}
