import { consolidate, type Consolidated } from "../../src/app/consolidate";
import type { ReceivedList } from "../../src/app/receivedList";
import type { FileSource } from "../../src/app/takeFiles";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { withField } from "../../src/demo/changeData";
import { demoBlocData } from "../../src/demo/demoBloc";
import { day } from "../../src/demo/demoPeriod";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { readBloc } from "../../src/workbook/readBloc";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocSnapshot } from "./blocSnapshot";

export type Done = Consolidated;

/** Units of the made-up quarter, small enough to be drawn in tests. */
export const UNITS = ["DV023", "DV037", "DV059", "DV061", "DV066"] as const;

export function unitData(code: string): WorkbookData {
  return demoWorkbookData(demoUnits().find((unit) => unit.code === code)!);
}

/** The bloc workbook with these units in its roster, and the registers of the made-up quarter. */
export function blocData(
  units: readonly string[] = UNITS,
  more: Record<string, readonly Record<string, RawValue>[]> = {},
): WorkbookData {
  const all = demoBlocData();
  const roster = (all.tables.get("tblDonVi") ?? []).filter((row) =>
    units.some((unit) => unit === row.get("ma_don_vi")),
  );
  const added = Object.entries(more).map(
    ([table, rows]) =>
      [
        table,
        [...(all.tables.get(table) ?? []), ...rows.map((row) => new Map(Object.entries(row)))],
      ] as const,
  );
  const tables = new Map([...all.tables, ...added]);
  const extra = more.tblDonVi ?? [];
  tables.set("tblDonVi", [...roster, ...extra.map((row) => new Map(Object.entries(row)))]);
  return { ...all, tables };
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** Bytes of a workbook as its unit sends it; the untouched ones are drawn once. */
export function bytesOf(data: WorkbookData | string): Promise<Uint8Array> {
  if (typeof data !== "string") return draw(data);
  const known = drawn.get(data) ?? draw(unitData(data));
  drawn.set(data, known);
  return known;
}

function draw(data: WorkbookData): Promise<Uint8Array> {
  return writeWorkbook(drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false }));
}

export function source(
  file: string,
  bytes: Uint8Array | Promise<Uint8Array>,
  modifiedAt = 1,
): FileSource {
  return { file, read: () => Promise.resolve(bytes), modifiedOn: day("2021-10-04"), modifiedAt };
}

export const ownFile = (code: string): FileSource =>
  source(`BC_${code}_2021_Q3.xlsx`, bytesOf(code));

/** A unit's workbook sent again. */
export const again = (data: WorkbookData, submission: number): WorkbookData =>
  withField(data, "lan_nop", submission);

export async function consolidated(
  sources: readonly FileSource[],
  data: WorkbookData = blocData(),
  more: { received?: ReceivedList; time?: string; quarter?: 1 | 2 | 3 | 4 } = {},
): Promise<Done> {
  return consolidate({
    bloc: readBloc(blocSnapshot(data))!,
    period: { year: 2021, quarter: more.quarter ?? 3 },
    sources,
    received: more.received ?? new Map(),
    today: day("2021-10-06"),
    time: more.time ?? "06/10/2021",
  });
}

/** Rows as plain objects, without the cells that are blank. */
export function plainRows(data: WorkbookData, table: string): Record<string, RawValue>[] {
  return (data.tables.get(table) ?? []).map((row) =>
    Object.fromEntries([...row].filter(([, value]) => value !== null && value !== "")),
  );
}

/** All tables but the log, and but what is computed anew on drawing. */
export function plainData(data: WorkbookData): Record<string, unknown> {
  const left = ["tblNhatKy", "tblMaTran", "tblKetQua"];
  return Object.fromEntries(
    [...data.tables.keys()]
      .filter((table) => !left.includes(table))
      .sort()
      .map((table) => [table, plainRows(data, table)]),
  );
}

export const statuses = ({ consolidation }: Done): string[] =>
  consolidation.files.map(({ file, unit, status }) => `${status} ${unit ?? "?"} ${file}`);

export const rulesOf = ({ consolidation }: Done, unit: string | null): string[] =>
  consolidation.findings
    .filter((finding) => finding.unit === unit)
    .map(({ finding }) => finding.rule);
