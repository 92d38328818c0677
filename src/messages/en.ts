import type { Dictionary } from "./dictionary";
import { crossField } from "./en/crossField";
import { crossSheet } from "./en/crossSheet";
import { dates } from "./en/dates";
import { followUps } from "./en/followUps";
import { hygiene } from "./en/hygiene";
import { requiredAndRange } from "./en/requiredAndRange";
import { structure } from "./en/structure";

/** Words of the findings in English; headers and labels stay the words of the sheet. */
export const en: Dictionary = {
  ...structure,
  ...hygiene,
  ...requiredAndRange,
  ...crossField,
  ...crossSheet,
  ...dates,
  ...followUps,
  trial: {
    what: "This rule is on trial.",
    next: "Mend it if you can; the report can be handed in as it is.",
  },
  "trial.until": {
    what: "This rule is on trial until {den}.",
    next: "Mend it if you can; the report can be handed in as it is.",
  },
};
