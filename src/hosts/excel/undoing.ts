import type { BlockPlan, CellContent, WorkbookChanges } from "../../spreadsheet/changes";
import { cellAt, isError, type CellSnapshot, type Snapshot } from "../../spreadsheet/snapshot";
import type { Structure } from "./structure";

/** The changes that bring back what is there now, without marks. */
export function undoing(
  changes: WorkbookChanges,
  structure: Structure,
  snapshot: Snapshot | null,
): WorkbookChanges {
  const { add, blocks, visibility } = changes;
  const known = new Map(structure.sheets.map((sheet) => [sheet.name, sheet]));
  const added = (add?.sheets ?? []).map(({ name }) => name).filter((name) => !known.has(name));
  const names = new Set(structure.names.map(({ name }) => name));
  const addedNames = (add?.names ?? []).map(({ name }) => name).filter((name) => !names.has(name));
  const shown = (visibility ?? []).flatMap(({ sheet }) => {
    const before = known.get(sheet);
    return before === undefined ? [] : [{ sheet, visibility: before.visibility }];
  });
  const old = snapshot === null ? [] : (blocks ?? []).map((block) => oldBlock(block, snapshot));
  return {
    basis: null,
    ...(added.length > 0 ? { remove: added } : {}),
    ...(addedNames.length > 0 ? { removeNames: addedNames } : {}),
    ...(old.length > 0 ? { blocks: old } : {}),
    ...(shown.length > 0 ? { visibility: shown } : {}),
  };
}

/** What stands now in the cells that a block writes to. */
function oldBlock(block: BlockPlan, snapshot: Snapshot): BlockPlan {
  const sheet = snapshot.sheets.find(({ name }) => name === block.sheet);
  return {
    ...block,
    contents: block.contents.map((row, down) =>
      row.map((content, across) => {
        if (content === null || sheet === undefined) return null;
        return contentOf(cellAt(sheet, block.row + down, block.column + across));
      }),
    ),
  };
}

function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return { formula: cell.formula };
  if (isError(cell.value)) return { formula: cell.value.error };
  return cell.value ?? "";
}
