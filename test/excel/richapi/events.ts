import { method, type Member } from "./members";

/**
 * Events as the client knows them: number on the wire, and the name by which they are registered
 * (`_Register…`, `_Unregister…`).
 */
export const EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
  TableSelectionChangedEvent: 100,
  TableChangedEvent: 101,
  TableAddedEvent: 102,
  TableDeletedEvent: 103,
} as const;

export type EventName = keyof typeof EVENTS;

/**
 * The two members by which a client begins and ceases to listen. `event` is told where tables use the
 * name of an event of sheets.
 */
export function registration<Target>(
  name: EventName,
  since: string,
  targetId: (target: Target) => string,
  event: EventName = name,
): Record<string, Member<Target>> {
  return {
    [`_Register${name}`]: method(since, (target: Target, _args, session) =>
      session.registrations.add(event, targetId(target)),
    ),
    [`_Unregister${name}`]: method(since, (target: Target, _args, session) =>
      session.registrations.remove(event, targetId(target)),
    ),
  };
}
