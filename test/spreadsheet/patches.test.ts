import fc from "fast-check";
import { patches, type Spot } from "../../src/spreadsheet/patches";

const spots = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 8 }),
      value: fc.constantFrom("a", "b"),
    }),
    { selector: ({ row, column }) => `${row},${column}` },
  )
  .map((all): readonly Spot<string>[] => all);

const key = (row: number, column: number) => `${row},${column}`;

test("rectangles cover every cell once, with its own value, and no other cell", () => {
  fc.assert(
    fc.property(spots, (all) => {
      const covered = patches(all).flatMap(({ area, value }) =>
        rows(area).flatMap((row) => columns(area).map((column) => `${key(row, column)} ${value}`)),
      );
      const wanted = all.map(({ row, column, value }) => `${key(row, column)} ${value}`);
      expect(covered.sort()).toEqual(wanted.sort());
    }),
  );
});

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const rows = ({ top, bottom }: { top: number; bottom: number }) => span(top, bottom);
const columns = ({ left, right }: { left: number; right: number }) => span(left, right);

test("a block of equal cells is one rectangle, in whatever order they come", () => {
  const block = span(2, 4).flatMap((row) =>
    span(3, 5).map((column) => ({ row, column, value: 1 })),
  );
  const one = [{ area: { top: 2, bottom: 4, left: 3, right: 5 }, value: 1 }];
  expect(patches(block)).toEqual(one);
  expect(patches([...block].reverse())).toEqual(one);
});
