import { findingEntry } from "../app/checkJson";
import type { Finding, Severity } from "../rules/rule";
import type { RuleId } from "../rules/ruleIds";
import type { ExpectedFinding } from "./plantedFault";

interface Told {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface Difference extends Told {
  readonly unit: string;
  readonly kind: "notFound" | "notPlanted";
  /** What was planted, or what the finding says. */
  readonly words: string;
}

/** Errors and warnings of a unit against what was planted, cell by cell. Notes are no faults. */
export function compareFindings(
  unit: string,
  expected: readonly ExpectedFinding[],
  findings: readonly Finding[],
): Difference[] {
  const unclaimed = findings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => ({ ...finding, ...placeAndWords(finding) }));
  const notFound = expected.filter((wanted) => {
    const index = unclaimed.findIndex((told) => isSame(told, wanted));
    if (index >= 0) unclaimed.splice(index, 1);
    return index < 0;
  });
  return [
    ...notFound.map((wanted) => difference(unit, "notFound", wanted, wanted.describe)),
    ...unclaimed.map((told) => difference(unit, "notPlanted", told, told.message)),
  ];
}

function placeAndWords(
  finding: Finding,
): Pick<Told, "sheet" | "cell"> & { readonly message: string } {
  const { sheet, cell, message } = findingEntry(finding);
  return { sheet, cell, message };
}

function difference(
  unit: string,
  kind: Difference["kind"],
  { rule, severity, sheet, cell }: Told,
  words: string,
): Difference {
  return { unit, kind, rule, severity, sheet, cell, words };
}

function isSame(a: Told, b: Told): boolean {
  return a.rule === b.rule && a.severity === b.severity && a.sheet === b.sheet && a.cell === b.cell;
}
