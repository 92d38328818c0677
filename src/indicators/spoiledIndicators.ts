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

/** Indicators decided by the existence of a document: errors in other rows do not undo it. */
const BY_EXISTENCE = new Set<UnitIndicatorId>(Object.keys(DOCUMENT_KINDS) as UnitIndicatorId[]);

/**
 * What a set of cells spoils (domain 0.3), by the declared inputs, row by row: the id of an
 * indicator; "CT1A/tblVanBan" where an existing document would still decide; "CT3B/nam_danh_gia"
 * and "tblVanBan#3" besides, where it matters which input or row it is.
 */
export function spoiledBy(
  cells: readonly TouchedCell[],
  calculation: Calculation,
): ReadonlySet<string> {
  const spoiled = new Set<string>();
  for (const id of UNIT_INDICATOR_IDS) {
    for (const cell of cells) {
      if (!isTouched(id, cell, calculation)) continue;
      const byRow = cell.table === "tblVanBan" && BY_EXISTENCE.has(id);
      spoiled.add(byRow ? `${id}/tblVanBan` : id);
      if (cell.key !== undefined) spoiled.add(`${id}/${cell.key}`);
      if (cell.rowIndex !== undefined) spoiled.add(`${cell.table ?? ""}#${cell.rowIndex}`);
    }
  }
  return spoiled;
}

/** Whether a cell is an input of an indicator, in a row that the indicator reads. */
export function isTouched(
  id: UnitIndicatorId,
  cell: TouchedCell,
  calculation: Calculation,
): boolean {
  const inputs = ["nam", "quy", ...indicator(id).inputs];
  return inputs.some((input) => isInput(input, cell)) && readsRow(id, cell, calculation);
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
  const { table, rowIndex, key } = cell;
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
      return Number(value("_cq")) > 0;
    case "tblCuoc":
      return value("_ht") !== "DAU_HIEU";
    case "tblKhacPhuc": {
      const conclusion = Number(value("_kl"));
      // Of a row whose conclusion is unknown only the code itself counts.
      return conclusion === 0
        ? key === undefined || key === "ma_kl"
        : Number(calculation.cell("tblKetLuan", conclusion - 1, "_cq")) > 0;
    }
    default:
      return true;
  }
}
