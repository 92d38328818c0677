import type { Consolidated } from "../../../app/consolidate";
import { earlierResults } from "../../../app/drawBloc";
import { indicator } from "../../../catalogue/indicators";
import { LISTS } from "../../../catalogue/lists";
import { unitsOwing } from "../../../consolidation/quarter";
import { BLOC_RULES } from "../../../rules/bloc";
import { BLOC_MEASURES } from "../../../indicators/bloc/blocMeasures";
import type { BlocIndicatorResult } from "../../../indicators/bloc/evaluateBloc";
import type { MatrixRow } from "../../../indicators/bloc/evaluateMatrix";
import { countsUnknownAsNone, failingUnits, shownThen } from "../../../indicators/bloc/overview";
import { verdictWord } from "../../../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../../../indicators/verdict";
import { indexBloc, type BlocRecords } from "../../../workbook/blocIndex";
import { grouped } from "../../../workbook/grouped";
import { shownFinding } from "../../check/checkedFile";
import { severityCounts } from "../../check/fileChecks";
import type {
  ShownBlocFollowUp,
  ShownBlocIndicator,
  ShownFile,
  ShownQuarter,
  ShownUnit,
  Then,
} from "../shown";

/** What the page shows of a consolidated quarter. */
export function shownQuarter(done: Consolidated): ShownQuarter {
  const {
    quarter,
    consolidation,
    results,
    notCarried,
    repeatedCodes,
    unclear,
    unknownTrials,
    unknownReceived,
  } = done;
  const { data, files, followUps, reminders, groupMessage, findings, swapped } = consolidation;
  const bloc = indexBloc(data);
  const nameOf = (unit: string): string => bloc.units.get(unit)?.name ?? "";
  const [before, yearBefore] = [earlierResults(data, 1), earlierResults(data, 4)];
  return {
    ...quarter,
    units: shownUnits(done, bloc),
    files: files.map((file): ShownFile => ({
      ...file,
      unitName: file.unit === null ? null : nameOf(file.unit) || null,
    })),
    indicators: results.indicators.map((result) =>
      shownIndicator(result, results.matrix, before, yearBefore),
    ),
    followUps: followUps.map((followUp): ShownBlocFollowUp => ({
      ...followUp,
      unitName: nameOf(followUp.unit),
      heirName: followUp.heir === null ? null : nameOf(followUp.heir),
    })),
    reminders: Object.fromEntries(reminders),
    groupMessage,
    findings: findings.flatMap(({ finding }) =>
      isOfBloc(finding) && !TOLD_ELSEWHERE.has(finding.rule)
        ? [shownFinding(finding, () => null)]
        : [],
    ),
    swapped,
    notCarried,
    repeatedCodes,
    unclear,
    unknownTrials,
    unknownReceived,
  };
}

const OF_BLOC: ReadonlySet<string> = new Set(BLOC_RULES.map(({ id }) => id));
/** About all files together, not what was found in one. */
const isOfBloc = ({ rule }: { readonly rule: string }): boolean => OF_BLOC.has(rule);
/** By the lists of units and files: has errors, sent twice, copied, missing, late. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["AGG02", "DUP02", "DUP03", "ROS04", "ROS05"]);

function shownUnits(
  { quarter, consolidation, results }: Consolidated,
  bloc: BlocRecords,
): ShownUnit[] {
  const { files, units } = consolidation;
  const ofUnit = grouped(consolidation.findings, ({ unit }) => unit);
  const received = new Set(units.map(({ unit }) => unit));
  const rows = new Map(results.matrix.map((row) => [row.unit, row]));
  const accepted = new Map(
    files.flatMap(({ file, unit, status }) => (status === "accepted" ? [[unit, file]] : [])),
  );
  const owing = unitsOwing(bloc, quarter);
  const others = [...received].filter((unit) => !owing.includes(unit));
  return [...owing, ...others].map((code) => {
    const row = rows.get(code);
    const findings = (ofUnit.get(code) ?? []).map(({ finding }) => finding);
    const late = findings.find(({ rule }) => rule === "ROS05")?.facts["k"];
    return {
      code,
      name: bloc.units.get(code)?.name ?? "",
      received: received.has(code),
      file: accepted.get(code) ?? null,
      findings: severityCounts(findings.filter((finding) => !isOfBloc(finding))),
      late: typeof late === "number" ? late : null,
      failedTargets: row?.failedTargets ?? 0,
      overdue: row?.overdueLimitations ?? 0,
    };
  });
}

function shownIndicator(
  result: BlocIndicatorResult,
  matrix: readonly MatrixRow[],
  before: readonly BlocIndicatorResult[],
  yearBefore: readonly BlocIndicatorResult[],
): ShownBlocIndicator {
  const { id, verdict, nothingArose, serious, display, known, concerned } = result;
  const { numerator, denominator, gap, requirement, threshold, low, high, sentence } = result;
  const { label, english, class: obligation, clause, gap: gapKind } = indicator(id);
  const word = verdictWord(nothingArose ? NOTHING_AROSE : verdict)
    .replace("{n}", String(known))
    .replace("{N}", String(concerned));
  const isRatio = BLOC_MEASURES[id].display === "ratio";
  const then = (results: readonly BlocIndicatorResult[]): Then | null => {
    const found = results.find((one) => one.id === id);
    const display = shownThen(found);
    return found === undefined || display === ""
      ? null
      : { display, direction: directionOf(found, result, isRatio) };
  };
  return {
    id,
    label,
    english,
    obligation,
    clause,
    isRatio,
    numerator,
    denominator,
    figures: display === word ? null : display,
    verdict,
    nothingArose,
    serious,
    gap,
    requirement,
    threshold,
    low,
    high,
    known,
    concerned,
    upperLimit: gapKind === "limit",
    sentence,
    previousQuarter: then(before),
    previousYear: then(yearBefore),
    failing: failingUnits(id, matrix).map(({ unit }) => unit),
    distribution: distributionOf(id, matrix),
  };
}

/**
 * On exact fractions: no rounding makes two that differ alike. Null as well while units not yet known
 * count as none.
 */
function directionOf(
  then: BlocIndicatorResult,
  now: BlocIndicatorResult,
  isRatio: boolean,
): Then["direction"] {
  if (then.numerator === null || now.numerator === null) return null;
  const someUnknown = [then, now].some(({ known, concerned }) => known < concerned);
  if (someUnknown && countsUnknownAsNone(now.id)) return null;
  if (isRatio && ((then.denominator ?? 0) === 0 || (now.denominator ?? 0) === 0)) return null;
  const [a, b] = isRatio
    ? [now.numerator * (then.denominator ?? 0), then.numerator * (now.denominator ?? 0)]
    : [now.numerator, then.numerator];
  return a > b ? "up" : a < b ? "down" : "same";
}

function distributionOf(
  id: BlocIndicatorResult["id"],
  matrix: readonly MatrixRow[],
): ShownBlocIndicator["distribution"] {
  return LISTS.VERDICT.flatMap(({ code }) => {
    const units = matrix.flatMap(({ active, unit, verdictOf }) =>
      active && verdictOf(id) === code ? [unit] : [],
    );
    return units.length === 0 ? [] : [[code, units] as const];
  });
}
