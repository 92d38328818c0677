import type { CellDescription } from "../../app/cellDescriptions";
import { cellDescriptions } from "../../app/cellDescriptions";
import type { CheckedWorkbook } from "../../app/checkWorkbook";
import { indicator } from "../../catalogue/indicators";
import type { Period } from "../../catalogue/period";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { aloneNote } from "../../indicators/aloneNote";
import type { IndicatorResult, UnitPartResult } from "../../indicators/indicatorResult";
import type { Measure } from "../../indicators/measure";
import { MEASURES } from "../../indicators/measures";
import { isCounted, isSerious, verdictWord } from "../../indicators/sheetFormulas";
import { NOTHING_AROSE, type VerdictCode } from "../../indicators/verdict";
import { findingMessage } from "../../messages/render";
import type { ReceiptState } from "../../receipt/receipt";
import type { Finding, FindingPlace } from "../../rules/rule";
import { areaAddress, type Place } from "../../spreadsheet/address";
import { wholeDay } from "../../spreadsheet/serialDate";
import { textOf } from "../../spreadsheet/snapshot";
import { fieldValue, rowByCode } from "../../workbook/report";
import { settings } from "../../workbook/unit/settings";

/**
 * One checked workbook as plain data, ready to travel from the worker to the page. The words that
 * the workbook itself shows (messages, requirements, figures) come along in Vietnamese.
 */
export interface CheckedFile {
  readonly unit: string | null;
  readonly period: Period | null;
  /** Serial date. */
  readonly referenceDate: number | null;
  readonly findings: readonly ShownFinding[];
  readonly indicators: readonly ShownIndicator[];
  readonly followUps: readonly FollowUp[];
  readonly receipt: ReceiptState;
  /** Serial date; null while the bloc has set none. */
  readonly dueOn: number | null;
}

/** A finding with its message in Vietnamese; in other languages it is put into words on the page. */
export interface ShownFinding extends Omit<Finding, "names" | "places"> {
  readonly places: readonly ShownPlace[];
  readonly message: string;
}

export interface ShownPlace extends FindingPlace {
  /** "C7", "B3:D7"; null for a finding about the sheet as a whole. */
  readonly address: string | null;
  readonly cell: CellDescription | null;
}

export interface ShownIndicator {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  readonly kind: Measure["kind"];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly parts: readonly UnitPartResult[] | null;
  /** As the sheet shows them; null where the verdict alone stands. */
  readonly figures: string | null;
  readonly requirement: Requirement;
  readonly verdict: VerdictCode;
  readonly nothingArose: boolean;
  /** A miss of a target or of a duty with a number; other misses are milder. */
  readonly serious: boolean;
  /** Among the targets met or missed, as on the workbook's list of work. */
  readonly counted: boolean;
  readonly gap: number | null;
  /** The gap counts cases too many, not cases lacking. */
  readonly upperLimit: boolean;
  /** That the unit by itself misses a target of the bloc, in words; null of all others. */
  readonly alone: string | null;
  /** What it came to in earlier quarters, in the words of the sheet; null where that is not told. */
  readonly earlier: Readonly<Record<"quarter" | "year", string | null>>;
  /** Where the sheet of results judges it. */
  readonly place: Place | null;
}

export interface Requirement {
  /** In the words of the sheet. */
  readonly sheetText: string;
  readonly followedOnly: boolean;
  /** Members to admit, where the unit was given a number. */
  readonly quota: number | null;
  readonly comparison: string;
  /** Basis points. */
  readonly threshold: number | null;
}

export function checkedFile(checked: CheckedWorkbook): CheckedFile {
  const { unit, period, referenceDate, findings, indicators, followUps, receipt, report } = checked;
  const describe = cellDescriptions(checked);
  return {
    unit,
    period,
    referenceDate,
    findings: findings.map((finding) => shownFinding(finding, describe)),
    indicators: indicators.map((result) => shownIndicator(result, checked)),
    followUps,
    receipt,
    dueOn: wholeDay(fieldValue(report, settings.fields.dueOn.key)),
  };
}

/** @param describe the cell of a place in the words of its sheet; null where nobody can tell. */
export function shownFinding(
  { names, places, ...finding }: Finding,
  describe: (place: FindingPlace) => CellDescription | null,
): ShownFinding {
  return {
    ...finding,
    places: places.map((place) => ({
      ...place,
      address: addressOf(place),
      cell: describe(place),
    })),
    message: findingMessage({ names, places, ...finding }),
  };
}

function addressOf({ row, column, to = { row, column } }: FindingPlace): string | null {
  if (row === 0) return null;
  return areaAddress({ top: row, left: column, bottom: to.row, right: to.column });
}

function shownIndicator(result: IndicatorResult, checked: CheckedWorkbook): ShownIndicator {
  const { id, numerator, denominator, parts, verdict, nothingArose, display, gap } = result;
  const { label, english, gap: gapKind } = indicator(id);
  const word = verdictWord(nothingArose ? NOTHING_AROSE : verdict);
  const measure: Measure = MEASURES[id];
  const row = rowByCode(checked.report, "tblChiTieu", id);
  const told = (key: string): string | null => textOf(row?.cells.get(key)?.value) || null;
  return {
    id,
    label,
    english,
    numerator,
    denominator,
    parts,
    verdict,
    nothingArose,
    gap,
    kind: measure.kind,
    figures: display === word ? null : display,
    requirement: requirementOf(result, checked),
    serious: isSerious(id),
    counted: isCounted(id),
    upperLimit: gapKind === "limit",
    alone: aloneNote(result),
    earlier: { quarter: told("ky_truoc"), year: told("cung_ky") },
    place: row?.cells.get("ket_luan")?.place ?? null,
  };
}

function requirementOf(
  { id, requirement, threshold }: IndicatorResult,
  { calculation }: CheckedWorkbook,
): Requirement {
  const comparison = calculation.fixedCell("tblNguong", id, "_phep");
  const quota = id === "CT6A" ? calculation.field("chi_tieu_ket_nap_nam") : null;
  return {
    sheetText: requirement,
    followedOnly: indicator(id).cadence === "followed" || (id === "CT6A" && quota === null),
    quota: typeof quota === "number" ? quota : null,
    comparison: typeof comparison === "string" ? comparison : "",
    threshold,
  };
}
