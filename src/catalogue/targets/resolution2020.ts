import type { IndicatorId } from "../indicators";
import type { TermTargets } from "./target";

/**
 * Resolution of the third congress (26/8/2020), term 2020–2025: what each indicator must reach.
 * A threshold is in basis points (95 % = 9500) or a count. «trở lên» is >=, «trên» is >, «dưới» is <.
 */
export const resolution2020 = {
  startsOn: { year: 2020, month: 8, day: 26 },
  /** Quý IV/2020 = 1 … Quý III/2025 = 20. */
  quarters: 20,
  targets: {
    CT1A: { comparison: ">=", basisPoints: 10000 },
    CT1B: { comparison: ">=", basisPoints: 9500 },
    CT2A: { comparison: ">=", basisPoints: 10000 },
    CT2B: { comparison: ">=", basisPoints: 10000 },
    CT2C: { comparison: ">=", basisPoints: 10000 },
    CT2D: { comparison: "none" },
    CT2E: { comparison: "none" },
    CT3A: { comparison: ">=", basisPoints: 10000 },
    CT3B: { comparison: ">=", basisPoints: 10000 },
    CT3C: { comparison: ">=", basisPoints: 10000 },
    CT4A: { comparison: ">=", basisPoints: 9500 },
    CT4B: { comparison: "rise" },
    CT4C: { comparison: "<", basisPoints: 400 },
    CT4D: { comparison: "fall" },
    CT5A: { comparison: ">=", basisPoints: 9800 },
    CT5B: { comparison: "rise" },
    CT5C: { comparison: "<", basisPoints: 40 },
    CT5D: { comparison: "fall" },
    CT6A: { comparison: ">=", count: 2000 },
    CT6B: { comparison: ">", basisPoints: 4000 },
    CT6C: { comparison: "none" },
    CT7A: { comparison: ">=", basisPoints: 10000 },
    CT7B: { comparison: ">=", basisPoints: 10000 },
    CT8A: { comparison: ">=", basisPoints: 10000 },
    CT8B: { comparison: ">=", basisPoints: 10000 },
    CT9A: { comparison: "and" },
    CT9B: { comparison: "and" },
    CT9C: { comparison: "and" },
    NV1A: { comparison: ">=", basisPoints: 10000 },
    NV1B: { comparison: "none" },
    NV1C: { comparison: "none" },
    NV3A: { comparison: ">=", basisPoints: 10000 },
    NV3B: { comparison: "none" },
    NV3C: { comparison: "none" },
    NV3D: { comparison: "none" },
    NV4A1: { comparison: ">=", basisPoints: 10000 },
    NV4A2: { comparison: ">=", basisPoints: 10000 },
    NV4B: { comparison: ">=", basisPoints: 10000 },
    NV4C: { comparison: ">=", basisPoints: 10000 },
    NV4E: { comparison: "none" },
    NVTT1: { comparison: "none" },
    NVTT2: { comparison: "none" },
    NVCTHD: { comparison: "none" },
  },
} as const satisfies TermTargets<IndicatorId>;
