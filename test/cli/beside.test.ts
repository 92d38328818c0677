import { laidInVain } from "../../src/cli/beside";

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
