import { field, join, when } from "../../spreadsheet/expression";
import type { NamePlan, RowPlan, SheetPlan, WorkbookPlan } from "../../spreadsheet/plan";
import type { Visibility } from "../../spreadsheet/snapshot";
import { calculate } from "../calculation";
import { isBlank } from "../conditions";
import type { FormulaSet } from "../formulaSet";
import { layOut, TITLE_ROW, type SheetLayout, type WorkbookLayout } from "../layout";
import type { SheetDeclaration, TableDeclaration } from "../sheetDeclaration";
import { UNIT_SHEETS } from "../unit";
import { reportOfData } from "../reportOfData";
import type { WorkbookData } from "../workbookData";
import { SUMMARY_LINES } from "../workList";
import { correctionLine } from "./correctionLine";
import { ANNEX_ROWS, drawAnnexHeading, drawSignatures } from "./drawAnnex";
import { drawSheetLinks, drawSummary } from "./drawContents";
import { drawFields, type OpenFields } from "./drawFields";
import { drawGuide } from "./drawGuide";
import { drawLists } from "./drawLists";
import { drawTable } from "./drawTable";
import { referenceNames } from "./referenceNames";
import { conditionalFormats } from "./sheetHighlights";
import { Pen, type Drawing } from "./pen";
import { printPlan } from "./printing";
import { FONT, STYLES } from "./styles";

export type UnitDrawingOptions = OpenFields;

const EXTRA_ROWS = { MUC_LUC: SUMMARY_LINES.length, CHI_TIEU: ANNEX_ROWS };

/** A header further down stays where it is: what is frozen with it would fill a small window. */
const LOWEST_FROZEN = 10;

/** Where everything stands in a unit workbook that holds the data. */
export function layOutUnitWorkbook(formulas: FormulaSet, data: WorkbookData): WorkbookLayout {
  const rowsOf = (table: TableDeclaration): number =>
    Math.max(table.room ?? 0, (data.tables.get(table.name)?.length ?? 0) + 1);
  return layOut(UNIT_SHEETS, formulas, rowsOf, { extraRows: EXTRA_ROWS });
}

/** Draws a whole unit workbook around its data: formulas with results, formats, protection, print. */
export function drawUnitWorkbook(
  data: WorkbookData,
  formulas: FormulaSet,
  options: UnitDrawingOptions,
): WorkbookPlan {
  const layout = layOutUnitWorkbook(formulas, data);
  const report = reportOfData(withBlankRows(data), layout);
  const calculation = calculate(report, formulas, { view: "sheet" });
  const drawing: Drawing = { layout, report, calculation };
  const names: NamePlan[] = [...layout.fields].map(([name, { sheet, row, column }]) => ({
    name,
    area: { sheet, top: row, bottom: row, left: column, right: column },
  }));
  const sheets = layout.sheets.map((sheet) =>
    drawSheet(sheet, drawing, data, formulas, options, names),
  );
  names.push(...referenceNames(layout, sheets));
  return {
    title: "Báo cáo chỉ tiêu quý",
    font: FONT,
    sheets,
    names,
    activeSheet: UNIT_SHEETS[0]?.tab ?? "",
  };
}

/** One blank row at the end of each free table stands for all the rows that nobody has filled. */
function withBlankRows(data: WorkbookData): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table } of UNIT_SHEETS) {
    if (table !== undefined && table.rows === undefined) {
      tables.set(table.name, [...(data.tables.get(table.name) ?? []), new Map()]);
    }
  }
  return { ...data, tables };
}

function drawSheet(
  sheet: SheetLayout,
  drawing: Drawing,
  data: WorkbookData,
  formulas: FormulaSet,
  options: UnitDrawingOptions,
  names: NamePlan[],
): SheetPlan {
  const { declaration, table, bodyRow } = sheet;
  const pen = new Pen(declaration.tab, drawing);
  drawHeading(pen, declaration);
  const fields = drawFields(pen, declaration, options);
  const drawn =
    table === null
      ? null
      : drawTable(pen, table, {
          formulas,
          openBlocCells: options.openBlocCells,
          hiddenRows: hiddenRows(table.declaration, drawing),
        });
  const special = drawSpecial(sheet, pen, names);
  const filled = data.tables.get(table?.declaration.name ?? "")?.length ?? 0;
  const columns = [
    { column: 1, width: 2 },
    ...fields.columns,
    ...(drawn?.columns ?? []),
    ...special.columns,
  ];
  const width = columns.reduce(
    (sum, column) => sum + ("width" in column ? (column.width ?? 0) : 0),
    0,
  );
  const orientation = width > 115 ? "landscape" : "portrait";
  const lastRow = special.lastRow ?? bodyRow + fields.rows.length;
  const print = printPlan(sheet, filled, orientation, special.lastColumn ?? 4, lastRow);
  const visibility = visibilityOf(declaration, drawing);
  return {
    name: declaration.tab,
    visibility,
    cells: pen.cells,
    columns,
    rows: [
      { row: TITLE_ROW, height: 24 },
      ...fields.rows,
      ...(drawn?.rows ?? []),
      ...(special.rows ?? []),
    ],
    ...(table === null
      ? {}
      : {
          freeze: {
            rows: table.headerRow > LOWEST_FROZEN ? 0 : table.headerRow,
            columns: table.declaration.rows === undefined ? 2 : 3,
          },
        }),
    tables: drawn === null ? [] : [drawn.table],
    validations: [...fields.validations, ...(drawn?.validations ?? [])],
    conditionalFormats: conditionalFormats(sheet),
    protected: true,
    ...(declaration.visibility === "visible" ? { print: special.print?.(print) ?? print } : {}),
    showGridLines: false,
  };
}

function drawHeading(pen: Pen, sheet: SheetDeclaration): void {
  pen.put(TITLE_ROW, 1, sheet.title, STYLES.title);
  if (sheet.visibility !== "visible") return;
  // The quarter first: of a name that is longer than the page is wide, the end is not printed.
  const unit = when(isBlank(field("ten_don_vi")), "", join(" – ", field("ten_don_vi")));
  const heading = join(field("quy"), " năm ", field("nam"), unit);
  pen.compute(TITLE_ROW + 1, 1, heading, { font: STYLES.subtitle.font });
  const advice = sheet.guide?.[0];
  if (advice !== undefined) pen.put(TITLE_ROW + 2, 1, advice, { font: STYLES.advice.font });
}

function hiddenRows(table: TableDeclaration, { calculation }: Drawing): ReadonlySet<string> {
  return new Set(
    Object.entries(table.rowsHidden ?? {})
      .filter(([, condition]) => calculation.evaluate(condition) === true)
      .map(([code]) => code),
  );
}

function visibilityOf(sheet: SheetDeclaration, { calculation }: Drawing): Visibility {
  if (sheet.visibility !== "visible" || sheet.shown === undefined) return sheet.visibility;
  return calculation.evaluate(sheet.shown) === true ? "visible" : "hidden";
}

interface SpecialDrawing {
  readonly columns: SheetPlan["columns"];
  readonly rows?: readonly RowPlan[];
  readonly lastColumn?: number;
  readonly lastRow?: number;
  readonly print?: (plan: NonNullable<SheetPlan["print"]>) => NonNullable<SheetPlan["print"]>;
}

/** What only one sheet has: links of the work list, corrections, the annex, the guide, the lists. */
function drawSpecial(sheet: SheetLayout, pen: Pen, names: NamePlan[]): SpecialDrawing {
  const { declaration, table, bodyRow } = sheet;
  switch (declaration.id) {
    case "MUC_LUC":
      drawSummary(pen, TITLE_ROW + 3);
      if (table !== null) drawSheetLinks(pen, table);
      return { columns: [] };
    case "DANG_VIEN":
      pen.compute(TITLE_ROW + 3, 1, correctionLine, STYLES.summary);
      return { columns: [] };
    case "CHI_TIEU": {
      if (table === null) return { columns: [] };
      const rows = drawAnnexHeading(pen, table, TITLE_ROW + 3);
      const bottom = drawSignatures(pen, table);
      const right = table.columns.get("tinh_chat") ?? table.lastColumn;
      return {
        columns: [],
        rows,
        print: (plan) => ({
          ...plan,
          orientation: "portrait",
          fitToHeight: 1,
          area: { top: TITLE_ROW + 3, left: 2, bottom, right },
        }),
      };
    }
    case "HUONG_DAN": {
      return { ...drawGuide(pen, UNIT_SHEETS, bodyRow), lastColumn: 4 };
    }
    case "DANH_MUC": {
      const firstColumn = Math.max(...(table?.columns.values() ?? [0])) + 3;
      const lists = drawLists(pen, firstColumn, bodyRow);
      names.push(...lists.names);
      return { columns: lists.columns };
    }
    default:
      return { columns: [] };
  }
}
