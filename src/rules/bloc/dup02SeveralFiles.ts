import { NO_CELLS, type BlocRule } from "./blocRule";

/** One file a unit: of several the latest submission counts. */
export const dup02: BlocRule = {
  id: "DUP02",
  severity: "warning",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ resubmitted }) =>
    resubmitted.map(({ kept, others }) => ({
      rule: "DUP02",
      severity: "warning",
      ...NO_CELLS,
      unit: kept.unit,
      file: kept.file,
      facts: {
        dv: kept.unit,
        n: others.length + 1,
        k: kept.number,
        ds: others.map(({ file }) => file).join(", "),
      },
    })),
};
