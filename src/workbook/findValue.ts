import { LISTS, type ListItem } from "../catalogue/lists";
import type { RangeReference } from "../spreadsheet/expression";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import { codeOfLabel, isListId } from "./readValue";

/**
 * How inputs are seen. "core": values as understood, text that means a number included, labels and
 * codes compared after normalisation. "sheet": exactly what the workbook's own formulas see.
 */
export type View = "core" | "sheet";

export type Find = (
  wanted: RawValue,
  within: RangeReference,
  range: (of: RangeReference) => readonly RawValue[],
) => number;

/** Looks values up as the view does; a whole column is indexed once, so that many may ask. */
export function finder(
  view: View,
  wholeColumn: (table: string, key: string) => readonly RawValue[],
): Find {
  const search = view === "core" ? positionByMeaning : positionAsTyped;
  const keyOf = view === "core" ? comparisonKey : (text: string): string => text.toLowerCase();
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  return (wanted, within, range) => {
    const plainText = typeof wanted === "string" && wanted !== "" && !/[*?~]/.test(wanted);
    if (within.kind !== "column" || !plainText) return search(wanted, range(within));
    const id = `${within.table}/${within.column}`;
    let index = indexes.get(id);
    if (index === undefined) {
      index = firstPositions(wholeColumn(within.table, within.column), view, keyOf);
      indexes.set(id, index);
    }
    return index.get(keyOf(wanted)) ?? 0;
  };
}

function firstPositions(
  values: readonly RawValue[],
  view: View,
  keyOf: (text: string) => string,
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  values.forEach((value, index) => {
    if (isEmpty(value) || isError(value)) return;
    if (view === "sheet" && typeof value !== "string") return;
    const key = keyOf(String(value));
    if (!positions.has(key)) positions.set(key, index + 1);
  });
  return positions;
}

function isEmpty(value: RawValue): boolean {
  return value === null || value === "";
}

/** Codes and numbers of documents compare after normalisation; "12" and 12 are the same code. */
function positionByMeaning(wanted: RawValue, values: readonly RawValue[]): number {
  if (isEmpty(wanted) || isError(wanted)) return 0;
  const key = comparisonKey(String(wanted));
  return (
    values.findIndex(
      (value) => !isEmpty(value) && !isError(value) && comparisonKey(String(value)) === key,
    ) + 1
  );
}

/** As MATCH finds it, wildcards included, and kept only when "=" agrees. */
function positionAsTyped(wanted: RawValue, values: readonly RawValue[]): number {
  if (isEmpty(wanted) || isError(wanted)) return 0;
  if (typeof wanted !== "string") return values.findIndex((value) => value === wanted) + 1;
  const pattern = wildcardPattern(wanted);
  const found = values.findIndex((value) => typeof value === "string" && pattern.test(value));
  const value = values[found];
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase() ? found + 1 : 0;
}

/** Excel's wildcards: * any text, ? any character, ~ takes the next one literally. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (match) => {
    if (match === "*") return ".*";
    if (match === "?") return ".";
    return `\\${match.at(-1) ?? ""}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

export function codeByMeaning(typed: RawValue, list: string): string {
  if (isError(typed)) return "!";
  if (isEmpty(typed)) return "";
  return (isListId(list) ? codeOfLabel(String(typed), list) : null) ?? "?";
}

export function codeAsTyped(typed: RawValue, list: string): string {
  if (isError(typed)) return "!";
  if (isEmpty(typed)) return "";
  const items: readonly ListItem[] = isListId(list) ? LISTS[list] : [];
  const index = positionAsTyped(
    typed,
    items.map((item) => item.label),
  );
  return items[index - 1]?.code ?? "?";
}
