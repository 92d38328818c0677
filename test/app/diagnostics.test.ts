import {
  CATALOGUE_VERSION,
  READABLE_TEMPLATE_VERSIONS,
  TEMPLATE_VERSION,
} from "../../src/workbook/templateVersion";
import fc from "fast-check";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { diagnosticsText } from "../../src/app/diagnostics";
import { faultDetail } from "../../src/app/faultDetail";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import type { ExcelEnvironment } from "../../src/hosts/port";
import { RULE_IDS } from "../../src/rules/ruleIds";
import { checkedFile } from "../../src/taskpane/check/checkedFile";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { emptyUnitData } from "../../src/workbook/emptyUnitData";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { snapshotOf } from "./demoFiles";

const environment: ExcelEnvironment = {
  platform: "OfficeOnline",
  version: "16.0.1",
  excelApi: "1.17",
  displayLanguage: "vi-VN",
  contentLanguage: "en-US",
  readOnly: true,
};

test("tells versions, host, requirement set, rules and the last failure", () => {
  const text = diagnosticsText({
    version: "1.2.3",
    excel: environment,
    engine: "Edge",
    language: "vi",
    check: { rules: ["REQ01", "HYG09", "REQ01"] },
    trouble: { code: "protected", detail: "AccessDenied at protect" },
  });
  expect(text.split("\n")).toEqual([
    "Sổ chỉ tiêu: 1.2.3",
    `Mẫu báo cáo: ${TEMPLATE_VERSION} (đọc được ${READABLE_TEMPLATE_VERSIONS.join(", ")})`,
    `Bộ chỉ tiêu: ${CATALOGUE_VERSION}`,
    "Nơi chạy: Excel · OfficeOnline · 16.0.1 · ExcelApi 1.17 · chỉ đọc",
    "Trình duyệt: Edge",
    "Ngôn ngữ: vi · hiển thị vi-VN · nội dung en-US",
    "Lần soát gần nhất: HYG09 ×1, REQ01 ×2",
    "Lỗi gần nhất: protected · AccessDenied at protect",
  ]);
});

describe("a fault of the program", () => {
  test("is told by its kind and the places in our files, not by its message", () => {
    const error = new RangeError("Nguyễn Văn A");
    error.stack = `RangeError: Nguyễn Văn A\n    at read (https://so.example.vn/a/main.1f.js:2:345)\n    at x.js:1:1`;
    expect(faultDetail(error)).toBe("RangeError < main.1f.js:2:345 < x.js:1:1");
  });

  test.each([["text"], [null], [undefined], [{ message: "Nguyễn Văn A" }]])(
    "that is no error (%p) is told as unknown",
    (thrown) => expect(faultDetail(thrown)).toBe("unknown"),
  );

  test("repeats no word of its message, whatever the message is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.string(), (message, name) => {
        const error = new Error(`giá trị ${message}`);
        error.name = name;
        const detail = faultDetail(error);
        expect(detail).not.toContain("giá trị");
        expect(detail).toMatch(/^\w+( < [\w.-]+:\d+:\d+)*$/);
      }),
    );
  });
});

/** Values that nothing else in the report could look like. */
const SECRET = "Zq7x";
const typedText = fc.stringMatching(/^[A-Za-z0-9]{4,12}$/).map((text) => `${SECRET}${text}`);
const typedNumber = fc.integer({ min: 700_000_000, max: 799_999_999 });
const typedValue = fc.oneof(typedText, typedNumber);

const CELLS = UNIT_SHEETS.flatMap(({ fields, table }) => [
  ...Object.values(fields)
    .filter(({ filledBy }) => filledBy !== "formula")
    .map(({ key }) => ({ table: null, key })),
  ...Object.values(table?.columns ?? {})
    .slice(1)
    .filter(({ filledBy }) => filledBy !== "formula")
    .map(({ key }) => ({ table, key })),
]);

test("no value of a workbook gets into the report", async () => {
  const period = { year: 2021, quarter: 3 } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...CELLS), typedValue), { minLength: 20, maxLength: 60 }),
      async (values) => {
        const empty = emptyUnitData({
          ...{ unitCode: "DV017", period, createdOn: 44450, structureHash: "0" },
        });
        const fields = new Map(empty.fields);
        const tables = new Map(empty.tables);
        for (const [{ table, key }, value] of values) {
          if (table === null) fields.set(key, value);
          else if (table !== undefined) {
            const code = table.rows?.[0]?.code;
            const [first] = Object.values(table.columns);
            const old = tables.get(table.name)?.[0] ?? [];
            const begun = code === undefined ? [] : [[first?.key ?? "", code] as const];
            tables.set(table.name, [new Map([...begun, ...old, [key, value]])]);
          }
        }
        const plan = drawUnitWorkbook({ fields, tables }, UNIT_FORMULAS, { openBlocCells: true });
        const snapshot = await snapshotOf(new Uint8Array(await writeWorkbook(plan)));
        const checked = checkWorkbook({ snapshot, fileName: `${SECRET}.xlsx`, today: 44471 });
        expect(JSON.stringify(checkedFile(checked).findings)).toContain(SECRET);
        const { findings } = checked;
        const text = diagnosticsText({
          ...{ version: "1.2.3", excel: environment, engine: "Edge", language: "vi" },
          check: { rules: findings.map(({ rule }) => rule) },
          trouble: { code: "programFault", detail: faultDetail(new Error(SECRET)) },
        });
        expect(text).not.toContain(SECRET);
        expect(text).not.toMatch(/7\d{8}/);
        expect(text).not.toContain("DV017");
        const rules = /^Lần soát gần nhất: (.*)$/m.exec(text)?.[1]?.split(", ") ?? [];
        for (const rule of rules) {
          expect(RULE_IDS).toContain(rule.replace(/ ×\d+$|…$/, ""));
        }
      },
    ),
    { numRuns: 8 },
  );
});
