import { type Token, tokensOf } from "./formulaTokens";
import type { GateCheck, Report } from "./gateFault";
import { liesOnSheet, needsQuotes } from "./references";

/** The closed list of functions, with the fewest and the most arguments that Excel takes. */
const FUNCTIONS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  IF: [2, 3],
  AND: [1, 255],
  OR: [1, 255],
  NOT: [1, 1],
  SUM: [1, 255],
  SUMIFS: [3, 255],
  COUNT: [1, 255],
  COUNTA: [1, 255],
  COUNTIFS: [2, 254],
  INDEX: [2, 4],
  MATCH: [2, 3],
  MAX: [1, 255],
  MIN: [1, 255],
  ROUND: [2, 2],
  INT: [1, 1],
  MOD: [2, 2],
  ABS: [1, 1],
  FIXED: [1, 3],
  EXACT: [2, 2],
  LEN: [1, 1],
  ISNUMBER: [1, 1],
  ISTEXT: [1, 1],
  ISERROR: [1, 1],
  HYPERLINK: [1, 2],
};

export const FORMULA_LIMITS = { length: 8192, text: 255, nesting: 64 } as const;

/** What formulas may refer to, in lower case. */
export interface FormulaScope {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Looks at one formula; each kind of fault is noted once. */
export function checkFormula(
  formula: string,
  where: string,
  scope: FormulaScope,
  report: Report,
): void {
  const found = new Map<GateCheck, string>();
  const note = (check: GateCheck, detail: string) => {
    if (!found.has(check)) found.set(check, detail);
  };
  if (formula.length > FORMULA_LIMITS.length) note("formulaLength", `${formula.length} characters`);
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  for (const token of tokens) checkToken(token, scope, note);
  new Structure(note).check(tokens);
  for (const [check, detail] of found)
    report(check, where, `${detail} in ${formula.slice(0, 200)}`);
}

type Note = (check: GateCheck, detail: string) => void;

function checkToken({ kind, text, sheet }: Token, scope: FormulaScope, note: Note): void {
  if (sheet !== undefined) checkSheet(sheet, scope, note);
  if (kind === "text" && text.slice(1, -1).replaceAll('""', '"').length > FORMULA_LIMITS.text) {
    note("formulaText", `${text.length - 2} characters of text`);
  }
  if (kind === "reference" && !liesOnSheet(text.slice(text.lastIndexOf("!") + 1))) {
    note("formulaSyntax", `${text} lies beyond the sheet`);
  }
  if (kind === "array") note("formulaArray", text);
  if (kind === "structured") note("formulaStructured", text);
  if (kind === "unknown") note("formulaSyntax", `unreadable from ${text.slice(0, 20)}`);
  const isConstant = /^(?:TRUE|FALSE)$/i.test(text);
  if (kind === "name" && !isConstant && !scope.names.has(text.toLowerCase())) {
    note("formulaName", text);
  }
}

function checkSheet(written: string, scope: FormulaScope, note: Note): void {
  const quoted = written.startsWith("'");
  const sheet = quoted ? written.slice(1, -1).replaceAll("''", "'") : written;
  if (!scope.sheets.has(sheet.toLowerCase())) note("formulaSheet", `no sheet ${sheet}`);
  else if (!quoted && needsQuotes(sheet)) note("formulaSheet", `${sheet} without quotes`);
}

interface Frame {
  readonly function: string | null;
  separators: number;
}

/** Follows parentheses, arguments and the alternation of operands and operators. */
class Structure {
  readonly #note: Note;
  readonly #frames: Frame[] = [];
  #wantsOperand = true;

  constructor(note: Note) {
    this.#note = note;
  }

  check(tokens: readonly Token[]): void {
    for (const token of tokens) this.#take(token);
    if (this.#frames.length > 0) this.#wrong("a parenthesis stays open");
    if (this.#wantsOperand) this.#wrong("ends too early");
  }

  #wrong(detail: string): void {
    this.#note("formulaSyntax", detail);
  }

  #take({ kind, text }: Token): void {
    switch (kind) {
      case "function":
        this.#openFrame(text.slice(0, -1).toUpperCase());
        break;
      case "open":
        this.#openFrame(null);
        break;
      case "close":
        this.#closeFrame();
        break;
      case "comma":
        this.#separate();
        break;
      case "operator":
        this.#operate(text);
        break;
      default:
        this.#operand(text);
    }
  }

  #operand(text: string): void {
    if (!this.#wantsOperand) this.#wrong(`no operator before ${text}`);
    this.#wantsOperand = false;
  }

  #operate(text: string): void {
    if (text === "%" ? this.#wantsOperand : this.#wantsOperand && !/[+-]/.test(text)) {
      this.#wrong(`nothing before ${text}`);
    }
    if (text !== "%") this.#wantsOperand = true;
  }

  #openFrame(name: string | null): void {
    this.#operand(name ?? "(");
    if (name !== null && FUNCTIONS[name] === undefined) this.#note("formulaFunction", name);
    this.#frames.push({ function: name, separators: 0 });
    this.#wantsOperand = true;
    const depth = this.#frames.filter((frame) => frame.function !== null).length;
    if (depth > FORMULA_LIMITS.nesting) this.#note("formulaNesting", `${depth} levels`);
  }

  #separate(): void {
    const frame = this.#frames.at(-1);
    // No argument of ours is left empty, and unions of references are none of our operators.
    if (frame === undefined || frame.function === null || this.#wantsOperand) {
      this.#wrong("a comma in the wrong place");
    } else frame.separators += 1;
    this.#wantsOperand = true;
  }

  #closeFrame(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) this.#wrong("one parenthesis too many");
    else if (this.#wantsOperand) this.#wrong("nothing before )");
    this.#wantsOperand = false;
    if (frame !== undefined && frame.function !== null)
      this.#checkCount(frame.function, frame.separators + 1);
  }

  #checkCount(name: string, count: number): void {
    const [least, most] = FUNCTIONS[name] ?? [0, 255];
    const pairs = { COUNTIFS: 0, SUMIFS: 1 }[name];
    if (count < least || count > most || (pairs !== undefined && count % 2 !== pairs)) {
      this.#note("formulaArguments", `${name} with ${count}`);
    }
  }
}
