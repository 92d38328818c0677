import { useState } from "react";
import { LISTS, type CodeOf } from "../../../catalogue/lists";
import { useRemembered } from "../../controls/useRemembered";
import type { FollowUpFilter, IndicatorFilter, UnitFilter } from "../words/words";

export const PARTS = ["indicators", "units", "followUps"] as const;
export const INDICATOR_FILTERS: readonly IndicatorFilter[] = [
  ...(["all", "missed", "undecided", "met"] as const),
  ...(["failed", "behind", "tooFew"] as const),
];
export const UNIT_FILTERS: readonly UnitFilter[] = [
  ...(["all", "missing", "received", "notTaken", "errors"] as const),
];
export const FOLLOW_UP_FILTERS: readonly FollowUpFilter[] = [
  ...(["open", "overdue", "unit", "bloc", "all"] as const),
];
export const BODIES: readonly Body[] = ["all", ...LISTS.CO_QUAN.map(({ code }) => code)];

export type Body = CodeOf<"CO_QUAN"> | "all";

/** What a number above the parts leads to: a part, with exactly what it counts. */
export type Counts =
  | { readonly part: "indicators"; readonly filter: IndicatorFilter }
  | { readonly part: "units"; readonly filter: UnitFilter }
  | { readonly part: "followUps"; readonly filter: FollowUpFilter };

export type QuarterFilters = ReturnType<typeof useQuarterFilters>;

/**
 * Which part of a quarter is shown and what of it, beyond the life of the page.
 * @param chasing whether the page was opened for the follow-ups, whatever was looked at before.
 */
export function useQuarterFilters(chasing: boolean) {
  const [remembered, remember] = useRemembered("quarterPart", PARTS, "indicators");
  const [begun, setBegun] = useState(chasing);
  const part = begun ? "followUps" : remembered;
  const setPart = (chosen: (typeof PARTS)[number]): void => {
    setBegun(false);
    remember(chosen);
  };
  const [indicators, setIndicators] = useRemembered("indicatorFilter", INDICATOR_FILTERS, "all");
  const [units, setUnits] = useRemembered("unitFilter", UNIT_FILTERS, "all");
  const [followUps, setFollowUps] = useRemembered("followUpTask", FOLLOW_UP_FILTERS, "open");
  const [body, setBody] = useRemembered("followUpBody", BODIES, "all");
  // A text that was searched for would hide some of what is counted.
  const [visit, setVisit] = useState(0);
  const open = (counts: Counts): void => {
    setPart(counts.part);
    if (counts.part === "indicators") setIndicators(counts.filter);
    else if (counts.part === "units") setUnits(counts.filter);
    else {
      setFollowUps(counts.filter);
      setBody("all");
    }
    setVisit((count) => count + 1);
  };
  return {
    part,
    setPart,
    visit,
    open,
    indicators,
    setIndicators,
    units,
    setUnits,
    followUps,
    setFollowUps,
    body,
    setBody,
  };
}
