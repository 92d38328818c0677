import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../../src/spreadsheet/snapshot";
import { plain } from "./openExcel";

/**
 * What Excel does not tell as a file does, and no rule asks for:
 * names that only files have, what is hidden right of or below the last cell, and results that the
 * file left out.
 */
export function comparable(snapshot: Snapshot) {
  const { sheets, names } = snapshot;
  return plain({
    ...snapshot,
    names: names.filter(({ name }) => !name.startsWith("_xlnm.")),
    sheets: sheets.map((sheet) => {
      const { lastRow, lastColumn } = extent(sheet);
      const within = (set: ReadonlySet<number>, last: number) =>
        new Set([...set].filter((index) => index <= last).sort((one, other) => one - other));
      return {
        ...sheet,
        cells: withoutMissingResults(sheet),
        hiddenRows: within(sheet.hiddenRows, lastRow),
        hiddenColumns: within(sheet.hiddenColumns, lastColumn),
      };
    }),
  });
}

function extent({ cells }: SheetSnapshot) {
  const lastRow = Math.max(0, ...cells.keys());
  const lastColumn = Math.max(0, ...[...cells.values()].flatMap((row) => [...row.keys()]));
  return { lastRow, lastColumn };
}

/** Cells as they are, but for results of formulas: those that a file left out Excel has computed. */
function withoutMissingResults({ cells }: SheetSnapshot): SheetSnapshot["cells"] {
  const bare = (cell: CellSnapshot): CellSnapshot => {
    const { formula, format, font } = cell;
    const looks = { ...(format && { format }), ...(font && { font }) };
    return formula === undefined ? cell : { value: null, formula, ...looks };
  };
  return new Map(
    [...cells].map(([row, columns]) => [
      row,
      new Map([...columns].map(([column, cell]) => [column, bare(cell)])),
    ]),
  );
}
