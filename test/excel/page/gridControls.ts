import { bounding, type Rectangle } from "../model/area";
import { select } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { CellEditor } from "./cellEditor";
import { editText, empty, paste, undo } from "./editing";
import { moveBy, moveByKey } from "./navigation";
import { cellUnder } from "./sheetView";

/** Mouse and keyboard on the sheet, as in Excel. `attempt` carries out what a cell may refuse. */
export function gridControls(
  container: HTMLElement,
  workbook: Workbook,
  editor: CellEditor,
  attempt: (action: () => void) => void,
): void {
  let anchor: Rectangle | null = null;

  container.addEventListener("pointerdown", (event) => {
    const cell = cellUnder(event.target);
    if (cell === null || event.target instanceof HTMLInputElement) return;
    if (!editor.accept()) return;
    const sheet = workbook.activeSheet;
    anchor = event.shiftKey ? sheet.selection : cell;
    select(sheet, bounding(anchor, cell));
    container.focus();
    event.preventDefault();
  });
  container.addEventListener("pointermove", (event) => {
    const cell = event.buttons === 1 ? cellUnder(event.target) : null;
    if (anchor !== null && cell !== null) select(workbook.activeSheet, bounding(anchor, cell));
  });
  container.addEventListener("dblclick", () => {
    if (!editor.isOpen()) editor.open();
  });

  container.addEventListener("keydown", (event) => {
    const taken = editor.isOpen() ? keyInEdit(event) : keyOnSheet(event);
    if (taken) event.preventDefault();
  });

  function keyInEdit({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === "Escape") {
      editor.cancel();
      container.focus();
      return true;
    }
    if (key !== "Enter" && key !== "Tab") return false;
    const accepted = editor.accept();
    container.focus();
    if (accepted) step(key, shiftKey);
    return true;
  }

  function keyOnSheet(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey } = event;
    const sheet = workbook.activeSheet;
    if ((ctrlKey || metaKey) && key.toLowerCase() === "z") attempt(() => undo(sheet));
    else if (key === "F2") editor.open();
    else if (key === "Delete" || key === "Backspace") attempt(() => empty(sheet, sheet.selection));
    else if (key === "Enter" || key === "Tab") step(key, event.shiftKey);
    else if (moveByKey(sheet, event)) return true;
    else if (key.length === 1 && !ctrlKey && !metaKey) editor.open(key);
    else return false;
    return true;
  }

  function step(key: string, back: boolean): void {
    const by = back ? -1 : 1;
    moveBy(workbook.activeSheet, key === "Enter" ? by : 0, key === "Tab" ? by : 0);
  }

  container.addEventListener("copy", (event) => {
    const sheet = workbook.activeSheet;
    const { top, left } = sheet.selection;
    event.clipboardData?.setData("text/plain", editText(sheet, top, left));
    event.preventDefault();
  });
  container.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!editor.isOpen() && text !== "") attempt(() => paste(workbook.activeSheet, text));
  });
}
