import { NO_CHANGES } from "../../../src/spreadsheet/changes";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { sheetPlan, workbookPlan } from "../../xlsx/samplePlans";
import { closeExcel, must, openExcel, plain, templateFile } from "./openExcel";

afterEach(closeExcel);

/** Figures on one sheet, a formula beside each, and one on the other sheet that names them. */
const FILE = writeWorkbook(
  workbookPlan(
    [
      sheetPlan("Số liệu", {
        cells: [1, 2, 3].flatMap((row) => [
          { row, column: 1, value: row * 10 },
          { row, column: 2, formula: `A${row}*2`, value: row * 20 },
        ]),
      }),
      sheetPlan("Kết quả", {
        cells: [
          { row: 1, column: 1, formula: "'Số liệu'!A1+dau_ky", value: 30 },
          { row: 2, column: 1, value: "Ghi chú" },
          { row: 3, column: 1, formula: 'IF(A1>1000,"lớn","")', value: "" },
        ],
      }),
    ],
    {
      names: [
        {
          name: "dau_ky",
          area: { sheet: "Số liệu", top: 2, left: 1, bottom: 2, right: 1 },
        },
      ],
    },
  ),
);

/** Longer than events take. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Open, watched, and read once: what happens from now on is known. */
async function readOnce(file: Promise<Uint8Array> = FILE) {
  const { host, excel, anotherHost } = await openExcel({ file: await file });
  const stop = await must(host.watch(() => undefined));
  await must(host.read());
  const whole = excel.traffic.exchanges.at(-1)?.responseBytes ?? 0;
  return {
    ...{ host, stop, whole },
    change: async (work: (sheets: Excel.WorksheetCollection) => void) => {
      await Excel.run((context) => {
        work(context.workbook.worksheets);
        return context.sync();
      });
      await settled();
    },
    /** The next reading, what it took, and what one that remembers nothing sees. */
    readAgain: async () => {
      excel.traffic.reset();
      const again = plain(await must(host.read()));
      const { roundTrips, responseBytes } = excel.traffic;
      const anew = plain(await must(anotherHost().read()));
      return { again, anew, roundTrips, responseBytes };
    },
  };
}

const at = (sheets: Excel.WorksheetCollection, address: string, sheet = "Số liệu") =>
  sheets.getItem(sheet).getRange(address);

describe("after somebody typed into single cells, formulas of other sheets are not asked for", () => {
  test("and what is read is what stands there", async () => {
    const { change, readAgain } = await readOnce();
    await change((sheets) => (at(sheets, "A2").values = [[25]]));
    const { again, anew, roundTrips } = await readAgain();
    expect(again).toEqual(anew);
    expect(roundTrips).toBe(1);
    expect(again.sheets[1]?.cells["R1C1"]).toMatchObject({
      value: 35,
      formula: "'Số liệu'!A1+dau_ky",
    });
  });

  test("of a unit's report that is a fraction of its bytes, edit after edit", async () => {
    const { change, readAgain, whole } = await readOnce(templateFile());
    for (const figure of [51, 52]) {
      await change((sheets) => (at(sheets, "H8", "4 Đăng ký học tập").values = [[figure]]));
      const { again, anew, roundTrips, responseBytes } = await readAgain();
      expect(again).toEqual(anew);
      expect(roundTrips).toBe(1);
      expect(responseBytes).toBeLessThan(whole / 3);
    }
  }, 180_000);

  test("a formula that was typed over or typed anew, on the sheet where that was", async () => {
    const { change, readAgain } = await readOnce();
    await change((sheets) => {
      at(sheets, "B1").values = [[7]];
      at(sheets, "B2").formulas = [["=A2*3"]];
    });
    const { again, anew, roundTrips } = await readAgain();
    expect(again).toEqual(anew);
    expect(roundTrips).toBe(1);
    expect(again.sheets[0]?.cells["R1C2"]).toEqual({ value: 7 });
    expect(again.sheets[0]?.cells["R2C2"]).toEqual({ value: 60, formula: "A2*3" });
  });
});

describe("everything is read when more may have changed", () => {
  /** Nothing tells of it: Excel is known to leave out some events. */
  const untold = (sheets: Excel.WorksheetCollection, work: () => void): void => {
    const { runtime } = sheets.context;
    runtime.enableEvents = false;
    work();
    runtime.enableEvents = true;
  };

  test.each<readonly [string, number, (sheets: Excel.WorksheetCollection) => void]>([
    ["nothing was told", 1, () => undefined],
    ["a cell was emptied", 1, (sheets) => at(sheets, "A3").clear()],
    ["several cells were filled at once", 1, (sheets) => (at(sheets, "A1:A2").values = [[1], [2]])],
    [
      "a cell was moved, and the formulas that name it with it",
      1,
      (sheets) => {
        at(sheets, "D1").values = [[10]];
        at(sheets, "A1").clear();
        untold(sheets, () => {
          at(sheets, "A1", "Kết quả").formulas = [["='Số liệu'!D1+dau_ky"]];
        });
      },
    ],
    ["a row was put in", 1, (sheets) => void at(sheets, "1:1").insert("Down")],
    ["a row was taken out", 1, (sheets) => at(sheets, "2:2").delete("Up")],
    [
      "a tab was renamed, and something typed",
      2,
      (sheets) => {
        untold(sheets, () => (sheets.getItem("Số liệu").name = "Số liệu quý"));
        at(sheets, "A1", "Số liệu quý").values = [[11]];
      },
    ],
    [
      "a name leads elsewhere, and something was typed",
      2,
      (sheets) => {
        const { names } = sheets.context.workbook;
        names.getItem("dau_ky").formula = "='Số liệu'!$A$3";
        at(sheets, "A1").values = [[11]];
      },
    ],
    [
      "a figure of another sheet changed untold",
      2,
      (sheets) => {
        untold(sheets, () => (at(sheets, "A2", "Kết quả").values = [["Ghi chú khác"]]));
        at(sheets, "A1").values = [[11]];
      },
    ],
    ...["A2", "A3"].flatMap(
      (cell): readonly [string, number, (sheets: Excel.WorksheetCollection) => void][] => [
        [
          `a figure changed untold in ${cell} of the sheet typed into`,
          2,
          (sheets) => {
            untold(sheets, () => (at(sheets, cell).values = [[7]]));
            at(sheets, "A1").values = [[11]];
          },
        ],
        [
          `a figure went untold from ${cell}`,
          2,
          (sheets) => {
            untold(sheets, () => at(sheets, cell).clear());
            at(sheets, "A1").values = [[11]];
          },
        ],
      ],
    ),
    [
      "a formula of another sheet went untold",
      2,
      (sheets) => {
        untold(sheets, () => at(sheets, "A3", "Kết quả").clear());
        at(sheets, "A1").values = [[11]];
      },
    ],
    ["the sheet reaches further than before", 2, (sheets) => (at(sheets, "F9").values = [["mới"]])],
  ])("%s", async (_, trips, work) => {
    const { change, readAgain } = await readOnce();
    await change(work);
    const { again, anew, roundTrips } = await readAgain();
    expect(again).toEqual(anew);
    expect(roundTrips).toBe(trips);
  });

  test("somebody stopped listening in between", async () => {
    const { host, change, readAgain, stop, whole } = await readOnce();
    await stop();
    await must(host.watch(() => undefined));
    await change((sheets) => (at(sheets, "A1").values = [[11]]));
    const { again, anew, responseBytes } = await readAgain();
    expect(again).toEqual(anew);
    expect(responseBytes).toBeGreaterThan(whole * 0.9);
  });

  test("the host itself wrote", async () => {
    const { host, change, readAgain } = await readOnce();
    const block = { sheet: "Kết quả", row: 1, column: 3, contents: [[{ formula: "1+1" }]] };
    await must(host.carryOut({ ...NO_CHANGES, blocks: [block] }));
    await change((sheets) => (at(sheets, "A1").values = [[11]]));
    const { again, anew } = await readAgain();
    expect(again).toEqual(anew);
  });
});
