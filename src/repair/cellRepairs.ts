import { quarterLabel } from "../catalogue/period";
import type { DeclaredCell } from "../rules/cells";
import type { Mended } from "./repairedCell";
import { swappedDay } from "../rules/hygiene/hyg12SwappedDate";
import { meantUnitCode } from "../rules/hygiene/hyg16LetterForDigit";
import type { RuleId } from "../rules/ruleIds";
import { detectLegacyEncoding } from "../text/legacyEncodings";
import { PLAIN_INTEGERS } from "../workbook/plainIntegers";
import type { TextProblem } from "../workbook/readValue";
import { composeLetters, tidySpaces } from "./tidyText";
import type { RepairKind } from "./proposal";

/** How the cells of one rule are mended. */
export interface CellRepair {
  readonly rule: RuleId;
  readonly kind: RepairKind;
  /** What the cell is to hold; null where its meaning is in doubt: then a person has to type it. */
  readonly mend: (cell: DeclaredCell, mended: Mended) => number | string | null;
}

/** The one reading of a text, where its problem is of a kind that leaves no doubt. */
function meant<K extends TextProblem["kind"]>(
  kind: K,
  value: (problem: Extract<TextProblem, { kind: K }>) => number | string | null,
): CellRepair["mend"] {
  return ({ reading: { problem } }) => (isKind(problem, kind) ? value(problem) : null);
}

function isKind<K extends TextProblem["kind"]>(
  problem: TextProblem | undefined,
  kind: K,
): problem is Extract<TextProblem, { kind: K }> {
  return problem?.kind === kind;
}

const onText =
  (change: (text: string) => string): CellRepair["mend"] =>
  ({ reading: { raw } }) =>
    typeof raw === "string" ? change(raw) : null;

const decoded: CellRepair["mend"] = ({ reading: { raw, cell } }) =>
  typeof raw === "string" ? (detectLegacyEncoding(raw, cell?.font)?.text ?? null) : null;

/** A count, or the code of the unit, in which letters stand for digits. */
const withDigits: CellRepair["mend"] = ({ reading: { raw, problem } }) => {
  if (isKind(problem, "letterForDigit")) return problem.value;
  return typeof raw === "string" ? meantUnitCode(raw) : null;
};

/** A day that reads as one of the quarter the other way round is a day nobody can be sure of. */
const certainDay =
  (kind: "dateAsText" | "twoDigitYear"): CellRepair["mend"] =>
  ({ reading: { problem } }, mended) =>
    isKind(problem, kind) && swappedDay(mended, problem.value) === null ? problem.value : null;

/** Nothing counted is 0; no year and no number of a limitation is. */
const zeroForDash: CellRepair["mend"] = ({ declaration }) =>
  PLAIN_INTEGERS.has(declaration.key) ? null : 0;

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * Every repair of single cells, rule by rule. Left out, because nobody but the writer knows what was
 * meant: 1,234 (HYG07), words in a count (HYG08), days that do not exist (HYG11), days that may be
 * swapped (HYG12), shares (HYG15), broken characters (HYG05), fractions and figures below 0 (RNG01).
 */
export const CELL_REPAIRS: readonly CellRepair[] = [
  { rule: "HYG03", kind: "legacy", mend: decoded },
  { rule: "HYG04", kind: "legacy", mend: decoded },
  {
    rule: "HYG14",
    kind: "quarter",
    mend: meant("quarterSpelling", ({ quarter }) => {
      const known = QUARTERS.find((each) => each === quarter);
      return known === undefined ? null : quarterLabel(known);
    }),
  },
  { rule: "HYG16", kind: "letters", mend: withDigits },
  { rule: "HYG08", kind: "counted", mend: meant("notNumber", ({ suggestion }) => suggestion) },
  { rule: "HYG06", kind: "number", mend: meant("numberAsText", ({ value }) => value) },
  { rule: "HYG10", kind: "date", mend: certainDay("dateAsText") },
  { rule: "HYG13", kind: "year", mend: certainDay("twoDigitYear") },
  { rule: "HYG09", kind: "dash", mend: zeroForDash },
  { rule: "HYG01", kind: "unicode", mend: onText(composeLetters) },
  { rule: "HYG02", kind: "spaces", mend: onText(tidySpaces) },
];
