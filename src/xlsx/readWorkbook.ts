import type { SheetSnapshot, Snapshot } from "../spreadsheet/snapshot";
import { type CellBudget, newCellBudget } from "./cellCollector";
import { LIMITS } from "./limits";
import { PackageParts, type Relationship } from "./packageParts";
import type { CellContext } from "./readCell";
import { type ReadFailure, Refusal } from "./readFailure";
import { readSheet, type SheetContent } from "./readSheet";
import { readCellStyles } from "./readStyles";
import { readTable } from "./readTable";
import { readSharedStrings } from "./readText";
import { readWorkbookPart, type SheetEntry } from "./readWorkbookPart";
import { refuseOtherFiles } from "./refuseOtherFiles";

export type { FailureCode, ReadFailure } from "./readFailure";

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: ReadFailure };

/**
 * Reads an .xlsx or .xlsm file. Whatever the bytes are, the answer is a snapshot whose every value
 * is as stored, or the reason why there is none; it never throws and never guesses a value.
 * Macros, external links, drawings and everything else that a snapshot has no room for is not
 * looked at.
 */
export function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return Promise.resolve({ ok: true, snapshot: readSnapshot(bytes) });
  } catch (error) {
    const reason: ReadFailure = error instanceof Refusal ? error.failure : { code: "damaged" };
    return Promise.resolve({ ok: false, reason });
  }
}

function readSnapshot(bytes: Uint8Array): Snapshot {
  refuseOtherFiles(bytes);
  if (bytes.length > LIMITS.fileBytes) throw new Refusal("tooLarge");
  const parts = new PackageParts(bytes);
  const part = findWorkbookPart(parts);
  const scanner = parts.scan(part);
  if (scanner.name !== "workbook") throw new Refusal("notWorkbook");
  const { sheets, names, date1904 } = readWorkbookPart(scanner);
  const links = parts.relationships(part);
  const stringsPart = links.find(({ type }) => type === "sharedStrings")?.target;
  const stylesPart = links.find(({ type }) => type === "styles")?.target;
  const context: CellContext = {
    strings: stringsPart === undefined ? [] : readSharedStrings(parts.scan(stringsPart)),
    styles: stylesPart === undefined ? [] : readCellStyles(parts.scan(stylesPart)),
    date1904,
  };
  const budget = newCellBudget();
  const linkOf = new Map(links.map((link) => [link.id, link]));
  return {
    sheets: sheets.map((entry) => {
      const link = linkOf.get(entry.relationship);
      if (link === undefined) throw new Refusal("damaged", part);
      return readSheetWithTables(entry, link, parts, context, budget);
    }),
    names,
    date1904,
  };
}

function findWorkbookPart(parts: PackageParts): string {
  const main = parts.relationships("").find(({ type }) => type === "officeDocument");
  // Binary workbooks (.xlsb) have this relationship too.
  if (main === undefined || main.target.endsWith(".bin")) throw new Refusal("notWorkbook");
  return main.target;
}

const EMPTY_SHEET: SheetContent = {
  cells: new Map(),
  protected: false,
  filtered: false,
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function readSheetWithTables(
  { name, visibility }: SheetEntry,
  { type, target }: Relationship,
  parts: PackageParts,
  context: CellContext,
  budget: CellBudget,
): SheetSnapshot {
  // A chart sheet or dialogue is a tab without cells.
  if (type !== "worksheet") return { name, visibility, tables: [], ...EMPTY_SHEET };
  const content = readSheet(parts.scan(target), target, context, budget);
  const tables = parts
    .relationships(target)
    .filter((link) => link.type === "table")
    .map((link) => readTable(parts.scan(link.target)));
  return {
    name,
    visibility,
    ...content,
    tables: tables.map(({ table }) => table),
    filtered: content.filtered || tables.some(({ filtered }) => filtered),
  };
}
