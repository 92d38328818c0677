import { NO_CHANGES, type MarkLook, type MarkPlan } from "../../../src/spreadsheet/changes";
import { dump } from "../../excel/page/dump";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

const mark = (sheet: string, row: number, look: MarkLook): MarkPlan => ({
  area: { sheet, top: row, bottom: row + 1, left: 4, right: 5 },
  look,
});

const OPEN = "Mục lục";
const PROTECTED = "2 Đảng viên";
const HIDDEN = "Danh mục";

const FEW = [mark(OPEN, 1, "error"), mark(PROTECTED, 6, "failed")];
const OTHERS = [mark(HIDDEN, 2, "warning"), mark(PROTECTED, 8, "note")];
const wanted = (marks: readonly MarkPlan[]) => ({ ...NO_CHANGES, marks });

const formatsOn = (state: Awaited<ReturnType<typeof stateOf>>, tab: string) =>
  state.sheets.find(({ name }) => name === tab)!.formats;

test("marks stand above the formats that were there, which stay in their order", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  const before = formatsOn(await stateOf(), PROTECTED);
  await must(host.carryOut(wanted(FEW)));
  const [first, ...rest] = formatsOn(await stateOf(), PROTECTED);
  expect(first).toContain("so-chi-tieu:failed");
  expect(rest).toEqual(before);
});

test("one round trip to lay them after a check, two to change them", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  await must(host.read());
  excel.traffic.reset();
  await must(host.carryOut(wanted(FEW)));
  expect(excel.traffic.roundTrips).toBe(1);
  excel.traffic.reset();
  await must(host.carryOut(wanted(OTHERS)));
  expect(excel.traffic.roundTrips).toBe(2);
  const state = await stateOf();
  expect(formatsOn(state, OPEN).join()).not.toContain("so-chi-tieu");
  expect(formatsOn(state, HIDDEN).join()).toContain("so-chi-tieu:warning");
});

test("taken away they leave no trace, and sheets are protected as before", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  const before = dump(excel.workbook);
  await must(host.carryOut(wanted(FEW)));
  expect(dump(excel.workbook)).not.toBe(before);
  await must(host.carryOut(wanted([])));
  expect(dump(excel.workbook)).toBe(before);
});

test("a rule that Excel does not find keeps nobody from taking marks away", async () => {
  const { host, excel } = await openExcel({ file: await smallFile() });
  const sheet = excel.workbook.sheetByName(PROTECTED)!;
  expect(sheet.conditionalFormats.length).toBeGreaterThan(1);
  for (const format of sheet.conditionalFormats.slice(1)) format.lost = true;
  const before = dump(excel.workbook);
  await must(host.carryOut(wanted(FEW)));
  expect(dump(excel.workbook)).not.toBe(before);
  await must(host.carryOut(wanted([])));
  expect(dump(excel.workbook)).toBe(before);
});

test("another session takes away what this one laid", async () => {
  const { host, anotherHost } = await openExcel({ file: await smallFile() });
  const before = await stateOf();
  await must(host.carryOut(wanted(FEW)));
  await must(anotherHost().carryOut(wanted([])));
  expect(await stateOf()).toEqual(before);
});

test("this session lays anew what another one took away", async () => {
  const { host, anotherHost } = await openExcel({ file: await smallFile() });
  await must(host.carryOut(wanted(FEW)));
  const marked = await stateOf();
  await must(anotherHost().carryOut(wanted([])));
  await must(host.carryOut(wanted(FEW)));
  expect(await stateOf()).toEqual(marked);
});

test("what it gives back are the marks that stood before", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  await must(host.carryOut(wanted(FEW)));
  const marked = await stateOf();
  const undo = await must(host.carryOut(wanted(OTHERS)));
  expect(undo.marks).toEqual(FEW);
  await must(host.carryOut(undo));
  expect(await stateOf()).toEqual(marked);
});

test("a sheet that somebody unprotected since the check is not in the way", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  await must(host.read());
  await Excel.run((context) => {
    context.workbook.worksheets.getItem(PROTECTED).protection.unprotect();
    return context.sync();
  });
  await must(host.carryOut(wanted(FEW)));
  const sheet = (await stateOf()).sheets.find(({ name }) => name === PROTECTED);
  expect(sheet?.protection).toBeNull();
  expect(sheet?.formats.join()).toContain("so-chi-tieu:failed");
});

test("a sheet protected with a password is left alone, and so are the others", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  await Excel.run((context) => {
    const { protection } = context.workbook.worksheets.getItem(PROTECTED);
    protection.unprotect();
    protection.protect({}, "mật khẩu");
    return context.sync();
  });
  const before = await stateOf();
  expect(await failureCode(host.carryOut(wanted(FEW)))).toBe("protected");
  expect(await stateOf()).toEqual(before);
});

test("a mark on a tab that is gone is refused", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  expect(await failureCode(host.carryOut(wanted([mark("?", 1, "note")])))).toBe("notFound");
});

test("the snapshot knows nothing of marks", async () => {
  const { host } = await openExcel({ file: await smallFile() });
  const names = (await must(host.read())).names.length;
  await must(host.carryOut(wanted(FEW)));
  expect((await must(host.read())).names).toHaveLength(names);
});
