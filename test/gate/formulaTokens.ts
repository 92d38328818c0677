export type TokenKind =
  | "space"
  | "text"
  | "error"
  | "reference"
  | "number"
  | "function"
  | "name"
  | "operator"
  | "comma"
  | "open"
  | "close"
  | "array"
  | "structured"
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Tab that a reference names, as written. */
  readonly sheet: string | undefined;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const NO_NAME = String.raw`(?![\p{L}\p{N}_.(!])`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[ \n]+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/y],
  ["reference", new RegExp(`(${SHEET})?${AREA}${NO_NAME}`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*\(/uy],
  ["name", new RegExp(`(${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*${NO_NAME}`, "uy")],
  // Two references that a function gives span a range: INDEX(…):INDEX(…).
  ["operator", /<=|>=|<>|[-+*/^&=<>%]|(?<=\)):(?=INDEX\()/y],
  ["comma", /,/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["array", /[{}@;]/y],
  ["structured", /[[\]]/y],
];

/** Takes a formula to pieces; what fits nothing is one "unknown" piece to the end. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0], sheet: match[1]?.slice(0, -1) };
  }
  return { kind: "unknown", text: formula.slice(at), sheet: undefined };
}
