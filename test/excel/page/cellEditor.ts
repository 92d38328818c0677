import { cellAddress } from "../../../src/spreadsheet/address";
import { cellArea } from "../model/area";
import { activate, select } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { editText, typeInto } from "./editing";
import type { SheetView } from "./sheetView";

interface Edit {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

export interface EditorListener {
  readonly opened: () => void;
  readonly closed: () => void;
  /** A locked cell, or a text too long. */
  readonly refused: (error: unknown) => void;
}

export interface CellEditor {
  readonly isOpen: () => boolean;
  /** Opens over the first selected cell, with its contents or with what was typed. */
  readonly open: (text?: string) => void;
  /** Writes what was typed; false when the cell refused it and stays open. */
  readonly accept: () => boolean;
  readonly cancel: () => void;
}

/** Editing in the cell: one input, laid over it. */
export function cellEditor(
  workbook: Workbook,
  view: SheetView,
  { opened, closed, refused }: EditorListener,
): CellEditor {
  const input = document.createElement("input");
  input.className = "editor";
  input.spellcheck = false;
  let edit: Edit | null = null;

  const close = (): void => {
    edit = null;
    input.remove();
    closed();
  };

  return {
    isOpen: () => edit !== null,
    open(text) {
      const sheet = workbook.activeSheet;
      const { top: row, left: column } = sheet.selection;
      edit = { sheet, row, column };
      input.value = text ?? editText(sheet, row, column);
      input.setAttribute("aria-label", cellAddress(row, column));
      view.cell(row, column)?.append(input);
      input.focus();
      opened();
    },
    accept() {
      if (edit === null) return true;
      const { sheet, row, column } = edit;
      try {
        if (input.value !== editText(sheet, row, column)) {
          typeInto(sheet, row, column, input.value);
        }
      } catch (error) {
        refused(error);
        close();
        activate(sheet);
        select(sheet, cellArea(row, column));
        return false;
      }
      close();
      return true;
    },
    cancel: close,
  };
}
