import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import { snapshotFingerprint } from "../../../src/spreadsheet/snapshotFingerprint";
import { protectSheet } from "../../excel/model/protection";
import { dump } from "../../excel/page/dump";
import { facetPlan } from "../../xlsx/samplePlans";
import { snapshotOf } from "../../xlsx/packages";
import { comparable } from "./comparable";
import {
  closeExcel,
  failureCode,
  must,
  openExcel,
  smallFile,
  templateFile,
  templatePlan,
} from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

const SHEET = "2 Đảng viên";
const small = (): WorkbookChanges => ({ ...NO_CHANGES, add: facetPlan() });

const block = (contents: NonNullable<WorkbookChanges["blocks"]>[number]["contents"]) => ({
  ...NO_CHANGES,
  blocks: [{ sheet: SHEET, row: 6, column: 2, contents }],
});

describe("new sheets", () => {
  test("a whole template holds what the file of the same plan holds, in two round trips", async () => {
    const { host, excel } = await openExcel();
    await must(host.carryOut({ ...NO_CHANGES, add: templatePlan() }));
    expect(excel.traffic.roundTrips).toBe(2);
    expect(excel.traffic.largest).toBeLessThan(4_500_000);
    const drawn = await must(host.read());
    const ours = new Set(templatePlan().sheets.map(({ name }) => name));
    const sheets = drawn.sheets.filter(({ name }) => ours.has(name));
    expect(comparable({ ...drawn, sheets })).toEqual(
      comparable(await snapshotOf(await templateFile())),
    );
  });

  test("carried out twice is carried out once", async () => {
    const { host } = await openExcel();
    await must(host.carryOut(small()));
    const once = await stateOf();
    await must(host.carryOut(small()));
    expect(await stateOf()).toEqual(once);
  });

  test("what it gives back removes it without a trace", async () => {
    const { host, excel } = await openExcel();
    const before = dump(excel.workbook);
    const undo = await must(host.carryOut(small()));
    await must(host.carryOut(undo));
    expect(dump(excel.workbook)).toBe(before);
  });

  test("is refused where one of its tabs is there already", async () => {
    const { host } = await openExcel();
    await Excel.run((context) => {
      context.workbook.worksheets.add("Danh mục");
      return context.sync();
    });
    const before = await stateOf();
    expect(await failureCode(host.carryOut(small()))).toBe("changedMeanwhile");
    expect(await stateOf()).toEqual(before);
  });
});

describe("a block of contents", () => {
  test("null leaves alone, nothing empties, a text stays a text, a formula computes", async () => {
    const { host } = await openExcel({ file: await smallFile() });
    await must(host.carryOut(block([["một", "hai", "ba"]])));
    await must(
      host.carryOut(
        block([
          [null, "", "=1+1"],
          [{ formula: "1+1" }, "00123", 5],
        ]),
      ),
    );
    const sheet = (await must(host.read())).sheets.find(({ name }) => name === SHEET);
    const at = (row: number, column: number) => sheet?.cells.get(row)?.get(column);
    expect(at(6, 2)?.value).toBe("một");
    expect(at(6, 3)).toBeUndefined();
    expect(at(6, 4)?.value).toBe("=1+1");
    expect(at(6, 4)?.formula).toBeUndefined();
    expect(at(7, 2)).toMatchObject({ value: 2, formula: "1+1" });
    expect(at(7, 3)?.value).toBe("00123");
    expect(at(7, 4)?.value).toBe(5);
  });

  test("what it gives back restores the old contents, formulas and protection too", async () => {
    const { host } = await openExcel({ file: await smallFile() });
    const before = await stateOf();
    const row = ["x", "y", "z"];
    const undo = await must(host.carryOut(block([row, row])));
    expect(await stateOf()).not.toEqual(before);
    await must(host.carryOut(undo));
    expect(await stateOf()).toEqual(before);
  });

  test("rights of a protected sheet that Excel leaves open do not keep it from being protected again", async () => {
    const { host, excel } = await openExcel({ file: await smallFile() });
    const sheet = excel.workbook.sheetByName(SHEET)!;
    if (sheet.protection === null) protectSheet(sheet);
    const { protection } = sheet;
    const leftOpen = { allowEditObjects: null, allowEditScenarios: null };
    sheet.protection = {
      ...protection!,
      rights: { ...protection!.rights, ...(leftOpen as object) },
    };
    await must(host.read());
    await must(host.carryOut(block([["mới"]])));
    expect(sheet.protection).toMatchObject({ rights: { ...protection!.rights } });
  });

  test("is refused when the workbook is no longer the one it was made for", async () => {
    const { host } = await openExcel({ file: await smallFile() });
    const basis = snapshotFingerprint(await must(host.read()));
    await must(host.carryOut({ ...block([["một"]]), basis }));
    const before = await stateOf();
    expect(await failureCode(host.carryOut({ ...block([["hai"]]), basis }))).toBe(
      "changedMeanwhile",
    );
    expect(await stateOf()).toEqual(before);
  });

  test("on a tab that is not there is refused before anything is written", async () => {
    const { host } = await openExcel({ file: await smallFile() });
    const before = await stateOf();
    const changes = { ...NO_CHANGES, blocks: [{ sheet: "?", row: 1, column: 1, contents: [[1]] }] };
    expect(await failureCode(host.carryOut(changes))).toBe("notFound");
    expect(await stateOf()).toEqual(before);
  });

  test("larger than one request is written in several", async () => {
    const { host, excel } = await openExcel();
    const contents = Array.from({ length: 5000 }, (_, row) => [`${"dài ".repeat(400)}${row}`]);
    const name = (await must(host.read())).sheets[0]!.name;
    excel.traffic.reset();
    await must(
      host.carryOut({ ...NO_CHANGES, blocks: [{ sheet: name, row: 1, column: 1, contents }] }),
    );
    expect(excel.traffic.largest).toBeLessThan(5 * 1024 * 1024);
    const [sheet] = (await must(host.read())).sheets;
    expect(sheet?.cells.get(5000)?.get(1)?.value).toBe(contents[4999]![0]);
  });
});

describe("visibility", () => {
  test("is changed, and comes back", async () => {
    const { host } = await openExcel({ file: await smallFile() });
    const before = await stateOf();
    const undo = await must(
      host.carryOut({
        ...NO_CHANGES,
        visibility: [
          { sheet: "Danh mục", visibility: "visible" },
          { sheet: SHEET, visibility: "hidden" },
        ],
      }),
    );
    const shown = await stateOf();
    const visibility = (tab: string) => shown.sheets.find(({ name }) => name === tab)?.visibility;
    expect([visibility("Danh mục"), visibility(SHEET)]).toEqual(["Visible", "Hidden"]);
    await must(host.carryOut(undo));
    expect(await stateOf()).toEqual(before);
  });
});

test("a workbook opened for reading only is not written to", async () => {
  const { host } = await openExcel({ file: await smallFile(), readOnly: true });
  const before = await stateOf();
  expect(await failureCode(host.carryOut(block([["x"]])))).toBe("readOnly");
  expect(await stateOf()).toEqual(before);
});
