import { labelOf, type CodeOf } from "../catalogue/lists";
import type { Finding } from "../rules/rule";
import type { BlockPlan, WorkbookChanges } from "../spreadsheet/changes";
import type { Report, TableReading } from "../workbook/report";
import { explanations as sheet } from "../workbook/unit/explanations";
import { BETWEEN, explanationLines, memberOf, namesCell } from "./explained";
import { subjectOf, type Subject } from "./subject";

export type Reason = CodeOf<"LY_DO_GIAI_TRINH">;

/** What somebody says about one warning, or about several of one rule and column at once. */
export interface ExplanationRequest {
  readonly findings: readonly Finding[];
  readonly reason: Reason | null;
  readonly text: string;
}

export type Explaining =
  | { readonly ok: true; readonly changes: WorkbookChanges }
  /** The sheet of explanations is gone, is full, or nothing was said. */
  | { readonly ok: false; readonly reason: "noSheet" | "noRoom" | "noWords" };

/**
 * One line for each rule and column among the findings, in place of an earlier line about the same.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function explainChanges(
  { findings, reason, text }: ExplanationRequest,
  report: Report,
  basis: string,
): Explaining {
  const table = report.tables.get(sheet.table.name);
  if (table === undefined) return { ok: false, reason: "noSheet" };
  const said = text.trim();
  if ((reason === null || reason === "KHAC") && said === "")
    return { ok: false, reason: "noWords" };
  const words = [reason === null ? "" : labelOf("LY_DO_GIAI_TRINH", reason), said] as const;
  const lines = explanationLines(report);
  let free = table.rows.length;
  const blocks = groupsOf(findings, report).flatMap((group) => {
    const key = lineOf(group);
    const old = lines.find(
      (line) =>
        line.rule === key.rule &&
        line.table === key.table &&
        line.row === key.row &&
        line.column === key.column &&
        (namesCell(key) || line.sheet === key.sheet),
    );
    const index = old?.index ?? free++;
    return blocksOf(table, index, { ...key, words });
  });
  if (table.headerRow + free > table.area.bottom) return { ok: false, reason: "noRoom" };
  const visibility = [{ sheet: table.sheet, visibility: "visible" as const }];
  return { ok: true, changes: { basis, blocks, visibility } };
}

type Group = readonly [Subject, ...Subject[]];

function groupsOf(findings: readonly Finding[], report: Report): readonly Group[] {
  const groups = new Map<string, [Subject, ...Subject[]]>();
  for (const subject of findings.map((finding) => subjectOf(finding, report))) {
    const { rule, table, column, sheet } = subject;
    const key = [rule, table, column, namesCell(subject) ? "" : sheet].join("\u0001");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [subject]);
    else group.push(subject);
  }
  return [...groups.values()];
}

/** Of a group the row stays blank, and each member's figures are told apart by its row. */
function lineOf([first, ...more]: Group): Subject {
  if (more.length === 0) return first;
  return { ...first, row: "", value: [first, ...more].map(memberOf).join(BETWEEN) };
}

function blocksOf(
  table: TableReading,
  index: number,
  {
    rule,
    table: name,
    row,
    column,
    sheet: tab,
    cell,
    value,
    words: [reason, text],
  }: Subject & {
    readonly words: readonly [string, string];
  },
): BlockPlan[] {
  const { columns } = sheet.table;
  const line: readonly (readonly [{ readonly key: string }, string])[] = [
    [columns.ruleCode, rule],
    [columns.table, name],
    [columns.row, row],
    [columns.column, column],
    [columns.sheet, tab],
    [columns.cell, cell],
    [columns.value, value],
    [columns.reason, reason],
    [columns.explanation, text],
  ];
  return line.flatMap(([{ key }, content]) => {
    const at = table.columns.get(key);
    const place = { sheet: table.sheet, row: table.headerRow + 1 + index };
    return at === undefined ? [] : [{ ...place, column: at, contents: [[content]] }];
  });
}
