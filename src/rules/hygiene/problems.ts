import type { TextProblem } from "../../workbook/readValue";
import { cellFinding, oncePerReport, shownValue, typedCells, type DeclaredCell } from "../cells";
import type { Facts, Finding, Material } from "../rule";
import type { VariantId } from "../variants";

type ProblemOf<K extends TextProblem["kind"]> = Extract<TextProblem, { kind: K }>;

const doubtfulCells = oncePerReport((report) =>
  typedCells(report).filter(({ reading }) => reading.problem !== undefined),
);

/** One finding for each typed cell whose text was read with this problem. */
export function withProblem<K extends TextProblem["kind"]>(
  { report }: Material,
  kind: K,
  rule: Finding["rule"],
  severity: Finding["severity"],
  facts: (problem: ProblemOf<K>, cell: DeclaredCell) => Facts,
  says: (problem: ProblemOf<K>, cell: DeclaredCell) => VariantId | undefined = () => undefined,
): Finding[] {
  return doubtfulCells(report).flatMap((cell) => {
    const { problem, raw } = cell.reading;
    if (problem === undefined || !isKind(problem, kind)) return [];
    const told = { v: shownValue(raw), ...facts(problem, cell) };
    return [cellFinding(rule, severity, cell, told, says(problem, cell))];
  });
}

function isKind<K extends TextProblem["kind"]>(
  problem: TextProblem,
  kind: K,
): problem is ProblemOf<K> {
  return problem.kind === kind;
}
