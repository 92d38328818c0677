import { NO_CELLS, type BlocRule } from "./blocRule";

/** More would not fit into a cell, nor be read. */
const MOST = 300;

function listed(units: readonly string[]): string {
  const shown = units.slice(0, MOST).join(", ");
  return units.length > MOST ? `${shown}, …` : shown;
}

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
            facts: { n: missing.length, ds: listed(missing) },
          },
        ],
};
