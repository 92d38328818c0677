import { INDICATOR_IDS, type IndicatorId } from "../../catalogue/indicators";
import type { BlocMeasure } from "./blocMeasure";
import { ofBloc } from "./ofBloc";
import { ofUnits } from "./ofUnits";

/** How each of the indicators is measured at the bloc. A missing one does not compile. */
export const BLOC_MEASURES: Readonly<Record<IndicatorId, BlocMeasure>> = {
  ...ofUnits,
  ...ofBloc,
};

/** Parts that any AND-indicator has at most. */
export const MOST_PARTS = Math.max(
  ...INDICATOR_IDS.map((id) => BLOC_MEASURES[id].parts?.length ?? 0),
);
