import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { facetPlan } from "../xlsx/samplePlans";
import { damaged, failing, writtenSheet } from "./plantedFaults";

const SHEET = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table1.xml";

describe("tables", () => {
  test.each([
    ["header cell says otherwise", TABLE, 'name="Tỷ lệ (%)"', 'name="Tỷ lệ"', "tableHeader"],
    ["header cell is a number", SHEET, '<c r="D5" t="s" s="3">', '<c r="D5" s="3">', "tableHeader"],
    ["column twice", TABLE, 'name="Tỷ lệ (%)"', 'name="HỌ VÀ TÊN"', "tableColumns"],
    ["line break", TABLE, 'name="Họ và tên"', 'name="Họ và&#10;tên"', "tableColumns"],
    ["escaped line break", TABLE, 'name="Họ và tên"', 'name="Họ và_x000A_tên"', "tableColumns"],
    ["column without a name", TABLE, 'name="Họ và tên"', 'name=""', "tableColumns"],
    ["a column too few", TABLE, '<tableColumn id="3" name="Tỷ lệ (%)"/>', "", "tableColumns"],
    ["no row of data", TABLE, 'ref="B5:D9" totals', 'ref="B5:D5" totals', "tableRows"],
    [
      "filter elsewhere",
      TABLE,
      '<autoFilter ref="B5:D9"/>',
      '<autoFilter ref="B5:D8"/>',
      "tableRows",
    ],
    ["not listed", SHEET, '<tablePart r:id="rId1"/>', "", "package"],
  ] as const)("%s", async (_what, part, from, to, check) => {
    expect(failing(damaged(await writeWorkbook(facetPlan()), part, from, to))).toContain(check);
  });

  test("two that overlap", async () => {
    const table = { columns: ["Cột"], filter: false };
    const bytes = await writtenSheet({
      cells: [1, 3].map((row) => ({ row, column: 1, value: "Cột" })),
      tables: [
        { ...table, name: "tblA", area: { top: 1, left: 1, bottom: 4, right: 1 } },
        { ...table, name: "tblB", area: { top: 3, left: 1, bottom: 6, right: 1 } },
      ],
    });
    expect(failing(bytes)).toEqual(["tableOverlap"]);
  });

  test("merged cells inside", async () => {
    const merged = '</sheetProtection><mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells>';
    const bytes = damaged(
      await writeWorkbook(facetPlan()),
      SHEET,
      'autoFilter="0"/>',
      `autoFilter="0">${merged}`,
    );
    expect(failing(bytes)).toEqual(["tableOverlap"]);
  });
});

describe("validations", () => {
  test.each([
    ["title too long", 'promptTitle="Ngày"', `promptTitle="${"t".repeat(33)}"`, "validationText"],
    ["message too long", 'prompt="Tự do"', `prompt="${"t".repeat(256)}"`, "validationText"],
    [
      "error title too long",
      'errorTitle="Quý"',
      `errorTitle="${"t".repeat(33)}"`,
      "validationText",
    ],
    ["error too long", 'error="Chọn', `error="${"t".repeat(256)}`, "validationText"],
    ["list too long", "dm_quy</", `"${"ab,".repeat(86)}"</`, "validationList"],
    ["list without a name", "dm_quy</", "dm_nam</", "formulaName"],
    ["cells with two", 'sqref="B9"', 'sqref="B9 B7:B8"', "validationOverlap"],
  ] as const)("%s", async (_what, from, to, check) => {
    expect(failing(damaged(await writeWorkbook(facetPlan()), SHEET, from, to))).toContain(check);
  });
});
