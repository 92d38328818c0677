import { findingEntry } from "../../src/app/checkJson";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { cellAddress, parseReference } from "../../src/spreadsheet/address";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { fillSnapshot } from "../oracle/fillSnapshot";
import { lastDayOfQuarter, type Quarter } from "../oracle/quarter";
import { type Changes, quarterOf, type Setting } from "./material";
import { partsOf, template } from "./templates";

export { template } from "./templates";

/** "XF01 error 4 Đăng ký học tập!H8", most serious first; the rule alone for the whole file. */
export function findingsIn(snapshot: Snapshot, setting: Setting = {}): string[] {
  const { period } = partsOf(setting);
  const { findings } = checkWorkbook({
    snapshot,
    fileName: setting.fileName ?? null,
    today: setting.today ?? lastDayOfQuarter(period.year, period.quarter) + 5,
    previousOf: () => null,
  });
  return findings.map(findingEntry).map(({ rule, severity, sheet, cell }) => {
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    return `${rule} ${severity}${place === "" ? "" : ` ${place}`}`;
  });
}

/**
 * Workbooks spoiled by another program: a drawn template is filled and spoiled cell by cell, found
 * by nothing but the keys and names that stand in the file.
 */
export async function spoiled(changes: Changes, setting: Setting = {}): Promise<Snapshot> {
  return fillSnapshot(await template(setting), quarterOf(changes, setting));
}

export async function filled(quarter: Quarter, setting: Setting = {}): Promise<Snapshot> {
  return fillSnapshot(await template(setting), quarter);
}

/**
 * Address of a cell by the keys in the file: `quy`, `tblDangKy[DTN].da_dang_ky` (row by its code),
 * `tblKetLuan#0.ma_kl` (row by its position), `tblVanBan#-1.loai` (the header).
 */
export function addressIn(snapshot: Snapshot, cell: string): string {
  const [, name, code, index, key = cell] =
    /^(\w+)(?:\[(\w+)\]|#(-?\d+))\.(\w+)$/u.exec(cell) ?? [];
  if (name === undefined) {
    const area = parseReference(snapshot.names.find((one) => one.name === key)?.refersTo ?? "");
    if (area === null) throw new Error(`No field ${key}`);
    return `${area.sheet}!${cellAddress(area.top, area.left)}`;
  }
  const sheet = snapshot.sheets.find(({ tables }) => tables.some((one) => one.name === name));
  const header = sheet?.tables.find((one) => one.name === name)?.area.top ?? 0;
  const keys = [...(sheet?.cells.get(header - 1) ?? [])];
  const column = keys.find(([, { value }]) => value === key)?.[0];
  const row =
    code === undefined
      ? header + 1 + Number(index)
      : [...(sheet?.cells ?? [])].find(
          ([number, cells]) => number > header && cells.get(2)?.value === code,
        )?.[0];
  if (sheet === undefined || column === undefined || row === undefined) {
    throw new Error(`No cell ${cell}`);
  }
  return `${sheet.name}!${cellAddress(row, column)}`;
}
