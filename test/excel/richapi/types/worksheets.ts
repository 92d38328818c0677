import { refuse } from "../../model/excelError";
import { addSheet, visibleSheets } from "../../model/tabs";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { Arguments } from "../arguments";
import { registration } from "../events";
import { factory, INDEXER, method, objectType } from "../members";

const ALL = () => "Workbook";

export const worksheetCollectionType = objectType("WorksheetCollection", {
  items: { type: "Worksheet", of: ({ sheets }) => sheets },
  members: {
    [INDEXER]: factory("1.1", "Worksheet", (workbook, args) => find(workbook, args.text(0))),
    Add: factory("1.1", "Worksheet", (workbook, args) => addSheet(workbook, args.optionalText(0))),
    GetActiveWorksheet: factory("1.1", "Worksheet", ({ activeSheet }) => activeSheet),
    GetCount: method("1.4", (workbook, args) => counted(workbook, args).length),
    GetFirst: factory("1.5", "Worksheet", (workbook, args) => counted(workbook, args)[0]!),
    GetItemOrNullObject: factory("1.4", "Worksheet", (workbook, args) =>
      findOrNull(workbook, args.text(0)),
    ),
    GetLast: factory("1.5", "Worksheet", (workbook, args) => counted(workbook, args).at(-1)!),
    ...registration<Workbook>("ActivatedEvent", "1.7", ALL),
    ...registration<Workbook>("AddedEvent", "1.7", ALL),
    ...registration<Workbook>("CalculatedEvent", "1.8", ALL),
    ...registration<Workbook>("DataChangedEvent", "1.9", ALL),
    ...registration<Workbook>("DeactivatedEvent", "1.7", ALL),
    ...registration<Workbook>("DeletedEvent", "1.7", ALL),
    ...registration<Workbook>("FormatChangedEvent", "1.9", ALL),
    ...registration<Workbook>("FormulaChangedEvent", "1.13", ALL),
    ...registration<Workbook>("ProtectionChangedEvent", "1.14", ALL),
    ...registration<Workbook>("RowHiddenChangedEvent", "1.11", ALL),
    ...registration<Workbook>("RowSortedEvent", "1.10", ALL),
    ...registration<Workbook>("ColumnSortedEvent", "1.10", ALL),
    ...registration<Workbook>("SelectionChangedEvent", "1.9", ALL),
  },
});

/** By id or by name. */
export function findOrNull(workbook: Workbook, key: string): Worksheet | null {
  return workbook.sheetById(key) ?? workbook.sheetByName(key) ?? null;
}

function find(workbook: Workbook, key: string): Worksheet {
  return findOrNull(workbook, key) ?? refuse("ItemNotFound");
}

/** All sheets, or the visible ones where `visibleOnly` is asked for. */
function counted(workbook: Workbook, args: Arguments): readonly Worksheet[] {
  return args.flag(0) ? visibleSheets(workbook) : workbook.sheets;
}
