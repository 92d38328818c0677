import type { ListId } from "../catalogue/lists";
import type { Expression } from "../spreadsheet/expression";
import type { Visibility } from "../spreadsheet/snapshot";

/**
 * A sheet is declared once. Drawing, cell validation, reading, the required/type/range rules, the
 * printed guide and the file contract are all made from this declaration.
 */
export interface SheetDeclaration {
  /** Working label, as in the contract. It identifies the sheet; the tab name does not. */
  readonly id: string;
  /** Tab name as drawn; a user may rename it. */
  readonly tab: string;
  /** Stands in A1. */
  readonly title: string;
  readonly visibility: Visibility;
  /** When the sheet shows, in the contract's words; absent = always. */
  readonly showWhen?: string;
  /** Holds when the sheet is to be shown for a unit and period; absent = always. */
  readonly shown?: Expression;
  /** Shown by the kind of unit alone: while it is hidden, what somebody began on it is not asked for. */
  readonly isOfKind?: true;
  /** What the sheet is for and how to fill it, one sentence a line, for the guide. */
  readonly guide?: readonly string[];
  /** Single cells, each with a workbook-level name equal to its key. Keyed by English name. */
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  /** Figures that the formulas share, each a named cell: computed, or carried with the template. */
  readonly shared?: Readonly<Record<string, SharedFigure>>;
  readonly table?: TableDeclaration;
  readonly orientation?: "portrait" | "landscape";
}

export interface SharedFigure {
  readonly key: string;
  readonly label: string;
  /** Absent for what the workbook carries as a constant, written when it is drawn. */
  readonly formula?: Expression;
}

export interface TableDeclaration {
  /** Name of the Excel table. */
  readonly name: string;
  /** Keys of the columns that identify a row. */
  readonly key: readonly string[];
  /** Fixed rows carry their code in the first column; a free table has room instead. */
  readonly rows?: readonly FixedRow[];
  /** Fixed rows kept from sight while a condition holds. */
  readonly rowsHidden?: Readonly<Record<string, Expression>>;
  /** Fixed rows whose empty cells hold nobody up. */
  readonly lenientRows?: readonly string[];
  /** Blank rows drawn in a free table; 0 = as long as the data. */
  readonly room?: number;
  /** Keyed by English name. */
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  /** Row conditions that rules read; formulas repeat them instead of having a column for each. */
  readonly conditions?: Readonly<Record<string, Expression>>;
  /** Formulas ask for the position of a row, so a hidden column numbers them. */
  readonly numbered?: true;
  /**
   * Hidden columns right of the table that a command works out and writes as values: where a block
   * begins, what a text means. They come with the rows of the data.
   */
  readonly constants?: readonly string[];
  /** Those of them that are read back with the rows: no other source has them. */
  readonly carried?: readonly string[];
  /**
   * Hidden columns right of the table that hold 0/1, numbers or ASCII codes: what indicators add up
   * and what the row rules say. Their keys begin with "_".
   */
  readonly helpers?: Readonly<Record<string, Formula>>;
}

export interface FixedRow {
  readonly code: string;
  readonly label: string;
}

export type CellType = "text" | "int" | "date" | "list" | "code" | "ratio" | "verdict";
export type FilledBy = "unit" | "bloc" | "addin" | "formula";

/** A formula for every row, or one for each fixed row that has any. */
export type Formula = Expression | { readonly byRow: Readonly<Record<string, Expression>> };

interface CellDeclaration {
  readonly key: string;
  readonly type: CellType;
  /** List id, or "tblX.key" = the values of that column. */
  readonly list?: ListId | `tbl${string}.${string}`;
  /** True, or a condition; in a free table only in a row with some input. */
  readonly required?: true | { readonly when: Expression };
  readonly filledBy: FilledBy;
  /**
   * For cells filled by formula: the formula, or "derived" when it is made from the declarations of
   * another room (indicators, follow-ups, the work list).
   */
  readonly formula?: Formula | "derived";
  /** In the contract's words. */
  readonly constraint?: string;
  /** What to type, for people: input message and guide. Made from the type when absent. */
  readonly help?: string;
  /** Written by a command, but a person may type it too. */
  readonly typable?: true;
  /** No figure hangs on it: where the bloc leaves it blank, the unit types what its annex shows. */
  readonly onlyPrinted?: true;
  /** Kept from sight: asked of nobody, filled by the bloc's command. */
  readonly hidden?: true;
}

export interface FieldDeclaration extends CellDeclaration {
  readonly label: string;
}

export interface ColumnDeclaration extends CellDeclaration {
  readonly header: string;
  /** In characters; made from the type when absent. */
  readonly width?: number;
  /** The only fixed rows in which the cell is open. */
  readonly only?: readonly string[];
}

/** Keeps the literal types of a declaration while checking its shape. */
export function defineSheet<const S extends SheetDeclaration>(sheet: S): S {
  return sheet;
}

export function isByRow(formula: Formula): formula is Exclude<Formula, Expression> {
  return "byRow" in formula;
}

/** The formula that stands in a given row, if any. */
export function formulaOfRow(formula: Formula, rowCode: string | null): Expression | null {
  if (isByRow(formula)) return rowCode === null ? null : (formula.byRow[rowCode] ?? null);
  return formula;
}

/** Contract keys of a table's columns, in order. */
export function columnKeys(table: TableDeclaration): string[] {
  return Object.values(table.columns).map((column) => column.key);
}

export function columnByKey(table: TableDeclaration, key: string): ColumnDeclaration | undefined {
  return Object.values(table.columns).find((column) => column.key === key);
}
