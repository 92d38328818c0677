import type { ColumnPlan, RowPlan, ValidationPlan } from "../../spreadsheet/plan";
import { isSingleFormula } from "../formulaSet";
import { fieldColumn, FIRST_COLUMN } from "../layout";
import type { FieldDeclaration, SheetDeclaration } from "../sheetDeclaration";
import { adviceFor } from "./advice";
import { heightOf, linesOf } from "./lines";
import type { Pen } from "./pen";
import { PLAIN_INTEGERS } from "../plainIntegers";
import { cellStyle, plainInteger, STYLES } from "./styles";
import { widthOf } from "./tableSizes";
import { validationFor } from "./validations";

export interface FieldsDrawing {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly validations: readonly ValidationPlan[];
}

export interface OpenFields {
  /** Profile cells stay open to typing where the bloc has not filled them. */
  readonly openBlocCells: boolean;
  /** Keys of profile cells that stay open although somebody has filled them. */
  readonly keptOpen?: ReadonlySet<string>;
}

/** Draws the single fields of a sheet, label · value · advice, and the figures that formulas share. */
export function drawFields(
  pen: Pen,
  sheet: SheetDeclaration,
  { openBlocCells, keptOpen }: OpenFields,
): FieldsDrawing {
  const column = fieldColumn(sheet);
  const labels = labelWidth(sheet, column - 1);
  const { layout, report } = pen.drawing;
  const rows: RowPlan[] = [];
  const validations: ValidationPlan[] = [];
  for (const field of Object.values(sheet.fields)) {
    const place = layout.fields.get(field.key);
    if (place === undefined) continue;
    const value = report.fields.get(field.key)?.raw ?? null;
    const open =
      keptOpen?.has(field.key) === true || isOpenField(field, value !== null, openBlocCells);
    const style = cellStyle(field.type, open ? "input" : "computed");
    pen.put(place.row, column - 1, field.label, STYLES.label);
    // In line with the dates and choices above and below it.
    const centred = field.type === "int" ? { ...style, horizontal: "center" as const } : style;
    const look = PLAIN_INTEGERS.has(field.key) ? plainInteger(style) : centred;
    if (isSingleFormula(field.formula)) pen.compute(place.row, column, field.formula, look);
    else pen.put(place.row, column, value, look);
    if (sheet.table === undefined && open) {
      pen.put(place.row, column + 1, adviceFor(field), { ...STYLES.advice, indent: 1 });
    }
    if (open) {
      const area = { top: place.row, bottom: place.row, left: column, right: column };
      validations.push(validationFor(field, field.label, area, layout));
    }
    const lines = Math.max(linesOf(value, VALUE_WIDTH), linesOf(field.label, labels));
    const height = heightOf(lines, 5);
    rows.push(
      field.hidden === true ? { row: place.row, hidden: true } : { row: place.row, height },
    );
  }
  for (const { key, label, formula } of Object.values(sheet.shared ?? {})) {
    const place = layout.fields.get(key);
    if (place === undefined) continue;
    pen.put(place.row, column - 1, label, STYLES.label);
    const style = plainInteger(cellStyle("int", "computed"));
    if (formula === undefined)
      pen.put(place.row, column, report.fields.get(key)?.raw ?? null, style);
    else pen.compute(place.row, column, formula, style);
  }
  const columns =
    sheet.table === undefined && Object.keys(sheet.fields).length > 0
      ? [
          { column: column - 1, width: LABEL_WIDTH },
          { column, width: VALUE_WIDTH },
          { column: column + 1, width: ADVICE_WIDTH },
        ]
      : [];
  return { columns, rows, validations };
}

const LABEL_WIDTH = 38;
const VALUE_WIDTH = 46;
/** Of the longest advice, which is cut where the printed page ends. */
export const ADVICE_WIDTH = 76;

/** Over a table, labels stand in one of its columns. */
function labelWidth({ table }: SheetDeclaration, column: number): number {
  const above =
    table === undefined ? undefined : Object.values(table.columns)[column - FIRST_COLUMN];
  return table === undefined || above === undefined ? LABEL_WIDTH : widthOf(above, table);
}

function isOpenField(field: FieldDeclaration, given: boolean, openBlocCells: boolean): boolean {
  if (field.filledBy === "unit" || field.typable === true) return true;
  if (field.filledBy !== "bloc" || given || field.hidden === true) return false;
  return openBlocCells || field.onlyPrinted === true;
}
