import { areaAddress } from "../../spreadsheet/address";
import type { BlockPlan, WorkbookChanges } from "../../spreadsheet/changes";
import { cellAt, type Snapshot } from "../../spreadsheet/snapshot";
import type { Connection } from "./connection";
import { dependsOnFormat } from "./typedContent";
import { rangeAt } from "./writes";

/** Whether the format of a cell is that of texts. */
export type TextCells = (sheet: string, row: number, column: number) => boolean;

const TEXT = "@";

/**
 * The text cells among those that changes write a text to which Excel could take for something else.
 * A round trip only where the snapshot does not tell: it holds no empty cells.
 */
export async function textCells(
  connection: Connection,
  { blocks = [], looks = [], paint, add }: WorkbookChanges,
  snapshot: Snapshot | null,
): Promise<TextCells> {
  const formats = new Map<string, string>();
  const sheets = new Map(snapshot?.sheets.map((sheet) => [sheet.name, sheet]));
  const added = new Set(add?.sheets.map(({ name }) => name));
  const painted = new Map(
    (paint?.sheets ?? []).flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, style }) =>
        style === undefined ? [] : [[keyOf(name, row, column), style.format ?? ""] as const],
      ),
    ),
  );
  const known = ({ sheet, row, column }: Omit<BlockPlan, "contents">): boolean => {
    const own = sheets.get(sheet);
    const cell = own && cellAt(own, row, column);
    const key = keyOf(sheet, row, column);
    if (cell !== undefined) formats.set(key, cell.format ?? "");
    return cell !== undefined || painted.has(key) || added.has(sheet);
  };
  const unknown = blocks.filter(({ sheet, row, column, contents }) => {
    const doubtful = contents.flatMap((line, down) =>
      line.flatMap((content, across) =>
        dependsOnFormat(content) ? [{ sheet, row: row + down, column: column + across }] : [],
      ),
    );
    // All of them are looked up, not only the first that is unknown.
    return doubtful.filter((place) => !known(place)).length > 0;
  });
  if (unknown.length > 0) await ask(connection, unknown, formats);
  for (const [key, format] of painted) formats.set(key, format);
  for (const { sheet, row, column, format } of looks) {
    if (format !== undefined) formats.set(keyOf(sheet, row, column), format);
  }
  return (...at) => formats.get(keyOf(...at)) === TEXT;
}

async function ask(
  connection: Connection,
  blocks: readonly BlockPlan[],
  formats: Map<string, string>,
): Promise<void> {
  const answers = await connection.request((context) => {
    const asked = blocks.map((block) => {
      const { sheet, row, column, contents } = block;
      const [first = []] = contents;
      const bottom = row + contents.length - 1;
      const area = { top: row, left: column, bottom, right: column + first.length - 1 };
      return { block, range: rangeAt(context, sheet, areaAddress(area)).load("numberFormat") };
    });
    return () =>
      asked.map(({ block, range }) => ({ block, found: range.numberFormat as unknown[][] }));
  });
  for (const { block, found } of answers) {
    found.forEach((line, down) => {
      line.forEach((format, across) => {
        formats.set(keyOf(block.sheet, block.row + down, block.column + across), String(format));
      });
    });
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}/${row}/${column}`;
}
