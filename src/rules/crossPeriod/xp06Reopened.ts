import { cellsOfRemedy } from "../followUps/remedyRows";
import type { Rule } from "../rule";
import { lastQuarter } from "./earlier";
import { limitationKey, trackedRounds } from "./limitations";

/** What was remedied stays remedied. */
export const xp06: Rule = {
  id: "XP06",
  severity: "warning",
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.kq_hk", "tblKhacPhuc.ngay_hk"],
  check: (material) => {
    const earlier = lastQuarter(material);
    if (earlier === null) return [];
    const finished = new Set(
      trackedRounds(earlier)
        .filter(({ state }) => state === "DA_KHAC_PHUC")
        .map(limitationKey),
    );
    return trackedRounds(material)
      .filter(
        (round) =>
          round.state !== "" &&
          round.state !== "DA_KHAC_PHUC" &&
          finished.has(limitationKey(round)),
      )
      .map((round) => ({
        rule: "XP06",
        severity: "warning",
        ...cellsOfRemedy(material, round, "kq_hk", "ngay_hk"),
        facts: { kl: round.conclusion.number, hc: round.limitation },
      }));
  },
};
