import { formatSerial } from "../../spreadsheet/serialDate";
import { timeNow, today } from "../today";

/** Until a run is over; null while it cannot be told. */
export function secondsLeft(spent: number, done: number, total: number): number | null {
  // Before that it would jump about.
  if (spent < 1500 || done === 0 || done === total) return null;
  return Math.max(1, Math.round(((spent / done) * (total - done)) / 1000));
}

/** For the log. */
export function timeOfRun(): string {
  return `${formatSerial(today())} ${timeNow()}`;
}
