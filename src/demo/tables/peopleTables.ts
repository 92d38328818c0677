import type { RawValue } from "../../spreadsheet/snapshot";
import type { DataRow } from "../../workbook/workbookData";
import { fixedRows } from "../dataRows";
import type { DemoUnit } from "../demoUnit";
import { randomFor, type Random } from "../random";
import { membershipFigures } from "./membershipFigures";

/** tblDangVien: movements of the quarter and of the year so far. */
export function membershipRows(unit: DemoUnit): DataRow[] {
  const { before, inQuarter, admittedLastYear, openingOfQuarter, closing } =
    membershipFigures(unit);
  const random = randomFor(`${unit.code} composition`);
  const probation = Math.min(closing, admittedLastYear + before.admitted + inQuarter.admitted);
  const exempt = random.int(0, Math.floor(closing * 0.02));
  return fixedRows(["trong_quy", "ky_truoc"], {
    DV01: [openingOfQuarter, unit.members],
    DV02: [inQuarter.admitted, before.admitted],
    DV03: [inQuarter.arrived, before.arrived],
    DV04: [inQuarter.restored, before.restored],
    DV05: [inQuarter.left, before.left],
    DV06: [inQuarter.expelled, before.expelled],
    DV07: [inQuarter.struckOff, before.struckOff],
    DV08: [inQuarter.resigned, before.resigned],
    DV09: [inQuarter.died, before.died],
    DV10: [0, 0],
    DV11: [closing],
    DV12: [probation],
    DV13: [closing - probation],
    DV14: [Math.round((closing * random.int(38, 56)) / 100)],
    DV15: [exempt],
    DV16: [0],
    DV17: [random.int(0, Math.floor(closing * 0.03))],
  });
}

const ADMISSIONS = ["ket_nap", "doan_vien", "doan_vien_uu_tu", "nu", "ket_nap_lai"];

/** tblKetNap: admissions of the three months, and of the term before. */
export function admissionRows(unit: DemoUnit): DataRow[] {
  const { before, inQuarter, admittedLastYear } = membershipFigures(unit);
  const random = randomFor(`${unit.code} admissions`);
  const first = random.int(0, inQuarter.admitted);
  const second = random.int(0, inQuarter.admitted - first);
  const line = (admitted: number): RawValue[] => admissionLine(admitted, random);
  return fixedRows(ADMISSIONS, {
    T1: line(first),
    T2: line(second),
    T3: line(inQuarter.admitted - first - second),
    LK: line(admittedLastYear + before.admitted),
  });
}

function admissionLine(admitted: number, random: Random): RawValue[] {
  const union = admitted - random.int(0, Math.floor(admitted / 4));
  const outstanding = union - random.int(0, Math.floor(union / 3));
  return [admitted, union, outstanding, random.int(0, admitted), 0];
}

const REGISTRATION = [
  ...["tong_so", "khong_thuoc_dien", "ly_do", "da_dang_ky", "da_thuc_hien", "tap_the"],
];
const SMALLEST_WITH_UNIONS = 9;

/** tblDangKy: who registered study content in spring, group by group. */
export function registrationRows(unit: DemoUnit): DataRow[] {
  const { members, traits } = unit;
  const random = randomFor(`${unit.code} registration`);
  const exempt = random.int(0, Math.min(3, Math.floor(members * 0.02)));
  const missing = traits.includes("registrationBehind") ? random.int(1, 2) : 0;
  const group = (total: number, out: number, behind: number): RawValue[] => {
    const registered = total - out - behind;
    const reason = out > 0 ? "Được miễn công tác và sinh hoạt đảng" : null;
    return [total, out, reason, registered, registered - random.int(0, registered >> 3)];
  };
  const others = (share: number): number =>
    members < SMALLEST_WITH_UNIONS ? 0 : Math.round((members * share) / 100);
  return fixedRows(REGISTRATION, {
    DV: [...group(members, exempt, missing), "Có"],
    DTN: group(others(random.int(20, 45)), 0, 0),
    CD: group(others(random.int(120, 190)), 0, 0),
    CCB: group(others(random.int(3, 9)), 0, 0),
  });
}
