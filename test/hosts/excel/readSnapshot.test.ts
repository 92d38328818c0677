import { checkedEntry } from "../../../src/app/checkJson";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { DEMO_TODAY } from "../../../src/demo/demoPeriod";
import { demoUnits } from "../../../src/demo/demoUnits";
import { demoWorkbook } from "../../../src/demo/demoWorkbook";
import { PLANTED_FAULTS } from "../../../src/demo/plantedFaults";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import { withChangedParts, withoutTables } from "../../xlsx/changedParts";
import { snapshotOf } from "../../xlsx/packages";
import { comparable } from "./comparable";
import { closeExcel, must, openExcel, plain, smallFile, templateFile } from "./openExcel";

afterEach(closeExcel);

const TODAY = 44_470;

async function fromExcel(file: Uint8Array): Promise<Snapshot> {
  const { host } = await openExcel({ file });
  return must(host.read());
}

const checked = (snapshot: Snapshot, today = TODAY) =>
  checkedEntry("x.xlsx", checkWorkbook({ snapshot, fileName: null, today }));

async function compare(file: Uint8Array, today = TODAY): Promise<void> {
  const inFile = await snapshotOf(file);
  const inExcel = await fromExcel(file);
  expect(comparable(inExcel)).toEqual(comparable(inFile));
  expect(checked(inExcel, today)).toEqual(checked(inFile, today));
}

describe("what Excel tells is what stands in the file", () => {
  // The stand-in calculates a whole workbook before it answers.
  jest.setTimeout(180_000);

  test("a template", async () => compare(await templateFile()));

  const faulty = demoUnits().filter(({ code }) => PLANTED_FAULTS.some(({ unit }) => unit === code));
  test.each(faulty.slice(0, 2).map((unit) => [unit.code, unit] as const))(
    "a filled workbook with planted faults: %s",
    async (_, unit) => compare((await demoWorkbook(unit, PLANTED_FAULTS)).bytes, DEMO_TODAY),
  );

  test("a copy with a renamed tab", async () => {
    const rename = (_: string, xml: string) =>
      xml
        .replaceAll('name="2 Đảng viên"', 'name="Biến động"')
        .replaceAll("'2 Đảng viên'!", "'Biến động'!");
    await compare(withChangedParts(await templateFile(), rename));
  });

  test("a copy that lost its tables and protection", async () => {
    await compare(withChangedParts(await templateFile(), withoutTables));
  });
});

describe("round trips", () => {
  test("two to read, one to read again", async () => {
    const { host, excel } = await openExcel({ file: await smallFile() });
    const first = await must(host.read());
    expect(excel.traffic.roundTrips).toBe(2);
    excel.traffic.reset();
    const second = await must(host.read());
    expect(excel.traffic.roundTrips).toBe(1);
    expect(plain(second)).toEqual(plain(first));
  });

  test("no range is left behind for Excel to remember", async () => {
    const { host, excel } = await openExcel({ file: await smallFile() });
    await must(host.read());
    expect(excel.traffic.exchanges.map(({ kind }) => kind)).toEqual(["work", "work"]);
  });

  test("a sheet more costs one more, a sheet less two", async () => {
    const { host, excel } = await openExcel({ file: await smallFile() });
    const before = await must(host.read());
    await Excel.run((context) => {
      context.workbook.worksheets.add("Nháp");
      return context.sync();
    });
    excel.traffic.reset();
    const more = await must(host.read());
    expect(more.sheets).toHaveLength(before.sheets.length + 1);
    expect(excel.traffic.roundTrips).toBe(2);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Nháp").delete();
      return context.sync();
    });
    excel.traffic.reset();
    expect((await must(host.read())).sheets).toHaveLength(before.sheets.length);
    expect(excel.traffic.roundTrips).toBe(3);
  });
});

async function typed(set: (sheet: Excel.Worksheet) => void) {
  const { host } = await openExcel();
  await Excel.run((context) => {
    set(context.workbook.worksheets.getActiveWorksheet());
    return context.sync();
  });
  const [sheet] = (await must(host.read())).sheets;
  return (row: number, column: number) => sheet?.cells.get(row)?.get(column);
}

describe("single cells", () => {
  test("a text that begins with an equals sign is no formula", async () => {
    const at = await typed((sheet) => {
      sheet.getRange("A1:B1").formulas = [["'=1+1", "=1+1"]];
    });
    expect(at(1, 1)).toEqual({ value: "=1+1" });
    expect(at(1, 2)).toEqual({ value: 2, formula: "1+1" });
  });

  test("a number typed as text stays a text, a date is its serial number", async () => {
    const at = await typed((sheet) => {
      sheet.getRange("B2").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("A2:B2").values = [["'2000", 44_470]];
    });
    expect(at(2, 1)).toEqual({ value: "2000" });
    expect(at(2, 2)).toEqual({ value: 44_470, format: "dd/mm/yyyy" });
  });

  test("an error is one; the same characters typed as text are not", async () => {
    const at = await typed((sheet) => {
      sheet.getRange("A1:C1").formulas = [["=1/0", "'#DIV/0!", "=NA()"]];
    });
    expect(at(1, 1)).toEqual({ value: { error: "#DIV/0!" }, formula: "1/0" });
    expect(at(1, 2)).toEqual({ value: "#DIV/0!" });
    expect(at(1, 3)).toEqual({ value: { error: "#N/A" }, formula: "NA()" });
  });

  test("an empty sheet has no cells; a formula that gives nothing is a cell", async () => {
    const empty = await typed(() => undefined);
    expect(empty(1, 1)).toBeUndefined();
    const at = await typed((sheet) => {
      sheet.getRange("A1").formulas = [['=""']];
    });
    expect(at(1, 1)).toEqual({ value: "", formula: '""' });
  });

  test("fonts are told only where texts in them are not in Unicode", async () => {
    const { host, excel } = await openExcel();
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["§¶ng bé", "Đảng bộ"],
        ["x", "y"],
      ];
      sheet.getRange("A1").format.font.name = ".VnTime";
      sheet.getRange("B2").format.font.name = "Arial";
      return context.sync();
    });
    excel.traffic.reset();
    const [sheet] = (await must(host.read())).sheets;
    expect(sheet?.cells.get(1)?.get(1)).toEqual({ value: "§¶ng bé", font: ".VnTime" });
    expect(sheet?.cells.get(1)?.get(2)).toEqual({ value: "Đảng bộ" });
    expect(sheet?.cells.get(2)?.get(2)).toEqual({ value: "y" });
    // Mixed fonts are looked at closer, the next time at once.
    expect(excel.traffic.roundTrips).toBe(3);
    excel.traffic.reset();
    await must(host.read());
    expect(excel.traffic.roundTrips).toBe(1);
  });
});

test("more than Excel hands over at once is read in parts", async () => {
  const { host, excel } = await openExcel();
  const rows = Array.from({ length: 4000 }, (_, row) => [`${"dài ".repeat(300)}${row}`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < rows.length; row += 1000) {
      sheet.getRange(`A${row + 1}:A${row + 1000}`).values = rows.slice(row, row + 1000);
      await context.sync();
    }
  });
  const refused = () => excel.traffic.exchanges.filter(({ error }) => error !== null).length;
  excel.traffic.reset();
  const [sheet] = (await must(host.read())).sheets;
  expect(sheet?.cells.size).toBe(4000);
  expect(sheet?.cells.get(4000)?.get(1)).toEqual({ value: rows[3999]?.[0] });
  const first = refused();
  expect(first).toBeGreaterThan(0);
  // Nobody asks for all of it a second time.
  excel.traffic.reset();
  await must(host.read());
  expect(refused()).toBeLessThan(first);
});
