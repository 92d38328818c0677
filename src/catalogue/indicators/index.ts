import type { IndicatorDeclaration } from "../indicatorDeclaration";
import { duties } from "./duties";
import { target1 } from "./target1";
import { target2 } from "./target2";
import { target3 } from "./target3";
import { target4 } from "./target4";
import { target5 } from "./target5";
import { target6 } from "./target6";
import { target7 } from "./target7";
import { target8 } from "./target8";
import { target9 } from "./target9";

/** All indicators, in the order in which they are shown everywhere. */
export const INDICATORS = {
  ...target1,
  ...target2,
  ...target3,
  ...target4,
  ...target5,
  ...target6,
  ...target7,
  ...target8,
  ...target9,
  ...duties,
} as const;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

/** Indicators that a unit's own workbook can compute. */
export type UnitIndicatorId = {
  [Id in IndicatorId]: (typeof INDICATORS)[Id]["level"] extends "bloc" ? never : Id;
}[IndicatorId];

export const UNIT_INDICATOR_IDS = INDICATOR_IDS.filter(
  (id): id is UnitIndicatorId => indicator(id).level !== "bloc",
);

export function indicator(id: IndicatorId): IndicatorDeclaration {
  return INDICATORS[id];
}
