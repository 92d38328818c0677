import { refuse } from "./excelError";
import type { DefinedName } from "./definedName";
import { parseReference, type Area } from "../../../src/spreadsheet/address";
import { withoutTables } from "./tableCells";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const LONGEST_NAME = 255;

/** Defines a name for the workbook, or for one sheet. */
export function addName(
  workbook: Workbook,
  sheet: Worksheet | null,
  name: string,
  formula: string,
  comment = "",
): DefinedName {
  const names = sheet?.names ?? workbook.names;
  if (!isProperName(name)) refuse("InvalidArgument");
  if (findName(names, name) !== undefined) refuse("ItemAlreadyExists");
  if (sheet === null && tableNamed(workbook, name)) refuse("ItemAlreadyExists");
  const added = { name, formula, comment, visible: true };
  names.push(added);
  namesChanged(workbook);
  return added;
}

export function deleteName(workbook: Workbook, sheet: Worksheet | null, name: DefinedName): void {
  const names = sheet?.names ?? workbook.names;
  names.splice(names.indexOf(name), 1);
  namesChanged(workbook);
}

export function namesChanged(workbook: Workbook): void {
  workbook.calculation.structureChanged();
  workbook.changed({ type: "other" });
}

export function findName(names: readonly DefinedName[], name: string): DefinedName | undefined {
  return names.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** A letter, "_" or "\" first; then letters, digits, "_", "." and "\"; no cell, no R1C1. */
export function isProperName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)
  );
}

function tableNamed(workbook: Workbook, name: string): boolean {
  return workbook.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );
}

/** The cells a name stands for; null when it stands for something else. */
export function areaOfName(workbook: Workbook, { formula }: DefinedName): Area | null {
  return parseReference(withoutTables(formula, workbook));
}
