/** Cells that are named one by one; of more, how many. */
const NAMED = 5;

/** "B4, C7", of many the first: "B4, C7, D1, D2, D3 và 12 ô nữa". */
export function firstCells(cells: readonly string[]): string {
  const more = cells.length > NAMED ? ` và ${cells.length - NAMED} ô nữa` : "";
  return cells.slice(0, NAMED).join(", ") + more;
}
