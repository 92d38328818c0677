import { formatSerial } from "../../spreadsheet/serialDate";
import { dayIn } from "../counts";
import { joinCells, type Cells } from "../crossSheet/joinCells";
import {
  cellsOfConclusion,
  cellsOfRemedy,
  previousRound,
  remedyRows,
  type RemedyRow,
} from "../followUps/remedyRows";
import type { Finding, Material, Rule } from "../rule";
import { isFuture } from "./futureDay";
import type { VariantId } from "../variants";

/** A day that the deadline must come after. */
interface Earlier {
  readonly day: number;
  readonly cells: Cells;
  readonly says?: VariantId;
}

/** A deadline comes after the conclusion, that of a further round after the re-inspection. */
export const dat01: Rule = {
  id: "DAT01",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKhacPhuc.thoi_han", "tblKhacPhuc.ngay_hk", "tblKetLuan.ngay_kl"],
  check: (material) => {
    const rows = remedyRows(material);
    return rows.flatMap((remedy) => check(material, rows, remedy));
  },
};

function check(material: Material, rows: readonly RemedyRow[], remedy: RemedyRow): Finding[] {
  const deadline = dayIn(remedy.row, "thoi_han");
  if (deadline === null) return [];
  const broken = earlierDays(material, rows, remedy).filter(
    ({ day }) => deadline <= day && !isFuture(material, day),
  );
  // Who corrects the deadline by the later of two days has corrected it by both.
  const [last] = [...broken].sort((a, b) => b.day - a.day);
  if (last === undefined) return [];
  const own = cellsOfRemedy(material, remedy, "thoi_han");
  return [
    {
      rule: "DAT01",
      severity: "error",
      ...joinCells(own, ...broken.map(({ cells }) => cells)),
      ...(last.says === undefined ? {} : { says: last.says }),
      facts: { a: formatSerial(deadline), b: formatSerial(last.day) },
    },
  ];
}

function earlierDays(material: Material, rows: readonly RemedyRow[], remedy: RemedyRow): Earlier[] {
  const { conclusion } = remedy;
  const concludedOn = dayIn(conclusion?.row, "ngay_kl");
  const before = previousRound(rows, remedy);
  const reinspectedOn = dayIn(before?.row, "ngay_hk");
  return [
    ...(conclusion === null || concludedOn === null
      ? []
      : [
          {
            day: concludedOn,
            cells: cellsOfConclusion(material, conclusion, "ngay_kl"),
          },
        ]),
    ...(before === undefined || reinspectedOn === null
      ? []
      : [
          {
            day: reinspectedOn,
            cells: cellsOfRemedy(material, before, "ngay_hk"),
            says: "DAT01.reinspection" as const,
          },
        ]),
  ];
}
