import {
  add,
  column,
  either,
  equal,
  field,
  greater,
  less,
  listCode,
  count,
  subtract,
  sum,
  when,
} from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing } from "./period";

const declared = listCode(field("tu_danh_gia_1374"), "CO_KHONG");
const SOURCES = "tblPhanAnh";
const INPUTS = ["da_gq", "dung_quy_trinh", "dang_gq", "chua_gq", "qua_han"];
const all = (key: string) => sum(column(SOURCES, key));
const pending = add(all("dang_gq"), all("chua_gq"));

export const target8 = {
  /** The unit's own declaration; reports overdue change no verdict (XS07). */
  CT8A: {
    kind: "yesNo",
    faulty: either(periodFault, equal(declared, "!")),
    missing: either(periodMissing, equal(declared, ""), equal(declared, "?")),
    numerator: when(equal(declared, "CO"), 1, 0),
    denominator: { kind: "constant", value: 1 },
    met: when(equal(declared, "CO"), 1, 0),
  },
  /** Resolved properly, or pending within time, out of those within competence and with basis. */
  CT8B: {
    kind: "ratio",
    faulty: either(
      periodFault,
      greater(add(add(all("_loi_ct"), all("_xf10")), all("_xf11")), 0),
      equal(thresholdFault("CT8B"), 1),
    ),
    // Four sources, five figures each.
    missing: either(periodMissing, less(count(...INPUTS.map((key) => column(SOURCES, key))), 20)),
    numerator: add(all("dung_quy_trinh"), subtract(pending, all("qua_han"))),
    denominator: add(all("da_gq"), pending),
  },
} as const satisfies Readonly<Record<string, Measure>>;
