import { describeConsolidation } from "../../src/cli/describeConsolidation";
import { consolidated, ownFile } from "../consolidation/smallQuarter";

test("thousands have their point, in what is missing too", async () => {
  const lines = describeConsolidation(await consolidated([ownFile("DV023")]));
  expect(lines.find((line) => line.includes("CT6A"))).toMatch(/\/2\.000 – .*, còn thiếu 1\.9\d\d$/);
});
