import type { SheetChart } from "hucre";
import type { Chart } from "../model/chart";
import { totalSize } from "../model/lines";
import type { Worksheet } from "../model/worksheet";
import { widthInPoints } from "../richapi/widths";

type Anchor = SheetChart["anchor"];
export type Box = Pick<Chart, "top" | "left" | "width" | "height">;

const height = (sheet: Worksheet, from: number, to: number) => totalSize(sheet, from, to, "rows");
const width = (sheet: Worksheet, from: number, to: number) =>
  widthInPoints(totalSize(sheet, from, to, "columns"));

/** Where cells, counted from 0, lie in points. */
export function boxOf(sheet: Worksheet, { from, to }: Anchor): Box {
  const end = to ?? { row: from.row + 15, col: from.col + 6 };
  return {
    top: height(sheet, 1, from.row),
    left: width(sheet, 1, from.col),
    width: width(sheet, from.col + 1, end.col),
    height: height(sheet, from.row + 1, end.row),
  };
}

/** The cells that a box begins and ends in. */
export function anchorOf(sheet: Worksheet, box: Box): Anchor {
  const row = (points: number) => lineAt(points, (to) => height(sheet, 1, to));
  const col = (points: number) => lineAt(points, (to) => width(sheet, 1, to));
  return {
    from: { row: row(box.top), col: col(box.left) },
    to: { row: row(box.top + box.height), col: col(box.left + box.width) },
  };
}

function lineAt(points: number, end: (line: number) => number): number {
  let line = 0;
  while (end(line + 1) <= points) line++;
  return line;
}
