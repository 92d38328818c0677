import type { RowReading } from "../../workbook/report";
import { dayIn } from "../counts";
import { swappedDay } from "../hygiene/hyg12SwappedDate";
import type { Material } from "../rule";

/** A day that DAT03 tells of decides nothing else. */
export function isFuture({ today }: Material, day: number | null): boolean {
  return day !== null && day > today;
}

/** A day that DAT03 or HYG12 tells of: what follows from it is not told besides. */
export function isDoubtfulDay(material: Material, row: RowReading, key: string): boolean {
  const day = dayIn(row, key);
  return day !== null && (isFuture(material, day) || swappedDay(material, day) !== null);
}
