import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";

afterEach(closeExcel);

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack().load("address");
    await context.sync();
    return range.address;
  });

const HIDDEN = { sheet: "Danh mục", row: 2, column: 1 };

test("a cell is shown and selected in one round trip", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  await must(host.read());
  excel.traffic.reset();
  await must(host.select({ sheet: "2 Đảng viên", row: 9, column: 5 }));
  expect(excel.traffic.roundTrips).toBe(1);
  expect(await selected()).toBe("'2 Đảng viên'!E9");
});

test("a hidden tab is shown only when asked for", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  await must(host.read());
  expect(await failureCode(host.select(HIDDEN))).toBe("hidden");
  await must(host.select(HIDDEN, true));
  expect(await selected()).toBe("'Danh mục'!A2");
});

test("a tab that is gone is not found, whether that is known or not", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  expect(await failureCode(host.select({ sheet: "?", row: 1, column: 1 }))).toBe("notFound");
  await must(host.read());
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("2 Đảng viên").delete();
    return context.sync();
  });
  const gone = { sheet: "2 Đảng viên", row: 1, column: 1 };
  expect(await failureCode(host.select(gone))).toBe("notFound");
});
