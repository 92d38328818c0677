import { laidInVain, lastBefore } from "../../src/cli/beside";
import { materialOf } from "../rules/material";

const period = (year: number, quarter: 1 | 2 | 3 | 4) => ({ year, quarter });
const laid = { path: "Q2.xlsx", unit: "DV035", period: period(2021, 2) };

test.each([
  ["the unit's quarter before", "DV035", period(2021, 3), []],
  ["an older quarter of the unit", "DV035", period(2021, 4), []],
  ["another unit's", "DV007", period(2021, 3), ["Quý II/2021 của DV035"]],
  ["the very quarter that is checked", "DV035", period(2021, 2), ["Quý II/2021 của DV035"]],
  ["beside a file without quarter", "DV035", null, ["Quý II/2021 của DV035"]],
])("a workbook laid beside: %s", (_, unit, of, said) => {
  const lines = laidInVain([laid], [{ unit, period: of }]);
  expect(lines).toHaveLength(said.length);
  said.forEach((words, at) => expect(lines[at]).toContain(words));
});

describe("of several reports laid beside, the one that last quarter's figures come from", () => {
  const of = (name: string, quarter: 1 | 2 | 3, fields = {}, unit = "DV035") => {
    const { report } = materialOf({ fields: { lan_nop: 1, ngay_ky: null, ...fields } });
    return { name, unit, period: period(2021, quarter), report };
  };
  const older = of("older", 1, { lan_nop: 9 });
  const first = of("first", 2, { ngay_ky: 44_400 });
  const again = of("again", 2, { lan_nop: 2 });
  const signedLater = of("signed later", 2, { ngay_ky: 44_401 });
  const same = of("the same quarter", 3);
  const foreign = of("another unit's", 2, { lan_nop: 9 }, "DV007");

  test.each([
    ["the quarter just before", [older, first, same, foreign], "first"],
    ["an older one where there is none", [older, same, foreign], "older"],
    ["the greatest lần nộp", [first, again, signedLater], "again"],
    [
      "a blank one as the first",
      [of("blank", 2, { lan_nop: null, ngay_ky: 44_402 }), first],
      "blank",
    ],
    ["then the later signature", [first, signedLater], "signed later"],
    ["none", [same, foreign], undefined],
  ])("%s, in whatever order they are given", (_, laid, name) => {
    for (const given of [laid, [...laid].reverse()]) {
      expect(lastBefore(given, "DV035", period(2021, 3))?.name).toBe(name);
    }
  });
});
