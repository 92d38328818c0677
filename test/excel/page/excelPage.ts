import type { Workbook } from "../model/workbook";
import { undo } from "./editing";
import { cellEditor } from "./cellEditor";
import { formulaBar } from "./formulaBar";
import { gridControls } from "./gridControls";
import { sheetView } from "./sheetView";
import { tabBar } from "./tabBar";

export interface ExcelPage {
  /** Whether a cell is being edited just now: Excel takes no requests then. */
  readonly isEditing: () => boolean;
}

/** Draws a workbook into the page and lets somebody work in it. */
export function excelPage(workbook: Workbook): ExcelPage {
  const refusal = byId("refusal");
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

  const sheet = byId("sheet");
  const view = sheetView(sheet, workbook);
  const editor = cellEditor(workbook, view, { opened: () => undefined, closed: paint, refused });
  const [nameBox, formula] = [inputById("name-box"), inputById("formula-bar")];
  const refreshBar = formulaBar(nameBox, formula, workbook, attempt);
  const refreshTabs = tabBar(byId("tabs"), selectById("hidden"), workbook, attempt);
  gridControls(sheet, workbook, editor, attempt);
  byId("undo").addEventListener("click", () => attempt(() => undo(workbook.activeSheet)));

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
  return { isEditing: editor.isOpen };
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page lacks #${id}`);
  return element;
}

export const inputById = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;
export const selectById = (id: string): HTMLSelectElement => byId(id) as HTMLSelectElement;
