import type { HostFailureCode } from "../../../src/hosts/port";
import type { Fault } from "../../excel/faults/faults";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";

afterEach(closeExcel);

const transport = (error: number): Fault => ({ kind: "transport", error });
const action = (code: string): Fault => ({ kind: "action", at: 3, code });

test.each<[string, Fault, HostFailureCode]>([
  ["a cell is being edited", transport(5004), "editing"],
  ["too many requests", transport(5102), "busy"],
  ["the session is lost", transport(5012), "sessionLost"],
  ["Excel denies access", transport(7000), "protected"],
  ["too large", transport(5104), "tooLarge"],
  ["another workbook is in front", action("InvalidSelection"), "elsewhere"],
  ["Excel does not know a member", action("ApiNotFound"), "notSupported"],
  ["Excel has not built a member", action("NotImplemented"), "notSupported"],
  ["something is gone", action("ItemNotFound"), "notFound"],
  ["something has come", action("ItemAlreadyExists"), "changedMeanwhile"],
  ["anything else", action("GeneralException"), "programFault"],
])("%s", async (_, fault, code) => {
  const { host, excel } = await openExcel();
  excel.faults.always(fault);
  expect(await failureCode(host.read())).toBe(code);
});

test("a busy Excel is asked again, a few times", async () => {
  const { host, excel } = await openExcel();
  excel.faults.at(1, transport(5102));
  excel.faults.at(2, transport(5102));
  await must(host.read());
  expect(excel.traffic.exchanges.map(({ error }) => error)).toEqual(["5102", "5102", null, null]);
});

test("an Excel that never answers is a lost one", async () => {
  const { host, excel } = await openExcel({}, { answer: 30 });
  excel.faults.always({ kind: "silence" });
  expect(await failureCode(host.read())).toBe("sessionLost");
});

test("a request waits for the end of editing where Excel can wait", async () => {
  const { host, excel } = await openExcel({
    requirementSets: { ExcelApi: "1.17", RichApiRuntime: "1.2", DelayForCellEdit: "1.1" },
  });
  excel.editing = true;
  const reading = host.read();
  setTimeout(() => (excel.editing = false), 20);
  await must(reading);
});

test("that Excel does not answer while a cell is edited is told until it does", async () => {
  const { host, excel } = await openExcel(
    { requirementSets: { ExcelApi: "1.17", RichApiRuntime: "1.2", DelayForCellEdit: "1.1" } },
    { silence: 20 },
  );
  const told: boolean[] = [];
  const silent = new Promise<void>((resolve) =>
    host.silence.listen(() => {
      told.push(host.silence.isOn());
      resolve();
    }),
  );
  excel.editing = true;
  const reading = host.read();
  await silent;
  expect(told).toEqual([true]);
  excel.editing = false;
  await must(reading);
  expect(told.slice(0, 2)).toEqual([true, false]);
  expect(host.silence.isOn()).toBe(false);
});

test("a failed request does not hold up the next", async () => {
  const { host, excel } = await openExcel();
  excel.faults.next(transport(5012));
  const [first, second] = await Promise.all([failureCode(host.read()), failureCode(host.read())]);
  expect([first, second]).toEqual(["sessionLost", null]);
});

test("the detail tells code and place, nothing of what stands in the workbook", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  excel.faults.next(action("GeneralException"));
  const read = await host.read();
  expect(read.ok ? "" : read.failure.detail).toMatch(/^GeneralException [\w.]+$/);
});

test("all of it works on the oldest Excel that is supported", async () => {
  const { host } = await openExcel({
    file: await smallFile(),
    requirementSets: { ExcelApi: "1.12", RichApiRuntime: "1.1" },
  });
  const { sheets } = await must(host.read());
  expect(sheets).toHaveLength(4);
  const stop = await must(host.watch(() => undefined));
  await stop();
  await must(host.select({ sheet: "2 Đảng viên", row: 8, column: 4 }));
  expect(host.environment().excelApi).toBe("1.12");
});
