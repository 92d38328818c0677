import { GRADING_COUNTS } from "../../catalogue/gradings";
import { labelOf } from "../../catalogue/lists";
import type { RawValue } from "../../spreadsheet/snapshot";
import type { DataRow } from "../../workbook/workbookData";
import { offeredGradingYear } from "../../workbook/emptyUnitData";
import { fixedRows } from "../dataRows";
import { day, DEMO_PERIOD } from "../demoPeriod";
import type { DemoUnit } from "../demoUnit";
import { randomFor } from "../random";
import { membershipFigures } from "./membershipFigures";

const YEAR = offeredGradingYear(DEMO_PERIOD);
const OFFICIAL = labelOf("TRANG_THAI_DANH_GIA", "CHINH_THUC");

const CONDUCT = [
  ...["nam_danh_gia", "so_nguoi", "thuc_hien_tot", "kiem_nhiem", "trang_thai", "can_cu"],
];

/** tblNeuGuong: heads of the party organisation and of the agency, for last year. */
export function conductRows(unit: DemoUnit): DataRow[] {
  const random = randomFor(`${unit.code} conduct`);
  const heads = unit.group === "HOI_NN" && unit.members < 10 ? 0 : 1;
  const both = heads === 1 && random.chance(0.3) ? 1 : 0;
  const basis = "Thông báo số 08-TB/ĐUK ngày 25/01/2021";
  return fixedRows(CONDUCT, {
    NG1: [YEAR, 1, 1, both, OFFICIAL, basis],
    NG2: [YEAR, heads, heads, null, OFFICIAL, basis],
  });
}

const GRADING = ["nam_danh_gia", ...GRADING_COUNTS, ...["trang_thai", "so_qd", "ngay_qd"]];

type Grades = readonly [excellent: number, good: number, fair: number, failed: number];

/** tblXepLoai: last year's gradings, all official by now. */
export function gradingRows(unit: DemoUnit): DataRow[] {
  const { members, subCells } = unit;
  const random = randomFor(`${unit.code} gradings`);
  const signed = day("2021-01-15") + random.int(0, 20);
  const decision = `${random.int(11, 89)}-QĐ/ĐUK`;
  const line = (total: number, exempt: number, recent: number, grades: Grades): RawValue[] => [
    ...[YEAR, total, exempt, 0, recent, 0, ...grades],
    ...[OFFICIAL, decision, signed],
  ];
  const exempt = random.int(0, Math.floor(members * 0.02));
  const recent = Math.min(membershipFigures(unit).admittedLastYear, members - exempt);
  const own: Grades = random.chance(0.18) ? [1, 0, 0, 0] : [0, 1, 0, 0];
  const cells: Grades =
    subCells === null
      ? [0, 0, 0, 0]
      : [Math.floor(subCells / 6), subCells - Math.floor(subCells / 6), 0, 0];
  const committee: Grades = [0, 1, 0, 0];
  return fixedRows(GRADING, {
    TCCSD: line(1, 0, 0, own),
    DANG_VIEN: line(members, exempt, recent, memberGrades(unit, members - exempt - recent)),
    CHI_BO_TT: subCells === null ? [YEAR] : line(subCells, 0, 0, cells),
    CAP_UY: line(1, 0, 0, committee),
  });
}

/** Excellent ones are at most a fifth of the good ones. */
function memberGrades({ traits }: DemoUnit, graded: number): Grades {
  const failed = traits.includes("memberFailed") ? 1 : 0;
  const share = traits.includes("gradingLow") ? 0.04 : 0.01;
  const fair = Math.floor(graded * share);
  const better = graded - fair - failed;
  const excellent = Math.floor(better / 6);
  return [excellent, better - excellent, fair, failed];
}
