import type { BlockPlan, CellContent, CellLookPlan, WorkbookChanges } from "../spreadsheet/changes";
import type { Proposal, RepairedCell, RepairKind } from "./proposal";
import { composeLetters, tidySpaces } from "./tidyText";

/** Kinds that work on what another kind has made of the text. */
const IN_TURN: Readonly<Partial<Record<RepairKind, (text: string) => string>>> = {
  unicode: composeLetters,
  spaces: tidySpaces,
};

/**
 * The proposals that somebody agreed to, as one step: each cell once, whatever is wrong with it.
 * @param basis fingerprint of the snapshot that they were proposed for: another workbook is refused.
 */
export function repairChanges(chosen: readonly Proposal[], basis: string): WorkbookChanges {
  const cells = new Map<string, RepairedCell>();
  for (const { kind, cells: own } of inOrder(chosen)) {
    for (const cell of own) {
      const { sheet, row, column } = cell.place;
      const key = `${sheet}/${row}/${column}`;
      const before = cells.get(key);
      cells.set(key, before === undefined ? cell : inTurn(kind, cell, before));
    }
  }
  const all = [...cells.values()];
  const looks = all.flatMap(({ place, look }): CellLookPlan[] =>
    look === undefined ? [] : [{ ...place, ...look }],
  );
  return { basis, blocks: columnRuns(all), ...(looks.length === 0 ? {} : { looks }) };
}

/** First what replaces a text as a whole, then what works on any text. */
function inOrder(chosen: readonly Proposal[]): readonly Proposal[] {
  return [
    ...chosen.filter(({ kind }) => IN_TURN[kind] === undefined),
    ...chosen.filter(({ kind }) => IN_TURN[kind] !== undefined),
  ];
}

function inTurn(kind: RepairKind, cell: RepairedCell, before: RepairedCell): RepairedCell {
  const change = IN_TURN[kind];
  if (change === undefined || typeof before.after !== "string") return before;
  return { ...cell, ...before, after: change(before.after) };
}

/** One block for cells that stand one below the other. */
function columnRuns(cells: readonly RepairedCell[]): BlockPlan[] {
  const sorted = [...cells].sort(
    ({ place: a }, { place: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; row: number; column: number; contents: CellContent[][] }[] = [];
  for (const { place, after } of sorted) {
    const { sheet, row, column } = place;
    const last = runs.at(-1);
    const continues =
      last?.sheet === sheet && last.column === column && last.row + last.contents.length === row;
    if (continues) last.contents.push([after]);
    else runs.push({ sheet, row, column, contents: [[after]] });
  }
  return runs;
}
