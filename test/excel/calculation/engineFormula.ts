/** Texts and quoted tab names (whatever they hold), words, and what opens and closes a call. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[(),]|[\p{L}\p{N}_.$!:]+/gu;

const CELL = /^((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/iu;

const AREA =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?$/iu;

/** Which arguments of a function, from 0, must be ranges. */
const RANGES: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (argument) => argument === 0,
  COUNTIFS: (argument) => argument % 2 === 0,
  SUMIF: (argument) => argument !== 1,
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  AVERAGEIF: (argument) => argument !== 1,
  AVERAGEIFS: (argument) => argument === 0 || argument % 2 === 1,
  INDEX: (argument) => argument === 0,
  MATCH: (argument) => argument === 1,
};

/** From one row of a column to another: two calls, with what the column is and which rows. */
const BLOCK = /INDEX\(([^(),]+),([^(),]+)\):INDEX\(\1,([^(),]+)\)/gu;

interface Call {
  readonly name: string;
  /** Where the name begins, and where the argument that is being read does. */
  readonly at: number;
  argument: number;
  from: number;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * A formula as the engine can calculate it. It lacks HYPERLINK: HYPERLINK(place, text) becomes
 * IF(FALSE, place, text). It knows no range between two calls: INDEX(column, from):INDEX(column, to)
 * becomes OFFSET(column, from-1, 0, to-from+1, 1). Where a range is wanted it takes no single cell: E7 becomes E7:E7, and
 * for that names of cells (`cells`, by their names in lower case) become the cells.
 */
export function engineFormula(named: string, cells: ReadonlyMap<string, string>): string {
  const formula = withMeanings(named, cells).replace(BLOCK, "OFFSET($1,($2)-1,0,($3)-($2)+1,1)");
  const replacements: Replacement[] = [];
  const open: Call[] = [];
  let word: { text: string; at: number } | null = null;
  for (const { 0: piece, index: at } of formula.matchAll(PIECES)) {
    if (piece === "(") {
      const called = word !== null && word.at + word.text.length === at ? word : null;
      const name = called?.text.toUpperCase() ?? "";
      open.push({ name, at: called?.at ?? at, argument: 0, from: at + 1 });
    } else if (piece === "," || piece === ")") {
      const call = open.at(-1);
      if (call !== undefined) replacements.push(...argumentEnds(formula, call, at));
      if (piece === ")") replacements.push(...callEnds(open.pop()));
      else if (call !== undefined)
        Object.assign(call, { argument: call.argument + 1, from: at + 1 });
    }
    word = { text: piece, at };
  }
  return replaced(formula, replacements);
}

/** A formula with names replaced by what they stand for. */
export function withMeanings(formula: string, meanings: ReadonlyMap<string, string>): string {
  return formula.replace(PIECES, (piece) => meanings.get(piece.toLowerCase()) ?? piece);
}

function argumentEnds(formula: string, { name, argument, from }: Call, to: number): Replacement[] {
  if (RANGES[name]?.(argument) !== true) return [];
  const text = formula.slice(from, to).trim();
  const [, tab = "", cell] = CELL.exec(text) ?? [];
  return cell === undefined ? [] : [{ from, to, by: `${tab}${cell}:${cell}` }];
}

function callEnds(call: Call | undefined): Replacement[] {
  if (call?.name !== "HYPERLINK") return [];
  const by = call.argument === 0 ? "IF(TRUE," : "IF(FALSE,";
  return [{ from: call.at, to: call.at + "HYPERLINK(".length, by }];
}

/** Whether a name for this can be put in its place: one cell, or one area. */
export function isReference(formula: string): boolean {
  return AREA.test(formula);
}

/** From the end on, so that places stay right. */
function replaced(formula: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((one, other) => other.from - one.from);
  return sorted.reduce(
    (text, { from, to, by }) => text.slice(0, from) + by + text.slice(to),
    formula,
  );
}
