import { labelOf, type CodeOf } from "../catalogue/lists";
import { formatPeriod } from "../catalogue/period";
import type { RawValue } from "../spreadsheet/snapshot";
import { DUE, REFERENCE } from "../workbook/bloc/submissionProgress";
import { codeInRow, textInRow, unitKey } from "../workbook/rowValues";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { referenceSet, type BlocQuarter } from "./quarter";

/** What became of a unit's report, for the table of submissions. */
export interface UnitProgress {
  readonly unit: string;
  readonly status: CodeOf<"TRANG_THAI_NOP">;
  readonly receivedOn: number | null;
  readonly receivedBy: CodeOf<"NGUON_NGAY_NHAN"> | null;
  readonly submission: number | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly reason: string | null;
}

const TABLE = "tblTienDo";

/** The table of submissions with this quarter's rows anew; what the office typed stays. */
export function progressRows(
  data: WorkbookData,
  quarter: BlocQuarter,
  units: readonly UnitProgress[],
): DataRow[] {
  const rows = data.tables.get(TABLE) ?? [];
  const ky = formatPeriod(quarter.period);
  const isOf = (row: DataRow): boolean => textInRow(row, "ky") === ky;
  const before = rowsOfQuarter(data, quarter);
  return [
    ...rows.filter((row) => !isOf(row) && row.size > 0),
    ...units.map((progress) => progressRow(progress, quarter, before.get(progress.unit))),
  ];
}

function progressRow(
  progress: UnitProgress,
  quarter: BlocQuarter,
  before: DataRow | undefined,
): DataRow {
  const { unit, status, receivedBy } = progress;
  const note = before?.get("ghi_chu") ?? null;
  const cells: readonly (readonly [string, RawValue])[] = [
    ["ma_don_vi", unit],
    ["ky", formatPeriod(quarter.period)],
    ["trang_thai", labelOf("TRANG_THAI_NOP", approved(progress, before) ? "DA_DUYET" : status)],
    ["ngay_nhan", progress.receivedOn],
    ["nguon_ngay_nhan", receivedBy === null ? null : labelOf("NGUON_NGAY_NHAN", receivedBy)],
    ["lan_nop", progress.submission],
    ["so_loi", progress.errors],
    ["so_canh_bao", progress.warnings],
    ["ten_tep", progress.file],
    ["sha256", progress.sha256],
    ["ly_do", progress.reason],
    ["ghi_chu", note],
    [DUE, quarter.dueOn],
    [REFERENCE, referenceSet(quarter)],
  ];
  return new Map(cells.filter(([, value]) => value !== null));
}

/** The office has approved this very file: it stays approved. */
function approved({ status, sha256 }: UnitProgress, before: DataRow | undefined): boolean {
  return (
    status === "DA_NHAN" &&
    before !== undefined &&
    codeInRow(before, "trang_thai", "TRANG_THAI_NOP") === "DA_DUYET" &&
    sha256 !== null &&
    textInRow(before, "sha256") === sha256
  );
}

/** The quarter's rows by unit. */
export function rowsOfQuarter(
  data: WorkbookData,
  { period }: BlocQuarter,
): ReadonlyMap<string, DataRow> {
  const ky = formatPeriod(period);
  return new Map(
    (data.tables.get(TABLE) ?? [])
      .filter((row) => textInRow(row, "ky") === ky)
      .map((row) => [unitKey(row.get("ma_don_vi")), row]),
  );
}
