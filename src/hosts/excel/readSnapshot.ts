import type { Area } from "../../spreadsheet/address";
import type {
  CellSnapshot,
  SheetSnapshot,
  Snapshot,
  TableSnapshot,
} from "../../spreadsheet/snapshot";
import type { Connection } from "./connection";
import type { Rectangle } from "./contents";
import { failureOf } from "./failure";
import { queueUsedAreas, readInParts, weightsOf, type Weights } from "./readParts";
import { readPieces } from "./readPieces";
import { readTyped } from "./readTyped";
import { queueStructure, sameStructure, type SheetStructure, type Structure } from "./structure";
import { queueTableAreas, withoutTotals } from "./tableAreas";
import type { Typed } from "./typing";
import {
  both,
  memoryOf,
  piecesOf,
  queueContents,
  type Contents,
  type Memory,
} from "./wholeContents";

export interface Reading {
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  /** Null where Excel handed over everything at once: else nobody asks for all of it again. */
  readonly weights: Weights | null;
}

/**
 * Two round trips; one when the workbook is still made of the sheets and tables remembered; more
 * where it is more than Excel hands over at once.
 * @param typed what was typed since the last reading, where nothing else happened
 */
export async function readSnapshot(
  connection: Connection,
  memory: Memory | null,
  weights: Weights | null,
  typed: Typed | null,
): Promise<Reading> {
  if (weights !== null) return readHeavy(connection, memory, weights);
  const again = memory === null ? null : await readAgain(connection, memory, typed);
  if (again !== null && "snapshot" in again) return again;
  const structure = again ?? (await connection.request(queueStructure));
  return readAll(connection, memoryOf(structure, memory));
}

/** The reading, or the structure as it is now; null when not even that could be had. */
async function readAgain(
  connection: Connection,
  memory: Memory,
  typed: Typed | null,
): Promise<Reading | Structure | null> {
  const before = memory.contents;
  try {
    if (typed !== null && before !== null) {
      const read = await readTyped(connection, { ...memory, contents: before }, typed);
      if (read !== null) return await complete(connection, read.memory, read.contents);
    }
    const [structure, contents] = await connection.request(
      both(queueStructure, queueContents(memory.structure, piecesOf(memory))),
    );
    if (!sameStructure(structure, memory.structure)) return structure;
    return await complete(connection, { ...memory, structure }, contents);
  } catch (error) {
    // A sheet or table is gone; or the workbook has grown.
    if (["notFound", "tooLarge"].includes(failureOf(error).code)) return null;
    throw error;
  }
}

async function readAll(connection: Connection, memory: Memory): Promise<Reading> {
  try {
    const contents = await connection.request(queueContents(memory.structure, piecesOf(memory)));
    return await complete(connection, memory, contents);
  } catch (error) {
    if (failureOf(error).code !== "tooLarge") throw error;
    return readHeavy(connection, memory, new Map());
  }
}

/** First where everything stands, then part by part. */
async function readHeavy(
  connection: Connection,
  before: Memory | null,
  weights: Weights,
): Promise<Reading> {
  const { structure, used, tables } = await areasNow(connection, before);
  const memory = memoryOf(structure, before);
  const pieces = await readInParts(connection, piecesOf(memory), used, weights);
  const reading = await complete(connection, memory, { pieces, tables });
  return {
    ...reading,
    memory: { ...reading.memory, contents: null },
    weights: weightsOf(pieces),
  };
}

interface AreasNow {
  readonly structure: Structure;
  readonly used: ReadonlyMap<string, Rectangle>;
  readonly tables: ReadonlyMap<string, Rectangle>;
}

/** One round trip where the workbook is made of what is remembered, else two. */
async function areasNow(connection: Connection, memory: Memory | null): Promise<AreasNow> {
  const queueAreas = (of: Structure) => both(queueUsedAreas(of), queueTableAreas(of));
  try {
    if (memory !== null) {
      const remembered = memory.structure;
      const [structure, [used, tables]] = await connection.request(
        both(queueStructure, queueAreas(remembered)),
      );
      if (sameStructure(structure, remembered)) return { structure, used, tables };
    }
  } catch (error) {
    // A sheet or table is gone.
    if (failureOf(error).code !== "notFound") throw error;
  }
  const structure = await connection.request(queueStructure);
  const [used, tables] = await connection.request(queueAreas(structure));
  return { structure, used, tables };
}

/** Looks once more, closer, at sheets whose fonts are mixed. */
async function complete(
  connection: Connection,
  memory: Memory,
  contents: Contents,
): Promise<Reading> {
  const mixed = new Set(
    contents.pieces.filter(({ fontsUnknown }) => fontsUnknown).map(({ piece }) => piece.sheet),
  );
  const closer = await readPieces(
    connection,
    contents.pieces
      .filter(({ piece }) => mixed.has(piece.sheet))
      .map(({ piece }) => ({ ...piece, fonts: true })),
  );
  const pieces = [...contents.pieces.filter(({ piece }) => !mixed.has(piece.sheet)), ...closer];
  const all = { ...contents, pieces };
  return {
    snapshot: snapshotOf(memory.structure, all),
    memory: {
      ...memory,
      mixedFonts: new Set([...memory.mixedFonts, ...mixed]),
      contents: all,
    },
    weights: null,
  };
}

function snapshotOf(structure: Structure, contents: Contents): Snapshot {
  return {
    sheets: structure.sheets.map((sheet) => sheetOf(sheet, structure, contents)),
    names: structure.names,
    // Nothing in Office.js tells it. Serial numbers of dates are off by 1462 days there.
    date1904: false,
  };
}

function sheetOf(
  { id, name, visibility, protection, filtered }: SheetStructure,
  structure: Structure,
  { pieces, tables: areas }: Contents,
): SheetSnapshot {
  const tables = structure.tables.filter(({ sheet }) => sheet === id);
  const own = pieces.filter(({ piece }) => piece.sheet === id);
  return {
    name,
    visibility,
    protected: protection !== null,
    cells: new Map<number, ReadonlyMap<number, CellSnapshot>>(
      own.flatMap(({ cells }) => [...cells]),
    ),
    tables: tables.flatMap((table): TableSnapshot[] => {
      const area = areas.get(table.id);
      if (area === undefined) return [];
      const { name, columns } = table;
      return [{ name, area: withoutTotals(table, area), columns }];
    }),
    merged: unique(own.flatMap(({ merged }) => merged)),
    hiddenRows: new Set(own.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(own.flatMap(({ hiddenColumns }) => hiddenColumns)),
    filtered: filtered || tables.some((table) => table.filtered),
  };
}

/** Areas that reach over two pieces are told by both. */
function unique(areas: readonly Rectangle[]): Omit<Area, "sheet">[] {
  const key = ({ top, left, bottom, right }: Rectangle): string =>
    [top, left, bottom, right].join();
  return [...new Map(areas.map((area) => [key(area), area])).values()];
}
