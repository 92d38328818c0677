import { inputs } from "./indicatorDeclaration";

/** The columns of the annual gradings (tblXepLoai): why one is not graded, and the four grades. */
export const UNGRADED = ["kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"] as const;
export const GRADES = ["xs", "tot", "ht", "kht"] as const;
/** Total − ungraded = the sum of the grades (XF02). */
export const GRADING_COUNTS = ["tong_so", ...UNGRADED, ...GRADES] as const;

/** The counts and the status of one row of the annual gradings, as an indicator's inputs. */
export function gradingInputs(row: string): string[] {
  return inputs(`tblXepLoai[${row}]`, "nam_danh_gia", ...GRADING_COUNTS, "trang_thai");
}
