import type { BlockPlan, CellContent, Undo, WorkbookChanges } from "./changes";
import { formulaShape } from "./formulaShape";
import { cellAt, hasFormula, isBlank, textOf, type CellSnapshot, type Snapshot } from "./snapshot";

/** Of a formula filled down only the place is known. */
const FILLED = Symbol("filled down");
type Written = Exclude<CellContent, null> | typeof FILLED;

/**
 * What still takes back a write: cells in which something else stands since are left alone, for
 * somebody has typed there. How many these are is told. Rows that a write inserted are taken for
 * untouched.
 */
export function undoWhatStands(
  { changes: undo, written }: Undo,
  now: Snapshot,
): { readonly changes: WorkbookChanges; readonly kept: number } {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const contents = writtenContents(written);
  const isKept = (sheet: string, row: number, column: number): boolean => {
    const content = contents.get(keyOf(sheet, row, column));
    const own = sheets.get(sheet);
    return content !== undefined && !holds(own && cellAt(own, row, column), content, row);
  };
  let kept = 0;
  const withoutKept = ({ contents: old, ...block }: BlockPlan): BlockPlan => ({
    ...block,
    contents: old.map((line, down) =>
      line.map((content, across) => {
        if (content === null || !isKept(block.sheet, block.row + down, block.column + across))
          return content;
        kept += 1;
        return null;
      }),
    ),
  });
  const changes = {
    ...undo,
    ...(undo.blocks !== undefined && { blocks: undo.blocks.map(withoutKept) }),
    ...(undo.looks !== undefined && {
      looks: undo.looks.filter(({ sheet, row, column }) => !isKept(sheet, row, column)),
    }),
  };
  return { changes, kept };
}

function writtenContents({ blocks = [], fills = [] }: WorkbookChanges): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const { sheet, row, column, contents } of blocks) {
    contents.forEach((line, down) => {
      line.forEach((content, across) => {
        if (content !== null) found.set(keyOf(sheet, row + down, column + across), content);
      });
    });
  }
  for (const { area } of fills) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        found.set(keyOf(area.sheet, row, column), FILLED);
      }
    }
  }
  return found;
}

function holds(cell: CellSnapshot | undefined, content: Written, row: number): boolean {
  if (content === "") return isBlank(cell);
  if (content === FILLED) return hasFormula(cell);
  if (typeof content === "object") {
    const formula = cell?.formula;
    return (
      formula !== undefined && formulaShape(formula, row) === formulaShape(content.formula, row)
    );
  }
  // A number in a cell for texts is kept as its digits.
  return !hasFormula(cell) && textOf(cell?.value) === String(content);
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}/${row}/${column}`;
