import { isError } from "../../spreadsheet/snapshot";
import { rowByCode } from "../../workbook/report";
import { countIn } from "../counts";
import type { Material } from "../rule";

/** Year of account of the members' grading: blank = the year of the report; null = cannot be read. */
export function gradedYear({ report, calculation }: Material): number | null {
  const row = rowByCode(report, "tblXepLoai", "DANG_VIEN");
  const reading = row?.cells.get("nam_danh_gia");
  if (reading === undefined) return null;
  const isBlank = reading.value === null && reading.problem === undefined && !isError(reading.raw);
  return isBlank ? Number(calculation.field("tinh_nam")) : countIn(row, "nam_danh_gia");
}
