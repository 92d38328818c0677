import type { Rectangle } from "./area";
import type { Table } from "./table";
import type { Value } from "./values";
import type { Worksheet } from "./worksheet";

/** Who changes the workbook: the person at the keyboard, or a program. */
export type Author = "user" | "addIn";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What happened, as it happened; hosts tell their listeners later. */
export type WorkbookEvent =
  | {
      readonly type: "changed";
      readonly sheet: Worksheet;
      readonly area: Rectangle;
      readonly changeType: ChangeType;
      readonly shift?: "Down" | "Right" | "Up" | "Left";
      /** For a single cell: what was in it and what is. */
      readonly details?: { readonly before: Value; readonly after: Value };
    }
  | {
      readonly type: "formulaChanged";
      readonly sheet: Worksheet;
      /** What stood in the cells before: "=A1*2", or "" for no formula. */
      readonly changes: readonly {
        readonly row: number;
        readonly column: number;
        readonly before: string;
      }[];
    }
  | { readonly type: "formatChanged"; readonly sheet: Worksheet; readonly area: Rectangle }
  | {
      readonly type: "rowHiddenChanged";
      readonly sheet: Worksheet;
      readonly area: Rectangle;
      readonly hidden: boolean;
    }
  /** Rows were put in another order, or columns. */
  | {
      readonly type: "sorted";
      readonly sheet: Worksheet;
      readonly area: Rectangle;
      readonly columns: boolean;
    }
  | {
      readonly type: "selectionChanged";
      readonly sheet: Worksheet;
      readonly area: Rectangle;
      readonly before: Rectangle;
    }
  | { readonly type: "protectionChanged"; readonly sheet: Worksheet; readonly protected: boolean }
  | {
      readonly type: "nameChanged";
      readonly sheet: Worksheet;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "visibilityChanged";
      readonly sheet: Worksheet;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "moved";
      readonly sheet: Worksheet;
      readonly before: number;
      readonly after: number;
    }
  | { readonly type: "activated" | "deactivated"; readonly sheet: Worksheet }
  | { readonly type: "added" | "deleted" | "calculated"; readonly sheet: Worksheet }
  | { readonly type: "tableAdded" | "tableDeleted"; readonly table: Table }
  /** Seen by the page only: names, validations, conditional formats, page set-up, settings … */
  | { readonly type: "other" };

export type Listener = (event: WorkbookEvent, author: Author) => void;
