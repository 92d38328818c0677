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
import { PART_COLUMNS, type Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { documentOfYear, foundedLate, foundingFault } from "./documents";
import { periodFault, periodMissing } from "./period";

const administrative = listCode(field("la_co_quan_hanh_chinh"), "CO_KHONG");
const FIELDS = "tblHaiLong";

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
      greater(sum(column(FIELDS, "_loi_ct")), 0),
      equal(thresholdFault("CT1B"), 1),
    ),
    missing: either(
      periodMissing,
      equal(administrative, ""),
      equal(administrative, "?"),
      greater(sum(column(FIELDS, "_thieu_ct")), 0),
    ),
    numerator: sum(column(FIELDS, PART_COLUMNS.met)),
    denominator: countRows(FIELDS, { [PART_COLUMNS.applies]: 1 }),
    zeroDenominator: "CHUA_CO_SO_LIEU",
    met: when(
      equal(
        sum(column(FIELDS, PART_COLUMNS.met)),
        countRows(FIELDS, { [PART_COLUMNS.applies]: 1 }),
      ),
      1,
      0,
    ),
    gap: sum(column(FIELDS, PART_COLUMNS.gap)),
    parts: { table: FIELDS, label: "linh_vuc", numerator: "dat", denominator: "hop_le" },
    partNoun: "lĩnh vực",
  },
} as const satisfies Readonly<Record<string, Measure>>;
