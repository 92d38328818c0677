import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import type { CodeOf } from "../catalogue/lists";
import { textOf } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import { RESULT_COLUMNS } from "./verdict";

/** A cell that a finding names. Absent table = a field; absent row or key = every one. */
export interface TouchedCell {
  readonly table?: string;
  readonly rowCode?: string;
  readonly rowIndex?: number;
  readonly key?: string;
}

/** Kinds of documents whose existence decides an indicator: errors in other rows do not undo it. */
const DOCUMENT_KINDS: Partial<Record<UnitIndicatorId, readonly CodeOf<"LOAI_VAN_BAN">[]>> = {
  CT1A: ["NQ_NAM"],
  NV4A1: ["CT_KTGS"],
  NV1B: ["BC_827"],
  NV1C: ["QC_PHOI_HOP", "QC_LAM_VIEC", "QC_DAN_CHU", "QC_CHI_TIEU", "QC_TAI_SAN"],
  NVTT1: ["CTTT1"],
  NVTT2: ["CTTT2"],
  NVCTHD: ["CTHD"],
};

/**
 * What a set of cells spoils (domain 0.3), by the declared inputs, row by row: the id of an
 * indicator; "CT1A/NQ_NAM" where an existing document of the kind would still decide;
 * "CT3B/nam_danh_gia" and "tblVanBan#3" besides, where it matters which input or row it is.
 */
export function spoiledBy(
  cells: readonly TouchedCell[],
  calculation: Calculation,
): ReadonlySet<string> {
  const spoiled = new Set<string>();
  for (const id of UNIT_INDICATOR_IDS) {
    for (const cell of cells) {
      if (!isTouched(id, cell, calculation)) continue;
      const kinds = cell.table === "tblVanBan" ? DOCUMENT_KINDS[id] : undefined;
      if (kinds === undefined) spoiled.add(id);
      for (const kind of kinds ?? []) {
        if (mayBeOf([kind], cell, calculation)) spoiled.add(`${id}/${kind}`);
      }
      if (cell.key !== undefined) spoiled.add(`${id}/${cell.key}`);
      if (cell.rowIndex !== undefined) spoiled.add(`${cell.table ?? ""}#${cell.rowIndex}`);
    }
  }
  return spoiled;
}

/**
 * The indicators that `spoiledBy` leaves without figures: those that documents decide only where
 * none in force stands beside the one in error. `calculation` is the one made with what is spoiled.
 */
export function spoiledIndicators(
  spoiled: ReadonlySet<string>,
  calculation: Calculation,
): readonly UnitIndicatorId[] {
  const documentMissing = (id: UnitIndicatorId): boolean =>
    (DOCUMENT_KINDS[id] ?? []).some((kind) => spoiled.has(`${id}/${kind}`)) &&
    calculation.fixedCell("tblChiTieu", id, RESULT_COLUMNS.faulty) === 1;
  return UNIT_INDICATOR_IDS.filter((id) => spoiled.has(id) || documentMissing(id));
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
  const { table, rowCode, rowIndex, key } = cell;
  // A document that is missing would be of this kind.
  if (table === "tblVanBan" && rowCode !== undefined) {
    return DOCUMENT_KINDS[id]?.some((kind) => kind === rowCode) ?? false;
  }
  if (table === undefined || rowIndex === undefined) return true;
  const value = (key: string): unknown => calculation.cell(table, rowIndex, key);
  switch (table) {
    case "tblVanBan":
      return mayBeOf(DOCUMENT_KINDS[id] ?? [], cell, calculation);
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

/** Whether the cell's document is of one of the kinds, as far as its row tells. */
function mayBeOf(
  kinds: readonly string[],
  { rowIndex }: TouchedCell,
  calculation: Calculation,
): boolean {
  if (rowIndex === undefined) return true;
  const kind = textOf(calculation.cell("tblVanBan", rowIndex, "_loai"));
  // A row whose kind is itself in error may be of any kind.
  return ["?", "!", ...kinds].includes(kind);
}
