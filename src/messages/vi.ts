import type { Dictionary } from "./dictionary";
import { crossField } from "./vi/crossField";
import { crossSheet } from "./vi/crossSheet";
import { dates } from "./vi/dates";
import { followUps } from "./vi/followUps";
import { hygiene } from "./vi/hygiene";
import { requiredAndRange } from "./vi/requiredAndRange";
import { structure } from "./vi/structure";

/** Words of the findings in Vietnamese. */
export const vi: Dictionary = {
  ...structure,
  ...hygiene,
  ...requiredAndRange,
  ...crossField,
  ...crossSheet,
  ...dates,
  ...followUps,
  trial: {
    what: "Quy tắc này đang chạy thử.",
    next: "Nên sửa; chưa sửa vẫn nộp được.",
  },
  "trial.until": {
    what: "Quy tắc này đang chạy thử đến {den}.",
    next: "Nên sửa; chưa sửa vẫn nộp được.",
  },
};
