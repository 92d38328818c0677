import type { CellSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { readReport } from "../../src/workbook/readReport";
import { columnKeys, formulaOfRow } from "../../src/workbook/sheetDeclaration";
import { UNIT_TABLES } from "../../src/workbook/unit";
import type { Place } from "../../src/spreadsheet/address";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { snapshotOf } from "../xlsx/packages";
import { spoiled } from "../rules/spoiled";
import { differences, found, mendedBy, proposalsFor } from "./mended";

/** The workbook with other contents in some cells. */
function withCells(
  snapshot: Snapshot,
  changes: readonly { readonly place: Place; readonly cell: CellSnapshot | undefined }[],
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const cells = new Map(sheet.cells);
      for (const { place, cell } of changes.filter((one) => one.place.sheet === sheet.name)) {
        const row = new Map(cells.get(place.row));
        if (cell === undefined) row.delete(place.column);
        else row.set(place.column, cell);
        cells.set(place.row, row);
      }
      return { ...sheet, cells };
    }),
  };
}

/** Every computed cell of fixed rows, and those of the first rows of free tables. */
function computedCells(snapshot: Snapshot): { cell: string; place: Place; formula: string }[] {
  const report = readReport(snapshot);
  return UNIT_TABLES.flatMap((table) =>
    columnKeys(table)
      // Links and months are left to themselves (STR05).
      .filter((key) => !["trang", "thang"].includes(key))
      .flatMap((key) => {
        const formula = UNIT_FORMULAS.columns.get(table.name)?.get(key);
        const rows = report.tables.get(table.name)?.rows ?? [];
        return rows
          .filter(({ code }, index) => code !== null || index < 2)
          .filter(({ code }) => formula !== undefined && formulaOfRow(formula, code) !== null)
          .flatMap(({ cells }) => {
            const reading = cells.get(key);
            const written = reading?.cell?.formula;
            return reading === undefined || written === undefined
              ? []
              : [{ cell: `${table.name}.${key}`, place: reading.place, formula: written }];
          });
      }),
  );
}

let snapshot: Snapshot;
let computed: ReturnType<typeof computedCells>;
beforeAll(async () => {
  snapshot = await spoiled({});
  computed = computedCells(snapshot);
});

test("there are computed cells in most tables", () => {
  expect(computed.length).toBeGreaterThan(100);
  expect(new Set(computed.map(({ place }) => place.sheet)).size).toBeGreaterThan(7);
});

test("a figure typed over any formula: exactly that formula comes back, in that cell", () => {
  const typedOver = withCells(
    snapshot,
    computed.map(({ place }) => ({ place, cell: { value: 987 } })),
  );
  const proposals = proposalsFor(typedOver).filter(({ kind }) => kind === "formula");
  expect(proposals.map(({ cells: [cell] }) => [cell?.place, cell?.after])).toEqual(
    expect.arrayContaining(computed.map(({ place, formula }) => [place, { formula }])),
  );
  expect(proposals).toHaveLength(computed.length);
  const mended = mendedBy(typedOver, proposals);
  expect(found(mended)).toEqual([]);
  expect(differences(typedOver, mended)).toHaveLength(computed.length);
});

test("a workbook saved as values: every formula comes back, from one line a sheet", async () => {
  const unit = demoUnits().find(({ code }) => code === "DV007");
  if (unit === undefined) throw new Error("no unit");
  const plan = drawUnitWorkbook(demoWorkbookData(unit), UNIT_FORMULAS, { openBlocCells: false });
  const drawn = await snapshotOf(await writeWorkbook(plan));
  const results = computedCells(drawn).flatMap(({ place }) => {
    const sheet = drawn.sheets.find(({ name }) => name === place.sheet);
    const value = sheet?.cells.get(place.row)?.get(place.column)?.value ?? null;
    return value === null ? [] : [{ place, cell: { value } }];
  });
  const asValues = withCells(drawn, results);
  const told = found(asValues).filter((finding) => finding.startsWith("STR05"));
  expect(told.length).toBeLessThan(results.length / 8);
  const proposals = proposalsFor(asValues).filter(({ kind }) => kind === "formula");
  expect(proposals).toHaveLength(results.length);
  expect(found(mendedBy(asValues, proposals)).join()).not.toContain("STR05");
});

test("a formula that lost the cell it looked at comes back; one that hands an error on stays", () => {
  const [first] = computed;
  if (first === undefined) throw new Error("no formula");
  const error = { error: "#REF!" } as const;
  const broken = withCells(snapshot, [
    { place: first.place, cell: { value: error, formula: `SUM(#REF!)` } },
  ]);
  const [proposal, ...more] = proposalsFor(broken);
  expect(proposal).toMatchObject({ kind: "formula", rule: "STR06" });
  expect(proposal?.cells[0]?.after).toEqual({ formula: first.formula });
  expect(more).toEqual([]);
  const handedOn = withCells(snapshot, [
    { place: first.place, cell: { value: error, formula: first.formula } },
  ]);
  expect(found(handedOn)).not.toEqual([]);
  expect(proposalsFor(handedOn)).toEqual([]);
});

test("a workbook drawn without columns for steps gets back the formula that stood in it", async () => {
  const unit = demoUnits().find(({ code }) => code === "DV007");
  if (unit === undefined) throw new Error("no unit");
  const data = demoWorkbookData(unit);
  const plan = drawUnitWorkbook(data, UNIT_FORMULAS.writtenOut, { openBlocCells: false });
  const drawn = await snapshotOf(await writeWorkbook(plan));
  const days = computedCells(drawn).filter(({ cell }) => cell === "tblKhacPhuc.so_ngay");
  const typedOver = withCells(
    drawn,
    days.map(({ place }) => ({ place, cell: { value: 987 } })),
  );
  const proposals = proposalsFor(typedOver).filter(({ kind }) => kind === "formula");
  expect(days).toHaveLength(2);
  expect(proposals.map(({ cells: [cell] }) => [cell?.place, cell?.after])).toEqual(
    days.map(({ place, formula }) => [place, { formula }]),
  );
});

describe("a workbook that is not as it was drawn", () => {
  const typedOver = (workbook: Snapshot): Snapshot => {
    const [first] = computedCells(workbook);
    return withCells(workbook, [
      { place: first?.place ?? { sheet: "", row: 0, column: 0 }, cell: { value: 987 } },
    ]);
  };

  test("a renamed tab is followed", () => {
    const renamed = typedOver({
      ...snapshot,
      names: snapshot.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace("'2 Đảng viên'", "'Đảng viên cũ'"),
      })),
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === "2 Đảng viên" ? { ...sheet, name: "Đảng viên cũ" } : sheet,
      ),
    });
    const formulas = proposalsFor(renamed).filter(({ kind }) => kind === "formula");
    expect(formulas).toHaveLength(1);
    const mended = mendedBy(renamed, formulas);
    expect(found(mended).filter((finding) => finding.startsWith("STR05"))).toEqual([]);
  });

  test.each(["a table", "a name of the formulas", "a row"])(
    "without %s nothing is proposed",
    (what) => {
      const whole = typedOver(snapshot);
      const report = readReport(snapshot);
      const members = report.tables.get("tblDangVien");
      const row = members?.rows[3]?.row ?? 0;
      const damaged: Snapshot = {
        ...whole,
        names:
          what === "a name of the formulas"
            ? whole.names.filter(({ name }) => !name.startsWith("tinh_"))
            : whole.names,
        sheets: whole.sheets.map((sheet) => {
          if (what === "a table") {
            return { ...sheet, tables: sheet.tables.filter(({ name }) => name !== "tblDangKy") };
          }
          if (what !== "a row" || sheet.name !== members?.sheet) return sheet;
          const cells = new Map(sheet.cells);
          cells.delete(row);
          return { ...sheet, cells };
        }),
      };
      expect(proposalsFor(whole).some(({ kind }) => kind === "formula")).toBe(true);
      expect(proposalsFor(damaged).filter(({ kind }) => kind === "formula")).toEqual([]);
    },
  );
});
