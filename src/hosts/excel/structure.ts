import type { NameSnapshot, Visibility } from "../../spreadsheet/snapshot";
import {
  isOwnName,
  JOURNAL_SHEET,
  MARKS_NAME,
  OWNER_NAME,
  PROTECTION_NAME,
  textOfNameFormula,
} from "./traces";

/** Everything about a workbook but its cells. */
export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly tables: readonly TableStructure[];
  readonly names: readonly NameSnapshot[];
  readonly traces: Traces;
}

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** How the sheet is protected; null when it is not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly filtered: boolean;
}

export interface TableStructure {
  readonly id: string;
  readonly name: string;
  /** Id of its sheet. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly totals: boolean;
  readonly filtered: boolean;
}

/** What the host itself has laid down; see traces.ts. */
export interface Traces {
  readonly marks: "none" | "laying" | "laid";
  readonly journal: boolean;
  /** The name that says whose the journal is; null without a journal, and where it got none yet. */
  readonly owner: string | null;
  /** Id of each sheet whose protection is off for a while, and how to put it on again. */
  readonly unprotected: ReadonlyMap<string, string>;
}

/** One text each: only there office.js understands "items/", in a list of texts it does not. */
const SHEET = [
  "items/id,items/name,items/visibility",
  "items/protection/protected,items/protection/options",
  "items/autoFilter/isDataFiltered",
  "items/names/items/name,items/names/items/formula",
].join();

const TABLE = [
  "items/id,items/name,items/showTotals,items/worksheet/id",
  "items/columns/items/name",
  "items/autoFilter/isDataFiltered",
].join();

const NAME = "items/name,items/formula,items/scope";

/** Puts the loading of the structure on the queue. */
export function queueStructure(context: Excel.RequestContext): () => Structure {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load(SHEET);
  tables.load(TABLE);
  names.load(NAME);
  return () => structureOf(worksheets.items, tables.items, names.items);
}

function structureOf(
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
): Structure {
  const workbookNames = names.filter(({ scope }) => scope === "Workbook");
  return {
    sheets: worksheets
      .filter(({ name }) => name !== JOURNAL_SHEET)
      .map(({ id, name, visibility, protection, autoFilter }) => ({
        id,
        name,
        visibility: visibilityOf(visibility),
        protection: protection.protected ? protection.options : null,
        filtered: autoFilter.isDataFiltered,
      })),
    tables: tables.map(({ id, name, worksheet, columns, showTotals, autoFilter }) => ({
      id,
      name,
      sheet: worksheet.id,
      columns: columns.items.map((column) => column.name),
      totals: showTotals,
      filtered: autoFilter.isDataFiltered,
    })),
    names: [
      ...workbookNames.map((name) => nameOf(name, null)),
      ...worksheets.flatMap((sheet) => sheet.names.items.map((name) => nameOf(name, sheet.name))),
    ].filter(({ name }) => !isOwnName(name) && !isReserved(name)),
    traces: tracesOf(worksheets, workbookNames),
  };
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}

function nameOf({ name, formula }: Excel.NamedItem, scope: string | null): NameSnapshot {
  return { name, scope, refersTo: textOfFormula(formula) };
}

const textOfFormula = (formula: unknown): string => String(formula).replace(/^=/, "");

/** Print areas, repeated rows and filters are names only in files. */
function isReserved(name: string): boolean {
  return /^(?:_xlnm\.\w+|Print_Area|Print_Titles|_FilterDatabase)$/i.test(name);
}

function tracesOf(
  worksheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
): Traces {
  const marks = names.find(({ name }) => name === MARKS_NAME);
  const unprotected = worksheets.flatMap(({ id, names: { items } }) =>
    items
      .filter(({ name }) => name === PROTECTION_NAME)
      .map(({ formula }) => [id, textOfNameFormula(String(formula))] as const),
  );
  const laid = marks !== undefined && textOfNameFormula(String(marks.formula)) === "laid";
  const journal = worksheets.find(({ name }) => name === JOURNAL_SHEET);
  const owner = journal?.names.items.find(({ name }) => name.startsWith(OWNER_NAME));
  return {
    marks: marks === undefined ? "none" : laid ? "laid" : "laying",
    journal: journal !== undefined,
    owner: owner?.name ?? null,
    unprotected: new Map(unprotected),
  };
}

/** Whether the same cells answer the same questions: then contents may be asked for unseen. */
export function sameStructure(one: Structure, other: Structure): boolean {
  const essence = ({ sheets, tables }: Structure): string =>
    JSON.stringify([sheets.map(({ id }) => id), tables.map(({ id, sheet }) => [id, sheet])]);
  return essence(one) === essence(other);
}

/** A write was cut off: what it laid down while it worked still stands. */
export function isUnfinished({ traces }: Structure): boolean {
  return traces.journal || traces.marks === "laying" || traces.unprotected.size > 0;
}
