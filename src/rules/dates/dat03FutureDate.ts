import { formatSerial } from "../../spreadsheet/serialDate";
import { cellFinding } from "../cells";
import type { Rule } from "../rule";
import { dayCells } from "./dayCells";

const DAYS = [
  "tblKhacPhuc.ngay_bc",
  "tblKhacPhuc.ngay_hk",
  "tblKetLuan.ngay_kl",
  "tblVanBan.ngay_ban_hanh",
  "tblCuoc.ngay_ket_thuc",
  "ngay_ky",
];

/** What has happened has happened by today. */
export const dat03: Rule = {
  id: "DAT03",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: DAYS,
  check: (material) =>
    dayCells(material, DAYS)
      .filter(({ day }) => day > material.today)
      .map(({ cell, day }) =>
        cellFinding("DAT03", "error", cell, {
          a: formatSerial(day),
          b: formatSerial(material.today),
        }),
      ),
};
