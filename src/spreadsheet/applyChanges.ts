import type { BlockPlan, CellContent, CellLookPlan, WorkbookChanges } from "./changes";
import type { CellGrid, CellSnapshot, Snapshot } from "./snapshot";

/**
 * The snapshot as it would be read after contents, looks and visibility of its sheets were changed:
 * for workbooks that are not open anywhere. Formulas have no results then. Sheets that are to be
 * added or removed, rows of tables, filling down and paint are a host's matter.
 */
export function applyChanges(snapshot: Snapshot, changes: WorkbookChanges): Snapshot {
  const { blocks = [], looks = [], visibility = [] } = changes;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = blocks.filter((block) => block.sheet === sheet.name);
      const ownLooks = looks.filter((look) => look.sheet === sheet.name);
      const shown = visibility.find((one) => one.sheet === sheet.name);
      const cells =
        own.length + ownLooks.length === 0 ? sheet.cells : changed(sheet.cells, own, ownLooks);
      return { ...sheet, cells, visibility: shown?.visibility ?? sheet.visibility };
    }),
  };
}

/** Rows that nothing is written to are shared with the snapshot before. */
function changed(
  cells: CellGrid,
  blocks: readonly BlockPlan[],
  looks: readonly CellLookPlan[],
): CellGrid {
  const grid = new Map(cells);
  const own = new Map<number, Map<number, CellSnapshot>>();
  const at = (row: number): Map<number, CellSnapshot> => {
    const known = own.get(row);
    if (known !== undefined) return known;
    const columns = new Map(cells.get(row));
    own.set(row, columns);
    grid.set(row, columns);
    return columns;
  };
  for (const { row, column, format, font } of looks) {
    const { font: oldFont, ...cell } = at(row).get(column) ?? { value: null };
    const kept = font === undefined && oldFont !== undefined ? { font: oldFont } : {};
    at(row).set(column, { ...cell, ...kept, ...(format === undefined ? {} : { format }) });
  }
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, down) => {
      line.forEach((content, across) => {
        if (content === null) return;
        const columns = at(row + down);
        columns.set(column + across, cellWith(content, columns.get(column + across)));
      });
    });
  }
  return grid;
}

/** Number format and font stay. */
function cellWith(
  content: Exclude<CellContent, null>,
  before: CellSnapshot | undefined,
): CellSnapshot {
  const { format, font } = before ?? {};
  const look = {
    ...(format === undefined ? {} : { format }),
    ...(font === undefined ? {} : { font }),
  };
  return typeof content === "object"
    ? { value: null, formula: content.formula, resultMissing: true, ...look }
    : { value: content === "" ? null : content, ...look };
}
