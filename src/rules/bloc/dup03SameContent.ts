import { NO_CELLS, type BlocRule } from "./blocRule";

/** No two units hand in the same figures: one has taken the other's file. */
export const dup03: BlocRule = {
  id: "DUP03",
  severity: "warning",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ copies }) =>
    copies.map(({ returned, original }) => ({
      rule: "DUP03",
      severity: "warning",
      ...NO_CELLS,
      unit: returned.unit,
      file: returned.file,
      facts: {
        ds: [returned, original]
          .map(({ unit, file }) => (file === null ? unit : `${unit} (${file})`))
          .join(", "),
      },
    })),
};
