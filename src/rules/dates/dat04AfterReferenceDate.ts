import { formatSerial } from "../../spreadsheet/serialDate";
import { cellFinding } from "../cells";
import type { Finding, Material, Rule } from "../rule";
import { dayCells } from "./dayCells";

const DAYS = [
  "tblKhacPhuc.ngay_bc",
  "tblKhacPhuc.ngay_hk",
  "tblKetLuan.ngay_kl",
  "tblVanBan.ngay_ban_hanh",
];

/**
 * Happened after the reference date: does not count for this quarter. A report signed before the
 * reference date estimates the rest of the quarter, which is told as well.
 */
export const dat04: Rule = {
  id: "DAT04",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: DAYS,
  check: (material) => {
    const reference = Number(material.calculation.field("tinh_chot"));
    if (reference === 0) return [];
    return [...signedEarly(material, reference), ...afterReference(material, reference)];
  },
};

function signedEarly(material: Material, reference: number): Finding[] {
  return dayCells(material, ["ngay_ky"])
    .filter(({ day }) => day < reference)
    .map(({ cell, day }) =>
      cellFinding(
        "DAT04",
        "note",
        cell,
        { a: formatSerial(day), r: formatSerial(reference) },
        "DAT04.signedEarly",
      ),
    );
}

function afterReference(material: Material, reference: number): Finding[] {
  return dayCells(material, [...DAYS, "tblCuoc.ngay_ket_thuc"])
    .filter(({ day }) => day > reference && day <= material.today)
    .map(({ cell, day }) =>
      cellFinding("DAT04", "note", cell, {
        a: formatSerial(day),
        r: formatSerial(reference),
      }),
    );
}
