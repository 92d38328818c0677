import { formatSerial } from "../../spreadsheet/serialDate";
import type { FollowUpCode } from "../../followUps/roundFormulas";
import { dayIn } from "../counts";
import { isFuture } from "../dates/futureDay";
import type { Facts, Finding, Material, Severity } from "../rule";
import type { VariantId } from "../variants";
import {
  cellsOfRemedy,
  countedDay,
  countedText,
  isUnread,
  nameOfConclusion,
  notedRounds,
  REMEDIES,
  remedyRows,
  type RemedyRow,
} from "./remedyRows";

/** What the state of a limitation is made of. */
export const STATE_KEYS = ["thoi_han", "ngay_bc", "ngay_hk", "kq_hk"];
/** Days of what was done: one in the future (DAT03) may be the one that is missing. */
const DAYS_DONE = ["ngay_bc", "ngay_hk"];

/** State of a row at the reference date; null on rounds that are over, ignored or do not count. */
export function stateOf(
  { calculation }: Material,
  { index }: Pick<RemedyRow, "index">,
): FollowUpCode | null {
  const state = calculation.cell(REMEDIES, index, "_ma");
  return typeof state === "string" && state !== "" ? (state as FollowUpCode) : null;
}

/**
 * One finding for each limitation in a state, unless one of the cells that make the state cannot be
 * read. `keys`: cells named, the finding shows at the first. `says`: which sentence, by the facts and
 * by whether only the bloc has noted the round.
 */
export function stateFindings(
  material: Material,
  rule: Finding["rule"],
  severity: Severity,
  state: FollowUpCode,
  keys: readonly string[],
  says: (facts: Facts, isNoted: boolean) => VariantId | undefined = () => undefined,
): Finding[] {
  const isInState = (remedy: Pick<RemedyRow, "index">): boolean =>
    stateOf(material, remedy) === state;
  const own = remedyRows(material);
  const entered = own
    .filter(
      (remedy) =>
        isInState(remedy) &&
        !STATE_KEYS.some((key) => isUnread(remedy.row.cells.get(key))) &&
        !DAYS_DONE.some((key) => isFuture(material, dayIn(remedy.row, key))),
    )
    .map((remedy) => ({ remedy, cells: cellsOfRemedy(material, remedy, ...keys), isNoted: false }));
  const noted = notedRounds(material, own)
    .filter(isInState)
    .map((remedy) => ({ remedy, cells: remedy.cells, isNoted: true }));
  return [...entered, ...noted].map(({ remedy, cells, isNoted }) => {
    const facts = factsOf(material, remedy);
    const variant = says(facts, isNoted);
    return {
      rule,
      ...(variant === undefined ? {} : { says: variant }),
      severity,
      ...cells,
      facts,
    };
  });
}

/**
 * What the bloc has to do: where the bloc looks a warning that says how, in the unit's own workbook a
 * note that it waits.
 */
export function tasksOfBloc(
  material: Material,
  rule: "FUP03" | "FUP04" | "FUP05",
  state: FollowUpCode,
  keys: readonly string[],
): Finding[] {
  return material.judgedAt === "bloc"
    ? stateFindings(material, rule, "warning", state, keys, () => `${rule}.atBloc`)
    : stateFindings(material, rule, "note", state, keys);
}

/** As computed with: the bloc's register may have another deadline or result than the unit. */
export function factsOf(material: Material, remedy: Omit<RemedyRow, "row">): Facts {
  const { conclusion, limitation, round, index } = remedy;
  const [deadline, reported] = ["thoi_han", "ngay_bc"].map((key) => {
    const day = countedDay(material, index, key);
    return day === null ? "" : formatSerial(day);
  });
  return {
    so: conclusion === null ? "" : nameOfConclusion(conclusion),
    i: limitation ?? "",
    k: Number(material.calculation.cell(REMEDIES, index, "so_ngay")),
    d: deadline ?? "",
    bc: reported ?? "",
    kq: countedText(material, index, "kq_hk"),
    vong: round ?? "",
  };
}
