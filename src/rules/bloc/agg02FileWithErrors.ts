import { NO_CELLS, type BlocRule } from "./blocRule";

/** Files that are taken have no error; where one has, some indicators do without the unit. */
export const agg02: BlocRule = {
  id: "AGG02",
  severity: "warning",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ accepted }) =>
    accepted
      .filter(({ errors }) => errors > 0)
      .map(({ unit, file, errors }) => ({
        rule: "AGG02",
        severity: "warning",
        ...NO_CELLS,
        unit,
        file,
        facts: { dv: unit, n: errors },
      })),
};
