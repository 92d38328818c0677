import { indicator, INDICATOR_IDS, type IndicatorId } from "../../catalogue/indicators";
import { LISTS } from "../../catalogue/lists";
import {
  add,
  both,
  column,
  countRows,
  divide,
  equal,
  field,
  firstOf,
  fixed,
  greater,
  isNumber,
  join,
  less,
  multiply,
  subtract,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { SUMMARY_ROWS } from "../../workbook/draw/overviewContent";
import { NEVER_COUNTED } from "../neverCounted";
import { BLOC, RESULTS } from "./blocColumns";
import type { BlocMeasure } from "./blocMeasure";
import { BLOC_MEASURES } from "./blocMeasures";
import { COUNTED, type Counted } from "./counted";
import type { BlocIndicatorResult } from "./evaluateBloc";
import type { MatrixRow } from "./evaluateMatrix";
import { inLines, listed } from "./listedNames";
import { MATRIX } from "./unitColumns";

/** What the overview shows beyond what the sheets compute. */
export interface OverviewFacts {
  readonly matrix: readonly MatrixRow[];
  /** Results of the quarter before and of the same quarter a year before, where rows of it stand. */
  readonly previousQuarter: readonly BlocIndicatorResult[];
  readonly previousYear: readonly BlocIndicatorResult[];
}

const of = (id: IndicatorId, key: string): Expression => fixed(RESULTS, id, key);

/** Where the target stands beside the ratio, in basis points. */
function markOf(id: IndicatorId): Expression {
  const { mark }: BlocMeasure = BLOC_MEASURES[id];
  return mark === undefined ? of(id, "_nguong") : constant(mark);
}
const active = (conditions: Readonly<Record<string, string | number>>): Expression =>
  countRows(MATRIX, [["_hd", 1], ...Object.entries(conditions)]);

/** The overview of a quarter, as drawing wants it. */
export function overviewOf(facts: OverviewFacts) {
  return {
    summary: summaryLines(facts),
    sections: [
      { title: "Chỉ tiêu", rows: rowsOf(facts, ["CT", "PD"]) },
      { title: "Nhiệm vụ", rows: rowsOf(facts, ["NV100", "NVTD"]) },
    ],
    ratios: RATIO_TARGETS.map((id) => ({
      label: indicator(id).label,
      values: [when(isNumber(of(id, "ty_le")), of(id, "ty_le"), 0), divide(markOf(id), 10_000)],
    })),
    situations: [
      ...LISTS.TINH_HINH_KP.map(({ code, label }) => ({
        label,
        values: [countRows(MATRIX, { _kp: code })],
      })),
      { label: "Chưa nộp", values: [active({ _nhan: 0 })] },
    ],
    admissions: [
      { label: "Đã kết nạp", values: [sum(of("CT6A", BLOC.numerator), 0)] },
      { label: "Phải có đến kỳ này", values: [expectedAdmissions] },
      { label: "Chỉ tiêu nhiệm kỳ", values: [sum(of("CT6A", "_so"), 0)] },
    ],
  };
}

const constant = (value: string | number): Expression => ({ kind: "constant", value });
const expectedAdmissions = when(
  isNumber(field("tinh_ke_hoach_4")),
  divide(sum(field("tinh_ke_hoach_4")), 4),
  divide(multiply(sum(of("CT6A", "_so")), field("tinh_q")), field("tinh_so_quy")),
);

/** Targets whose ratio a chart can hold against its threshold. */
const RATIO_TARGETS = INDICATOR_IDS.filter(
  (id) =>
    indicator(id).class === "CT" &&
    indicator(id).gap !== "limit" &&
    indicator(id).gap !== "none" &&
    BLOC_MEASURES[id].display === "ratio",
);

const counted = (what: Counted): Expression =>
  COUNTED[what]
    .map((verdict) =>
      NEVER_COUNTED.reduce(
        (count, id) =>
          subtract(count, when(equal(of(id, BLOC.verdict), verdict), of(id, "_nang"), 0)),
        countRows(RESULTS, { _nang: 1, [BLOC.verdict]: verdict }),
      ),
    )
    .reduce(add);

function summaryLines({ matrix }: OverviewFacts): Expression[] {
  const missing = matrix
    .filter(({ received }) => !received)
    .map(({ unit, name }) => `${unit} ${name}`);
  const counts = [
    join(
      `Chỉ tiêu và nhiệm vụ có mức (không kể ${NEVER_COUNTED.join(", ")}): `,
      counted("failed"),
      " không đạt, ",
      counted("behind"),
      " tạm tính chưa đạt hoặc chậm tiến độ, ",
      counted("tooFew"),
      " chưa đủ đơn vị để đánh giá.",
    ),
    join(
      "Hạn chế quá hạn: ",
      sum(column(MATRIX, "so_han_che_qua_han")),
      "; kết luận đơn vị chưa ghi vào sổ: ",
      sum(column(MATRIX, "so_kl_thieu_theo_doi")),
      "; đơn vị chờ Khối giao hạn hoặc hậu kiểm tra: ",
      add(countRows(MATRIX, { _viec: "KHOI" }), countRows(MATRIX, { _viec: "CA_HAI" })),
      ".",
    ),
  ];
  const [first = "", ...more] =
    missing.length === 0 ? [] : missingLines(missing, SUMMARY_ROWS - counts.length);
  return [
    join("Đã nộp ", field("so_da_nop"), "/", field("so_phai_nop"), " đơn vị.", first),
    ...more.map((line) => constant(line)),
    ...counts,
  ];
}

/** Names of units in one cell. */
const MOST_NAMES = 24;
const MOST_MISSING = 12;

/** As many names as fit into the lines that there is room for. */
function missingLines(missing: readonly string[], room: number, most = MOST_MISSING): string[] {
  const lines = inLines(` Chưa nộp: ${listed(missing, most)}.`);
  return lines.length > room && most > 1 ? missingLines(missing, room, most - 1) : lines;
}

function rowsOf(facts: OverviewFacts, classes: readonly string[]) {
  return INDICATOR_IDS.filter((id) => classes.includes(indicator(id).class)).map((id) => {
    const [quarter, year] = [facts.previousQuarter, facts.previousYear].map((results) =>
      results.find((result) => result.id === id),
    );
    return {
      id,
      label: indicator(id).label,
      previousQuarter: shownThen(quarter),
      previousYear: shownThen(year),
      trend: join(trendAgainst(id, quarter, "quý trước"), trendAgainst(id, year, "cùng kỳ")),
      failing: listed(
        failingUnits(id, facts.matrix).map(({ name, unit }) => (name === "" ? unit : name)),
        MOST_NAMES,
      ),
    };
  });
}

/**
 * What an indicator came to in an earlier quarter, without what was said beside it; "" where there
 * are no figures: "0/0" of a quarter of which nothing is known is none.
 */
export function shownThen(result: BlocIndicatorResult | undefined): string {
  if (result === undefined || result.numerator === null) return "";
  const { display, denominator, nothingArose } = result;
  return denominator === 0 && !nothingArose ? "" : (display.split(";")[0] ?? display);
}

/** Counts, and shares of units: while some are unknown the figure is the least that it can be. */
export function countsUnknownAsNone(id: IndicatorId): boolean {
  const { display, high } = BLOC_MEASURES[id];
  return display !== "ratio" || high !== undefined;
}

/**
 * "tăng so với quý trước. ", on exact fractions; nothing where one of the two has no figures, or where
 * units not yet known count as none: what they lack is no decline.
 */
function trendAgainst(
  id: IndicatorId,
  then: BlocIndicatorResult | undefined,
  words: string,
): Expression {
  const nothing: Expression = { kind: "constant", value: "" };
  if (then === undefined || then.numerator === null || then.nothingArose) return nothing;
  const denominator = BLOC_MEASURES[id].display === "ratio" ? then.denominator : null;
  if (denominator === 0) return nothing;
  const isRatio = denominator !== null;
  const lacksUnknown = countsUnknownAsNone(id);
  if (lacksUnknown && then.known < then.concerned) return nothing;
  const now = isRatio ? multiply(of(id, "tu_so"), denominator) : of(id, "tu_so");
  const before = isRatio ? multiply(then.numerator, of(id, "mau_so")) : constant(then.numerator);
  return when(
    lacksUnknown
      ? both(isNumber(of(id, "tu_so")), equal(sum(of(id, BLOC.unknown)), 0))
      : isNumber(of(id, "tu_so")),
    when(
      isRatio ? equal(sum(of(id, "mau_so")), 0) : constant(0),
      "",
      join(
        firstOf(
          [
            [greater(now, before), "tăng"],
            [less(now, before), "giảm"],
          ],
          "không đổi",
        ),
        ` so với ${words}. `,
      ),
    ),
    "",
  );
}

/** The units that keep the bloc from meeting an indicator. */
export function failingUnits(id: IndicatorId, matrix: readonly MatrixRow[]): MatrixRow[] {
  return matrix.filter((row) => row.active && fails(id, row));
}

function fails(id: IndicatorId, row: MatrixRow): boolean {
  switch (id) {
    case "CT4A":
      return row.grading === "HT" || row.grading === "KHT";
    case "CT4C":
      return row.grading === "KHT";
    case "CT7A":
    case "NV4B":
      return row.recheckDue > 0;
    default: {
      const verdict = row.verdictOf(id);
      return verdict === "KHONG_DAT" || verdict === "TAM_KHONG" || verdict === "CHAM_TIEN_DO";
    }
  }
}
