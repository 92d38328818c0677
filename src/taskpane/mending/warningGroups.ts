import type { ShownWarning } from "./protocol";

/** Warnings that one reason can answer. */
export type Group = readonly [ShownWarning, ...ShownWarning[]];

/** Of one rule, explained or not. */
export function groupsOf(warnings: readonly ShownWarning[]): readonly Group[] {
  const groups = new Map<string, [ShownWarning, ...ShownWarning[]]>();
  for (const warning of warnings) {
    const key = `${warning.finding.rule} ${JSON.stringify(warning.explanation)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [warning]);
    else group.push(warning);
  }
  return [...groups.values()];
}

/** Tells a group from the others of a list. */
export const keyOf = ([first]: Group): string => `${first.finding.rule} ${first.at}`;
