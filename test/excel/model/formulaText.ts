/** Texts, and tabs in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** A formula with everything changed but its texts and the tabs in quotes. */
export function outsideQuotes(formula: string, change: (text: string) => string): string {
  let end = 0;
  let changed = "";
  for (const { 0: quoted, index } of formula.matchAll(QUOTED)) {
    changed += change(formula.slice(end, index)) + quoted;
    end = index + quoted.length;
  }
  return changed + change(formula.slice(end));
}

/**
 * Whether Excel could read a formula at all: quotes closed, parentheses in pairs, no operator at its
 * end, no semicolon but in an array. What its words mean is another question: #NAME? is a result.
 */
export function isReadable(formula: string): boolean {
  const bare = formula.replace(QUOTED, "0").trim();
  if (/["']/.test(bare) || bare === "" || /[-+*/^&=<>,(]$/.test(bare)) return false;
  if (bare.replace(/\{[^}]*\}/g, "0").includes(";")) return false;
  let open = 0;
  for (const sign of bare) {
    if (sign === "(") open++;
    if (sign === ")" && --open < 0) return false;
  }
  return open === 0;
}

const DYNAMIC =
  /^(?:UNIQUE|SEQUENCE|FILTER|SORT|SORTBY|RANDARRAY|TRANSPOSE|XLOOKUP|TEXTSPLIT|[VH]STACK|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW|WRAPCOLS|WRAPROWS|MAKEARRAY|MAP|SCAN|BYROW|BYCOL|FREQUENCY|MMULT|TREND|LINEST)$/i;
/** Calls, parentheses, and what makes a range of two cells. */
const PIECES = /[\p{L}\p{N}_.]+\(|[()]|:/gu;

/**
 * What is legal and not built here: references to tables, and results of more than one cell. Null
 * for what the stand-in calculates.
 */
export function notBuilt(formula: string): string | null {
  const bare = formula.replace(QUOTED, "0");
  if (/[\p{L}\p{N}_]\[(?![^\]]*\.xl)|\[@/u.test(bare))
    return "References to tables are not built here.";
  const calls: string[] = [];
  for (const [piece] of bare.matchAll(PIECES)) {
    if (piece === ")") calls.pop();
    else if (piece !== ":") calls.push(piece.slice(0, -1));
    const name = calls.at(-1) ?? "";
    const outer = piece === ":" ? calls : calls.slice(0, -1);
    const several = piece === ":" || (piece.endsWith("(") && DYNAMIC.test(name));
    if (several && outer.every((call) => /^(?:|IF|IFERROR|IFNA|IFS|LET)$/i.test(call)))
      return "Spilling is not built here.";
  }
  return null;
}
