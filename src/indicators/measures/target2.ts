import type { UnitIndicatorId } from "../../catalogue/indicators";
import {
  add,
  either,
  equal,
  fixed,
  greater,
  isNumber,
  listCode,
  not,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { areNumbers } from "../../workbook/conditions";
import { PART_GAP, type Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing } from "./period";

const TABLE = "tblDangKy";
const cell = (row: string, key: string): Expression => fixed(TABLE, row, key);
const registrationFault = (row: string): Expression =>
  either(greater(cell(row, "_loi_so"), 0), greater(cell(row, "_xf01"), 0));
const registrationMissing = (row: string): Expression =>
  not(areNumbers(3, cell(row, "tong_so"), cell(row, "khong_thuoc_dien"), cell(row, "da_dang_ky")));
const applies = (row: string): Expression =>
  when(isNumber(cell(row, "_mau")), greater(cell(row, "_mau"), 0), 0);
const total = (rows: readonly string[], term: (row: string) => Expression): Expression => {
  const terms = rows.map(term);
  return terms.slice(1).reduce(add, terms[0] ?? { kind: "constant", value: 0 });
};

/** Each row must register in full; groups overlap in persons, so their figures are never added up. */
function allRegistered(id: UnitIndicatorId, rows: readonly string[], partNoun: string): Measure {
  const applying = total(rows, (row) => when(applies(row), 1, 0));
  const meeting = total(rows, (row) =>
    when(equal(cell(row, PART_GAP), 0), when(applies(row), 1, 0), 0),
  );
  return {
    kind: "parts",
    faulty: either(periodFault, ...rows.map(registrationFault), equal(thresholdFault(id), 1)),
    missing: either(periodMissing, ...rows.map(registrationMissing)),
    numerator: meeting,
    denominator: applying,
    met: when(equal(meeting, applying), 1, 0),
    gap: sum(...rows.map((row) => cell(row, PART_GAP))),
    parts: {
      table: TABLE,
      rows,
      label: "doi_tuong",
      numerator: "da_dang_ky",
      denominator: "_mau",
    },
    partNoun,
  };
}

const collective = listCode(cell("DV", "tap_the"), "CO_KHONG");

export const target2 = {
  CT2A: {
    kind: "ratio",
    faulty: either(periodFault, registrationFault("DV"), equal(thresholdFault("CT2A"), 1)),
    missing: either(periodMissing, registrationMissing("DV")),
    numerator: cell("DV", "da_dang_ky"),
    denominator: cell("DV", "_mau"),
  },
  CT2B: allRegistered("CT2B", ["DTN", "CD"], "đối tượng"),
  CT2C: allRegistered("CT2C", ["CCB"], "đối tượng"),
  CT2D: {
    kind: "yesNo",
    faulty: either(periodFault, equal(collective, "!")),
    missing: either(periodMissing, equal(collective, ""), equal(collective, "?")),
    numerator: when(equal(collective, "CO"), 1, 0),
    denominator: { kind: "constant", value: 1 },
  },
  CT2E: {
    kind: "ratio",
    faulty: either(
      periodFault,
      equal(cell("DV", "_loi_th"), 1),
      // The first of XF01 names neither of the two figures.
      greater(cell("DV", "_xf01"), 1),
    ),
    missing: either(
      periodMissing,
      not(isNumber(cell("DV", "da_dang_ky"))),
      not(isNumber(cell("DV", "da_thuc_hien"))),
    ),
    numerator: cell("DV", "da_thuc_hien"),
    denominator: cell("DV", "da_dang_ky"),
  },
} as const satisfies Readonly<Record<string, Measure>>;
