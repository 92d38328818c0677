import type { IndicatorId } from "../catalogue/indicators";

/**
 * Judged, but never counted among what is met or missed (domain 0.5): the 100 % of CT7B is not the
 * resolution's, and what is overdue has a count of its own; NV4B is CT7A under another name.
 */
export const NEVER_COUNTED: readonly IndicatorId[] = ["CT7B", "NV4B"];
