import { labelOf } from "../../catalogue/lists";
import { formatCount } from "../../text/formatCount";
import type { BlocRule } from "./blocRule";

/** The totals that the bloc workbook shows are those of its own stacked rows. */
export const agg01: BlocRule = {
  id: "AGG01",
  severity: "error",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ totals }) =>
    totals
      .filter(({ shown, computed }) => shown !== computed)
      .map(({ label, shown, computed, place }) => ({
        rule: "AGG01",
        severity: "error",
        places: place === null ? [] : [place],
        names: [],
        unit: null,
        file: null,
        facts: { o: label, a: formatCount(shown), b: figure(computed) },
      })),
};

const figure = (computed: number | null): string =>
  computed === null ? labelOf("VERDICT", "CHUA_CO_SO_LIEU") : formatCount(computed);
