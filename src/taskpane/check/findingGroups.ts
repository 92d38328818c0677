import type { Severity } from "../../rules/rule";
import type { ShownFinding } from "./checkedFile";

/** The same slip on the same sheet, told in one card. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  /** Null for findings about the file. */
  readonly sheet: string | null;
  readonly severity: Severity;
  readonly findings: readonly ShownFinding[];
}

/** In the order in which each group first appears. */
export function findingGroups(findings: readonly ShownFinding[]): FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.rule, finding.places[0]?.sheet].join("/");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([key, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const { rule, severity, places } = first;
    return [{ key, rule, severity, sheet: places[0]?.sheet ?? null, findings: same }];
  });
}
