import { UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { isTouched } from "../indicators/spoiledIndicators";
import type { Finding } from "../rules/rule";
import type { CheckedWorkbook } from "./checkWorkbook";

/**
 * The findings that touch each indicator (domain 0.3): those that name one of its inputs, in a row
 * that it reads. Indicators that nothing touches are left out.
 */
export function touchedIndicators({
  findings,
  calculation,
}: Pick<CheckedWorkbook, "findings" | "calculation">): ReadonlyMap<
  UnitIndicatorId,
  readonly Finding[]
> {
  const touched = new Map<UnitIndicatorId, Finding[]>();
  for (const id of UNIT_INDICATOR_IDS) {
    const found = findings.filter(({ names }) =>
      names.some((cell) => isTouched(id, cell, calculation)),
    );
    if (found.length > 0) touched.set(id, found);
  }
  return touched;
}
