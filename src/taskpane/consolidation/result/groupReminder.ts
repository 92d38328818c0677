import { labelOf } from "../../../catalogue/lists";
import { askedOf } from "../../../consolidation/chaseList";
import { formatSerial } from "../../../spreadsheet/serialDate";
import { grouped } from "../../../workbook/grouped";
import type { ShownBlocFollowUp } from "../shown";

/** More units in one message would not be read. */
const MOST_UNITS = 20;

/**
 * One message to the group about what units have open, in Vietnamese. It names conclusions by their
 * number and says nothing of what they hold: some are secret.
 */
export function groupReminder(open: readonly ShownBlocFollowUp[], reference: number): string {
  const units = [...grouped(open, askedOf)];
  const lines = units.slice(0, MOST_UNITS).map(([unit, ofUnit]) => {
    const [first] = ofUnit;
    const name = first?.heirName ?? first?.unitName ?? "";
    const items = ofUnit.map(
      ({ conclusion, limitation, label, status, days }) =>
        `${conclusion}${limitation === null ? "" : ` hạn chế ${limitation}`} ${(label ?? `${labelOf("FOLLOW_UP", status)} (${days} ngày)`).toLowerCase()}`,
    );
    return `- ${name === "" ? unit : `${name} (${unit})`}: ${items.join("; ")}`;
  });
  const more = units.length - MOST_UNITS;
  return [
    `Khắc phục sau kiểm tra, số liệu đến ${formatSerial(reference)}:`,
    ...lines,
    ...(more > 0 ? [`- và ${more} đơn vị khác`] : []),
    "Đề nghị báo cáo khắc phục và ghi vào sổ.",
  ].join("\n");
}
