import type {
  ColumnDeclaration,
  FieldDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from "../sheetDeclaration";

const unitCode = {
  key: "ma_don_vi",
  header: "Mã đơn vị",
  type: "text",
  required: true,
  filledBy: "addin",
} as const satisfies ColumnDeclaration;
const period = {
  key: "ky",
  header: "Kỳ",
  type: "text",
  required: true,
  filledBy: "addin",
  constraint: "YYYY-Qn",
} as const satisfies ColumnDeclaration;
const submissionNumber = {
  key: "lan_nop",
  header: "Lần nộp",
  type: "int",
  required: true,
  filledBy: "addin",
} as const satisfies ColumnDeclaration;
const sourceRow = {
  key: "dong_nguon",
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

interface StackedNames {
  readonly id: string;
  readonly tab: string;
  readonly title: string;
  readonly table: string;
}

/** The sheet in which consolidation stacks one table of all units. */
export function stackedTable(names: StackedNames, source: TableDeclaration): SheetDeclaration {
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
    },
  };
}
