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

/** Everything that a workbook holds, as JSON, to be compared before and after. */
export function dump({ sheets, names, settings, customProperties, properties }: Workbook): string {
  // Cells share their looks: written out at each, a report makes fourteen million letters.
  const looks = new Map<string, number>();
  const numberOf = (look: unknown): number => {
    const text = JSON.stringify(look);
    const number = looks.get(text) ?? looks.size;
    looks.set(text, number);
    return number;
  };
  const plain = sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: [...cells.within(WHOLE_SHEET)],
  }));
  const all = { sheets: plain, names, settings, customProperties, properties };
  const text = JSON.stringify(all, (key, value: unknown) => {
    if (LEFT_OUT.has(key)) return undefined;
    if (key === "style" && value !== undefined) return numberOf(value);
    return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  });
  return `[${text},${JSON.stringify([...looks.keys()])}]`;
}
