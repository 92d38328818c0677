import { NO_CHANGES } from "../../../src/spreadsheet/changes";
import type { SheetPlan, WorkbookPlan } from "../../../src/spreadsheet/plan";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import type { BorderSide } from "../../excel/model/cellStyle";
import type { Workbook } from "../../excel/model/workbook";
import type { Worksheet } from "../../excel/model/worksheet";
import { facetPlan } from "../../xlsx/samplePlans";
import { closeExcel, must, openExcel, templatePlan } from "./openExcel";

afterEach(closeExcel);
jest.setTimeout(180_000);

/**
 * What a sheet looks like and allows, with what its plan says nothing of left out: Excel and files
 * have their own defaults there.
 */
function lookOf(workbook: Workbook, plan: SheetPlan) {
  const sheet = workbook.sheetByName(plan.name)!;
  const { visibility, tabColor, showGridlines, frozen, protection, page } = sheet;
  return {
    view: { visibility, tabColor, showGridlines, frozen },
    protection: protection?.rights ?? null,
    validations: sheet.validations.filter((one) => !takesAnything(one)).map(validationOf),
    conditionalFormats: sheet.conditionalFormats.map(({ type, areas, rule, look, stopIfTrue }) => ({
      ...{ type, areas, rule, look, stopIfTrue },
    })),
    tables: sheet.tables.map(
      ({ name, area, columns, style, showBandedRows, showFilterButton }) => ({
        ...{ name, area, style, showBandedRows, showFilterButton },
        columns: columns.map((column) => column.name),
      }),
    ),
    page:
      plan.print === undefined
        ? null
        : {
            ...page,
            margins: roundedMargins(sheet),
            footer: page.footer.replace(/^(?!&[LCR])/, "&C"),
          },
    columns: plan.columns.map(({ column, width }) => [
      column,
      width === undefined ? null : Math.round((sheet.columns.get(column)?.size ?? 0) * 7),
      sheet.isColumnHidden(column),
    ]),
    rows: plan.rows.map(({ row, height }) => [
      row,
      height === undefined ? null : sheet.rows.get(row)?.size,
      sheet.isRowHidden(row),
    ]),
    styles: plan.cells.map(({ row, column }) => [row, column, styleAt(sheet, row, column)]),
  };
}

/** A line between two cells may belong to either. */
function styleAt(sheet: Worksheet, row: number, column: number) {
  const style = sheet.styleAt(row, column);
  const beside = (down: number, across: number, side: BorderSide) =>
    row + down < 1 || column + across < 1
      ? undefined
      : sheet.styleAt(row + down, column + across).borders[side];
  const { borders } = style;
  return {
    ...style,
    borders: {
      top: borders.EdgeTop ?? beside(-1, 0, "EdgeBottom"),
      bottom: borders.EdgeBottom ?? beside(1, 0, "EdgeTop"),
      left: borders.EdgeLeft ?? beside(0, -1, "EdgeRight"),
      right: borders.EdgeRight ?? beside(0, 1, "EdgeLeft"),
    },
  };
}

type Validation = Worksheet["validations"][0];

/** Office.js takes a message only beside a rule: one that is always met. Files are opened without. */
const takesAnything = ({ rule }: Validation) =>
  JSON.stringify(rule) === '{"custom":{"formula":"=TRUE"}}';

function validationOf({ areas, rule, prompt, errorAlert, ignoreBlanks }: Validation) {
  const asFormula = (_: string, value: unknown) =>
    typeof value === "number" ? `=${value}` : value;
  return {
    ...{ areas, ignoreBlanks, rule: JSON.parse(JSON.stringify(rule, asFormula)) as unknown },
    prompt: [prompt.title, prompt.message],
    alert: [errorAlert.showAlert, errorAlert.title, errorAlert.message],
  };
}

const roundedMargins = ({ page: { margins } }: Worksheet) =>
  Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, Math.round(points)]));

const looks = (workbook: Workbook, plan: WorkbookPlan) =>
  plan.sheets.map((sheet) => [sheet.name, lookOf(workbook, sheet)] as const);

test.each([
  ["every facet of a plan", facetPlan()],
  ["the template", templatePlan()],
])("drawn in Excel looks as drawn into a file: %s", async (_, plan) => {
  const opened = await openExcel({ file: await writeWorkbook(plan) });
  const fromFile = looks(opened.excel.workbook, plan);
  const { host, excel } = await openExcel();
  await must(host.carryOut({ ...NO_CHANGES, add: plan }));
  for (const [index, [name, look]] of looks(excel.workbook, plan).entries()) {
    expect([name, look]).toEqual([name, fromFile[index]![1]]);
  }
  expect(excel.workbook.activeSheet.name).toBe(plan.activeSheet);
  for (const { name, validations } of plan.sheets) {
    const messages = validations.flatMap(({ rule, area, inputTitle, inputMessage }) =>
      rule.kind === "any" ? [[[area], inputTitle, inputMessage]] : [],
    );
    const drawn = excel.workbook.sheetByName(name)!.validations.filter(takesAnything);
    expect(drawn.map(({ areas, prompt }) => [areas, prompt.title, prompt.message])).toEqual(
      messages,
    );
  }
});
