import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { labelOf, LISTS, type ListItem } from "../catalogue/lists";
import {
  divide,
  equal,
  firstOf,
  greater,
  here,
  isNumber,
  when,
  type Expression,
} from "../spreadsheet/expression";
import { isPositive } from "../workbook/conditions";
import type { Formula } from "../workbook/sheetDeclaration";
import { PART_COLUMNS } from "./measure";
import { MEASURES } from "./measures";
import { requirementFormula } from "./requirement";
import { decimalsFor, gapTo, meets } from "./threshold";
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

/** The word users see for a verdict code. */
export function verdictWord(code: string): string {
  const items: readonly ListItem[] = LISTS.VERDICT;
  return code === NOTHING_AROSE
    ? (items.find((item) => item.labelNothingArose !== undefined)?.labelNothingArose ?? code)
    : labelOf("VERDICT", code);
}

/** Verdicts that a unit workbook can show. */
const UNIT_VERDICTS = [
  "DAT",
  "KHONG_DAT",
  "TAM_DAT",
  "TAM_KHONG",
  "DUNG_TIEN_DO",
  "CHAM_TIEN_DO",
  "KHONG_AP_DUNG",
  NOTHING_AROSE,
  "CHUA_DEN_KY",
  "CHUA_CO_SO_LIEU",
  "LOI_SO_LIEU",
];

const verdictLabel = (code: Expression): Expression =>
  firstOf(
    UNIT_VERDICTS.map((verdict) => [equal(code, verdict), verdictWord(verdict)] as const),
    verdictWord("THEO_DOI"),
  );

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
    /** Counts among the targets met or missed: classes CT and NV100, CT7B excepted (domain 0.5). */
    _dem: perIndicator((id) => ({
      kind: "constant",
      value: isSerious(id) && id !== "CT7B" ? 1 : 0,
    })),
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
    _le: perIndicator((id) =>
      MEASURES[id].kind === "ratio" && !isFollowed(id)
        ? when(isNumber(here("ty_le")), decimalsFor(id, here("tu_so"), here("mau_so")), 2)
        : null,
    ),
    nguong: perIndicator(requirementFormula),
    ket_luan: perIndicator(() => verdictLabel(here(RESULT_COLUMNS.verdict))),
    gap: perIndicator(gapFormula),
    tinh_chat: perIndicator(standingFormula),
  };
}

/** Rows that are parts of an indicator: whether they apply, meet the target, and what they lack. */
function partFormulas(
  applies: Expression,
  id: UnitIndicatorId,
  gap: "open" | "closed",
  figures: { readonly numerator: Expression; readonly denominator: Expression },
): Readonly<Record<keyof typeof PART_COLUMNS, Expression>> {
  const { numerator, denominator } = figures;
  const judged = equal(here(PART_COLUMNS.applies), 1);
  return {
    applies,
    met: when(judged, when(isNumber(numerator), meets(id, numerator, denominator), 0), 0),
    gap: when(
      judged,
      when(
        equal(here(PART_COLUMNS.met), 1),
        0,
        when(isNumber(numerator), gapTo(id, gap, numerator, denominator), 0),
      ),
      0,
    ),
  };
}

/** Which indicator a group of registrants counts for. */
const REGISTRATION_PARTS: Readonly<Record<string, UnitIndicatorId>> = {
  DTN: "CT2B",
  CD: "CT2B",
  CCB: "CT2C",
};

export function registrationFormulas(): Readonly<Record<string, Formula>> {
  const parts = Object.entries(REGISTRATION_PARTS).map(([row, id]) => {
    const eligible = here("thuoc_dien");
    const applies = when(isNumber(eligible), when(greater(eligible, 0), 1, 0), 0);
    return [
      row,
      partFormulas(applies, id, "closed", {
        numerator: here("da_dang_ky"),
        denominator: eligible,
      }),
    ] as const;
  });
  const byRow = (part: keyof typeof PART_COLUMNS): Formula => ({
    byRow: Object.fromEntries(parts.map(([row, formulas]) => [row, formulas[part]])),
  });
  return {
    [PART_COLUMNS.applies]: byRow("applies"),
    [PART_COLUMNS.met]: byRow("met"),
    [PART_COLUMNS.gap]: byRow("gap"),
    _le: {
      byRow: Object.fromEntries(
        Object.entries({ DV: "CT2A" as const, ...REGISTRATION_PARTS }).map(([row, id]) => [
          row,
          when(isNumber(here("ty_le")), decimalsFor(id, here("da_dang_ky"), here("thuoc_dien")), 2),
        ]),
      ),
    },
  };
}

/** Service fields: parts of CT1B, and the verdict beside each. */
export function satisfactionFormulas(): Readonly<Record<string, Formula>> {
  const applies = when(
    equal(here("_loi_ct"), 1),
    0,
    when(equal(here("_thieu_ct"), 1), 0, when(isPositive(here("hop_le")), 1, 0)),
  );
  const parts = partFormulas(applies, "CT1B", "open", {
    numerator: here("dat"),
    denominator: here("hop_le"),
  });
  const { met, notMet } = numericVerdict("CT1B");
  const code = firstOf(
    [
      [equal(here("_dong"), 0), ""],
      [equal(here("_loi_ct"), 1), "LOI_SO_LIEU"],
      [equal(here("_thieu_ct"), 1), "CHUA_CO_SO_LIEU"],
      [equal(here(PART_COLUMNS.applies), 0), NOTHING_AROSE],
      [equal(here(PART_COLUMNS.met), 1), met],
    ],
    notMet,
  );
  return {
    [PART_COLUMNS.applies]: parts.applies,
    [PART_COLUMNS.met]: parts.met,
    [PART_COLUMNS.gap]: parts.gap,
    _ma: code,
    _le: when(isNumber(here("ty_le")), decimalsFor("CT1B", here("dat"), here("hop_le")), 2),
    ket_luan: when(equal(here("_ma"), ""), "", verdictLabel(here("_ma"))),
  };
}
