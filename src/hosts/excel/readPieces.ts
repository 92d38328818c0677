import type { Connection, Queue } from "./connection";
import { areaOf, queuePiece, type Piece, type PieceContents, type Rectangle } from "./contents";
import { failureOf, HostError } from "./failure";

/** Reads all pieces in one round trip, or in as many as it takes when that is more than Excel hands over. */
export async function readPieces(
  connection: Connection,
  pieces: readonly Piece[],
): Promise<readonly PieceContents[]> {
  if (pieces.length === 0) return [];
  try {
    return await connection.request(queuePieces(pieces));
  } catch (error) {
    if (failureOf(error).code !== "tooLarge") throw error;
    return readHalves(connection, pieces);
  }
}

/** Reads pieces that are known to be too much for one round trip. */
async function readHalves(
  connection: Connection,
  pieces: readonly Piece[],
): Promise<readonly PieceContents[]> {
  const [first, second] = await halves(connection, pieces);
  return [...(await readPieces(connection, first)), ...(await readPieces(connection, second))];
}

export function queuePieces(pieces: readonly Piece[]): Queue<readonly PieceContents[]> {
  return (context) => {
    const answers = pieces.map((piece) => queuePiece(context, piece));
    return () => answers.map((answer) => answer());
  };
}

type Halves = readonly [readonly Piece[], readonly Piece[]];

async function halves(connection: Connection, pieces: readonly Piece[]): Promise<Halves> {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const area = only.area ?? (await connection.request(queueUsedArea(only.sheet)));
  const middle = Math.floor((area.top + area.bottom) / 2);
  if (middle === area.bottom) throw new HostError("tooLarge", "one row");
  return [
    [{ ...only, area: { ...area, bottom: middle } }],
    [{ ...only, area: { ...area, top: middle + 1 } }],
  ];
}

function queueUsedArea(sheet: string): Queue<Rectangle> {
  return (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).untrack();
    range.load("address");
    return () => areaOf(range.address);
  };
}
