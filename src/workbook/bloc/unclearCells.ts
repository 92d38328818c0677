import { LISTS, type CodeOf } from "../../catalogue/lists";
import { cellAddress } from "../../spreadsheet/address";
import { textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
import { codeOfLabel, isBlank } from "../readValue";
import type { Reading, Report, RowReading } from "../report";
import { isTrialName } from "../trialRules";
import { isReadableSetting } from "./blocParameters";
import { firstCells } from "./firstCells";
import { seenShare } from "../seenNumber";
import { readPercent } from "./percent";
import type { SheetDeclaration, TableDeclaration } from "../sheetDeclaration";

/** By a row that has none, nobody knows whose it is. */
const UNIT_CODE = "ma_don_vi";

/**
 * What the office typed and nothing can be made of, so that it counts as blank: days, counts and
 * labels of lists, rows without the code of a unit, and rows that repeat another. In words, sheet by
 * sheet.
 */
export function unclearCells(report: Report, sheets: readonly SheetDeclaration[]): string[] {
  return sheets.flatMap(({ tab, fields, table }) => {
    const read = table === undefined ? undefined : report.tables.get(table.name);
    const unclear = [
      ...Object.values(fields).flatMap(({ key, filledBy }) => {
        const reading = filledBy === "bloc" ? report.fields.get(key) : undefined;
        return reading !== undefined && isUnclear(reading) ? [inWords(reading)] : [];
      }),
      ...(table === undefined ? [] : (read?.rows ?? []).flatMap((row) => unclearInRow(row, table))),
      ...(table === undefined ? [] : repeatedRows(read?.rows ?? [], table)),
    ];
    if (unclear.length === 0) return [];
    return [`trang "${read?.sheet ?? tab}", ô ${firstCells(unclear)}`];
  });
}

function unclearInRow({ cells }: RowReading, table: TableDeclaration): string[] {
  const typed = Object.values(table.columns).flatMap(({ key, filledBy, required }) => {
    const reading = filledBy === "bloc" ? cells.get(key) : undefined;
    return reading === undefined ? [] : [{ key, required, reading }];
  });
  if (typed.every(({ reading }) => isBlank(reading.raw))) return [];
  return typed.flatMap(({ key, required, reading }) => {
    const isNobodys = key === UNIT_CODE && required === true && isBlank(reading.raw);
    return isNobodys || isUnclear(reading) || isUnread(key, reading, cells)
      ? [inWords(reading)]
      : [];
  });
}

/** Tables of which the first row of a key counts and no other. */
const FIRST_COUNTS = ["tblXacNhan", "tblDoanThe", "tblNhiemVuKhoi"];

/** Rows of a key that a row above has: what was typed in them counts for nothing. */
function repeatedRows(rows: readonly RowReading[], { name, key }: TableDeclaration): string[] {
  if (!FIRST_COUNTS.includes(name)) return [];
  const first = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const own = key.flatMap((part) => cells.get(part) ?? []);
    const isTyped = [...cells.values()].some((one) => !own.includes(one) && !isBlank(one.raw));
    if (!isTyped || own.some(({ raw }) => isBlank(raw))) return [];
    const of = own.map(({ value }) => comparisonKey(textOf(value))).join("|");
    const [place] = own.map((one) => one.place);
    const above = first.get(of);
    first.set(of, above ?? row);
    return above === undefined || place === undefined
      ? []
      : [`${cellAddress(row, place.column)} (trùng dòng ${above})`];
  });
}

/** A dash stands for nothing, and says so; settings may be named by their codes. */
function isUnclear({ raw, value, problem }: Reading): boolean {
  if (problem === undefined || problem.kind === "dash") return false;
  if (problem.kind !== "notInList") return value === null;
  const typed = textOf(raw).trim();
  return !isSetting(typed) && !isTrialName(typed);
}

const isSetting = (text: string): text is CodeOf<"THAM_SO"> =>
  LISTS.THAM_SO.some(({ code }) => code === text);

/** Texts that the formulas read as something else: shares of targets, values of settings. */
function isUnread(key: string, reading: Reading, cells: RowReading["cells"]): boolean {
  const raw = seenShare(reading) ?? reading.raw;
  if (raw === null || typeof raw === "object" || isBlank(raw)) return false;
  if (key === "nguong_phan_tram") return readPercent(String(raw)) === null;
  if (key !== "gia_tri") return false;
  const named = textOf(cells.get("khoa")?.raw).trim();
  const setting = isSetting(named) ? named : codeOfLabel(named, "THAM_SO");
  return setting !== null && isSetting(setting) && !isReadableSetting(setting, String(raw));
}

function inWords({ place: { row, column }, raw }: Reading): string {
  return `${cellAddress(row, column)} (${isBlank(raw) ? "trống" : `"${textOf(raw)}"`})`;
}
