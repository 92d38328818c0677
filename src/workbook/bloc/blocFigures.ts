import {
  add,
  atMost,
  call,
  column,
  either,
  equal,
  field,
  join,
  subtract,
  when,
} from "../../spreadsheet/expression";
import type { SharedFigure, SheetDeclaration } from "../sheetDeclaration";
import { periodFigures } from "../unit/periodFigures";

const {
  quarter,
  year,
  periodFault,
  periodMissing,
  yearStart,
  lateFounding,
  quarterStart,
  quarterEnd,
  referenceDate,
  termQuarter,
} = periodFigures;

/** Last row of a stacked table, always blank: the block of a unit that has no rows. */
export function blankRowOf(table: string): string {
  return `tinh_trong_${table}`;
}

/**
 * What the bloc's formulas share. The period is worked out as in the unit workbook; parameters are
 * texts with validity dates, so a command reads them and writes what holds on the reference date.
 */
export function blocFigures(stacked: readonly SheetDeclaration[]): Record<string, SharedFigure> {
  return {
    termFirstQuarter: periodFigures.termFirstQuarter,
    termQuarters: periodFigures.termQuarters,
    termFirstYear: periodFigures.termFirstYear,
    termLastYear: periodFigures.termLastYear,
    neutralCounts: periodFigures.neutralCounts,
    allRegister: periodFigures.allRegister,
    dueSoonDays: { key: "tinh_sap_den_han", label: "Số ngày báo sắp đến hạn" },
    reinspectionWaitDays: {
      key: "tinh_cho_hau_kiem",
      label: "Số ngày chờ hậu kiểm tra tối đa",
    },
    reinspectionDays: { key: "tinh_de_hau_kiem", label: "Số ngày dành cho hậu kiểm tra" },
    gradingDueOn: { key: "tinh_han_xep_loai", label: "Hạn có kết quả xếp loại năm trước" },
    admissionPace: {
      key: "tinh_ke_hoach_4",
      label: "Bốn lần số kết nạp theo kế hoạch đến kỳ này; trống khi không có kế hoạch",
    },
    quarter,
    year,
    periodFault,
    periodMissing,
    yearStart,
    lateFounding,
    quarterStart,
    quarterEnd,
    referenceDate,
    termQuarter,
    period: {
      key: "tinh_ky",
      label: "Kỳ",
      formula: join(field("tinh_nam"), "-Q", field("tinh_quy")),
    },
    gradedYear: {
      key: "tinh_g",
      label: "Năm được xếp loại",
      formula: when(equal(field("tinh_quy"), 4), field("tinh_nam"), subtract(field("tinh_nam"), 1)),
    },
    gradingOpen: {
      key: "tinh_con_han",
      label: "Chưa quá hạn có kết quả xếp loại",
      formula: when(
        either(equal(field("tinh_quy"), 4), atMost(field("tinh_chot"), field("tinh_han_xep_loai"))),
        1,
        0,
      ),
    },
    ...Object.fromEntries(
      stacked.flatMap(({ table }) =>
        table === undefined
          ? []
          : [
              [
                table.name,
                {
                  key: blankRowOf(table.name),
                  label: `Dòng trống cuối bảng ${table.name}`,
                  formula: add(call("COUNTA", column(table.name, "ma_don_vi")), 1),
                },
              ] as const,
            ],
      ),
    ),
  };
}
