import type { BlocRecords } from "./blocIndex";
import { hasEnded } from "./blocRecords";
import { unitKey } from "./rowValues";

/** A unit, whoever came after it, and so on; where successors go in a circle, each of them once. */
export function successionFrom({ units }: BlocRecords, code: string): readonly string[] {
  const line = [code];
  for (let last = code; ;) {
    last = unitKey(units.get(last)?.successor);
    if (last === "" || line.includes(last)) return line;
    line.push(last);
  }
}

/** Who goes on with what a unit has left open: the successor of one that has ended, or whoever came after that. */
export function heirOf(bloc: BlocRecords, code: string, day: number): string | null {
  const going = successionFrom(bloc, code)
    .map((unit) => bloc.units.get(unit))
    .find((unit) => unit === undefined || !hasEnded(unit, day));
  return going === undefined || going.code === code ? null : going.code;
}
