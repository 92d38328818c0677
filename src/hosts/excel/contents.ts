import { parseArea, type Area } from "../../spreadsheet/address";
import type { CellGrid } from "../../spreadsheet/snapshot";
import { encodingOfFont } from "../../text/legacyFonts";
import { cellsOf } from "./cells";
import { HostError } from "./failure";
import { hasExcelApi } from "./requirements";

export type Rectangle = Omit<Area, "sheet">;

/** What to read of one sheet: the cells that hold something, or a rectangle of them. */
export interface Piece {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly area: Rectangle | null;
  /** Whether to ask each cell for its font: only where fonts are mixed. */
  readonly fonts: boolean;
  /** What stood here when formulas were read last, if they are to be taken from there. */
  readonly known: CellGrid | null;
}

export interface PieceContents {
  readonly piece: Piece;
  /** What was read of it. */
  readonly area: Rectangle;
  readonly cells: CellGrid;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Rectangle[];
  /** Some cells have another font than others, and nobody asked which. */
  readonly fontsUnknown: boolean;
}

const RANGE = ["address", "values", "numberFormat", "valueTypes", "format/font/name"];

/** Puts the loading of one piece on the queue. */
export function queuePiece(context: Excel.RequestContext, piece: Piece): () => PieceContents {
  const sheet = context.workbook.worksheets.getItem(piece.sheet);
  const { known } = piece;
  const range = rangeOf(sheet, piece).load(known === null ? [...RANGE, "formulas"] : RANGE);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const fonts = piece.fonts ? range.getCellProperties({ format: { font: { name: true } } }) : null;
  // Before 1.13 nothing tells which cells are merged.
  const merged = hasExcelApi("1.13")
    ? range.getMergedAreasOrNullObject().untrack().load("address")
    : null;
  return () => {
    const area = areaOf(range.address);
    // Excel answers null where the cells differ, whatever the types say.
    const commonFont = range.format.font.name as string | null;
    const font = legacyFontAt(commonFont, fonts?.value ?? null);
    return {
      piece,
      area,
      cells: cellsOf(
        area,
        {
          values: answered(range.values),
          formulas: known === null ? answered(range.formulas) : null,
          formats: answered(range.numberFormat),
          types: answered(range.valueTypes),
          font,
        },
        known,
      ),
      hiddenRows: indexes(valueOf(rows), ({ rowHidden }) => rowHidden, area.top),
      hiddenColumns: indexes(valueOf(columns), ({ columnHidden }) => columnHidden, area.left),
      merged: merged === null || merged.isNullObject ? [] : merged.address.split(",").map(areaOf),
      fontsUnknown: commonFont === null && fonts === null,
    };
  };
}

const valueOf = <Value>(result: OfficeExtension.ClientResult<Value>): Value => result.value;

/** A sheet without anything in it answers with its first cell. */
function rangeOf(sheet: Excel.Worksheet, { area }: Piece): Excel.Range {
  const range =
    area === null
      ? sheet.getUsedRange(true)
      : sheet.getRangeByIndexes(
          area.top - 1,
          area.left - 1,
          area.bottom - area.top + 1,
          area.right - area.left + 1,
        );
  return range.untrack();
}

/** Excel may answer null for more cells than it can hand over, without calling it an error. */
function answered<Value>(answer: Value | null): Value {
  if (answer === null) throw new HostError("tooLarge", "null for cells");
  return answer;
}

/** "'2 Đảng viên'!A1:C5" without its sheet. */
export function areaOf(address: string): Rectangle {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1).trim());
  if (area === null) throw new HostError("programFault", "address");
  return area;
}

function indexes<Item>(
  items: readonly Item[],
  isHidden: (item: Item) => boolean | undefined,
  first: number,
): number[] {
  return items.flatMap((item, index) => (isHidden(item) === true ? [first + index] : []));
}

type FontAt = (row: number, column: number) => string | null;

function legacyFontAt(
  common: string | null,
  single: readonly (readonly Excel.CellProperties[])[] | null,
): FontAt {
  if (single !== null) return (row, column) => legacy(single[row]?.[column]?.format?.font?.name);
  const font = legacy(common);
  return () => font;
}

/** Within one cell fonts may be mixed too: then Excel answers null. */
function legacy(name: string | null | undefined): string | null {
  return typeof name === "string" && encodingOfFont(name) !== null ? name : null;
}
