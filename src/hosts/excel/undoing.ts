import type {
  BlockPlan,
  CellContent,
  CellLookPlan,
  WorkbookChanges,
} from "../../spreadsheet/changes";
import { cellAt, isError, type CellSnapshot, type Snapshot } from "../../spreadsheet/snapshot";
import type { Structure } from "./structure";

/** The changes that bring back what is there now, without marks. */
export function undoing(
  changes: WorkbookChanges,
  structure: Structure,
  snapshot: Snapshot | null,
): WorkbookChanges {
  const { add, blocks, looks, visibility } = changes;
  const known = new Map(structure.sheets.map((sheet) => [sheet.name, sheet]));
  const added = (add?.sheets ?? []).map(({ name }) => name).filter((name) => !known.has(name));
  const names = new Set(structure.names.map(({ name }) => name));
  const addedNames = (add?.names ?? []).map(({ name }) => name).filter((name) => !names.has(name));
  const shown = (visibility ?? []).flatMap(({ sheet }) => {
    const before = known.get(sheet);
    return before === undefined ? [] : [{ sheet, visibility: before.visibility }];
  });
  const old = snapshot === null ? [] : (blocks ?? []).map((block) => oldBlock(block, snapshot));
  const oldLooks = snapshot === null ? [] : (looks ?? []).map((look) => oldLook(look, snapshot));
  return {
    basis: null,
    ...(added.length > 0 ? { remove: added } : {}),
    ...(addedNames.length > 0 ? { removeNames: addedNames } : {}),
    ...(old.length > 0 ? { blocks: old } : {}),
    ...(oldLooks.length > 0 ? { looks: oldLooks } : {}),
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

/** A font is known only where texts in it are not in Unicode; there alone one is ever changed. */
function oldLook({ format, font, ...place }: CellLookPlan, snapshot: Snapshot): CellLookPlan {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet && cellAt(sheet, place.row, place.column);
  const oldFont = font === undefined ? undefined : cell?.font;
  return {
    ...place,
    ...(format === undefined ? {} : { format: cell?.format ?? "General" }),
    ...(oldFont === undefined ? {} : { font: oldFont }),
  };
}

function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return { formula: cell.formula };
  if (isError(cell.value)) return { formula: cell.value.error };
  return cell.value ?? "";
}
