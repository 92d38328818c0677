import { field, join } from "../../spreadsheet/expression";
import type {
  ConditionalFormatPlan,
  NamePlan,
  SheetPlan,
  WorkbookPlan,
} from "../../spreadsheet/plan";
import { BLOC_SHEETS } from "../bloc";
import { STACKED_SHEETS } from "../bloc/stacked";
import { calculate } from "../calculation";
import type { FormulaSet } from "../formulaSet";
import { TITLE_ROW, type SheetLayout } from "../layout";
import type { Report } from "../report";
import type { SheetDeclaration } from "../sheetDeclaration";
import { TRIAL_RULES } from "../trialRules";
import type { WorkbookData } from "../workbookData";
import { blocHighlights } from "./blocHighlights";
import { drawFields } from "./drawFields";
import { drawLists } from "./drawLists";
import { inSmallPrint, matrixPrint, matrixRows, showRatios } from "./drawMatrix";
import { drawOverview } from "./drawOverview";
import { drawTable } from "./drawTable";
import { layOutBlocWorkbook, type RowsThere } from "./layOutBlocWorkbook";
import type { OverviewContent } from "./overviewContent";
import { Pen, type Drawing } from "./pen";
import { printPlan } from "./printing";
import { referenceNames } from "./referenceNames";
import { FONT, STYLES } from "./styles";
import { shownHeights } from "./tableSizes";

const STACKED = new Set(STACKED_SHEETS.map(({ id }) => id));
const TAB_COLORS = { stacked: "BFBFBF", results: "1F4E79", input: "FFD966" } as const;
/** What the bloc's office types stays open, typed or not. */
const OPEN_FIELDS: ReadonlySet<string> = new Set(
  BLOC_SHEETS.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ key, filledBy }) => (filledBy === "bloc" ? [key] : [])),
  ),
);
/** Where people look; they type on the other visible sheets. */
const RESULTS = new Set(["TONG_QUAN", "CHI_TIEU_KHOI", "MA_TRAN", "KHAC_PHUC_QUA_HAN", "CANH_BAO"]);

/**
 * Draws a whole bloc workbook around its prepared data: formulas with results, formats, print.
 * @param report what the data with blank rows gives when laid out.
 */
export function drawBlocWorkbook(
  data: WorkbookData,
  report: Report,
  formulas: FormulaSet,
  overview: OverviewContent,
  rowsThere?: RowsThere,
): WorkbookPlan {
  const layout = layOutBlocWorkbook(formulas, data, rowsThere);
  const drawing: Drawing = {
    layout,
    report,
    calculation: calculate(report, formulas, { view: "sheet" }),
  };
  const names: NamePlan[] = [...layout.fields].map(([name, { sheet, row, column }]) => ({
    name,
    area: { sheet, top: row, bottom: row, left: column, right: column },
  }));
  const sheets = layout.sheets.map((sheet) =>
    drawSheet(sheet, drawing, { data, formulas, overview, names }),
  );
  names.push(...referenceNames(layout, sheets));
  return {
    title: "Tổng hợp chỉ tiêu quý",
    font: FONT,
    sheets,
    names,
    activeSheet: BLOC_SHEETS[0]?.tab ?? "",
  };
}

interface Material {
  readonly data: WorkbookData;
  readonly formulas: FormulaSet;
  readonly overview: OverviewContent;
  readonly names: NamePlan[];
}

function drawSheet(sheet: SheetLayout, drawing: Drawing, material: Material): SheetPlan {
  const { declaration, table, bodyRow } = sheet;
  const pen = new Pen(declaration.tab, drawing);
  drawHeading(pen, declaration);
  const fields = drawFields(pen, declaration, {
    openBlocCells: true,
    keptOpen: OPEN_FIELDS,
  });
  const drawn =
    table === null
      ? null
      : drawTable(pen, table, {
          formulas: material.formulas,
          openBlocCells: true,
          hiddenRows: new Set(),
          leaveBlanks: STACKED.has(declaration.id),
          // A verdict on nobody.
          withoutBlankRow: declaration.id === "MA_TRAN",
        });
  const special = drawSpecial(sheet, pen, material);
  const filled = material.data.tables.get(table?.declaration.name ?? "")?.length ?? 0;
  const columns = [
    { column: 1, width: 2 },
    ...fields.columns,
    ...(drawn?.columns ?? []),
    ...special.columns,
  ];
  const orientation = declaration.orientation ?? (table === null ? "portrait" : "landscape");
  const print = printPlan(
    sheet,
    filled,
    orientation,
    special.lastColumn ?? 4,
    special.lastRow ?? bodyRow + fields.rows.length,
  );
  const tabColor = tabColorOf(declaration);
  return {
    name: declaration.tab,
    visibility: declaration.visibility,
    ...(tabColor === null ? {} : { tabColor }),
    cells: special.cells ?? pen.cells,
    columns,
    rows: [
      { row: TITLE_ROW, height: 24 },
      ...fields.rows,
      ...(drawn?.rows ?? []),
      ...(special.rows ?? []),
    ],
    ...(table === null
      ? {}
      : { freeze: { rows: table.headerRow, columns: declaration.id === "CHI_TIEU_KHOI" ? 3 : 2 } }),
    ...special.sheet,
    tables: drawn === null ? [] : [drawn.table],
    validations: [...fields.validations, ...(drawn?.validations ?? [])],
    conditionalFormats:
      special.conditionalFormats ?? (table === null ? [] : blocHighlights(declaration.id, table)),
    protected: true,
    ...(declaration.visibility === "visible" ? { print: special.print?.(print) ?? print } : {}),
    showGridLines: false,
  };
}

function drawHeading(pen: Pen, sheet: SheetDeclaration): void {
  pen.put(TITLE_ROW, 1, sheet.title, STYLES.title);
  if (sheet.visibility !== "visible") return;
  pen.compute(TITLE_ROW + 1, 1, join(field("quy"), " năm ", field("nam")), {
    font: STYLES.subtitle.font,
  });
  const advice = sheet.guide?.[0];
  if (advice !== undefined) pen.put(TITLE_ROW + 2, 1, advice, { font: STYLES.advice.font });
}

function tabColorOf({ id, visibility }: SheetDeclaration): string | null {
  if (visibility !== "visible") return null;
  if (STACKED.has(id) || id === "NHAT_KY") return TAB_COLORS.stacked;
  return RESULTS.has(id) ? TAB_COLORS.results : TAB_COLORS.input;
}

interface SpecialDrawing {
  readonly columns: SheetPlan["columns"];
  readonly rows?: SheetPlan["rows"];
  readonly cells?: SheetPlan["cells"];
  readonly sheet?: Partial<Pick<SheetPlan, "freeze" | "charts">>;
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly lastColumn?: number;
  readonly lastRow?: number;
  readonly print?: (plan: NonNullable<SheetPlan["print"]>) => NonNullable<SheetPlan["print"]>;
}

/** What only one sheet has: the overview, the matrix, the lists. */
function drawSpecial(sheet: SheetLayout, pen: Pen, material: Material): SpecialDrawing {
  const { declaration, table, bodyRow } = sheet;
  switch (declaration.id) {
    case "TONG_QUAN": {
      const below = bodyRow + Object.keys(declaration.fields).length + 1;
      const { charts, headingRow, ...drawn } = drawOverview(pen, material.overview, below);
      const titleRows = { from: headingRow, to: headingRow };
      return {
        ...drawn,
        sheet: { charts },
        print: (plan) => ({ ...plan, orientation: "landscape", titleRows }),
      };
    }
    case "MA_TRAN": {
      if (table === null) return { columns: [] };
      const { cells, columns } = showRatios(pen, table);
      return {
        cells: inSmallPrint(cells, table),
        columns,
        rows: matrixRows(cells, table),
        sheet: { freeze: { rows: table.headerRow, columns: 3 } },
        print: matrixPrint,
      };
    }
    case "CHI_TIEU_KHOI":
      // Sentences grow when the last units hand in.
      return {
        columns: [],
        rows:
          table === null ? [] : shownHeights(pen.cells, table, { fontSize: FONT.size, least: 2 }),
      };
    case "DANH_MUC": {
      const lists = drawLists(pen, 6, bodyRow, { THAM_SO: [TRIAL_RULES] });
      material.names.push(...lists.names);
      return { columns: [{ column: 2, width: 52 }, { column: 3, width: 14 }, ...lists.columns] };
    }
    default:
      return { columns: [] };
  }
}
