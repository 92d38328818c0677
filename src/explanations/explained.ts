import type { Explanation, Finding } from "../rules/rule";
import { labelOf } from "../catalogue/lists";
import { toSerial } from "../spreadsheet/serialDate";
import { textOf } from "../spreadsheet/snapshot";
import type { Report, RowReading } from "../workbook/report";
import { explanations as sheet } from "../workbook/unit/explanations";
import { subjectOf, type Subject } from "./subject";

/** A line of the sheet of explanations, as written. */
export interface ExplanationLine {
  /** Position in the table's reading. */
  readonly index: number;
  readonly rule: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly value: string;
  /** Null where nothing that explains stands in the line. */
  readonly explanation: Explanation | null;
}

/** The lines of a report that say something of a rule. */
export function explanationLines(report: Report): readonly ExplanationLine[] {
  const { columns, name } = sheet.table;
  return (report.tables.get(name)?.rows ?? []).flatMap(({ cells }, index) => {
    const text = ({ key }: { readonly key: string }): string => textOf(cells.get(key)?.value);
    const rule = text(columns.ruleCode).toUpperCase();
    if (rule === "") return [];
    return [
      {
        index,
        rule,
        table: text(columns.table),
        row: text(columns.row),
        column: text(columns.column),
        sheet: text(columns.sheet),
        value: text(columns.value),
        explanation: wordsOf(cells),
      },
    ];
  });
}

const OTHER = labelOf("LY_DO_GIAI_TRINH", "KHAC");

/** "Lý do khác" says nothing by itself. */
function wordsOf(cells: RowReading["cells"]): Explanation | null {
  const { reason, explanation } = sheet.table.columns;
  const label = textOf(cells.get(reason.key)?.value);
  const text = textOf(cells.get(explanation.key)?.value);
  return (label === "" || label === OTHER) && text === "" ? null : { reason: label, text };
}

/**
 * The findings, warnings with what the unit says about them. An explanation counts while the figures
 * are those that it was written for; a line that names no figures counts as long as it stands.
 */
export function explained(findings: readonly Finding[], report: Report): readonly Finding[] {
  const lines = explanationLines(report);
  if (lines.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity === "error") return finding;
    const subject = subjectOf(finding, report);
    const said = lines
      .filter((line) => isAbout(line, subject) && holds(line, subject))
      .flatMap(({ explanation }) => explanation ?? []);
    return said[0] === undefined ? finding : { ...finding, explanation: said[0] };
  });
}

/**
 * Blank cells of a line stand for all tables, rows and columns. What names no cell (a merged area, a
 * hidden row) is told apart by its sheet.
 */
export function isAbout(line: ExplanationLine, subject: Subject): boolean {
  const fits = (said: string, own: string): boolean => said === "" || said === own;
  return (
    line.rule === subject.rule &&
    fits(line.table, subject.table) &&
    fits(line.row, subject.row) &&
    fits(line.column, subject.column) &&
    (namesCell(subject) || fits(line.sheet, subject.sheet))
  );
}

export const namesCell = ({ table, column }: Subject): boolean => table !== "" || column !== "";

/** Between the members of a group. */
export const BETWEEN = " · ";

/** A member of a group: its row, with its figures where it has any. */
export const memberOf = ({ row, value }: Subject): string =>
  value === "" ? row : `${row}: ${value}`;

export function holds({ value }: ExplanationLine, subject: Subject): boolean {
  const said = inSerials(value);
  if (value === "" || said === inSerials(subject.value)) return true;
  return said.split(BETWEEN).includes(inSerials(memberOf(subject)));
}

/** The same day however it is written: "15/8/2021", "15/08/2021", or the number that stands for it. */
function inSerials(figures: string): string {
  return figures.replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g, (_, day, month, year) =>
    String(toSerial({ year: Number(year), month: Number(month), day: Number(day) })),
  );
}
