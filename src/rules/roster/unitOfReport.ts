import type { RosterUnit } from "../../workbook/blocRecords";
import type { CheckedCell, Material } from "../rule";
import { unitCodeOf } from "../../workbook/unitCode";

/** The unit as the roster has it, when both the roster and the unit's code are at hand. */
export function unitOfReport({ bloc, report }: Material): RosterUnit | undefined {
  return bloc?.units.get(unitCodeOf(report));
}

/** The cell of a field, for a finding that shows there. */
export function fieldCell({ report }: Material, key: string): CheckedCell | null {
  const reading = report.fields.get(key);
  return reading === undefined ? null : { reading, name: { key }, label: key };
}
