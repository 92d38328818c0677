import { areaOf, columnCount, rowCount } from "./area";

/** Texts, tabs in quotes, columns of tables: not the "[-1]" of R1C1. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?!-?\d+\])(?:[^[\]']|'.)*\]/g;

/** A formula with everything changed but its texts, the tabs in quotes and the columns of tables. */
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
 * Whether Excel could read a formula at all: quotes closed, parentheses and brackets in pairs, no operator at
 * its end, no semicolon but in an array. What its words mean is another question: #NAME? is a result.
 */
export function isReadable(formula: string): boolean {
  const bare = formula.replace(QUOTED, "0").trim();
  if (/["']/.test(bare) || bare === "" || /[-+*/^&=<>,(]$/.test(bare)) return false;
  if (bare.replace(/\{[^}]*\}/g, "0").includes(";")) return false;
  if (bare.split("[").length !== bare.split("]").length) return false;
  let open = 0;
  for (const sign of bare) {
    if (sign === "(") open++;
    if (sign === ")" && --open < 0) return false;
  }
  return open === 0;
}

const DYNAMIC =
  /^(?:UNIQUE|SEQUENCE|FILTER|SORT|SORTBY|RANDARRAY|TRANSPOSE|XLOOKUP|TEXTSPLIT|[VH]STACK|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW|WRAPCOLS|WRAPROWS|MAKEARRAY|MAP|SCAN|BYROW|BYCOL|FREQUENCY|MMULT|TREND|LINEST)$/i;
/** XLOOKUP of one value: the areas where it is sought and where its result stands. */
const LOOKUP_OF_ONE =
  /XLOOKUP\((?=(?:[^(),:]|\([^():]*\))+,\s*(?:[^(),]*!)?([^(),!]+),\s*(?:[^(),]*!)?([^(),!]+)[,)])/gi;
/** Functions that the engine lacks; the intersection and the union of areas. */
const LACKING = [
  /(?<![\p{L}\p{N}_.])(?:AGGREGATE|BAHTTEXT|DBCS|ENCODEURL|FILTERXML|GETPIVOTDATA|IMAGE|PHONETIC|RTD|WEBSERVICE)\(/iu,
  /[A-Z]\$?\d+ +\$?[A-Z]{1,3}\$?\d/i,
  /(?<![\p{L}\p{N}_.])\([^()]*,/u,
];
/** Calls, parentheses, and what makes a range of two cells. */
const PIECES = /[\p{L}\p{N}_.]+\(|[()]|:/gu;

/**
 * What is legal and not built here: results of more than one cell. Null for what the stand-in
 * calculates.
 */
export function notBuilt(formula: string): string | null {
  const quoteless = formula.replace(QUOTED, "0");
  if (LACKING.some((pattern) => pattern.test(quoteless)))
    return "The engine here does not know all of this formula.";
  const bare = quoteless.replace(LOOKUP_OF_ONE, (call, sought: string, results: string) =>
    isLine(sought) && isLine(results) ? "LOOKUP(" : call,
  );
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

function isLine(address: string): boolean {
  const area = areaOf(address);
  return area !== null && (rowCount(area) === 1 || columnCount(area) === 1);
}
