import { TRANSPORT_ERROR } from "../faults/faults";
import { refusal, useExcel } from "./session";
import { utf8Length } from "../standIn";

const booted = useExcel();

const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) =>
  booted().Excel.run(work);

const write = (address: string) =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["written"]];
    await context.sync();
  });

const valueAt = (row: number, column: number) =>
  booted().excel.workbook.activeSheet.valueAt(row, column);

test("what was not loaded cannot be read", async () => {
  const early = run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await refusal(early)).toBe("PropertyNotLoaded");
});

test("a failed batch keeps what ran before the failing action, and names it", async () => {
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("not an address!").values = [["never"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });
    throw new Error("not refused");
  } catch (failure) {
    const { code, debugInfo } = failure as OfficeExtension.Error;
    expect(code).toBe("InvalidArgument");
    expect(debugInfo.errorLocation).toBe("Worksheet.getRange");
  }
  expect([valueAt(1, 1), valueAt(2, 1)]).toEqual(["before", null]);
});

test.each<[string, number, string, number]>([
  ["throttled", TRANSPORT_ERROR.throttled, "ActivityLimitReached", 1],
  ["session lost", TRANSPORT_ERROR.sessionLost, "InvalidOrTimedOutSession", 2],
  ["access denied", TRANSPORT_ERROR.accessDenied, "AccessDenied", 3],
])("the transport can fail: %s", async (_what, error, code, row) => {
  booted().excel.faults.next({ kind: "transport", error });
  expect(await refusal(write(`B${row}`))).toBe(code);
  expect(valueAt(row, 2)).toBeNull();
  expect(await refusal(write(`B${row}`))).toBeNull();
});

test("an answer can get lost after the work was done", async () => {
  const { faults } = booted().excel;
  faults.next({ kind: "transport", error: TRANSPORT_ERROR.sessionLost, carriedOut: true });
  expect(await refusal(write("C1"))).toBe("InvalidOrTimedOutSession");
  expect(valueAt(1, 3)).toBe("written");
});

test("the k-th request fails at the action it is told to", async () => {
  booted().excel.faults.at(2, { kind: "action", at: 0, code: "GeneralException" });
  expect(await refusal(write("D1"))).toBeNull();
  expect(await refusal(write("D2"))).toBe("GeneralException");
  expect(valueAt(2, 4)).toBeNull();
});

test("a host that never answers leaves the add-in waiting", async () => {
  booted().excel.faults.next({ kind: "silence" });
  const waiting = write("E1").then(() => "answered");
  const pause = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 100));
  expect(await Promise.race([waiting, pause])).toBe("still waiting");
});

test("while a cell is edited requests fail, or wait if they may", async () => {
  const { excel, Excel } = booted();
  excel.editing = true;
  expect(await refusal(write("F1"))).toBe("InvalidOperationInCellEditMode");
  const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("F1").values = [["late"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(valueAt(1, 6)).toBeNull();
  excel.editing = false;
  await patient;
  expect(valueAt(1, 6)).toBe("late");
});

test("more than 5 MB are refused, going and coming", async () => {
  const long = "x".repeat(30_000);
  const rows = Array.from({ length: 200 }, () => [long]);
  const going = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("H1:H200").values = rows;
    await context.sync();
  });
  expect(await refusal(going)).toBe("RequestPayloadSizeLimitExceeded");
  const sheet = () => booted().excel.workbook.activeSheet;
  for (let row = 1; row <= 200; row++) sheet().cells.set(row, 9, { content: long });
  const coming = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("I1:I200").load("values");
    await context.sync();
  });
  expect(await refusal(coming)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("round trips and bytes are counted, clean-up apart", async () => {
  const { traffic, session } = booted().excel;
  const held = session.references.count;
  traffic.reset();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    range.load("text");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(traffic.roundTrips).toBe(2);
  expect(traffic.exchanges.map(({ kind }) => kind)).toEqual(["work", "work", "cleanup"]);
  expect(traffic.requestBytes).toBeGreaterThan(500);
  expect(session.references.count).toBe(held);
});

test.each(["", "A1", "đến 50%", "\u07ff\u0800\uffff", "€ 12 😀 \u{10ffff}"])(
  "bytes are those of UTF-8: %j",
  (text) => expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length),
);

test("a workbook opened for reading refuses to be written", async () => {
  booted().excel.workbook.readOnly = true;
  expect(await refusal(write("A1"))).not.toBeNull();
  booted().excel.workbook.readOnly = false;
});
