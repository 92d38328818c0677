import { cellAddress } from "../../spreadsheet/address";
import { isError, type CellSnapshot } from "../../spreadsheet/snapshot";
import type { Connection } from "./connection";
import type { PieceContents } from "./contents";
import { queueStructure, type Structure } from "./structure";
import type { Typed } from "./typing";
import { both, piecesOf, queueContents, type Contents, type Memory } from "./wholeContents";

/**
 * Reads again after something was typed into a few cells, without the formulas of the other sheets:
 * they are most of what a workbook weighs, and typing changes none of them. One round trip. Null
 * where more is new than was told, which events do not always tell: then all has to be read.
 */
export async function readTyped(
  connection: Connection,
  memory: Memory & { readonly contents: Contents },
  typed: Typed,
): Promise<{ readonly memory: Memory; readonly contents: Contents } | null> {
  const before = memory.contents;
  const cellsOf = new Map(before.pieces.map(({ piece, cells }) => [piece.sheet, cells]));
  const pieces = piecesOf(memory).map((piece) => ({
    ...piece,
    known: typed.has(piece.sheet) ? null : (cellsOf.get(piece.sheet) ?? null),
  }));
  const [structure, contents] = await connection.request(
    both(queueStructure, queueContents(memory.structure, pieces)),
  );
  const asTold =
    frameOf(structure, contents) === frameOf(memory.structure, before) &&
    contents.pieces.every((piece, index) => {
      const earlier = before.pieces[index];
      return earlier !== undefined && onlyTyped(earlier, piece, typed.get(piece.piece.sheet));
    });
  return asTold ? { memory: { ...memory, structure }, contents } : null;
}

/** All that formulas name and reach over: where it changes, Excel rewrites them. */
function frameOf({ sheets, tables, names }: Structure, contents: Contents): string {
  return JSON.stringify([
    sheets.map(({ id, name }) => [id, name]),
    tables.map(({ id, name, sheet, columns }) => [id, name, sheet, columns]),
    names,
    [...contents.tables],
    contents.pieces.map(({ piece, area }) => [piece.sheet, area]),
  ]);
}

const NOTHING: ReadonlyMap<number, CellSnapshot> = new Map();

/** Whether all that nobody typed into holds what it held: what formulas give may be another. */
function onlyTyped(
  before: PieceContents,
  now: PieceContents,
  typed?: ReadonlySet<string>,
): boolean {
  const isTyped = (row: number, column: number) => typed?.has(cellAddress(row, column)) === true;
  for (let row = now.area.top; row <= now.area.bottom; row += 1) {
    const [earlier, later] = [before, now].map(({ cells }) => cells.get(row) ?? NOTHING);
    for (const column of new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])) {
      if (isTyped(row, column)) continue;
      if (!sameContent(earlier?.get(column), later?.get(column))) return false;
    }
  }
  return true;
}

function sameContent(before?: CellSnapshot, now?: CellSnapshot): boolean {
  if (before?.formula !== now?.formula) return false;
  // A formula always gives something: where nothing stands, it is gone.
  if (now?.formula !== undefined) return now.value !== null;
  const [one, other] = [before?.value, now?.value];
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}
