import type { SheetTotal } from "../rules/bloc/blocRule";
import type { BlocRecords } from "../workbook/blocIndex";
import type { FormulaSet } from "../workbook/formulaSet";
import type { Report } from "../workbook/report";
import type { WorkbookData } from "../workbook/workbookData";
import type { BlocQuarter } from "./quarter";
import type { StackedQuarters } from "./stackedQuarters";
import type { UnitFile } from "./unitFile";
import type { ConsolidationWords } from "./words";

/** A file that could not be taken for a unit report, with the reason in words. */
export interface UnreadableFile {
  readonly file: string;
  readonly sha256: string | null;
  /** As its name says; null when it says nothing. */
  readonly unit: string | null;
  readonly reason: string;
  /** The reason as the reader names it. */
  readonly code: string;
  /** What a fault of the program left behind for whoever mends it; null when it is the file's. */
  readonly fault: string | null;
}

export interface QuarterInput {
  /** The bloc workbook's data, turned to the quarter. */
  readonly data: WorkbookData;
  /** The bloc workbook as read, for the cells of its registers; null when there was none. */
  readonly blocReport: Report | null;
  /** Figures that it showed, beside what its rows add up to. */
  readonly totals: readonly SheetTotal[];
  readonly bloc: BlocRecords;
  readonly stacked: StackedQuarters;
  readonly quarter: BlocQuarter;
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** Days that the office has listed, by file or unit; they win over everything. */
  readonly received: (file: string, unit: string) => number | null;
  readonly formulas: FormulaSet;
  readonly words: ConsolidationWords;
}
