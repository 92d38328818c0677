import type { Workbook } from "../model/workbook";
import type { Parts } from "./parts";
import { undo } from "./editing";
import { cellEditor } from "./cellEditor";
import { formulaBar } from "./formulaBar";
import { gridControls } from "./gridControls";
import { sheetView } from "./sheetView";
import { tabBar } from "./tabBar";

export interface PageOptions {
  readonly part: Parts;
  /** Hears whether a cell is being edited: Excel takes no requests then. */
  readonly onEditing: (editing: boolean) => void;
}

export interface ExcelPage {
  /** Carries out what may be refused, and shows the refusal. */
  readonly attempt: (action: () => void) => void;
}

/** Draws a workbook into the page and lets somebody work in it. */
export function excelPage(workbook: Workbook, { part, onEditing }: PageOptions): ExcelPage {
  const refusal = part("refusal", HTMLElement);
  const refused = (error: unknown): void => {
    refusal.textContent = error instanceof Error ? error.message : String(error);
  };
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      refused(error);
    }
  };

  const sheet = part("sheet", HTMLElement);
  const view = sheetView(sheet, workbook);
  const editor = cellEditor(workbook, view, {
    opened: () => onEditing(true),
    closed() {
      onEditing(false);
      paint();
    },
    refused,
  });
  const [nameBox, formula] = [
    part("name-box", HTMLInputElement),
    part("formula-bar", HTMLInputElement),
  ];
  const refreshBar = formulaBar(nameBox, formula, workbook, attempt);
  const refreshTabs = tabBar(
    part("tabs", HTMLElement),
    part("hidden", HTMLSelectElement),
    workbook,
    attempt,
  );
  gridControls(sheet, workbook, editor, attempt);
  part("undo", HTMLElement).addEventListener("click", () =>
    attempt(() => undo(workbook.activeSheet)),
  );

  function paint(): void {
    refreshTabs();
    view.paint();
    refreshBar();
  }

  let waiting = false;
  let selected = "";
  workbook.subscribe((event) => {
    if (event.type === "changed") refusal.textContent = "";
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      paint();
      const { activeSheet } = workbook;
      const now = JSON.stringify([activeSheet.id, activeSheet.selection]);
      if (now !== selected) view.reveal();
      selected = now;
    });
  });
  paint();
  return { attempt };
}
