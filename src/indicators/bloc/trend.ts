import {
  both,
  call,
  column,
  either,
  equal,
  field,
  firstOf,
  fixed,
  greater,
  here,
  isNumber,
  join,
  multiply,
  not,
  position,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { NOTHING_AROSE } from "../verdict";
import { BLOC, RESULTS } from "./blocColumns";
import { followed, type BlocMeasure } from "./blocMeasure";

/** Whether a ratio has risen or fallen since the year before, on exact fractions (CT4B). */
export function trend(
  base: "CT4A" | "CT4C" | "CT5A" | "CT5C",
  direction: "rise" | "fall",
): BlocMeasure {
  const of = (key: string): Expression => fixed(RESULTS, base, key);
  const [n, d] = [here(BLOC.numerator), here(BLOC.denominator)];
  const [n0, d0] = [here(BLOC.previousNumerator), here(BLOC.previousDenominator)];
  const [now, before] = [multiply(n, d0), multiply(n0, d)];
  const row = position(join(subtract(field("tinh_g"), 1), `|${base}`), "tblLichSuNam", "_namma");
  const history = (key: string): Expression =>
    when(
      equal(row, 0),
      "",
      when(
        isNumber(call("INDEX", column("tblLichSuNam", key), row)),
        call("INDEX", column("tblLichSuNam", key), row),
        "",
      ),
    );
  const hasHistory = when(both(isNumber(n0), isNumber(d0)), greater(d0, 0), 0);
  const ratioIs = (...codes: readonly string[]): Expression =>
    either(...codes.map((code) => equal(of(BLOC.verdict), code)));
  const better = direction === "rise" ? greater(now, before) : greater(before, now);
  const bestKept =
    direction === "rise"
      ? ([both(equal(n, d), equal(n0, d0)), "GIU_TOI_DA"] as const)
      : ([both(equal(n, 0), equal(n0, 0)), "GIU_TOI_THIEU"] as const);
  return {
    known: of(BLOC.known),
    unknown: of(BLOC.unknown),
    numerator: of(BLOC.numerator),
    denominator: of(BLOC.denominator),
    ...(base.startsWith("CT4") ? { high: of(BLOC.high) } : {}),
    previous: { numerator: history("tu_so"), denominator: history("mau_so") },
    met: when(hasHistory, when(either(better, bestKept[0]), 1, 0), 0),
    verdict: firstOf(
      [
        [ratioIs("CHUA_DEN_KY", "CHUA_CO_SO_LIEU"), of(BLOC.verdict)],
        // However the ratio is judged: units that are unknown may turn the trend.
        [greater(here(BLOC.unknown), 0), "CHUA_DU_SO_LIEU"],
        [ratioIs(NOTHING_AROSE), NOTHING_AROSE],
        [not(hasHistory), NOTHING_AROSE],
        [followed, "THEO_DOI"],
        [better, "DAT"],
        bestKept,
        [equal(now, before), "KHONG_DOI"],
      ],
      "KHONG_DAT",
    ),
    shown: of(BLOC.shown),
    display: "ratio",
  };
}
