import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { labelOf, LISTS, type ListItem } from "../catalogue/lists";
import {
  divide,
  equal,
  firstOf,
  greater,
  here,
  isNumber,
  listLabel,
  when,
  type Expression,
} from "../spreadsheet/expression";
import { areNumbers } from "../workbook/conditions";
import type { Formula } from "../workbook/sheetDeclaration";
import { PART_GAP } from "./measure";
import { MEASURES } from "./measures";
import { NEVER_COUNTED } from "./neverCounted";
import { requirementFormula } from "./requirement";
import {
  comparisonOf,
  decimalsFor,
  gapTo,
  meets,
  THRESHOLD_COLUMNS,
  thresholdOf,
} from "./threshold";
import {
  gapFormula,
  isFollowed,
  measureFormulas,
  NOTHING_AROSE,
  numericVerdict,
  RESULT_COLUMNS,
  standingFormula,
} from "./verdict";

/** A miss may turn red: targets and duties with a number (domain 0.5). */
export function isSerious(id: UnitIndicatorId): boolean {
  const obligation = indicator(id).class;
  return obligation === "CT" || obligation === "NV100";
}

/** Counts among the targets met or missed. */
export function isCounted(id: UnitIndicatorId): boolean {
  return isSerious(id) && !NEVER_COUNTED.includes(id);
}

/** Its figures are held against a threshold of the period. */
function isJudged(id: UnitIndicatorId): boolean {
  return !isFollowed(id) && MEASURES[id].kind !== "count";
}

/** The word users see for a verdict code. */
export function verdictWord(code: string): string {
  const items: readonly ListItem[] = LISTS.VERDICT;
  return code === NOTHING_AROSE
    ? (items.find((item) => item.labelNothingArose !== undefined)?.labelNothingArose ?? code)
    : labelOf("VERDICT", code);
}

const verdictLabel = (code: Expression): Expression =>
  when(equal(code, NOTHING_AROSE), verdictWord(NOTHING_AROSE), listLabel(code, "VERDICT"));

function perIndicator(formula: (id: UnitIndicatorId) => Expression | null): Formula {
  return {
    byRow: Object.fromEntries(
      UNIT_INDICATOR_IDS.flatMap((id) => {
        const expression = formula(id);
        return expression === null ? [] : [[id, expression]];
      }),
    ),
  };
}

/** Columns of the table of results: the measure's parts in hidden columns, then what users read. */
export function resultFormulas(): Readonly<Record<string, Formula>> {
  const parts = Object.fromEntries(
    UNIT_INDICATOR_IDS.map((id) => [id, measureFormulas(id)] as const),
  );
  const helpers = Object.values(RESULT_COLUMNS).map(
    (key) => [key, perIndicator((id) => parts[id]?.[key] ?? null)] as const,
  );
  const shown = equal(here(RESULT_COLUMNS.shown), 1);
  const figure = (key: string): Expression => when(shown, here(key), "");
  const { numerator, denominator } = RESULT_COLUMNS;
  const hasDenominator = (id: UnitIndicatorId): boolean => MEASURES[id].denominator !== undefined;
  return {
    ...Object.fromEntries(helpers),
    _dem: perIndicator((id) => ({ kind: "constant", value: isCounted(id) ? 1 : 0 })),
    tu_so: perIndicator(() => figure(numerator)),
    mau_so: perIndicator((id) => (hasDenominator(id) ? figure(denominator) : null)),
    ty_le: perIndicator((id) =>
      MEASURES[id].kind === "ratio"
        ? when(
            isNumber(here("mau_so")),
            when(greater(here("mau_so"), 0), divide(here("tu_so"), here("mau_so")), ""),
            "",
          )
        : null,
    ),
    [THRESHOLD_COLUMNS.threshold]: perIndicator((id) => (isJudged(id) ? thresholdOf(id) : null)),
    [THRESHOLD_COLUMNS.comparison]: perIndicator((id) => (isJudged(id) ? comparisonOf(id) : null)),
    _le: perIndicator((id) =>
      MEASURES[id].kind === "ratio" && !isFollowed(id)
        ? when(isNumber(here("ty_le")), decimalsFor("thisRow", here("tu_so"), here("mau_so")), 2)
        : null,
    ),
    nguong: perIndicator(requirementFormula),
    ket_luan: perIndicator(() => verdictLabel(here(RESULT_COLUMNS.verdict))),
    gap: perIndicator(gapFormula),
    tinh_chat: perIndicator(standingFormula),
  };
}

/** Cases that a part lacks: 0 when it meets the target, "" when it does not apply. */
function partGap(
  applies: Expression,
  id: UnitIndicatorId,
  kind: "open" | "closed",
  numerator: Expression,
  denominator: Expression,
): Expression {
  return when(
    applies,
    when(equal(meets(id, numerator, denominator), 1), 0, gapTo(id, kind, numerator, denominator)),
    "",
  );
}

/** Which indicator a group of registrants counts for. */
const REGISTRATION_PARTS: Readonly<Record<string, UnitIndicatorId>> = {
  DTN: "CT2B",
  CD: "CT2B",
  CCB: "CT2C",
};

export function registrationFormulas(): Readonly<Record<string, Formula>> {
  const eligible = here("_mau");
  const registered = here("da_dang_ky");
  const applies = when(areNumbers(2, eligible, registered), greater(eligible, 0), 0);
  const perRow = (
    rows: Readonly<Record<string, UnitIndicatorId>>,
    formula: (id: UnitIndicatorId) => Expression,
  ): Formula => ({
    byRow: Object.fromEntries(Object.entries(rows).map(([row, id]) => [row, formula(id)])),
  });
  return {
    [PART_GAP]: perRow(REGISTRATION_PARTS, (id) =>
      partGap(applies, id, "closed", registered, eligible),
    ),
    _le: perRow({ DV: "CT2A", ...REGISTRATION_PARTS }, (id) =>
      when(isNumber(here("ty_le")), decimalsFor(id, registered, eligible), 2),
    ),
  };
}

/** Service fields: parts of CT1B, and the verdict beside each. */
export function satisfactionFormulas(): Readonly<Record<string, Formula>> {
  const [satisfied, valid] = [here("dat"), here("hop_le")];
  const { met, notMet } = numericVerdict("CT1B");
  return {
    [PART_GAP]: partGap(equal(here("_ct"), "A"), "CT1B", "open", satisfied, valid),
    _le: when(isNumber(here("ty_le")), decimalsFor("CT1B", satisfied, valid), 2),
    ket_luan: firstOf(
      [
        [equal(here("_ct"), ""), ""],
        [equal(here("_ct"), "L"), verdictWord("LOI_SO_LIEU")],
        [equal(here("_ct"), "T"), verdictWord("CHUA_CO_SO_LIEU")],
        [equal(here("_ct"), "K"), verdictWord(NOTHING_AROSE)],
      ],
      listLabel(when(equal(here(PART_GAP), 0), met, notMet), "VERDICT"),
    ),
  };
}
