import { indicator, INDICATOR_IDS, type IndicatorId } from "../catalogue/indicators";
import { LISTS } from "../catalogue/lists";
import { resolution2020 } from "../catalogue/targets/resolution2020";
import type { Target } from "../catalogue/targets";
import { BLOC_SHEETS } from "./bloc";
import { contractNotation } from "./contractNotation";
import type {
  ColumnDeclaration,
  FieldDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from "./sheetDeclaration";
import { UNIT_SHEETS } from "./unit";

export const CONTRACT_VERSION = "1.0.0";

/**
 * The file contract as other programs read it, made from the declarations.
 * @param rules the rules' own part of the contract, which stands above this room.
 */
export function fileContract(rules: readonly object[]): object {
  return {
    version: CONTRACT_VERSION,
    notation: contractNotation,
    unit: { file: "BC_<ma_don_vi>_<nam>_Q<n>.xlsx", sheets: UNIT_SHEETS.map(sheetContract) },
    bloc: { file: "TH_<nam>_Q<n>.xlsx", sheets: BLOC_SHEETS.map(sheetContract) },
    lists: LISTS,
    indicators: INDICATOR_IDS.map(indicatorContract),
    rules,
  };
}

function sheetContract(sheet: SheetDeclaration): object {
  return {
    id: sheet.id,
    tab: sheet.tab,
    title: sheet.title,
    visibility: sheet.visibility,
    showWhen: sheet.showWhen ?? null,
    forms: Object.values(sheet.fields).map(fieldContract),
    tables: sheet.table === undefined ? [] : [tableContract(sheet.table)],
  };
}

function tableContract(table: TableDeclaration): object {
  const columns = Object.values(table.columns).map(columnContract);
  const { name, key, rows, room } = table;
  return rows === undefined
    ? { name, kind: "free", room, key, columns }
    : { name, kind: "fixed", key, columns, rows };
}

function fieldContract(field: FieldDeclaration): object {
  return { name: field.key, label: field.label, ...cellContract(field) };
}

function columnContract(column: ColumnDeclaration): object {
  return { key: column.key, header: column.header, ...cellContract(column) };
}

function cellContract(cell: FieldDeclaration | ColumnDeclaration): object {
  return {
    type: cell.type,
    required: typeof cell.required === "object" ? "cond" : (cell.required ?? false),
    list: cell.list ?? null,
    filledBy: cell.filledBy,
    constraint: cell.constraint ?? null,
  };
}

function indicatorContract(id: IndicatorId): object {
  const { level, cadence, gap, label, name, english, inputs, clause, ...rest } = indicator(id);
  const target: Target = resolution2020.targets[id];
  return {
    id,
    level,
    class: rest.class,
    cadence,
    comparison: target.comparison,
    thresholdBasisPoints: target.basisPoints ?? null,
    thresholdCount: target.count ?? null,
    gap,
    label,
    name,
    english,
    inputs: ["nam", "quy", ...inputs],
    clause,
  };
}
