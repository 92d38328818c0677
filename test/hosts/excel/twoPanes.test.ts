import { NO_CHANGES } from "../../../src/spreadsheet/changes";
import type { ExcelHost } from "../../../src/hosts/port";
import { TRANSPORT_ERROR } from "../../excel/faults/faults";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";
import { ROWS } from "./rowChanges";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

type Deed = (other: ExcelHost) => Promise<unknown>;

test.each<[string, Deed]>([
  ["takes the colours away", (other) => must(other.carryOut({ ...NO_CHANGES, marks: [] }))],
  ["undoes what it takes for cut off", (other) => must(other.undoWrite())],
])("while Excel keeps one pane waiting inside a write, another %s", async (_deed, deed) => {
  const patience = { pauses: [1_000], quiet: 20, answer: 600_000 };
  const { host, excel, anotherHost } = await openExcel({ file: await smallFile() }, patience);
  const before = await stateOf();
  await must(host.read());
  // Reading again, the first request that writes, and the one that asks for formats come before.
  excel.faults.at(4, { kind: "transport", error: TRANSPORT_ERROR.throttled });
  excel.traffic.reset();
  const written = failureCode(host.carryOut(ROWS));
  while (excel.traffic.exchanges.every(({ error }) => error === null)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await stateOf()).not.toEqual(before);
  await deed(anotherHost());
  // The pane that waited finds its journal gone, and writes nothing into rows that are not there.
  expect(await written).toBe("changedMeanwhile");
  expect(await stateOf()).toEqual(before);
  expect(await must(anotherHost().unfinished())).toBeNull();
});
