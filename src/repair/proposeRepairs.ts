import { allCells, type DeclaredCell } from "../rules/cells";
import type { Finding } from "../rules/rule";
import type { Place } from "../spreadsheet/address";
import { CELL_REPAIRS } from "./cellRepairs";
import { formulaRepairs } from "./formulaRepairs";
import { proposal, type Proposal, type RepairedCell } from "./proposal";
import { repairedCell, type Mended } from "./repairedCell";
import type { RepairRequest } from "./repairRequest";
import { nothingAroseProposals } from "./nothingArose";
import { zeroProposals } from "./zeros";

/**
 * Every safe repair of a workbook, in the order of the findings. What a person alone can know is not
 * among them; what says something about the quarter (zeros, "Không phát sinh") is marked as such by
 * its kind.
 */
export function proposeRepairs(request: RepairRequest): readonly Proposal[] {
  const { mended, findings } = request;
  const cells = new Map(
    allCells(mended.report).map((cell) => [keyOf(cell.reading.place), cell] as const),
  );
  return [
    ...findings.flatMap((finding) => ofFinding(finding, cells, mended)),
    ...formulaRepairs(request),
    ...zeroProposals(mended, findings),
    ...nothingAroseProposals(mended),
  ];
}

function ofFinding(
  { rule, places }: Finding,
  cells: ReadonlyMap<string, DeclaredCell>,
  mended: Mended,
): Proposal[] {
  const repair = CELL_REPAIRS.find((one) => one.rule === rule);
  if (repair === undefined) return [];
  const cellsMended = places.flatMap((place): RepairedCell[] => {
    const cell = cells.get(keyOf(place));
    const after = cell === undefined ? null : repair.mend(cell, mended);
    if (cell === undefined || after === null || after === cell.reading.raw) return [];
    const repaired = repairedCell(cell, after, mended);
    return repaired === null ? [] : [repaired];
  });
  return proposal(repair, cellsMended);
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}/${row}/${column}`;
}
