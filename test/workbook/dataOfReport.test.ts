import fc from "fast-check";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbook } from "../../src/demo/demoWorkbook";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import { ERROR_CODES, type CellSnapshot, type RawValue } from "../../src/spreadsheet/snapshot";
import { dataOfReport } from "../../src/workbook/dataOfReport";
import { layOutUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { readReport } from "../../src/workbook/readReport";
import type { Report } from "../../src/workbook/report";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { reportOfData } from "../../src/workbook/reportOfData";
import type { DataRow, WorkbookData } from "../../src/workbook/workbookData";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

const reportOf = (data: WorkbookData): Report =>
  reportOfData(data, layOutUnitWorkbook(UNIT_FORMULAS, data));

/** What stands in every cell that nobody computes, by contract key. */
function typed(report: Report): unknown {
  const computed = new Set(
    UNIT_SHEETS.flatMap(({ table }) =>
      Object.values(table?.columns ?? {})
        .filter(({ filledBy }) => filledBy === "formula")
        .map(({ key }) => `${table?.name ?? ""}.${key}`),
    ),
  );
  return {
    fields: Object.fromEntries([...report.fields].map(([key, { raw }]) => [key, raw])),
    tables: Object.fromEntries(
      [...report.tables].map(([name, { rows }]) => [
        name,
        rows.map(({ cells }) =>
          Object.fromEntries(
            [...cells]
              .filter(([key]) => !computed.has(`${name}.${key}`))
              .map(([k, c]) => [k, c.raw]),
          ),
        ),
      ]),
    ),
  };
}

const rawValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("2.000", "95%", "–", "=1+1", " Quý III ", "31/09/2021"),
  fc.constantFrom(...ERROR_CODES).map((error) => ({ error })),
);

const cellsOf = (keys: readonly string[]): fc.Arbitrary<DataRow> =>
  fc
    .record(Object.fromEntries(keys.map((key) => [key, rawValue])))
    .map((cells) => new Map(Object.entries(cells)));

/** Any values in any cell that people and commands fill. */
const anyData: fc.Arbitrary<WorkbookData> = fc.record({
  fields: cellsOf(
    UNIT_SHEETS.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ key, filledBy }) => (filledBy === "formula" ? [] : [key])),
    ),
  ),
  tables: fc
    .tuple(
      ...UNIT_SHEETS.flatMap(({ table }) => {
        if (table === undefined) return [];
        const [code = "", ...keys] = Object.values(table.columns)
          .filter(({ filledBy }) => filledBy !== "formula")
          .map(({ key }) => key);
        const rows =
          table.rows === undefined
            ? fc.array(cellsOf([code, ...keys]), { maxLength: 3 })
            : fc.tuple(
                ...table.rows.map((row) =>
                  cellsOf(keys).map((cells) => new Map([...cells, [code, row.code]])),
                ),
              );
        return [rows.map((all) => [table.name, all] as const)];
      }),
    )
    .map((tables) => new Map(tables)),
});

test("data → report → data → report: every cell holds what was typed", () => {
  fc.assert(
    fc.property(anyData, (data) => {
      const report = reportOf(data);
      expect(typed(reportOf(dataOfReport(report)))).toEqual(typed(report));
    }),
    { numRuns: 40 },
  );
});

test.each(["DV010", "DV018", "DV028", "DV057"])(
  "%s: what was typed with its slips comes back from the file",
  async (code) => {
    const unit = demoUnits().find((one) => one.code === code)!;
    const faults = PLANTED_FAULTS.filter((fault) => fault.unit === code);
    const { bytes } = await demoWorkbook(unit, PLANTED_FAULTS);
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.reason.code);
    const data = faults.reduce(
      (planted, { plant }) => plant?.(planted) ?? planted,
      demoWorkbookData(unit),
    );
    expect(typed(reportOf(dataOfReport(readReport(read.snapshot))))).toEqual(typed(reportOf(data)));
  },
);

describe("a count", () => {
  const registered = (cell: CellSnapshot): RawValue | undefined => {
    const data: WorkbookData = { fields: new Map(), tables: new Map() };
    const report = reportOf(data);
    const table = report.tables.get("tblDangKy")!;
    const rows = table.rows.map((row) => {
      const old = row.cells.get("da_dang_ky")!;
      return row.code === "DV"
        ? {
            ...row,
            cells: new Map([...row.cells, ["da_dang_ky", { ...old, raw: cell.value, cell }]]),
          }
        : row;
    });
    const tables = new Map([...report.tables, ["tblDangKy", { ...table, rows }]]);
    const rowsBack = dataOfReport({ ...report, tables }).tables.get("tblDangKy");
    return rowsBack?.find((row) => row.get("ma_dong") === "DV")?.get("da_dang_ky");
  };

  test.each([
    [0.95, "0%", "95%"],
    [0.075, "0.0%", "7,5%"],
    [1, "0%", "100%"],
    [0.07, "0.00%", "7%"],
    [44_259, "dd/mm/yyyy", "04/03/2021"],
    [3, "d-mmm", "03/01/1900"],
    [2, "[h]:mm:ss", "48:00"],
    [0.520833333333333, "h:mm", "12:30"],
    [95, "General", 95],
    [95, undefined, 95],
    ["95%", "0%", "95%"],
  ])("%p seen as %p is carried as %p", (raw, format, carried) => {
    const cell = { value: raw, ...(format === undefined ? {} : { format }) };
    expect(registered(cell)).toBe(carried);
  });
});
