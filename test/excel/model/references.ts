import { areaAddress, columnName } from "../../../src/spreadsheet/address";
import { addressOf, areaOf, isEntireColumn, isEntireRow, type Rectangle } from "./area";
import { isFormula } from "./values";
import type { Workbook } from "./workbook";

const TAB = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/** A text or column of a table, a reference with or without its tab, a word: what comes first. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^[\]']|'.)*\]`,
    String.raw`(?:${TAB})?(${AREA})(?![\p{L}\p{N}_.(!])`,
    String.raw`${TAB}`,
    String.raw`[\p{L}\p{N}_.\\]+`,
  ].join("|"),
  "gu",
);

/** A reference in a formula: the tab as written (null: that of the formula) and the cells. */
export interface Reference {
  readonly tab: string | null;
  readonly area: Rectangle;
}

/**
 * Writes a formula anew with its references replaced; null makes one "#REF!". "$" stays where it
 * was, references left as they are keep their spelling.
 */
export function rewriteReferences(
  formula: string,
  replace: (reference: Reference) => Reference | null,
): string {
  return formula.replace(PIECE, (piece: string, ...groups: (string | undefined)[]) => {
    const [quoted, plain, address] = groups;
    if (address === undefined) return piece;
    const area = areaOf(address);
    if (area === null) return piece;
    const reference = { tab: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
    const replaced = replace(reference);
    if (replaced === reference) return piece;
    if (replaced === null) return "#REF!";
    const prefix = replaced.tab === null ? "" : `${quoteTab(replaced.tab)}!`;
    return prefix + withDollars(replaced.area, address);
  });
}

/** A tab before "!": quoted when it is more than one plain word, as Excel writes it. */
export function quoteTab(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const readsAsCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain && !readsAsCell ? name : `'${name.replaceAll("'", "''")}'`;
}

function withDollars(area: Rectangle, before: string): string {
  const dollars = (part: string) => ({
    column: /^\$[A-Za-z]/.test(part) ? "$" : "",
    row: /[A-Za-z]\$\d|^\$\d/.test(part) ? "$" : "",
  });
  const [from = "", to = from] = before.split(":");
  const [first, last] = [dollars(from), dollars(to)];
  if (isEntireRow(area)) return `${first.row}${area.top}:${last.row}${area.bottom}`;
  const [left, right] = [columnName(area.left), columnName(area.right)];
  if (isEntireColumn(area)) return `${first.column}${left}:${last.column}${right}`;
  const start = `${first.column}${left}${first.row}${area.top}`;
  const end = `${last.column}${right}${last.row}${area.bottom}`;
  return before.includes(":") || areaAddress(area).includes(":") ? `${start}:${end}` : start;
}

/**
 * Rewrites every formula of the workbook: cells, names, conditional formats, validations. What stands
 * in no cell is seen from the first row.
 */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, home: string | null, row: number) => string,
): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, null, 1);
  for (const sheet of workbook.sheets) {
    const home = sheet.name;
    for (const name of sheet.names) name.formula = rewrite(name.formula, home, 1);
    for (const [row, column, cell] of sheet.cells.everything()) {
      if (!isFormula(cell.content)) continue;
      const formula = rewrite(cell.content.formula, home, row);
      if (formula !== cell.content.formula)
        sheet.cells.set(row, column, { ...cell, content: { formula } });
    }
    for (const format of sheet.conditionalFormats)
      format.rule = rewriteTexts(format.rule, (text) => rewrite(text, home, 1));
    sheet.validations.forEach((validation, index) => {
      const rule = Object.entries(validation.rule).map(
        ([kind, parts]) => [kind, rewriteTexts(parts, (text) => rewrite(text, home, 1))] as const,
      );
      sheet.validations[index] = { ...validation, rule: Object.fromEntries(rule) };
    });
  }
}

/** Formulas among the parts of a rule, and among the parts of these, begin with "=". */
export function rewriteTexts(
  parts: Readonly<Record<string, unknown>>,
  rewrite: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [
      key,
      typeof part === "string" && part.startsWith("=")
        ? rewrite(part)
        : Array.isArray(part)
          ? part.map((each) => rewriteTexts(each as Readonly<Record<string, unknown>>, rewrite))
          : typeof part === "object" && part !== null
            ? rewriteTexts(part as Readonly<Record<string, unknown>>, rewrite)
            : part,
    ]),
  );
}

/** Formulas follow a renamed tab. */
export function replaceSheetName(workbook: Workbook, before: string, after: string): void {
  rewriteFormulas(workbook, (formula) =>
    rewriteReferences(formula, (reference) =>
      reference.tab?.toLowerCase() === before.toLowerCase()
        ? { ...reference, tab: after }
        : reference,
    ),
  );
}

/** Formulas lose what they read on a tab that is gone. */
export function forgetSheet(workbook: Workbook, name: string): void {
  const gone = name.toLowerCase();
  const named = gone.replaceAll("'", "''");
  rewriteFormulas(workbook, (formula) => {
    // Most formulas do not name it: they need not be taken apart.
    if (!formula.toLowerCase().includes(named)) return formula;
    return rewriteReferences(formula, (reference) =>
      reference.tab?.toLowerCase() === gone ? null : reference,
    );
  });
}

/** "$A$1:$B$2", "$3:$7" */
export function absoluteAddressOf(area: Rectangle): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
