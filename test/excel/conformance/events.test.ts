import { writeArea } from "../model/contents";
import { cellArea } from "../model/area";
import { select } from "../model/selection";
import { useExcel } from "./session";

const booted = useExcel();

/** Everything has been told, and the add-in has had its turn. */
async function settled(): Promise<void> {
  booted().excel.flushEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The user types into a cell of the active sheet. */
const type = (row: number, column: number, text: string) =>
  writeArea(booted().excel.workbook.activeSheet, cellArea(row, column), () => text);

test("collection and sheet both hear of a change, until they stop listening", async () => {
  const { Excel } = booted();
  const heard: string[] = [];
  const listening = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (who: string) => (event: Excel.WorksheetChangedEventArgs) => {
      heard.push(`${who} ${event.changeType} ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    };
    const all = worksheets.onChanged.add(note("all"));
    const one = worksheets.getActiveWorksheet().onChanged.add(note("one"));
    await context.sync();
    return [all, one];
  });
  type(4, 4, "12");
  await settled();
  expect(heard.sort()).toEqual(["all RangeEdited D4 Unknown", "one RangeEdited D4 Unknown"]);
  heard.length = 0;
  await Excel.run(listening[0]!.context, async (context) => {
    for (const handler of listening) handler.remove();
    await context.sync();
  });
  type(4, 4, "13");
  await settled();
  expect(heard).toEqual([]);
  expect(booted().excel.session.registrations.list()).toEqual([]);
});

test("an event tells what a single cell held, and leads to its range", async () => {
  const { Excel } = booted();
  const told: unknown[] = [];
  type(1, 1, "1");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => {
      told.push(event.details);
      await Excel.run(async (own) => {
        const range = event.getRange(own);
        range.load("values");
        await own.sync();
        told.push(range.values);
      });
    });
    await context.sync();
  });
  type(1, 1, "two");
  await settled();
  await settled();
  expect(told).toEqual([
    {
      valueBefore: 1,
      valueAfter: "two",
      valueTypeBefore: "Double",
      valueTypeAfter: "String",
    },
    [["two"]],
  ]);
});

test("changes come in bursts, after the answer, and not while events are off", async () => {
  const { Excel } = booted();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Bursts");
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:B2").values = [[1], [2]];
    await context.sync();
    expect(heard).toEqual([]);
    await settled();
    expect(heard).toEqual(["A1", "B1:B2"]);
    context.runtime.enableEvents = false;
    sheet.getRange("C1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    await settled();
    expect(heard).toHaveLength(2);
  });
});

test("selections and tabs are followed", async () => {
  const { Excel, excel } = booted();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("Second");
    worksheets.onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    second.onActivated.add(() => {
      heard.push("Second shown");
      return Promise.resolve();
    });
    await context.sync();
    select(excel.workbook.sheetByName("Second")!, { top: 2, left: 2, bottom: 3, right: 3 });
    await settled();
    expect(heard).toEqual(["Second shown", "B2:C3"]);
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Second!B2:C3");
  });
});

test("of formulas that change, those that stood there before are told", async () => {
  const told: Excel.FormulaChangedEventDetail[] = [];
  const listening = await booted().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handler = sheet.onFormulaChanged.add((event) => {
      told.push(...event.formulaDetails);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  type(9, 1, "5");
  type(9, 2, "=A9*2");
  type(9, 1, "6");
  type(9, 2, "=A9*3");
  type(9, 2, "=A9*3");
  await settled();
  expect(told).toEqual([
    { cellAddress: "B9", previousFormula: "" },
    { cellAddress: "B9", previousFormula: "=A9*2" },
  ]);
  await booted().Excel.run(listening.context, async (context) => {
    listening.remove();
    await context.sync();
  });
});
