import { textOf } from "../spreadsheet/snapshot";
import { TextHash } from "../spreadsheet/textHash";
import type { Report } from "../workbook/report";
import { isInput } from "../workbook/rowHelpers";
import { UNIT_SHEETS } from "../workbook/unit";
import { information } from "../workbook/unit/information";
import { settings } from "../workbook/unit/settings";

/** The profile and what the bloc gives say nothing about who copied whom. */
const LEFT_OUT: readonly string[] = [information.id, settings.id];

/** Sheets whose content is the unit's own. */
export const CONTENT_SHEETS = UNIT_SHEETS.filter(({ id }) => !LEFT_OUT.includes(id));

/**
 * Tells whether two workbooks hold the same input, cell for cell, whoever they are of (DUP03).
 * Null while no free table has a row: two small units may well have the same zeros.
 */
export function contentKey(report: Report): string | null {
  const parts: string[] = [];
  let hasFreeRow = false;
  for (const { fields, table } of CONTENT_SHEETS) {
    for (const field of Object.values(fields).filter(isInput)) {
      parts.push(`${field.key}=${textOf(report.fields.get(field.key)?.value)}`);
    }
    if (table === undefined) continue;
    const keys = Object.values(table.columns).filter(isInput);
    for (const { code, cells } of report.tables.get(table.name)?.rows ?? []) {
      const values = keys.map(({ key }) => textOf(cells.get(key)?.value));
      if (values.every((value) => value === "")) continue;
      if (table.rows === undefined) hasFreeRow = true;
      parts.push([table.name, code ?? "", ...values].join("\u0001"));
    }
  }
  if (!hasFreeRow) return null;
  const hash = new TextHash();
  hash.add(...parts);
  return hash.digits();
}
