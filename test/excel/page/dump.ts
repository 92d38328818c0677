import { WHOLE_SHEET } from "../model/area";
import type { Workbook } from "../model/workbook";

/** Ids and what is only on the screen. */
const LEFT_OUT = new Set([
  "id",
  "workbook",
  "sheet",
  "selection",
  "tracked",
  "result",
  "calculation",
]);

/** Everything that a workbook holds, as text, to be compared before and after. */
export function dump({ sheets, names, settings, customProperties, properties }: Workbook): string {
  const plain = sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: [...cells.within(WHOLE_SHEET)],
  }));
  const all = { sheets: plain, names, settings, customProperties, properties };
  return JSON.stringify(all, (key, value: unknown) => {
    if (LEFT_OUT.has(key)) return undefined;
    return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  });
}
