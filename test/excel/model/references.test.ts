import { areaAfter, type Move } from "./moves";
import { rewriteReferences } from "./references";

const insertRow3: Move = {
  area: { top: 3, bottom: 3, left: 1, right: 16_384 },
  by: 1,
  axis: "rows",
};
const deleteRow3: Move = { ...insertRow3, by: -1 };

/** The formula of a cell on the sheet Data after the move there. */
function moved(formula: string, move: Move, home = "Data"): string {
  return rewriteReferences(formula, (reference) => {
    if ((reference.tab ?? home) !== "Data") return reference;
    const area = areaAfter(reference.area, move);
    if (area === null) return null;
    return area === reference.area ? reference : { ...reference, area };
  });
}

test.each([
  ["A1+A3", "A1+A4", "A1+#REF!"],
  ["SUM(A1:A5)", "SUM(A1:A6)", "SUM(A1:A4)"],
  ["$A$3&B$4&$C5", "$A$4&B$5&$C6", "#REF!&B$3&$C4"],
  ["SUM(3:4)+SUM(A:B)", "SUM(4:5)+SUM(A:B)", "SUM(3:3)+SUM(A:B)"],
  ["'Other tab'!A3+Data!A4", "'Other tab'!A3+Data!A5", "'Other tab'!A3+Data!A3"],
  ['"A3"&LOG10(A5)', '"A3"&LOG10(A6)', '"A3"&LOG10(A4)'],
  ["quý_A3+A3_x", "quý_A3+A3_x", "quý_A3+A3_x"],
])("%s: a row inserted, a row deleted", (formula, inserted, deleted) => {
  expect(moved(formula, insertRow3)).toBe(inserted);
  expect(moved(formula, deleteRow3)).toBe(deleted);
});

test("formulas elsewhere follow what names the sheet", () => {
  expect(moved("A3+Data!A3", insertRow3, "Other")).toBe("A3+Data!A4");
});
