import type { UnitIndicatorId } from "../../catalogue/indicators";
import {
  add,
  equal,
  field,
  greater,
  here,
  isNumber,
  subtract,
  sum,
  when,
} from "../../spreadsheet/expression";
import { MEASURES } from "../measures";
import { NOTHING_AROSE } from "../verdict";
import { BLOC, partColumns } from "./blocColumns";
import {
  activeUnits,
  noUnits,
  text,
  total,
  verdictOfSums,
  verdictOfUnits,
  type BlocMeasure,
} from "./blocMeasure";
import { sumOver, unitsWith } from "./overMatrix";
import { COUNTED, MATRIX, unitColumns } from "./unitColumns";

const column = unitColumns;
const known = (id: UnitIndicatorId) => unitsWith({ [column.state(id)]: COUNTED });
const unknown = (id: UnitIndicatorId) =>
  add(
    unitsWith({ [column.state(id)]: "CHUA_CO_SO_LIEU" }),
    unitsWith({ [column.state(id)]: "LOI_SO_LIEU" }),
  );
const notYetDue = (id: UnitIndicatorId) => unitsWith({ [column.state(id)]: "CHUA_DEN_KY" });
const counts = (id: UnitIndicatorId) => ({ known: known(id), unknown: unknown(id) });
const knownAndUnknown = add(here(BLOC.known), here(BLOC.unknown));
const withUnknown = add(here(BLOC.numerator), here(BLOC.unknown));

/** Units that meet it, of those that it concerns. */
function units(id: UnitIndicatorId): BlocMeasure {
  return {
    ...counts(id),
    numerator: add(
      unitsWith({ [column.verdict(id)]: "DAT" }),
      unitsWith({ [column.verdict(id)]: "TAM_DAT" }),
    ),
    denominator: knownAndUnknown,
    high: withUnknown,
    verdict: verdictOfUnits(id, when(greater(notYetDue(id), 0), "CHUA_DEN_KY", NOTHING_AROSE)),
    display: "ratio",
  };
}

/** Units that say yes to a duty that is only followed. */
function followedUnits(id: UnitIndicatorId): BlocMeasure {
  return {
    ...counts(id),
    numerator: unitsWith({ [column.state(id)]: COUNTED, [column.numerator(id)]: 1 }),
    denominator: knownAndUnknown,
    high: withUnknown,
    verdict: text("THEO_DOI"),
    shown: greater(here(BLOC.denominator), 0),
    display: "ratio",
  };
}

/** Sums of what the units that exist report. */
function sums(id: UnitIndicatorId): BlocMeasure {
  return {
    ...counts(id),
    numerator: sumOver(column.numerator(id), { _hd: 1 }),
    denominator: sumOver(column.denominator(id), { _hd: 1 }),
    verdict: verdictOfSums(id),
    display: "ratio",
  };
}

/** Only followed: the figures of those that report, whatever they are. */
function followedSums(id: UnitIndicatorId, display: "ratio" | "count"): BlocMeasure {
  const { denominator, ...measure } = sums(id);
  const hasDenominator = MEASURES[id].denominator !== undefined;
  return {
    ...measure,
    ...(hasDenominator && denominator !== undefined ? { denominator } : {}),
    verdict: text("THEO_DOI"),
    shown: greater(here(BLOC.known), 0),
    display,
  };
}

/** Flows of the quarter: a unit that ended during it reports them too. */
function flows(id: UnitIndicatorId, measure: BlocMeasure): BlocMeasure {
  return {
    ...measure,
    numerator: total(MATRIX, column.numerator(id)),
    ...(measure.denominator === undefined
      ? {}
      : { denominator: total(MATRIX, column.denominator(id)) }),
  };
}

/** Groups that must each reach the target; they overlap in persons and are never added up. */
function groups(id: UnitIndicatorId, labels: Readonly<Record<string, string>>): BlocMeasure {
  const rows = Object.keys(labels);
  const part = (index: number) => partColumns(index + 1);
  return {
    ...counts(id),
    parts: rows.map((row) => ({
      label: labels[row] ?? row,
      numerator: sumOver(column.partNumerator(id, row), { _hd: 1 }),
      denominator: sumOver(column.partDenominator(id, row), { _hd: 1 }),
    })),
    numerator: rows
      .map((_, index) => when(equal(here(part(index).gap), 0), 1, 0))
      .reduce((all, one) => add(all, one)),
    denominator: rows
      .map((_, index) => when(isNumber(here(part(index).gap)), 1, 0))
      .reduce((all, one) => add(all, one)),
    met: when(equal(here(BLOC.numerator), here(BLOC.denominator)), 1, 0),
    verdict: verdictOfSums(id),
    gap: sum(...rows.map((_, index) => here(part(index).gap))),
    partNoun: "đối tượng",
    display: "parts",
  };
}

/** Official figures of the year judged; the units not official are unknown (domain 0.7). */
function graded(id: UnitIndicatorId): BlocMeasure {
  const official = { _hd: 1, [column.official(id)]: 1 };
  const none = equal(here(BLOC.known), 0);
  const figure = (key: string, assessedKey: string) =>
    when(none, sumOver(assessedKey, { _hd: 1 }), sumOver(key, official));
  const outside = unitsWith({ [column.state(id)]: "KHONG_AP_DUNG" });
  const open = equal(field("tinh_con_han"), 1);
  return {
    known: unitsWith({ [column.official(id)]: 1 }),
    unknown: subtract(subtract(activeUnits, here(BLOC.known)), outside),
    numerator: figure(column.numerator(id), column.assessedNumerator(id)),
    denominator: figure(column.denominator(id), column.assessedDenominator(id)),
    verdict: when(
      none,
      when(
        noUnits,
        "CHUA_CO_SO_LIEU",
        when(
          equal(here(BLOC.unknown), 0),
          NOTHING_AROSE,
          when(open, "CHUA_DEN_KY", "CHUA_CO_SO_LIEU"),
        ),
      ),
      verdictOfSums(id),
    ),
    shown: when(none, greater(here(BLOC.denominator), 0), 1),
    display: "ratio",
  };
}

/** The indicators that units report, at the bloc. */
export const ofUnits = {
  CT1A: units("CT1A"),
  /**
   * «từng lĩnh vực» has no tolerance: every administrative unit must meet it. The threshold is that of
   * a field.
   */
  CT1B: {
    ...units("CT1B"),
    mark: 10_000,
    met: when(equal(here(BLOC.numerator), here(BLOC.denominator)), 1, 0),
    gap: subtract(here(BLOC.denominator), here(BLOC.numerator)),
  },
  CT2A: sums("CT2A"),
  CT2B: groups("CT2B", { DTN: "Đoàn viên Đoàn TNCS Hồ Chí Minh", CD: "Đoàn viên công đoàn" }),
  CT2C: groups("CT2C", { CCB: "Hội viên Hội Cựu chiến binh" }),
  CT2D: followedUnits("CT2D"),
  CT2E: followedSums("CT2E", "ratio"),
  CT3B: graded("CT3B"),
  CT3C: graded("CT3C"),
  CT5A: graded("CT5A"),
  CT5C: graded("CT5C"),
  CT7B: sums("CT7B"),
  CT8A: units("CT8A"),
  CT8B: flows("CT8B", sums("CT8B")),
  NV1A: units("NV1A"),
  NV1B: followedUnits("NV1B"),
  NV1C: followedSums("NV1C", "ratio"),
  NV3B: followedUnits("NV3B"),
  NV3C: followedSums("NV3C", "count"),
  NV3D: flows("NV3D", followedSums("NV3D", "count")),
  NV4A1: units("NV4A1"),
  NV4A2: units("NV4A2"),
  NVTT1: followedUnits("NVTT1"),
  NVTT2: followedUnits("NVTT2"),
  NVCTHD: followedUnits("NVCTHD"),
} as const satisfies Readonly<Record<string, BlocMeasure>>;
