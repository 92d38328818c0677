import { findingEntry } from "../../src/app/checkJson";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { createTemplate } from "../../src/app/createTemplate";
import { cellAddress, parseReference } from "../../src/spreadsheet/address";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { baseQuarter } from "../oracle/baseQuarter";
import { fillSnapshot } from "../oracle/fillSnapshot";
import { lastDayOfQuarter, type Quarter } from "../oracle/quarter";
import { type Changes, quarterOf, type Setting } from "./material";

/**
 * Workbooks spoiled by another program: a drawn template is filled and spoiled cell by cell, found
 * by nothing but the keys and names that stand in the file.
 */
const PROFILE = ["ten_don_vi", "loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"];

function partsOf({ kind = "administrative", period = "2021-Q3" }: Setting) {
  const [year = 0, quarter = 0] = period.split("-Q").map(Number);
  return { kind, period: { year, quarter: quarter as 1 | 2 | 3 | 4 } };
}

async function drawn(setting: Setting): Promise<Snapshot> {
  const { kind, period } = partsOf(setting);
  const { fields } = baseQuarter({ kind, ...period });
  const text = (key: string): string => {
    const filled = fields[key];
    return typeof filled === "string" ? filled : "";
  };
  const plan = createTemplate({
    unitCode: text("ma_don_vi"),
    period,
    today: lastDayOfQuarter(period.year, period.quarter) - 20,
    profile: new Map(PROFILE.map((key) => [key, text(key)])),
  });
  const read = await readWorkbook(await writeWorkbook(plan));
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

const templates = new Map<string, Promise<Snapshot>>();

/** The empty workbook of a kind of unit and a quarter, drawn once. */
export function template(setting: Setting = {}): Promise<Snapshot> {
  const { kind, period } = partsOf(setting);
  const key = `${kind} ${period.year}-${period.quarter}`;
  const known = templates.get(key) ?? drawn(setting);
  templates.set(key, known);
  return known;
}

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
