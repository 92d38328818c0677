import { fileName } from "../../../src/hosts/excel/fileName";
import { closeExcel, openExcel } from "./openExcel";

afterEach(closeExcel);

test.each([
  ["C:\\Users\\van.thu\\Báo cáo\\SO_KHOI.xlsx", "SO_KHOI.xlsx"],
  ["/Users/vanthu/TH 100%.xlsx", "TH 100%.xlsx"],
  ["https://so.example.vn/chung/T%E1%BB%95ng%20h%E1%BB%A3p.xlsx", "Tổng hợp.xlsx"],
  ["", null],
  [null, null],
])("Excel has %p open: %p", (url, name) => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
  expect(fileName()).toBe(name);
});

test("as office.js tells it", async () => {
  const { host, excel } = await openExcel();
  expect(host.fileName()).toBe(excel.workbook.title);
});
