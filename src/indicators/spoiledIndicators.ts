import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import type { CodeOf } from "../catalogue/lists";
import type { Calculation } from "../workbook/calculation";

/** A cell that a finding names. Absent table = a field; absent row or key = every one. */
export interface TouchedCell {
  readonly table?: string;
  readonly rowCode?: string;
  readonly rowIndex?: number;
  readonly key?: string;
}

/** Kinds of documents that an indicator reads. */
const DOCUMENT_KINDS: Partial<Record<UnitIndicatorId, readonly CodeOf<"LOAI_VAN_BAN">[]>> = {
  CT1A: ["NQ_NAM"],
  NV4A1: ["CT_KTGS"],
  NV1B: ["BC_827"],
  NV1C: ["QC_PHOI_HOP", "QC_LAM_VIEC", "QC_DAN_CHU", "QC_CHI_TIEU", "QC_TAI_SAN"],
  NVTT1: ["CTTT1"],
  NVTT2: ["CTTT2"],
  NVCTHD: ["CTHD"],
};

/** Which indicators a set of cells feeds (domain 0.3): by their declared inputs, row by row. */
export function indicatorsTouched(
  cells: readonly TouchedCell[],
  calculation: Calculation,
): ReadonlySet<UnitIndicatorId> {
  return new Set(
    UNIT_INDICATOR_IDS.filter((id) => {
      const inputs = ["nam", "quy", ...indicator(id).inputs];
      return cells.some(
        (cell) => inputs.some((input) => isInput(input, cell)) && readsRow(id, cell, calculation),
      );
    }),
  );
}

const INPUT = /^(?:(tbl\w+)(?:\[(\w+)\])?\.)?(\w+)$/;

function isInput(input: string, cell: TouchedCell): boolean {
  const [, table, row, key] = INPUT.exec(input) ?? [];
  return (
    table === cell.table &&
    (cell.key === undefined || cell.key === key) &&
    (row === undefined || cell.rowCode === undefined || row === cell.rowCode)
  );
}

/** In a free table a finding counts only for the indicators that read its row. */
function readsRow(id: UnitIndicatorId, cell: TouchedCell, calculation: Calculation): boolean {
  const { table, rowIndex } = cell;
  if (table === undefined || rowIndex === undefined) return true;
  const value = (key: string): unknown => calculation.cell(table, rowIndex, key);
  switch (table) {
    case "tblVanBan": {
      const kind = value("_loai");
      // A row whose kind is itself in error may be of any kind.
      return (
        ["?", "!"].includes(String(kind)) || (DOCUMENT_KINDS[id] ?? []).some((k) => k === kind)
      );
    }
    case "tblKetLuan":
      return Number(value("_cq")) > 0 || isUnreadable(calculation, table, rowIndex);
    case "tblKhacPhuc": {
      const conclusion = Number(value("_kl"));
      return conclusion === 0 || Number(calculation.cell("tblKetLuan", conclusion - 1, "_cq")) > 0;
    }
    default:
      return true;
  }
}

/** The issuing body was typed, but is none of the list. */
function isUnreadable(calculation: Calculation, table: string, index: number): boolean {
  const code = calculation.evaluate(
    {
      kind: "listCode",
      of: { kind: "reference", to: { kind: "here", column: "co_quan" } },
      list: "CO_QUAN",
    },
    { table, index },
  );
  return code === "?";
}
