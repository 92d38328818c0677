import { labelOf } from "../catalogue/lists";
import { formatPeriod, type Period } from "../catalogue/period";
import type { Finding } from "../rules/rule";
import { cellAddress } from "../spreadsheet/address";
import type { RawValue } from "../spreadsheet/snapshot";
import { textInRow } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";

/** A finding about a unit or about the bloc, as all of them are listed together. */
export interface ListedFinding {
  readonly unit: string | null;
  readonly file: string | null;
  readonly finding: Finding;
  readonly explanation: string | null;
}

const TABLE_KEYS = ["ma_quy_tac", "ma_don_vi", "ky", "sheet", "o"];

export function cellOf({ places }: Finding): { sheet: string | null; cell: string | null } {
  const [place] = places;
  return {
    sheet: place?.sheet ?? null,
    cell: place === undefined || place.row === 0 ? null : cellAddress(place.row, place.column),
  };
}

/** Rows of the list of findings; what the office has noted of the same finding stays. */
export function findingRows(
  findings: readonly ListedFinding[],
  period: Period,
  before: readonly DataRow[],
  words: (finding: Finding) => string,
): DataRow[] {
  const handled = new Map(before.map((row) => [keyOf(row), row.get("trang_thai_xu_ly") ?? null]));
  return findings.map(({ unit, finding, explanation }) => {
    const { sheet, cell } = cellOf(finding);
    const row = new Map<string, RawValue>([
      ["muc", labelOf("MUC_DO", finding.severity)],
      ["ma_quy_tac", finding.rule],
      ["ma_don_vi", unit],
      ["ky", formatPeriod(period)],
      ["sheet", sheet],
      ["o", cell],
      ["thong_bao", words(finding)],
      ["giai_trinh", explanation],
    ]);
    row.set("trang_thai_xu_ly", handled.get(keyOf(row)) ?? null);
    return row;
  });
}

const keyOf = (row: DataRow): string =>
  TABLE_KEYS.map((key) => textInRow(row, key) ?? "").join("\u0001");

/** What the unit says about a warning, while its figure is the one that it was said of. */
export function explanationOf({ explanation }: Finding): string | null {
  if (explanation === undefined) return null;
  return [explanation.reason, explanation.text].filter((word) => word !== "").join(": ");
}
