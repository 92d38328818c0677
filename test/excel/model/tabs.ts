import type { Visibility } from "../../../src/spreadsheet/snapshot";
import { forgetSheet, replaceSheetName } from "./references";
import { refuse } from "./excelError";
import { activate } from "./selection";
import { forgetTable } from "./tableCells";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

const LONGEST_NAME = 31;

/** Adds an empty sheet behind the last one. */
export function addSheet(workbook: Workbook, wanted: string | null): Worksheet {
  demandStructure(workbook);
  const name = wanted ?? freeName(workbook);
  demandName(workbook, name);
  const sheet = new Worksheet(workbook, name);
  workbook.sheets.push(sheet);
  workbook.changed({ type: "added", sheet });
  return sheet;
}

/** The last visible sheet cannot go, nor one that is very hidden. */
export function deleteSheet(sheet: Worksheet): void {
  const { workbook } = sheet;
  demandStructure(workbook);
  if (sheet.visibility === "veryHidden") refuse("InvalidOperation");
  demandOtherVisible(sheet);
  if (workbook.activeSheet === sheet) activate(neighbour(sheet));
  for (const table of sheet.tables) forgetTable(table);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  forgetSheet(workbook, sheet.name);
  workbook.changed({ type: "deleted", sheet });
}

export function renameSheet(sheet: Worksheet, name: string): void {
  const { workbook, name: before } = sheet;
  if (name === before) return;
  demandStructure(workbook);
  demandName(workbook, name, sheet);
  sheet.name = name;
  replaceSheetName(workbook, before, name);
  workbook.changed({ type: "nameChanged", sheet, before, after: name });
}

export function setVisibility(sheet: Worksheet, visibility: Visibility): void {
  const { workbook, visibility: before } = sheet;
  if (visibility === before) return;
  demandStructure(workbook);
  if (visibility !== "visible") {
    demandOtherVisible(sheet);
    if (workbook.activeSheet === sheet) activate(neighbour(sheet));
  }
  sheet.visibility = visibility;
  workbook.changed({ type: "visibilityChanged", sheet, before, after: visibility });
}

/** Moves a tab to a place counted from 0. */
export function moveSheet(sheet: Worksheet, position: number): void {
  const { workbook } = sheet;
  const { sheets } = workbook;
  demandStructure(workbook);
  const before = sheets.indexOf(sheet);
  if (position < 0 || position >= sheets.length) refuse("InvalidArgument");
  if (position === before) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  workbook.changed({ type: "moved", sheet, before, after: position });
}

export function setTabColor(sheet: Worksheet, color: string): void {
  sheet.tabColor = color;
  sheet.workbook.changed({ type: "other" });
}

function demandStructure(workbook: Workbook): void {
  if (workbook.structureProtected || workbook.readOnly) refuse("AccessDenied");
}

/** 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, not "History", unused. */
function demandName(workbook: Workbook, name: string, self?: Worksheet): void {
  const fits =
    name.length >= 1 &&
    name.length <= LONGEST_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!fits) refuse("InvalidArgument");
  const taken = workbook.sheetByName(name);
  if (taken !== undefined && taken !== self) refuse("ItemAlreadyExists");
}

function demandOtherVisible(sheet: Worksheet): void {
  if (sheet.visibility === "visible" && visibleSheets(sheet.workbook).length === 1)
    refuse("InvalidOperation");
}

export function visibleSheets({ sheets }: Workbook): readonly Worksheet[] {
  return sheets.filter(({ visibility }) => visibility === "visible");
}

/** The tab shown when this one goes: the next visible one, else the one before. */
function neighbour(sheet: Worksheet): Worksheet {
  const { sheets } = sheet.workbook;
  const at = sheets.indexOf(sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  return others.find(({ visibility }) => visibility === "visible") ?? refuse("InvalidOperation");
}

function freeName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++)
    if (workbook.sheetByName(`Sheet${number}`) === undefined) return `Sheet${number}`;
}
