import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import { snapshotFingerprint } from "../../../src/spreadsheet/snapshotFingerprint";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import {
  closeExcel,
  failureCode,
  must,
  openExcel,
  plain,
  templateFile,
  templatePlan,
} from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

const SHEET = "5 Văn bản";
const template = (): WorkbookChanges => ({ ...NO_CHANGES, add: templatePlan() });

const block = (contents: NonNullable<WorkbookChanges["blocks"]>[number]["contents"]) => ({
  ...NO_CHANGES,
  blocks: [{ sheet: SHEET, row: 8, column: 4, contents }],
});

describe("a template into an empty workbook", () => {
  test("holds what the file of the same plan holds", async () => {
    const { host } = await openExcel();
    await must(host.carryOut(template()));
    const drawn = await must(host.read());
    const file = await readWorkbook(await templateFile());
    if (!file.ok) throw new Error("unreadable");
    const ours = new Set(templatePlan().sheets.map(({ name }) => name));
    const formulasOf = (snapshot: typeof drawn) =>
      plain({
        ...snapshot,
        names: snapshot.names.filter(({ name }) => !name.startsWith("_xlnm.")),
        sheets: snapshot.sheets
          .filter(({ name }) => ours.has(name))
          .map((sheet) => ({
            ...sheet,
            cells: new Map(
              [...sheet.cells].map(([row, cells]) => [
                row,
                new Map(
                  [...cells].map(([column, { value, formula, format }]) => [
                    column,
                    {
                      value: formula === undefined ? value : null,
                      ...(formula === undefined ? {} : { formula }),
                      ...(format === undefined ? {} : { format }),
                    },
                  ]),
                ),
              ]),
            ),
          })),
      });
    expect(formulasOf(drawn)).toEqual(formulasOf(file.snapshot));
  });

  test("takes one round trip to look and one to write", async () => {
    const { host, excel } = await openExcel();
    await must(host.carryOut(template()));
    expect(excel.traffic.roundTrips).toBe(2);
    expect(excel.traffic.largest).toBeLessThan(4_500_000);
  });

  test("carried out twice is carried out once", async () => {
    const { host } = await openExcel();
    await must(host.carryOut(template()));
    const once = await stateOf();
    await must(host.carryOut(template()));
    expect(await stateOf()).toEqual(once);
  });

  test("what it gives back removes it without a trace", async () => {
    const { host } = await openExcel();
    const before = await stateOf();
    const undo = await must(host.carryOut(template()));
    await must(host.carryOut(undo));
    expect(await stateOf()).toEqual(before);
  });

  test("is refused where one of its tabs is there already", async () => {
    const { host } = await openExcel();
    await Excel.run((context) => {
      context.workbook.worksheets.add("Danh mục");
      return context.sync();
    });
    const before = await stateOf();
    expect(await failureCode(host.carryOut(template()))).toBe("changedMeanwhile");
    expect(await stateOf()).toEqual(before);
  });
});

describe("a block of contents", () => {
  test("null leaves alone, nothing empties, a text stays a text, a formula computes", async () => {
    const { host } = await openExcel({ file: await templateFile() });
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
    expect(at(8, 4)?.value).toBe("một");
    expect(at(8, 5)).toBeUndefined();
    expect(at(8, 6)?.value).toBe("=1+1");
    expect(at(8, 6)?.formula).toBeUndefined();
    expect(at(9, 5)?.value).toBe("00123");
    expect(at(9, 6)?.value).toBe(5);
  });

  test("what it gives back restores the old contents, formulas and protection too", async () => {
    const { host } = await openExcel({ file: await templateFile() });
    const before = await stateOf();
    const row = Array.from({ length: 10 }, (_, index) => `x${index}`);
    const undo = await must(host.carryOut(block([row, row])));
    expect(await stateOf()).not.toEqual(before);
    await must(host.carryOut(undo));
    expect(await stateOf()).toEqual(before);
  });

  test("is refused when the workbook is no longer the one it was made for", async () => {
    const { host } = await openExcel({ file: await templateFile() });
    const basis = snapshotFingerprint(await must(host.read()));
    await must(host.carryOut({ ...block([["một"]]), basis }));
    const before = await stateOf();
    expect(await failureCode(host.carryOut({ ...block([["hai"]]), basis }))).toBe(
      "changedMeanwhile",
    );
    expect(await stateOf()).toEqual(before);
  });

  test("on a tab that is not there is refused before anything is written", async () => {
    const { host } = await openExcel({ file: await templateFile() });
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
    const { host } = await openExcel({ file: await templateFile() });
    const before = await stateOf();
    const undo = await must(
      host.carryOut({
        ...NO_CHANGES,
        visibility: [
          { sheet: "10 Kết luận", visibility: "visible" },
          { sheet: SHEET, visibility: "hidden" },
        ],
      }),
    );
    const shown = await stateOf();
    const visibility = (tab: string) => shown.sheets.find(({ name }) => name === tab)?.visibility;
    expect([visibility("10 Kết luận"), visibility(SHEET)]).toEqual(["Visible", "Hidden"]);
    await must(host.carryOut(undo));
    expect(await stateOf()).toEqual(before);
  });
});

test("a workbook opened for reading only is not written to", async () => {
  const { host } = await openExcel({ file: await templateFile() });
  Object.defineProperty(Office.context.document, "mode", { value: Office.DocumentMode.ReadOnly });
  const before = await stateOf();
  expect(await failureCode(host.carryOut(block([["x"]])))).toBe("readOnly");
  expect(await stateOf()).toEqual(before);
});
