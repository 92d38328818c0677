import type { Changed } from "../../../src/hosts/port";
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
  const told: Changed[] = [];
  const stop = await must(opened.host.watch((what) => void told.push(what)));
  return { ...opened, stop, told, calls: () => told.length };
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

test("a new sheet and its end are told as changes of sheets, cells as such", async () => {
  const { told } = await watched();
  const during = async (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> => {
    await Excel.run((context) => {
      work(context.workbook.worksheets);
      return context.sync();
    });
    await settled();
  };
  await during((sheets) => sheets.add("Nháp"));
  await type("A1");
  await settled();
  await during((sheets) => {
    sheets.getItem("Nháp").getRange("A1").values = [[1]];
    sheets.getItem("Nháp").delete();
  });
  expect(told).toEqual(["sheets", "cells", "sheets"]);
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
