import { serial, type Row } from "../../oracle/quarter";
import { conclusion, remedy, type Remedy } from "../../oracle/rows";
import type { Changes } from "../material";

/** Quý III/2021, reference date 30/9; one conclusion of 15/3 with its limitations. */
export const day = (date: number, month: number, year = 2021): number => serial(year, month, date);
export const R = day(30, 9);
export const CODE = "KL-2021-01";
export const ISSUED = day(15, 3);

export const DONE = "Đã khắc phục xong";
export const PARTLY = "Một phần";

/** Rounds of one limitation. */
export const round = (number: number, given: Remedy, cells: Row = {}): Row => ({
  ...remedy(CODE, 1, number, given),
  ...cells,
});

/** The register of one conclusion with one limitation, unless `about` says more. */
export const followed = (rows: Row[], about: Row = {}): Changes => ({
  tblKetLuan: [{ ...conclusion(CODE, "15-KL/ĐUK", ISSUED, 1), ...about }],
  tblKhacPhuc: rows,
});

/** Reported and re-inspected in August, unfinished. */
export const UNFINISHED: Remedy = {
  due: day(30, 6),
  reported: day(28, 6),
  reinspected: day(20, 8),
  result: PARTLY,
};

export const cell = (index: number, key: string): string => `tblKhacPhuc#${index}.${key}`;
export const cells = (index: number, ...keys: string[]): string[] =>
  keys.map((key) => cell(index, key));
