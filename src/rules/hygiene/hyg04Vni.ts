import { legacyEncodingRule } from "./legacyEncoding";

/** Text typed in the old VNI encoding. */
export const hyg04 = legacyEncodingRule("HYG04", "vni", "HYG04.secret");
