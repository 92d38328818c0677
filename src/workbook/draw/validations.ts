import type { Area } from "../../spreadsheet/address";
import { absoluteAddress, quoteSheet } from "../../spreadsheet/address";
import type { ValidationPlan } from "../../spreadsheet/plan";
import { listNames, type WorkbookLayout } from "../layout";
import { isListId } from "../readValue";
import type { ColumnDeclaration, FieldDeclaration } from "../sheetDeclaration";
import { adviceFor } from "./advice";

const LARGEST_COUNT = 9_999_999;
/** 1/1/2000 to 31/12/2100: a date outside is a slip of the keyboard. */
const EARLIEST = 36_526;
const LATEST = 73_415;
/** Excel's own limits for the texts of a validation. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** The courtesy check of Excel on typing; every rule is run again by the core. */
export function validationFor(
  cell: FieldDeclaration | ColumnDeclaration,
  label: string,
  area: Omit<Area, "sheet">,
  layout: WorkbookLayout,
): ValidationPlan {
  const advice = adviceFor(cell);
  const rule = ruleFor(cell, layout);
  return {
    area,
    rule,
    inputTitle: clip(label, TITLE_LENGTH),
    inputMessage: clip(advice, MESSAGE_LENGTH),
    // What takes anything refuses nothing.
    ...(rule.kind === "any"
      ? {}
      : {
          errorTitle: "Chưa nhận được",
          errorMessage: clip(`${label}: ${advice}`, MESSAGE_LENGTH),
        }),
  };
}

function ruleFor(
  cell: FieldDeclaration | ColumnDeclaration,
  layout: WorkbookLayout,
): ValidationPlan["rule"] {
  switch (cell.type) {
    case "int":
      return { kind: "wholeNumber", min: 0, max: LARGEST_COUNT };
    case "date":
      return { kind: "date", min: EARLIEST, max: LATEST };
    case "list":
      return { kind: "list", source: listSource(cell.list ?? "", layout) };
    default:
      return { kind: "any" };
  }
}

function listSource(list: string, layout: WorkbookLayout): string {
  if (isListId(list)) return listNames(list).labels;
  const [tableName = "", key = ""] = list.split(".");
  const table = layout.tables.get(tableName);
  const column = table?.columns.get(key);
  if (table === undefined || column === undefined) throw new Error(`No list ${list}`);
  const first = absoluteAddress(table.firstRow, column);
  const last = absoluteAddress(table.firstRow + table.rowCount - 1, column);
  return `${quoteSheet(table.sheet)}!${first}:${last}`;
}
