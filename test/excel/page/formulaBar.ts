import { addressOf, areaOf, isCell } from "../model/area";
import { activate, select } from "../model/selection";
import type { Workbook } from "../model/workbook";
import { editText, typeInto } from "./editing";

/** Name box and formula bar. Gives back what brings them up to date. */
export function formulaBar(
  nameBox: HTMLInputElement,
  bar: HTMLInputElement,
  workbook: Workbook,
  attempt: (action: () => void) => void,
): () => void {
  const refresh = (): void => {
    const sheet = workbook.activeSheet;
    const { selection } = sheet;
    nameBox.value = addressOf(
      isCell(selection)
        ? selection
        : { ...selection, bottom: selection.top, right: selection.left },
    );
    if (document.activeElement !== bar) bar.value = editText(sheet, selection.top, selection.left);
  };
  nameBox.addEventListener("change", () => {
    attempt(() => goTo(workbook, nameBox.value));
    nameBox.blur();
    refresh();
  });
  bar.addEventListener("keydown", ({ key }) => {
    const sheet = workbook.activeSheet;
    const { top, left } = sheet.selection;
    if (key === "Escape") bar.value = editText(sheet, top, left);
    if (key === "Enter") attempt(() => typeInto(sheet, top, left, bar.value));
    if (key === "Escape" || key === "Enter") bar.blur();
  });
  return refresh;
}

/** An address, "'1 Đảng viên'!B7" or B7, or a defined name. */
function goTo(workbook: Workbook, text: string): void {
  const name = workbook.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
  const target = (name?.formula ?? text).replace(/^=/, "");
  const [, quoted, plain, address = target] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(target) ?? [];
  const tab = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = tab === undefined ? workbook.activeSheet : workbook.sheetByName(tab);
  const area = areaOf(address);
  if (sheet === undefined || area === null) return;
  activate(sheet);
  select(sheet, area);
}
