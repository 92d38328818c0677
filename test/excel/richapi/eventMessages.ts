import { addressOf, cellArea, intersection, type Rectangle } from "../model/area";
import type { Author, WorkbookEvent } from "../model/events";
import type { Table } from "../model/table";
import { plainValue, valueType } from "./cellValues";
import { EVENTS, type EventName } from "./events";
import type { JsonObject } from "./protocol";
import type { Session } from "./session";

/** Category, number of the event, whom it is for, its arguments, an id, "by a fellow editor". */
export type EventMessage = readonly [65536, number, string, string, number, boolean];

const CATEGORY = 65_536;

interface Told {
  readonly event: EventName;
  /** Those who listen to the workbook hear it, and those who listen to this sheet or table. */
  readonly targets: readonly string[];
  readonly args: JsonObject;
}

/** What an add-in is told of an event: nothing, where it did not ask to be. */
export function eventMessages(
  event: WorkbookEvent,
  author: Author,
  session: Session,
): readonly EventMessage[] {
  if (!session.enableEvents) return [];
  return tell(event, author, session).flatMap(({ event: name, targets, args }) =>
    targets
      .filter((target) => session.registrations.has(name, target))
      .map((target): EventMessage => [
        CATEGORY,
        EVENTS[name],
        target,
        JSON.stringify(args),
        0,
        false,
      ]),
  );
}

function tell(event: WorkbookEvent, author: Author, session: Session): readonly Told[] {
  if ("table" in event) return tableComesOrGoes(event);
  if (!("sheet" in event)) return [];
  const worksheetId = event.sheet.id;
  const about = { source: "Local", worksheetId };
  const one = (name: EventName, type: string, args: JsonObject = {}): readonly Told[] => [
    { event: name, targets: ["Workbook", worksheetId], args: { type, ...about, ...args } },
  ];
  switch (event.type) {
    case "changed":
      return changed(event, author, session, about);
    case "formatChanged": {
      const address = addressOf(event.area);
      const referenceId = session.track(event.sheet, event.area);
      return one("FormatChangedEvent", "WorksheetFormatChanged", { address, referenceId });
    }
    case "formulaChanged":
      return one("FormulaChangedEvent", "WorksheetFormulaChanged", {
        formulaDetails: event.changes.map(({ row, column, before }) => ({
          cellAddress: addressOf(cellArea(row, column)),
          previousFormula: before,
        })),
      });
    case "rowHiddenChanged":
      return one("RowHiddenChangedEvent", "WorksheetRowHiddenChanged", {
        address: addressOf(event.area),
        changeType: event.hidden ? "Hidden" : "Unhidden",
      });
    case "sorted": {
      const kind = event.columns ? "ColumnSorted" : "RowSorted";
      return one(`${kind}Event`, `Worksheet${kind}`, { address: addressOf(event.area) });
    }
    case "selectionChanged":
      return [
        ...one("SelectionChangedEvent", "WorksheetSelectionChanged", {
          address: addressOf(event.area),
        }),
        ...event.sheet.tables.flatMap((table) => selectedInTable(table, event.before, event.area)),
      ];
    case "protectionChanged":
      return one("ProtectionChangedEvent", "WorksheetProtectionChanged", {
        isProtected: event.protected,
      });
    case "activated":
      return one("ActivatedEvent", "WorksheetActivated");
    case "deactivated":
      return one("DeactivatedEvent", "WorksheetDeactivated");
    case "added":
      return one("AddedEvent", "WorksheetAdded");
    case "deleted":
      return one("DeletedEvent", "WorksheetDeleted");
    case "calculated":
      return one("CalculatedEvent", "WorksheetCalculated");
    default:
      return [];
  }
}

function changed(
  event: Extract<WorkbookEvent, { type: "changed" }>,
  author: Author,
  session: Session,
  about: JsonObject,
): readonly Told[] {
  const { sheet, area, changeType, shift, details } = event;
  const address = addressOf(area);
  const args: JsonObject = {
    ...about,
    changeType,
    address,
    referenceId: session.track(sheet, area),
    shiftDirection: shift === undefined ? "None" : `ShiftCell${shift}`,
    triggerSource: author === "addIn" ? "ThisLocalAddin" : "Unknown",
    ...(details === undefined
      ? {}
      : {
          valueBefore: plainValue(details.before),
          valueAfter: plainValue(details.after),
          valueTypeBefore: valueType(details.before),
          valueTypeAfter: valueType(details.after),
        }),
  };
  return [
    {
      event: "DataChangedEvent",
      targets: ["Workbook", sheet.id],
      args: { type: "WorksheetChanged", ...args },
    },
    ...sheet.tables.flatMap((table): Told[] => {
      const part = intersection(table.area, area);
      if (part === null) return [];
      const own = { type: "TableChanged", tableId: table.id, address: addressOf(part) };
      const targets = ["Workbook", sheet.id, table.id];
      return [{ event: "TableChangedEvent", targets, args: { ...args, ...own } }];
    }),
  ];
}

function tableComesOrGoes({
  type,
  table,
}: Extract<WorkbookEvent, { readonly table: Table }>): readonly Told[] {
  const kind = type === "tableAdded" ? "TableAdded" : "TableDeleted";
  const { id: tableId, name: tableName, sheet } = table;
  const args = { type: kind, source: "Local", worksheetId: sheet.id, tableId, tableName };
  return [{ event: `${kind}Event`, targets: ["Workbook", sheet.id], args }];
}

/** A table hears what of it is selected, and once that nothing is any more. */
function selectedInTable(table: Table, before: Rectangle, after: Rectangle): readonly Told[] {
  const part = intersection(table.area, after);
  if (part === null && intersection(table.area, before) === null) return [];
  const address = part === null ? "" : addressOf(part);
  const args = { worksheetId: table.sheet.id, tableId: table.id, address };
  return [{ event: "TableSelectionChangedEvent", targets: [table.id], args }];
}
