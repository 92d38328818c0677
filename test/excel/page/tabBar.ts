import { activate } from "../model/selection";
import { setVisibility, visibleSheets } from "../model/tabs";
import type { Workbook } from "../model/workbook";

/** The tabs of the visible sheets; the menu brings hidden ones back. Gives back how to refresh. */
export function tabBar(
  bar: HTMLElement,
  hidden: HTMLSelectElement,
  workbook: Workbook,
  attempt: (action: () => void) => void,
): () => void {
  hidden.addEventListener("change", () => {
    const sheet = workbook.sheetByName(hidden.value);
    if (sheet === undefined) return;
    attempt(() => {
      setVisibility(sheet, "visible");
      activate(sheet);
    });
  });
  let drawn = "";
  return () => {
    const state = JSON.stringify(
      workbook.sheets.map((sheet) => [
        ...[sheet.name, sheet.visibility, sheet.tabColor, sheet === workbook.activeSheet],
      ]),
    );
    if (state === drawn) return;
    drawn = state;
    bar.replaceChildren(
      ...visibleSheets(workbook).map((sheet) => {
        const tab = document.createElement("button");
        const selected = sheet === workbook.activeSheet;
        tab.textContent = sheet.name;
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(selected));
        tab.style.borderBottomColor = sheet.tabColor === "" ? "transparent" : sheet.tabColor;
        tab.addEventListener("click", () => attempt(() => activate(sheet)));
        if (selected) requestAnimationFrame(() => tab.scrollIntoView({ block: "nearest" }));
        return tab;
      }),
    );
    // Very hidden ones do not come back by hand, as in Excel.
    const names = workbook.sheets.filter(({ visibility }) => visibility === "hidden");
    hidden.replaceChildren(
      new Option(`Bỏ ẩn (${names.length})`, ""),
      ...names.map(({ name }) => new Option(name, name)),
    );
  };
}
