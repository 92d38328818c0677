import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { sheetPlan, workbookPlan } from "../xlsx/samplePlans";
import { excelGate } from "./excelGate";
import { damaged, failing, writtenSheet } from "./plantedFaults";

function writtenFormula(formula: string): Promise<Uint8Array> {
  return writtenSheet({ cells: [{ row: 1, column: 1, formula }] });
}

describe("formulas", () => {
  test.each([
    'IF(AND(A2>=1,NOT(A2=3)),"a ""quoted"" text",-A2%)',
    "SUMIFS($B$2:$B$9,$C$2:$C$9,1,'Trang 1'!$D$2:$D$9,\">=2\")",
    "INDEX(B:B,MATCH(A2,$2:$2,0))+1.5E-3*(2-.5)",
    "IF(ISERROR(#N/A),TRUE,FALSE)",
    'HYPERLINK("#A1","về")&FIXED(1/3,1)',
  ])("passes: %s", async (formula) => {
    expect(excelGate(await writtenFormula(formula))).toEqual([]);
  });

  test.each([
    [`SUM(${"A1,".repeat(3000)}A1)`, "formulaLength"],
    [`LEN("${"x".repeat(256)}")`, "formulaText"],
    ["SUM(A2,(A3)", "formulaSyntax"],
    ["SUM(A2))", "formulaSyntax"],
    ["A2+*A3", "formulaSyntax"],
    ["A2 A3", "formulaSyntax"],
    ["A2+", "formulaSyntax"],
    ["IF(A2,,1)", "formulaSyntax"],
    ["XFE1+1", "formulaSyntax"],
    ["A2+A1048577", "formulaSyntax"],
    ["'Trang 1!A1", "formulaSyntax"],
    ['TEXT(A2,"0")', "formulaFunction"],
    ["IFERROR(A2,0)", "formulaFunction"],
    ["NOT(A2,A3)", "formulaArguments"],
    ["COUNTIFS(A2:A9,1,B2:B9)", "formulaArguments"],
    [`SUM(${"A1,".repeat(255)}A1)`, "formulaArguments"],
    [`${"NOT(".repeat(65)}A2${")".repeat(65)}`, "formulaNesting"],
    ["SUM(tblA[Cột])", "formulaStructured"],
    ["MATCH(A2,{1,2},0)", "formulaArray"],
    ["@A2", "formulaArray"],
    ["'Trang 2'!A1", "formulaSheet"],
    ["A2+ten_la", "formulaName"],
  ] as const)("%# fails: %s", async (formula, check) => {
    expect(failing(await writtenFormula(formula))).toContain(check);
  });

  test("a sheet without its quotes", async () => {
    const formula = "DV01!A1";
    const bytes = await writeWorkbook(
      workbookPlan([
        sheetPlan("Trang 1", { cells: [{ row: 1, column: 1, formula }] }),
        sheetPlan("DV01"),
      ]),
    );
    expect(failing(bytes)).toContain("formulaSheet");
  });

  describe("a formula filled down", () => {
    const cells = [
      { row: 1, column: 2, formula: "A1+1" },
      { row: 2, column: 2, continues: 1 },
      { row: 3, column: 2, continues: 1 },
    ];
    const part = "xl/worksheets/sheet1.xml";

    test("passes", async () => {
      expect(excelGate(await writtenSheet({ cells }))).toEqual([]);
    });

    test.each([
      ["without a first cell", 'si="0" ref="B1:B3"', 'si="7" ref="B1:B3"'],
      ["beyond its area", 'ref="B1:B3"', 'ref="B1:B2"'],
      ["that names a sheet", ">A1+1<", ">'Trang 1'!A1+1<"],
    ])("fails %s", async (_what, from, to) => {
      const bytes = damaged(await writtenSheet({ cells }), part, from, to);
      expect(failing(bytes)).toContain("formulaShared");
    });
  });
});
