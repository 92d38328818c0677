import { heirOf } from "../../src/workbook/heir";
import { day } from "../../src/demo/demoPeriod";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { indexBloc } from "../../src/workbook/blocIndex";

type Unit = readonly [code: string, until: string | null, successor: string | null];

function heir(units: readonly Unit[], of: string): string | null {
  const rows = units.map(
    ([code, until, successor]) =>
      new Map<string, RawValue>([
        ["ma_don_vi", code],
        ["hieu_luc_den", until === null ? null : day(until)],
        ["don_vi_ke_thua", successor],
      ]),
  );
  const bloc = indexBloc({ fields: new Map(), tables: new Map([["tblDonVi", rows]]) });
  return heirOf(bloc, of, day("2021-09-30"));
}

test.each<[name: string, units: readonly Unit[], heir: string | null]>([
  [
    "a unit that goes on",
    [
      ["A", null, "B"],
      ["B", null, null],
    ],
    null,
  ],
  [
    "a unit that has ended",
    [
      ["A", "2021-08-11", "b "],
      ["B", null, null],
    ],
    "B",
  ],
  [
    "on its last day it is still there",
    [
      ["A", "2021-09-30", "B"],
      ["B", null, null],
    ],
    null,
  ],
  [
    "the successor's successor",
    [
      ["A", "2021-03-31", "B"],
      ["B", "2021-08-11", "C"],
      ["C", null, null],
    ],
    "C",
  ],
  ["no successor", [["A", "2021-08-11", null]], null],
  ["a successor that the roster does not have", [["A", "2021-08-11", "Z"]], null],
  [
    "two that name each other",
    [
      ["A", "2021-08-11", "B"],
      ["B", "2021-08-11", "A"],
    ],
    null,
  ],
  ["a code that the roster does not have", [], null],
])("%s", (_, units, expected) => {
  expect(heir(units, "A")).toBe(expected);
});
