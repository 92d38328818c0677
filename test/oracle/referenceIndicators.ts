import { ALL_RULES, readBook, type View } from "./book";
import { applyCrossRules } from "./crossRules";
import { type Context, type Indicator, type Outcome, readContext } from "./outcome";
import { isoDate, type Quarter } from "./quarter";
import { admissionIndicators } from "./referenceAdmissions";
import { documents } from "./referenceDocuments";
import { duties } from "./referenceDuties";
import { type FollowUp, followUpsAt, type State, statesByRow } from "./referenceFollowUps";
import { gradings } from "./referenceGradings";
import { registrations } from "./referenceRegistration";
import { remediedInTime } from "./referenceRemedies";

export { ALL_RULES, IN_SHEET_RULES, type View } from "./book";
export type { Indicator, Part } from "./outcome";
export type { FollowUp } from "./referenceFollowUps";

/** The unit indicators in the order of the report. */
export const UNIT_INDICATORS = [
  ...["CT1A", "CT1B", "CT2A", "CT2B", "CT2C", "CT2D", "CT2E", "CT3B", "CT3C", "CT5A", "CT5C"],
  ...["CT6A", "CT6B", "CT7B", "CT8A", "CT8B", "NV1A", "NV1B", "NV1C", "NV3B", "NV3C", "NV3D"],
  ...["NV4A1", "NV4A2", "NVTT1", "NVTT2", "NVCTHD"],
];

const MEASURES: Record<string, (context: Context) => Outcome> = {
  ...documents,
  ...registrations,
  ...gradings,
  ...admissionIndicators,
  ...duties,
  CT7B: remediedInTime,
};

export interface ReferenceReport {
  /** ISO day, or null when the period cannot be read. */
  referenceDate: string | null;
  indicators: Indicator[];
  followUps: FollowUp[];
}

function read(quarter: Quarter, view: View, rules: ReadonlySet<string>): Context {
  const book = readBook(quarter, view, rules);
  applyCrossRules(book);
  return readContext(book);
}

/**
 * What `check` must say of a quarter. `rules` are the error-level rules that spoil inputs and the
 * readings of text (HYG06, HYG10, HYG13, HYG14) that are applied; the view "sheet" applies those
 * among them that the formulas apply.
 */
export function referenceCheck(
  quarter: Quarter,
  view: View,
  rules: ReadonlySet<string> = ALL_RULES,
): ReferenceReport {
  const context = read(quarter, view, rules);
  const indicators = UNIT_INDICATORS.map((id) => {
    const measure = MEASURES[id];
    if (!measure) throw new Error(`No reference for ${id}`);
    return { id, ...measure(context) };
  });
  const { statedReference } = context;
  return {
    referenceDate: statedReference === null ? null : isoDate(statedReference),
    indicators,
    followUps: followUpsAt(context),
  };
}

/** What the columns trang_thai and so_ngay of KHAC_PHUC show, by the row's number from 0. */
export function referenceStates(quarter: Quarter, view: View): Map<number, State> {
  return statesByRow(read(quarter, view, ALL_RULES));
}
