import { formatSerial } from "../../spreadsheet/serialDate";
import type { FollowUpCode } from "../../followUps/roundFormulas";
import { dayIn } from "../counts";
import type { Finding, Material, Severity } from "../rule";
import {
  cellsOfRemedy,
  isUnread,
  nameOfConclusion,
  REMEDIES,
  remedyRows,
  textIn,
  type RemedyRow,
} from "./remedyRows";

/** What the state of a limitation is made of. */
export const STATE_KEYS = ["thoi_han", "ngay_bc", "ngay_hk", "kq_hk"];

/** State of a row at the reference date; null on rounds that are over, ignored or do not count. */
export function stateOf({ calculation }: Material, { index }: RemedyRow): FollowUpCode | null {
  const state = calculation.cell(REMEDIES, index, "_ma");
  return typeof state === "string" && state !== "" ? (state as FollowUpCode) : null;
}

/**
 * One finding for each limitation in a state, unless one of the cells that make the state cannot be
 * read. `keys`: cells named, the finding shows at the first.
 */
export function stateFindings(
  material: Material,
  rule: Finding["rule"],
  severity: Severity,
  state: FollowUpCode,
  keys: readonly string[],
): Finding[] {
  return remedyRows(material)
    .filter(
      (remedy) =>
        stateOf(material, remedy) === state &&
        !STATE_KEYS.some((key) => isUnread(remedy.row.cells.get(key))),
    )
    .map((remedy) => ({
      rule,
      severity,
      ...cellsOfRemedy(material, remedy, ...keys),
      facts: factsOf(material, remedy),
    }));
}

export function factsOf({ calculation }: Material, remedy: RemedyRow): Finding["facts"] {
  const { conclusion, limitation, index, row } = remedy;
  const deadline = dayIn(row, "thoi_han");
  return {
    so: conclusion === null ? "" : nameOfConclusion(conclusion),
    i: limitation ?? "",
    k: Number(calculation.cell(REMEDIES, index, "so_ngay")),
    d: deadline === null ? "" : formatSerial(deadline),
    kq: textIn(row, "kq_hk") ?? "",
  };
}
