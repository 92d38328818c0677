import { baseQuarter } from "../oracle/baseQuarter";
import { fillWorkbook } from "../oracle/fillWorkbook";
import { drawnTemplate, productCheck } from "../oracle/product";
import { withChangedParts, withoutTables, type PartChange } from "../xlsx/changedParts";

/** Files as other programs leave them: what was lost is told once, the figures stay the same. */
let filled: Uint8Array;
beforeAll(async () => {
  const quarter = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });
  filled = fillWorkbook(await drawnTemplate(), quarter);
});

const changed = (change: PartChange): Uint8Array => withChangedParts(filled, change);

const told = (findings: readonly { severity: string; rule: string }[]) =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`);

test("a complete workbook is ready and gives no finding", async () => {
  const { status, findings } = await productCheck(filled);
  expect({ status, findings }).toEqual({ status: "ready", findings: [] });
});

test("a copy without tables is read by its key rows, with one note", async () => {
  const whole = await productCheck(filled);
  const copy = await productCheck(changed(withoutTables));
  expect(copy.status).toBe("ready");
  expect(told(copy.findings)).toEqual(["note STR01"]);
  expect(copy.indicators).toEqual(whole.indicators);
  expect(copy.followUps).toEqual(whole.followUps);
});

test("a copy without names is read by the labels beside its cells", async () => {
  const whole = await productCheck(filled);
  const copy = await productCheck(
    changed((name, xml) =>
      name === "xl/workbook.xml" ? xml.replace(/<definedNames>.*<\/definedNames>/s, "") : xml,
    ),
  );
  expect({ unit: copy.unit, period: copy.period }).toEqual({ unit: "DV017", period: "2021-Q3" });
  expect(copy.indicators).toEqual(whole.indicators);
});

test("a copy without stored results gives the same figures", async () => {
  const whole = await productCheck(filled);
  const quarter = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });
  const bare = fillWorkbook(await drawnTemplate(), quarter, { dropCaches: true });
  expect(await productCheck(bare)).toEqual(whole);
});

test("renamed tabs identify nothing: one note each", async () => {
  const renamed = changed((name, xml) =>
    name === "xl/workbook.xml"
      ? xml
          .replaceAll('name="2 Đảng viên"', 'name="Biến động"')
          .replaceAll("'2 Đảng viên'!", "'Biến động'!")
      : xml.replaceAll("'2 Đảng viên'!", "'Biến động'!"),
  );
  const copy = await productCheck(renamed);
  expect(copy.findings).toEqual([
    {
      rule: "STR01",
      severity: "note",
      sheet: "Biến động",
      cell: null,
      message:
        'Trang "2 Đảng viên" đã đổi tên thành "Biến động"; số liệu vẫn đọc được. Để nguyên cũng được.',
    },
  ]);
});
