import type { Connection, Queue } from "./connection";
import { areaOf, type Piece, type PieceContents, type Rectangle } from "./contents";
import { readPieces } from "./readPieces";
import type { Structure } from "./structure";

/** Bytes that Excel answers for one cell, by the id of its sheet, as the last reading told. */
export type Weights = ReadonlyMap<string, number>;

/** Of a sheet that was not read yet; formulas of helper columns are long. */
const USUAL_WEIGHT = 250;
/** Answers of 5 MB are refused; weights are estimates. */
const MOST_BYTES = 4_000_000;

/** Where the contents of each sheet stand; by its id. */
export function queueUsedAreas({ sheets }: Structure): Queue<ReadonlyMap<string, Rectangle>> {
  return (context) => {
    const ranges = sheets.map(({ id }) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
      return [id, range.load("address")] as const;
    });
    return () => new Map(ranges.map(([id, range]) => [id, areaOf(range.address)]));
  };
}

/** Reads whole sheets in about as many round trips as their bytes need. */
export async function readInParts(
  connection: Connection,
  sheets: readonly Piece[],
  areas: ReadonlyMap<string, Rectangle>,
  weights: Weights,
): Promise<readonly PieceContents[]> {
  const slices = sheets.flatMap((piece) => {
    const area = areas.get(piece.sheet);
    const weight = weights.get(piece.sheet) ?? USUAL_WEIGHT;
    return area === undefined ? [] : slicesOf(piece, area, weight);
  });
  const found: PieceContents[] = [];
  for (const part of packed(slices)) found.push(...(await readPieces(connection, part)));
  return found;
}

interface Slice {
  readonly piece: Piece;
  readonly bytes: number;
}

function slicesOf(piece: Piece, area: Rectangle, weight: number): Slice[] {
  const { top, bottom } = area;
  const rows = bottom - top + 1;
  const bytes = cellsIn(area) * weight;
  const count = Math.min(rows, Math.ceil(bytes / MOST_BYTES));
  if (count <= 1) return [{ piece, bytes }];
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => top + Math.round((at * rows) / count));
    const slice = { ...area, top: from ?? top, bottom: (to ?? bottom) - 1 };
    return { piece: { ...piece, area: slice }, bytes: bytes / count };
  });
}

const cellsIn = ({ top, left, bottom, right }: Rectangle): number =>
  (bottom - top + 1) * (right - left + 1);

/** The largest first, each into the first part that still has room. */
function packed(slices: readonly Slice[]): readonly (readonly Piece[])[] {
  const parts: { pieces: Piece[]; bytes: number }[] = [];
  for (const { piece, bytes } of [...slices].sort((one, other) => other.bytes - one.bytes)) {
    const room = parts.find((part) => part.bytes + bytes <= MOST_BYTES);
    if (room === undefined) parts.push({ pieces: [piece], bytes });
    else {
      room.pieces.push(piece);
      room.bytes += bytes;
    }
  }
  return parts.map(({ pieces }) => pieces);
}

/** Brackets, quotes, the type and the format of a cell that holds nothing. */
const EMPTY_CELL = 28;
/** Letters with marks take two or three bytes, quotes in formulas two. */
const BYTES_A_LETTER = 1.15;

/** What the sheets that were read weigh. */
export function weightsOf(contents: readonly PieceContents[]): Weights {
  const sums = new Map<string, { cells: number; bytes: number }>();
  for (const { piece, area, cells } of contents) {
    const sum = sums.get(piece.sheet) ?? { cells: 0, bytes: 0 };
    sum.cells += cellsIn(area);
    sum.bytes += cellsIn(area) * EMPTY_CELL;
    for (const row of cells.values()) {
      for (const { value, formula } of row.values()) {
        const letters = typeof value === "string" ? value.length : 8;
        // What was typed is answered twice, as the value and as the formula.
        sum.bytes += (letters + (formula?.length ?? letters)) * BYTES_A_LETTER;
      }
    }
    sums.set(piece.sheet, sum);
  }
  return new Map([...sums].map(([sheet, { cells, bytes }]) => [sheet, bytes / cells]));
}
