import { formatSerial } from "../../spreadsheet/serialDate";
import type { FollowUpCode } from "../../followUps/roundFormulas";
import { dayIn } from "../counts";
import { isDoubtfulDay } from "../dates/doubtfulDay";
import type { Facts, Finding, Material, Severity } from "../rule";
import type { VariantId } from "../variants";
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
/** Days of what was done: one in doubt may be the one that is missing. */
const DAYS_DONE = ["ngay_bc", "ngay_hk"];

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
  says: (facts: Facts) => VariantId | undefined = () => undefined,
): Finding[] {
  return remedyRows(material)
    .filter(
      (remedy) =>
        stateOf(material, remedy) === state &&
        !STATE_KEYS.some((key) => isUnread(remedy.row.cells.get(key))) &&
        !DAYS_DONE.some((key) => isDoubtfulDay(material, remedy.row, key)),
    )
    .map((remedy) => {
      const facts = factsOf(material, remedy);
      const variant = says(facts);
      return {
        rule,
        ...(variant === undefined ? {} : { says: variant }),
        severity,
        ...cellsOfRemedy(material, remedy, ...keys),
        facts,
      };
    });
}

/** What the bloc has to do: a warning where the bloc looks, a note in the unit's own workbook. */
export function taskOfBloc({ judgedAt }: Material): Severity {
  return judgedAt === "bloc" ? "warning" : "note";
}

export function factsOf({ calculation }: Material, remedy: RemedyRow): Facts {
  const { conclusion, limitation, index, row } = remedy;
  // As computed with: the bloc's register may have another one than the unit.
  const computed = calculation.cell(REMEDIES, index, "thoi_han");
  const deadline = typeof computed === "number" ? Math.floor(computed) : dayIn(row, "thoi_han");
  return {
    so: conclusion === null ? "" : nameOfConclusion(conclusion),
    i: limitation ?? "",
    k: Number(calculation.cell(REMEDIES, index, "so_ngay")),
    d: deadline === null ? "" : formatSerial(deadline),
    kq: textIn(row, "kq_hk") ?? "",
  };
}
