import type { Report } from "../workbook/report";
import { cellsOfRow } from "./cells";

/** The figures of the quarter in some rows of the membership sheet, as places and names. */
export function rowPlaces(report: Report, codes: readonly string[]): ReturnType<typeof cellsOfRow> {
  const table = report.tables.get("tblDangVien");
  const found = codes.map((code) => {
    const index = table?.rows.findIndex((row) => row.code === code) ?? -1;
    return table === undefined || index < 0
      ? { places: [], names: [] }
      : cellsOfRow(table, index, ["trong_quy"]);
  });
  return {
    places: found.flatMap(({ places }) => places),
    names: found.flatMap(({ names }) => names),
  };
}
