import {
  column,
  countRows,
  either,
  equal,
  field,
  greater,
  listCode,
  sum,
  when,
} from "../../spreadsheet/expression";
import { PART_GAP, type Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { documentOfYear, foundedLate, foundingFault } from "./documents";
import { periodFault, periodMissing } from "./period";

const administrative = listCode(field("la_co_quan_hanh_chinh"), "CO_KHONG");
const FIELDS = "tblHaiLong";
const applying = countRows(FIELDS, { _ct: "A" });
const meeting = countRows(FIELDS, { _ct: "A", [PART_GAP]: 0 });

export const target1 = {
  /** (b): a dedicated resolution for the year counts, whenever it was signed (domain 1.1). */
  CT1A: { ...documentOfYear("CT1A", "NQ_NAM", foundingFault), excluded: foundedLate },

  /** Every service field with valid forms must reach the threshold; the pooled ratio is never judged. */
  CT1B: {
    kind: "parts",
    excluded: equal(administrative, "KHONG"),
    faulty: either(
      periodFault,
      equal(administrative, "!"),
      greater(countRows(FIELDS, { _ct: "L" }), 0),
      equal(thresholdFault("CT1B"), 1),
    ),
    missing: either(
      periodMissing,
      equal(administrative, ""),
      equal(administrative, "?"),
      greater(countRows(FIELDS, { _ct: "T" }), 0),
    ),
    numerator: meeting,
    denominator: applying,
    zeroDenominator: "CHUA_CO_SO_LIEU",
    met: when(equal(meeting, applying), 1, 0),
    gap: sum(column(FIELDS, PART_GAP)),
    parts: { table: FIELDS, label: "linh_vuc", numerator: "dat", denominator: "hop_le" },
    partNoun: "lĩnh vực",
  },
} as const satisfies Readonly<Record<string, Measure>>;
