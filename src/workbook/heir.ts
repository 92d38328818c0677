import { hasEnded } from "./blocRecords";
import type { BlocRecords } from "./blocIndex";
import { unitKey } from "./rowValues";

/** Who goes on with what a unit has left open: the successor of one that has ended, or whoever came after that. */
export function heirOf(bloc: BlocRecords, code: string, day: number): string | null {
  const passed = new Set<string>();
  let unit = bloc.units.get(code);
  while (unit !== undefined && !passed.has(unit.code) && hasEnded(unit, day)) {
    passed.add(unit.code);
    unit = bloc.units.get(unitKey(unit.successor));
  }
  return unit === undefined || passed.has(unit.code) || unit.code === code ? null : unit.code;
}
