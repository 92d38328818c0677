import {
  field,
  here,
  equal,
  when,
  type CellReference,
  type Expression,
} from "../../spreadsheet/expression";
import type { UnitIndicatorId } from "../../catalogue/indicators";
import { standingColumn } from "../../workbook/bloc/matrix";
import { restack, stackedCell, type Restacking } from "../../workbook/bloc/restack";
import { stackOf } from "../../workbook/bloc/stackedSheet";

/** Facts of the profile that the bloc keeps in its roster: hidden columns of the matrix. */
export const PROFILE = {
  la_co_quan_hanh_chinh: "_hc",
  ngay_thanh_lap: "_tl",
  chi_tieu_ket_nap_nam: "_cgn",
} as const;
/** Admissions of the term before the quarter: the unit's own figure, else the opening balance. */
export const EARLIER_ADMISSIONS = { ket_nap: "_lk_kn", doan_vien_uu_tu: "_lk_ut" } as const;

const inMatrix = (to: CellReference): Expression => {
  if (to.kind === "field") {
    if (Object.hasOwn(PROFILE, to.key)) return here(PROFILE[to.key as keyof typeof PROFILE]);
    return to.key === "tu_danh_gia_1374"
      ? {
          kind: "reference",
          to: { kind: "blockCell", table: "tblThThongTin", offset: 0, column: to.key },
        }
      : field(to.key);
  }
  if (to.kind !== "fixed") return { kind: "reference", to };
  if (to.table === "tblKetNap" && to.row === "LK" && Object.hasOwn(EARLIER_ADMISSIONS, to.column)) {
    return here(EARLIER_ADMISSIONS[to.column as keyof typeof EARLIER_ADMISSIONS]);
  }
  return { kind: "reference", to: stackedCell(to.table, to.row, to.column) };
};

/** How a unit's measure reads in its row of the matrix. */
function inMatrixRow(id: UnitIndicatorId): Restacking {
  return {
    cell: inMatrix,
    range: (of) => {
      if (of.kind !== "column") throw new Error(`${id}: no place for a ${of.kind} in the matrix`);
      return { kind: "block", table: stackOf(of.table), column: of.column };
    },
    // The check's own word on the indicator decides; what it found where does not matter here.
    spoiled: (indicator) =>
      indicator === id
        ? when(equal(here(standingColumn(id)), "L"), 1, 0)
        : { kind: "constant", value: 0 },
  };
}

/** The same tree, looking at the unit's blocks of the stacked tables. */
export function inMatrixOf(id: UnitIndicatorId, expression: Expression): Expression {
  return restack(expression, inMatrixRow(id));
}
