import { consolidate } from "../../../src/app/consolidate";
import { drawBloc } from "../../../src/app/drawBloc";
import { renewBloc } from "../../../src/app/renewBloc";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import { readBloc } from "../../../src/workbook/readBloc";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { day } from "../../../src/demo/demoPeriod";
import { blocData, ownFile, UNITS } from "../../consolidation/smallQuarter";
import { snapshotOf } from "../../xlsx/packages";
import { comparable } from "./comparable";
import { closeExcel, failureCode, must, openExcel, type OpenExcel } from "./openExcel";
import { stateOf } from "./stateOf";

// The stand-in calculates the whole workbook before it answers.
jest.setTimeout(300_000);
afterEach(closeExcel);

/** The quarter consolidated into the workbook as it stands open. */
async function quarterInto(snapshot: Snapshot, units: readonly string[]) {
  return consolidate({
    bloc: readBloc(snapshot)!,
    period: { year: 2021, quarter: 3 },
    sources: units.map(ownFile),
    received: new Map(),
    today: day("2021-10-06"),
    time: "06/10/2021 08:00",
  });
}

const blocFile = (): Promise<Uint8Array> => writeWorkbook(drawBloc(blocData()));

async function openBloc(): Promise<OpenExcel> {
  return openExcel({ file: await blocFile() });
}

test("the open workbook holds what one drawn anew would hold, and one call takes it back", async () => {
  const { host, excel, anotherHost } = await openBloc();
  const before = await stateOf();
  const read = await must(host.read());
  const { consolidation, results } = await quarterInto(read, UNITS);
  const changes = renewBloc(read, consolidation.data, results)!;
  excel.traffic.reset();
  const undo = await must(host.carryOut(changes));
  expect(excel.traffic.roundTrips).toBeLessThanOrEqual(8);
  const now = await must(host.read());
  const anew = await writeWorkbook(drawBloc(consolidation.data, results));
  expect(comparable(now)).toEqual(comparable(await snapshotOf(anew)));
  // From another pane that read the workbook earlier nothing gets through.
  expect(await failureCode(anotherHost().carryOut(changes))).toBe("changedMeanwhile");
  await must(host.carryOut(undo));
  expect(await stateOf()).toEqual(before);
});
