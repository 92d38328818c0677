import { createTemplate } from "../../src/app/createTemplate";
import type { WorkbookPlan } from "../../src/spreadsheet/plan";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { baseQuarter } from "../oracle/baseQuarter";
import { lastDayOfQuarter } from "../oracle/quarter";
import type { Setting } from "./material";

const PROFILE = ["ten_don_vi", "loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"];

export function partsOf({ kind = "administrative", period = "2021-Q3" }: Setting) {
  const [year = 0, quarter = 0] = period.split("-Q").map(Number);
  return { kind, period: { year, quarter: quarter as 1 | 2 | 3 | 4 } };
}

/** The empty workbook of a kind of unit and a quarter. */
export function planOf(setting: Setting): WorkbookPlan {
  const { kind, period } = partsOf(setting);
  const { fields } = baseQuarter({ kind, ...period });
  const text = (key: string): string => {
    const filled = fields[key];
    return typeof filled === "string" ? filled : "";
  };
  return createTemplate({
    unitCode: text("ma_don_vi"),
    period,
    today: lastDayOfQuarter(period.year, period.quarter) - 20,
    profile: new Map(PROFILE.map((key) => [key, text(key)])),
  });
}

async function drawn(setting: Setting): Promise<Snapshot> {
  const read = await readWorkbook(await writeWorkbook(planOf(setting)));
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

const templates = new Map<string, Promise<Snapshot>>();

/** The same, drawn once. */
export function template(setting: Setting = {}): Promise<Snapshot> {
  const { kind, period } = partsOf(setting);
  const key = `${kind} ${period.year}-${period.quarter}`;
  const known = templates.get(key) ?? drawn(setting);
  templates.set(key, known);
  return known;
}
