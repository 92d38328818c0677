import fc from "fast-check";
import { areaOf, addressOf, cellsOf, type Rectangle } from "./area";
import { areaAfter, type Move } from "./moves";

const corner = fc.integer({ min: 1, max: 12 });
const area = fc.tuple(corner, corner, corner, corner).map(([one, two, three, four]): Rectangle => ({
  top: Math.min(one, two),
  bottom: Math.max(one, two),
  left: Math.min(three, four),
  right: Math.max(three, four),
}));
const move = fc.record({
  area,
  axis: fc.constantFrom("rows" as const, "columns" as const),
  sign: fc.constantFrom(1, -1),
});

/** Where one cell goes; null when it is deleted. */
function cellAfter(row: number, column: number, { area: moved, by, axis }: Move) {
  const cell = { top: row, bottom: row, left: column, right: column };
  const after = areaAfter(cell, { area: moved, by, axis });
  return after === null ? null : ([after.top, after.left] as const);
}

test("an area in the moved band spans what is left of its cells", () => {
  fc.assert(
    fc.property(area, move, (before, { area: moved, axis, sign }) => {
      const rows = axis === "rows";
      const size = rows ? moved.bottom - moved.top + 1 : moved.right - moved.left + 1;
      const step: Move = { area: moved, axis, by: sign * size };
      const inBand = rows
        ? before.left >= moved.left && before.right <= moved.right
        : before.top >= moved.top && before.bottom <= moved.bottom;
      const after = areaAfter(before, step);
      if (!inBand) {
        expect(after).toBe(before);
        return;
      }
      const left = [...cellsOf(before)].flatMap(([row, column]) => {
        const place = cellAfter(row, column, step);
        return place === null ? [] : [place];
      });
      if (left.length === 0) expect(after).toBeNull();
      else
        expect(after).toEqual({
          top: Math.min(...left.map(([row]) => row)),
          bottom: Math.max(...left.map(([row]) => row)),
          left: Math.min(...left.map(([, column]) => column)),
          right: Math.max(...left.map(([, column]) => column)),
        });
    }),
  );
});

test("addresses read back", () => {
  fc.assert(fc.property(area, (each) => expect(areaOf(addressOf(each))).toEqual(each)));
  expect(["3:7", "B:D", "A1"].map((address) => addressOf(areaOf(address)!))).toEqual([
    "3:7",
    "B:D",
    "A1",
  ]);
  expect(["A0", "XFE1", "1:A", "", "A1:B2:C3"].map(areaOf)).toEqual([null, null, null, null, null]);
});
