import { rowAfter, rowBefore } from "../../src/spreadsheet/rowShift";

/** A table whose last row is 8: what stands where before and after rows come or go above that row. */
test.each<[name: string, by: number, before: (number | null)[], after: (number | null)[]]>([
  ["nothing comes", 0, [6, 7, 8, 9], [6, 7, 8, 9]],
  ["two come", 2, [6, 7, null, null, 8, 9], [6, 7, 8, 9, 10, 11]],
  ["one goes", -1, [6, 7, 8, 9], [6, null, 7, 8]],
  ["two go", -2, [5, 6, 7, 8, 9], [5, null, null, 6, 7]],
])("%s", (_, by, before, after) => {
  const shift = { last: 8, by };
  before.forEach((row, index) => {
    const then = after[index] ?? null;
    if (row !== null) expect(rowAfter(row, shift)).toBe(then);
    if (then !== null) expect(rowBefore(then, shift)).toBe(row);
  });
});
