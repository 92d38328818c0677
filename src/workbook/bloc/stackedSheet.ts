import { here, join } from "../../spreadsheet/expression";
import type {
  ColumnDeclaration,
  FieldDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from "../sheetDeclaration";

const unitCode = {
  key: "ma_don_vi",
  width: 9,
  header: "Mã đơn vị",
  type: "text",
  required: true,
  filledBy: "addin",
} as const satisfies ColumnDeclaration;
const period = {
  key: "ky",
  // "2021-Q3" would break at its hyphen.
  width: 11,
  header: "Kỳ",
  type: "text",
  required: true,
  filledBy: "addin",
  constraint: "YYYY-Qn",
} as const satisfies ColumnDeclaration;
const submissionNumber = {
  key: "lan_nop",
  width: 7,
  header: "Lần nộp",
  type: "int",
  required: true,
  filledBy: "addin",
} as const satisfies ColumnDeclaration;
const sourceRow = {
  key: "dong_nguon",
  width: 8,
  header: "Dòng nguồn",
  type: "int",
  filledBy: "addin",
} as const satisfies ColumnDeclaration;

/** A cell of a unit workbook as it stands stacked at the bloc: written by consolidation, asked of nobody. */
function stackedCell(
  cell: FieldDeclaration | ColumnDeclaration,
  header: string,
): ColumnDeclaration {
  return {
    key: cell.key,
    header,
    type: cell.type,
    ...(cell.list === undefined || cell.list.includes(".") ? {} : { list: cell.list }),
    filledBy: "addin",
  };
}

/** Name of the table in which the bloc stacks a table of the units. */
export function stackOf(unitTable: string): string {
  return `tblTh${unitTable.slice("tbl".length)}`;
}

/** Unit and period of a stacked row, or of a row that looks for its block. */
export const BLOCK_KEY = "_dvky";
/**
 * What consolidation knows of each stacked row: its place in its block, and the first and last row
 * of the block. Rows are sorted by unit and period.
 */
const BLOCK_CONSTANTS = ["_thu", "_bd", "_kt"] as const;
const blockKey = { [BLOCK_KEY]: join(here(unitCode.key), "|", here(period.key)) };

/**
 * Beside the fields of a unit in tblThThongTin: ids of the indicators that a finding of the check
 * spoils, with spaces between.
 */
export const SPOILED = "_hong";

interface StackedNames {
  readonly id: string;
  readonly tab: string;
  readonly title: string;
  readonly table: string;
}

/** The sheet in which consolidation stacks one table of all units. */
export function stackedTable(
  names: StackedNames,
  source: TableDeclaration,
  constants: readonly string[] = [],
): SheetDeclaration {
  const columns = Object.entries(source.columns).map(
    ([name, column]) => [name, stackedCell(column, column.header)] as const,
  );
  return {
    id: names.id,
    tab: names.tab,
    title: names.title,
    visibility: "visible",
    fields: {},
    table: {
      name: names.table,
      key: [unitCode.key, period.key, ...source.key],
      room: 0,
      columns: { unitCode, period, submissionNumber, sourceRow, ...Object.fromEntries(columns) },
      constants: [...BLOCK_CONSTANTS, ...constants],
      helpers: blockKey,
    },
  };
}

/** The sheet in which consolidation keeps the single fields, one row a unit and period. */
export function stackedFields(
  names: StackedNames,
  fields: Readonly<Record<string, FieldDeclaration>>,
): SheetDeclaration {
  const columns = Object.entries(fields).map(
    ([name, field]) => [name, stackedCell(field, field.label)] as const,
  );
  return {
    id: names.id,
    tab: names.tab,
    title: names.title,
    visibility: "visible",
    fields: {},
    table: {
      name: names.table,
      key: [unitCode.key, period.key],
      room: 0,
      columns: { unitCode, period, submissionNumber, ...Object.fromEntries(columns) },
      constants: [...BLOCK_CONSTANTS, SPOILED],
      carried: [SPOILED],
      helpers: blockKey,
    },
  };
}
