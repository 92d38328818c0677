import { isSameConclusion } from "../../workbook/conclusionKey";
import { dayInRow } from "../../workbook/rowValues";
import { formatSerial } from "../../spreadsheet/serialDate";
import { dayIn } from "../counts";
import { cellsOfRemedy, isUnread } from "../followUps/remedyRows";
import type { Finding, Material, Rule } from "../rule";
import { lastQuarter } from "./earlier";
import { limitationKey, trackedRounds, type TrackedRound } from "./limitations";
import { unitCodeOf } from "../../workbook/unitCode";

/** A deadline stays as it was given; a new one is a new round, or the bloc's own word. */
export const xp05: Rule = {
  id: "XP05",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.thoi_han"],
  check: (material) => {
    const earlier = lastQuarter(material);
    if (earlier === null) return [];
    const before = new Map(trackedRounds(earlier).map((round) => [keyOf(round), round]));
    return trackedRounds(material).flatMap((round): Finding[] => {
      const old = dayIn(before.get(keyOf(round))?.row, "thoi_han");
      const now = dayIn(round.row, "thoi_han");
      const unread = isUnread(round.row.cells.get("thoi_han"));
      if (old === null || unread || now === old || isWordOfBloc(material, round, now)) return [];
      return [
        {
          rule: "XP05",
          ...(now === null ? { says: "XP05.blank" as const } : {}),
          severity: "warning",
          ...cellsOfRemedy(material, round, "thoi_han"),
          facts: {
            kl: round.conclusion.number,
            hc: round.limitation,
            a: formatSerial(old),
            b: now === null ? "" : formatSerial(now),
          },
        },
      ];
    });
  },
};

const keyOf = (round: TrackedRound): string => `${limitationKey(round)}|${round.round}`;

/**
 * The bloc has given this deadline, in a later round or for the whole conclusion. Where the bloc
 * judges, last quarter's rows hold its own deadline of a later round, and nobody knows what the unit
 * wrote then: a cell that is empty the next template fills, another day FUP07 tells.
 */
function isWordOfBloc(
  { bloc, report, judgedAt }: Material,
  round: TrackedRound,
  day: number | null,
): boolean {
  if (bloc === undefined) return false;
  const unit = unitCodeOf(report);
  const standsForUnit = judgedAt === "bloc" && round.round >= 2;
  const inRound = bloc.roundsOf(unit).some((known) => {
    if (known.limitation !== round.limitation || known.round !== round.round) return false;
    const given = dayInRow(known.row, "thoi_han");
    const isGiven = given !== null && (standsForUnit || given === day);
    return isGiven && isSameConclusion(known, round.conclusion);
  });
  return (
    inRound ||
    (day !== null &&
      round.round === 1 &&
      bloc
        .conclusionsToFollow(unit, Infinity)
        .some((known) => known.commonDeadline === day && isSameConclusion(known, round.conclusion)))
  );
}
