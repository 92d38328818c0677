import type { Queue } from "./connection";
import type { Piece, PieceContents, Rectangle } from "./contents";
import { queuePieces } from "./readPieces";
import type { Structure } from "./structure";
import { queueTableAreas } from "./tableAreas";

/** What stands in a workbook, and where its tables do. */
export interface Contents {
  readonly pieces: readonly PieceContents[];
  /** By the id of the table, totals included. */
  readonly tables: ReadonlyMap<string, Rectangle>;
}

/** What one reading leaves for the next, which then takes one round trip. */
export interface Memory {
  readonly structure: Structure;
  /** Ids of the sheets whose cells were asked for their fonts. */
  readonly mixedFonts: ReadonlySet<string>;
  /** What was read, where Excel handed over everything at once. */
  readonly contents: Contents | null;
}

export const memoryOf = (structure: Structure, before: Memory | null): Memory => ({
  structure,
  mixedFonts: before?.mixedFonts ?? new Set(),
  contents: null,
});

/** Every sheet, whole. */
export function piecesOf({ structure, mixedFonts }: Memory): readonly Piece[] {
  return structure.sheets.map(({ id }) => ({
    sheet: id,
    area: null,
    fonts: mixedFonts.has(id),
    known: null,
  }));
}

export function queueContents(structure: Structure, pieces: readonly Piece[]): Queue<Contents> {
  const all = both(queuePieces(pieces), queueTableAreas(structure));
  return (context) => {
    const answer = all(context);
    return () => {
      const [read, tables] = answer();
      return { pieces: read, tables };
    };
  };
}

export function both<One, Other>(
  one: Queue<One>,
  other: Queue<Other>,
): Queue<readonly [One, Other]> {
  return (context) => {
    const answers = [one(context), other(context)] as const;
    return () => [answers[0](), answers[1]()];
  };
}
