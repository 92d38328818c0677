import type { UnitIndicatorId } from "../../catalogue/indicators";
import type { Measure } from "../measure";
import { duties } from "./duties";
import { target1 } from "./target1";
import { target2 } from "./target2";
import { target3 } from "./target3";
import { target5 } from "./target5";
import { target6 } from "./target6";
import { target7 } from "./target7";
import { target8 } from "./target8";

/** How each indicator of a unit workbook is measured. A missing one does not compile. */
export const MEASURES: Readonly<Record<UnitIndicatorId, Measure>> = {
  ...target1,
  ...target2,
  ...target3,
  ...target5,
  ...target6,
  ...target7,
  ...target8,
  ...duties,
};
