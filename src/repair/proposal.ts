import type { RuleId } from "../rules/ruleIds";
import { cellAddress, type Place } from "../spreadsheet/address";
import type { RawValue } from "../spreadsheet/snapshot";

/** How a cell is mended. Each kind says in words why nothing but its form changes. */
export const REPAIR_KINDS = [
  /** Text in an old encoding, read as it was meant. */
  "legacy",
  /** A quarter spelled another way. */
  "quarter",
  /** Letters O, I, l typed for digits. */
  "letters",
  /** "12 người": the number alone. */
  "counted",
  /** A number stored as text. */
  "number",
  /** A date stored as text. */
  "date",
  /** A date whose year has two digits. */
  "year",
  /** A dash where nothing is meant: 0. */
  "dash",
  /** Composed Unicode, as Macs write it. */
  "unicode",
  /** Special or superfluous spaces. */
  "spaces",
  /** A figure typed over a formula, or a formula that was broken. */
  "formula",
  /** "Ghi 0 vào ô trống của bảng" */
  "zeros",
  /** "Phát sinh trong kỳ: Không" */
  "nothingArose",
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** One repair that is proposed: nothing is written before somebody agrees to it. */
export interface Proposal {
  /** Kind and place: the same workbook gives the same ids. */
  readonly id: string;
  readonly kind: RepairKind;
  /** The rule whose finding goes away. */
  readonly rule: RuleId;
  readonly cells: readonly RepairedCell[];
}

/** A cell before and after. */
export interface RepairedCell {
  readonly place: Place;
  /** Label of a fixed row, or what tells a free row apart; null in a form. */
  readonly row: string | null;
  /** Header of the column, or label of the field. */
  readonly column: string;
  /** As stored. */
  readonly before: RawValue;
  readonly after: number | string | RestoredFormula;
  /** As a user sees them. */
  readonly shown: { readonly before: string; readonly after: string };
  /** What the cell must look like for the new content to stand in it; absent where it does already. */
  readonly look?: RepairedLook;
}

/** Without the leading "=". */
export interface RestoredFormula {
  readonly formula: string;
}

export interface RepairedLook {
  readonly format?: string;
  readonly font?: string;
}

/** What a person has to ask for: it says something about the quarter and not about a cell's form. */
export function isStatement({ kind }: Proposal): boolean {
  return kind === "zeros" || kind === "nothingArose";
}

/** Nothing where there is no cell to mend. */
export function proposal(
  { rule, kind }: Pick<Proposal, "rule" | "kind">,
  cells: readonly (RepairedCell | null)[],
): Proposal[] {
  const [first, ...more] = cells.filter((cell) => cell !== null);
  if (first === undefined) return [];
  const { sheet, row, column } = first.place;
  return [
    { id: `${kind} ${sheet}!${cellAddress(row, column)}`, rule, kind, cells: [first, ...more] },
  ];
}
