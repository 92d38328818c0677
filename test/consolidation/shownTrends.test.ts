import { shownQuarter } from "../../src/taskpane/consolidation/workers/shownQuarter";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { blocData, consolidated, ownFile } from "./smallQuarter";

/** What Tổng hợp says of the way an indicator has gone since the quarter before. */
const UNITS = ["DV037", "DV061"];

/** The same figures as if they had come a quarter earlier. */
async function aQuarterBefore(): Promise<WorkbookData> {
  const { data } = (await consolidated(UNITS.map(ownFile), blocData(UNITS))).consolidation;
  const earlier = [...data.tables].map(
    ([name, rows]) =>
      [
        name,
        name.startsWith("tblT")
          ? rows.map((row) => (row.has("ky") ? new Map([...row, ["ky", "2021-Q2"] as const]) : row))
          : rows,
      ] as const,
  );
  return { ...data, tables: new Map(earlier) };
}

test.each<[name: string, received: readonly string[], units: string | null]>([
  ["all have reported", UNITS, "same"],
  ["one has not: what it lacks is no decline", UNITS.slice(0, 1), null],
])("%s", async (_, received, units) => {
  const done = await consolidated(received.map(ownFile), await aQuarterBefore());
  const { indicators } = shownQuarter(done);
  const since = (id: string) => indicators.find((one) => one.id === id)?.previousQuarter;
  expect(since("CT2D")).toMatchObject({ direction: units, display: "100,00% (2/2)" });
  expect(since("NV3C")?.direction).toBe(units);
  expect(since("CT2A")?.direction).toBe("same");
  // Figures alone: neither which part was lowest, nor what the year before had come to then.
  expect(since("CT2C")?.display).toBe("1/1 đối tượng đạt");
  expect(since("CT4B")?.display).toBe("100,00% (2/2)");
  // Nothing was known of it.
  expect(since("NV4C")).toBeNull();
});
