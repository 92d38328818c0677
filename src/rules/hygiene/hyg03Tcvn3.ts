import { legacyEncodingRule } from "./legacyEncoding";

/** Text typed in the old TCVN3 (.VnTime) encoding. */
export const hyg03 = legacyEncodingRule("HYG03", "tcvn3", "HYG03.secret");
