import type { UnitFile } from "./unitFile";

/** Two units, each of whose files was named or made for the other. */
export type SwappedCodes = readonly [string, string];

type Named = Pick<UnitFile, "unit" | "namedUnits">;

/**
 * Units that may have typed each other's code: the content counts as it stands, but only people can
 * tell whose it is.
 */
export function swappedCodes(accepted: readonly Named[]): SwappedCodes[] {
  const byUnit = new Map(accepted.map((file) => [file.unit, file]));
  return accepted.flatMap(({ unit, namedUnits }) =>
    [...new Set(namedUnits)].flatMap((named): SwappedCodes[] =>
      // Each pair once, from the unit whose code comes first.
      unit < named && byUnit.get(named)?.namedUnits.includes(unit) === true ? [[unit, named]] : [],
    ),
  );
}
