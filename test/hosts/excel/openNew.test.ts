import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";

afterEach(closeExcel);

test("a file is opened beside the workbook in one round trip, byte for byte", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  await must(host.read());
  excel.traffic.reset();
  const bytes = await smallFile();
  await must(host.openNew(bytes));
  expect(excel.traffic.roundTrips).toBe(1);
  const [opened = ""] = excel.session.openedBeside;
  const read = await readWorkbook(new Uint8Array(Buffer.from(opened, "base64")));
  const wanted = await readWorkbook(bytes);
  expect(read).toEqual(wanted);
});

test("an Excel that cannot open another workbook says so", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  await must(host.read());
  excel.faults.always({ kind: "action", at: 0, code: "UnsupportedOperation" });
  expect(await failureCode(host.openNew(new Uint8Array([80, 75])))).toBe("notSupported");
});
