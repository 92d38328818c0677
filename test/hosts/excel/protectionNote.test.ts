import fc from "fast-check";
import { noteOf, optionsOfNote, PROTECTION_OF_PLANS } from "../../../src/hosts/excel/protection";

const ACTIONS = [
  ...["allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects"],
  ...["allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows"],
  ...["allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables"],
  "allowSort",
];

const options = fc
  .tuple(
    fc.array(fc.boolean(), { minLength: ACTIONS.length, maxLength: ACTIONS.length }),
    fc.constantFrom("Normal" as const, "Unlocked" as const, "None" as const),
  )
  .map(([allowed, selectionMode]) => ({
    ...Object.fromEntries(ACTIONS.map((action, index) => [action, allowed[index]])),
    selectionMode,
  }));

test("whatever a sheet allowed comes back from its note", () => {
  fc.assert(fc.property(options, (all) => expect(optionsOfNote(noteOf(all))).toEqual(all)));
});

test("a note fits into the formula of a name without quotes", () => {
  fc.assert(fc.property(options, (all) => expect(noteOf(all)).toMatch(/^[01]{13} [A-Za-z]+$/)));
});

test("sheets of ours allow what helps to read and sort", () => {
  expect(PROTECTION_OF_PLANS).toEqual({
    selectionMode: "Normal",
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
});
