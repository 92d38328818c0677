import { createTemplate } from "../../../src/app/createTemplate";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { baseQuarter, type UnitKind } from "../../oracle/baseQuarter";
import { fillWorkbook } from "../../oracle/fillWorkbook";
import { type CellInput, serial } from "../../oracle/quarter";

const PERIOD = { year: 2021, quarter: 3 } as const;
const PROFILE = ["ten_don_vi", "loai_hinh", "nhom_chuc_nang", "la_co_quan_hanh_chinh"];

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

const text = (input: CellInput | undefined): string => (typeof input === "string" ? input : "");

/** The bytes of a correct workbook of Quý III/2021, drawn and filled as a unit sends it. */
export async function correctBytes(kind: UnitKind): Promise<Uint8Array> {
  const quarter = baseQuarter({ kind, ...PERIOD });
  const { fields } = quarter;
  const template = createTemplate({
    unitCode: text(fields.ma_don_vi),
    period: PERIOD,
    today: serial(2021, 9, 1),
    profile: new Map(PROFILE.map((key) => [key, text(fields[key])])),
  });
  return fillWorkbook(await writeWorkbook(template), quarter);
}

const known = new Map<UnitKind, Promise<Snapshot>>();

/** The same as a snapshot; tests change copies of it. */
export function correctFile(kind: UnitKind = "administrative"): Promise<Snapshot> {
  const file = known.get(kind) ?? correctBytes(kind).then(snapshotOf);
  known.set(kind, file);
  return file;
}
