/** Shorter texts are copied by every engine. */
const SHORT = 13;

/**
 * Gives each text once and as one of its own. What is cut out of a long text may be a window upon
 * it, and would keep all of it in memory.
 */
export function ownTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    const own = text.length < SHORT ? text : Array.from(text).join("");
    known.set(own, own);
    return own;
  };
}
