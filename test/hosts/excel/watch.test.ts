import { NO_CHANGES } from "../../../src/spreadsheet/changes";
import { closeExcel, must, openExcel } from "./openExcel";

afterEach(closeExcel);

const type = (...addresses: readonly string[]) =>
  Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of addresses) sheet.getRange(address).values = [[address]];
    return context.sync();
  });

/** Longer than events take and a burst of them lasts. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

async function watched() {
  const opened = await openExcel();
  let calls = 0;
  const stop = await must(opened.host.watch(() => (calls += 1)));
  return { ...opened, stop, calls: () => calls };
}

test("a burst of changes is told once", async () => {
  const { calls } = await watched();
  await type("A1", "A2", "B7");
  await settled();
  expect(calls()).toBe(1);
  await type("A4");
  await settled();
  expect(calls()).toBe(2);
});

test("a new sheet is told too", async () => {
  const { calls } = await watched();
  await Excel.run((context) => {
    context.workbook.worksheets.add("Nháp");
    return context.sync();
  });
  await settled();
  expect(calls()).toBe(1);
});

test("what the host writes itself is not told, what comes after is", async () => {
  const { host, calls } = await watched();
  const { sheets } = await must(host.read());
  const block = {
    sheet: sheets[0]!.name,
    row: 1,
    column: 1,
    contents: [
      [1, 2],
      [3, 4],
    ],
  };
  await must(host.carryOut({ ...NO_CHANGES, blocks: [block] }));
  await settled();
  expect(calls()).toBe(0);
  await type("C1");
  await settled();
  expect(calls()).toBe(1);
});

test("once stopped nothing is told", async () => {
  const { stop, calls } = await watched();
  await stop();
  await type("A1");
  await settled();
  expect(calls()).toBe(0);
});
