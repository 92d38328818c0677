import { BLOC_RULES } from "../rules/bloc";
import type { Submission } from "../rules/bloc/blocRule";
import { rankFindings } from "../rules/rankFindings";
import type { Finding } from "../rules/rule";
import { readTrials, withTrials } from "../rules/trial";
import { grouped } from "../workbook/grouped";
import { trialRulesOn } from "../workbook/trialRules";
import type { FileDecisions } from "./decideFiles";
import { explanationOf, type ListedFinding } from "./findingRows";
import type { UnitProgress } from "./progressRows";
import type { QuarterInput } from "./quarterInput";
import type { UnitFile } from "./unitFile";

/** Whether a finding of a returned file says why it was returned: its code, or that it has ended. */
function saysWhy({ rule, names }: Finding): boolean {
  const isOfCode = names.some(({ table, key }) => table === undefined && key === "ma_don_vi");
  return rule === "ROS01" || rule === "ROS02" || (rule === "HYG16" && isOfCode);
}

export function listFindings(
  input: QuarterInput,
  { accepted, notTaken }: FileDecisions,
  missing: readonly string[],
  progress: readonly UnitProgress[],
): ListedFinding[] {
  const submission = (file: UnitFile): Submission => ({
    file: file.file,
    unit: file.unit,
    number: file.submission,
    errors: file.findings.filter(({ severity }) => severity === "error").length,
  });
  const others = [...notTaken];
  const replaced = grouped(
    others.flatMap(([file, { kind }]) => (kind === "superseded" ? [file] : [])),
    ({ unit }) => unit,
  );
  const { reference } = input.quarter;
  const found = BLOC_RULES.flatMap((rule) =>
    rule.check({
      period: input.quarter.period,
      dueOn: input.quarter.dueOn,
      bloc: input.bloc,
      blocReport: input.blocReport,
      totals: input.totals,
      accepted: accepted.map(submission),
      received: progress.filter(({ status }) => status === "DA_NHAN"),
      resubmitted: accepted.flatMap((kept) => {
        const ofUnit = replaced.get(kept.unit);
        return ofUnit === undefined
          ? []
          : [{ kept: submission(kept), others: ofUnit.map(submission) }];
      }),
      copies: others.flatMap(([file, why]) =>
        why.kind === "copy" ? [{ returned: submission(file), original: why.original }] : [],
      ),
      missing,
    }),
  );
  const trials = readTrials(trialRulesOn(input.data, reference) ?? "");
  const ofQuarter = withTrials(found, trials, reference);
  const listed: ListedFinding[] = [
    ...accepted.flatMap(({ unit, file, findings }) =>
      findings.map((finding) => ({
        unit,
        file,
        finding,
        explanation: explanationOf(finding),
      })),
    ),
    ...others.flatMap(([{ unit, file, findings }]) =>
      findings.filter(saysWhy).map((finding) => ({ unit, file, finding, explanation: null })),
    ),
    ...ofQuarter.map(({ unit, file, ...finding }) => ({ unit, file, finding, explanation: null })),
  ];
  return [...grouped(listed, ({ unit }) => unit ?? "")]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofUnit]) => ranked(ofUnit));
}

/** Most serious first, as a check of one file lists them. */
function ranked(listed: readonly ListedFinding[]): ListedFinding[] {
  const order = rankFindings(listed.map(({ finding }) => finding));
  const position = new Map(order.map((finding, index) => [finding, index]));
  return listed
    .filter(({ finding }) => position.has(finding))
    .sort((a, b) => (position.get(a.finding) ?? 0) - (position.get(b.finding) ?? 0));
}
