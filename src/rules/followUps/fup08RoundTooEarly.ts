import { codeOfLabel } from "../../workbook/readValue";
import { joinCells } from "../crossSheet/joinCells";
import type { Finding, Material, Rule } from "../rule";
import type { VariantId } from "../variants";
import {
  cellsOfRemedy,
  countedDay,
  countedText,
  isUnread,
  nameOfConclusion,
  notedRounds,
  previousRound,
  remedyRows,
  type RemedyRow,
} from "./remedyRows";

/**
 * A further round although the one before is missing, not re-inspected or finished. Re-inspected
 * after the reference date is no fault: the round merely does not exist yet.
 */
export const fup08: Rule = {
  id: "FUP08",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.vong", "tblKhacPhuc.ngay_hk", "tblKhacPhuc.kq_hk"],
  check: (material) => {
    const rows = remedyRows(material);
    return rows
      .filter((row) => isFirstOfKey(rows, row))
      .flatMap((row) => check(material, rows, row));
  },
};

function check(material: Material, rows: readonly RemedyRow[], remedy: RemedyRow): Finding[] {
  const { conclusion, limitation, round } = remedy;
  if (conclusion === null || round === null || round === 1) return [];
  const before = previousRound(rows, remedy);
  const noted = previousRound(notedRounds(material, rows), remedy);
  const says = round === 0 ? "FUP08.fromOne" : breachOf(material, before ?? noted);
  if (says === null) return [];
  const own = cellsOfRemedy(material, remedy, "vong");
  return [
    {
      rule: "FUP08",
      ...(says === "FUP08" ? {} : { says }),
      severity: "error",
      ...(before === undefined
        ? own
        : joinCells(own, cellsOfRemedy(material, before, "ngay_hk", "kq_hk"))),
      facts: {
        so: nameOfConclusion(conclusion),
        i: limitation ?? "",
        k: round,
        truoc: round - 1,
      },
    },
  ];
}

/** What is wrong with the round before; the re-inspection counts only together with its result. */
function breachOf(
  material: Material,
  before: (Omit<RemedyRow, "row"> & Partial<Pick<RemedyRow, "row">>) | undefined,
): VariantId | "FUP08" | null {
  if (before === undefined) return "FUP08.missing";
  const { row, index } = before;
  const day = countedDay(material, index, "ngay_hk");
  const result = codeOfLabel(countedText(material, index, "kq_hk"), "KET_QUA_HAU_KIEM");
  if (day === null || result === null) {
    const isUnclear = ["ngay_hk", "kq_hk"].some(
      (key) => row !== undefined && isUnread(row.cells.get(key)),
    );
    return isUnclear ? null : "FUP08";
  }
  const isFinished = result === "XONG" && day <= Number(material.calculation.field("tinh_chot"));
  return isFinished ? "FUP08.finished" : null;
}

/** A second row of the same key is a duplicate (DUP01); without its number it is REQ01's matter. */
function isFirstOfKey(rows: readonly RemedyRow[], { index, ...own }: RemedyRow): boolean {
  if (own.limitation === null) return false;
  const first = rows.find(
    ({ conclusion, limitation, round }) =>
      conclusion?.index === own.conclusion?.index &&
      limitation === own.limitation &&
      round === own.round,
  );
  return first?.index === index;
}
