import { fieldValue, type Report } from "./report";
import { unitKey } from "./rowValues";

/** Code of the unit that a report names, as registers and files are matched by it; "" when it names none. */
export function unitCodeOf(report: Report): string {
  return unitKey(fieldValue(report, "ma_don_vi"));
}
