import {
  both,
  count,
  equal,
  field,
  fixed,
  greater,
  join,
  subtract,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { DECREASES, FLOWS, INCREASES } from "../unit/membership";

const untilNow = (...rows: readonly string[]): Expression[] =>
  rows.map((row) => fixed("tblDangVien", row, "ky_truoc"));
const opening = fixed("tblDangVien", "DV01", "trong_quy");
const figures = [opening, ...untilNow("DV01", ...FLOWS)];
/** What openings were corrected by: how far this one is from what the year's figures lead to. */
const corrected = subtract(
  opening,
  subtract(sum(...untilNow("DV01", ...INCREASES)), sum(...untilNow(...DECREASES))),
);

/**
 * A line of its own for corrections of earlier quarters, without which the figures of the year do not
 * add up; empty while they do, and while one of them is missing.
 */
export const correctionLine: Expression = when(
  both(greater(field("tinh_quy"), 1), equal(count(...figures), figures.length)),
  when(
    equal(corrected, 0),
    "",
    join("Đính chính kỳ trước, dồn từ đầu năm: ", corrected, " đảng viên"),
  ),
  "",
);
