import { NO_CELLS, type BlocRule } from "./blocRule";

/** Every active unit has handed in. */
export const ros04: BlocRule = {
  id: "ROS04",
  severity: "warning",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ missing }) =>
    missing.length === 0
      ? []
      : [
          {
            rule: "ROS04",
            severity: "warning",
            ...NO_CELLS,
            unit: null,
            file: null,
            facts: { n: missing.length, ds: missing.join(", ") },
          },
        ],
};
