import { type Quarter, type Row, serial } from "./quarter";
import type { FollowUp, Indicator, View } from "./referenceIndicators";
import { conclusion, remedy } from "./rows";
import { base, BOTH, changed, none, says, type WorkedCase } from "./workedCase";

/** All in 2021-Q3, R = 30/9/2021 (domain 5.4, 3.8 and the denominator of CT7B). */
const day = (date: number, month: number, year = 2021) => serial(year, month, date);
const R = day(30, 9);
const CODE = "KL-2021-01";
const issuedOn = day(15, 3);

const register = (conclusions: Row[], rows: Row[]): Quarter =>
  changed(base("2021-Q3"), { tblKetLuan: conclusions, tblKhacPhuc: rows });

const of = (rows: Row[], change: Row = {}, count = 1): Quarter =>
  register([{ ...conclusion(CODE, "15-KL/ĐUK", issuedOn, count), ...change }], rows);

const state = (status: string, days: number, late = 0, round = 1, limitation = 1): FollowUp => ({
  conclusion: "15-KL/ĐUK",
  ...{ limitation, round, status, days, late },
});

const kept = says(1, 1, "DAT", 0);
const broken = says(0, 1, "KHONG_DAT", 1);
const nothingDue = says(0, 0, "KHONG_AP_DUNG");

function followed(
  id: string,
  quarter: Quarter,
  followUps: FollowUp[],
  CT7B: Partial<Indicator>,
  views: View[] = BOTH,
): WorkedCase {
  return { id, quarter, views, followUps, indicators: { CT7B } };
}

const june = { due: day(30, 6), reported: day(28, 6) };
const unfinished = { ...june, reinspected: day(20, 8), result: "Một phần" };
const first = remedy(CODE, 1, 1, unfinished);
const lastYear = { ngay_kl: day(15, 3, 2020) };
const done = "Đã khắc phục xong";

export const casesOfFollowUps: WorkedCase[] = [
  followed("TC41", of([remedy(CODE, 1, 1, { due: R })]), [state("SAP_DEN_HAN", 0)], broken),
  followed("TC42", of([remedy(CODE, 1, 1, { due: R - 1 })]), [state("QUA_HAN", 1)], broken),
  followed(
    "TC44 late",
    of([remedy(CODE, 1, 1, { due: day(10, 9), reported: day(13, 9) })]),
    [state("CHO_HAU_KIEM", 17, 3)],
    broken,
  ),
  followed(
    "TC44 B = D",
    of([remedy(CODE, 1, 1, { due: day(10, 9), reported: day(10, 9) })]),
    [state("CHO_HAU_KIEM", 20)],
    kept,
  ),
  followed(
    "TC45",
    of([remedy(CODE, 1, 1, { due: day(15, 9), reported: day(2, 10) })]),
    [state("QUA_HAN", 15)],
    broken,
  ),
  followed(
    "TC47",
    of([remedy(CODE, 1, 1, { ...unfinished, result: "Chưa khắc phục" })]),
    [state("THIEU_HAN_MOI", 0)],
    broken,
  ),
  followed(
    "TC49",
    of([remedy(CODE, 1, 1, { ...june, reinspected: R, result: done })]),
    [state("DA_KHAC_PHUC", 0)],
    kept,
  ),
  followed(
    "TC49 re-inspected after R",
    of([remedy(CODE, 1, 1, { ...june, reinspected: R + 1, result: done })]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    kept,
  ),
  followed(
    "closed without a report, in time",
    of([remedy(CODE, 1, 1, { due: day(30, 6), reinspected: day(30, 6), result: done })]),
    [state("DA_KHAC_PHUC", 0)],
    kept,
  ),
  followed(
    "closed late",
    of([remedy(CODE, 1, 1, { due: day(30, 6), reinspected: day(1, 7), result: done })]),
    [state("DA_KHAC_PHUC", 0)],
    broken,
  ),
  followed(
    "90 days of waiting",
    of([remedy(CODE, 1, 1, { due: R - 60, reported: R - 90 })]),
    [state("CHO_HAU_KIEM", 90)],
    kept,
  ),
  followed(
    "15 and 16 days left",
    of([remedy(CODE, 1, 1, { due: R + 15 }), remedy(CODE, 2, 1, { due: R + 16 })], {}, 2),
    [state("SAP_DEN_HAN", 15), state("TRONG_HAN", 16, 0, 1, 2)],
    nothingDue,
  ),
  followed(
    "reported the day before",
    of([remedy(CODE, 1, 1, { due: R, reported: R - 1 })]),
    [state("CHO_HAU_KIEM", 1)],
    kept,
  ),
  followed(
    "a conclusion of the reference date",
    of([remedy(CODE, 1, 1, { due: R + 30 })], { ngay_kl: R }),
    [state("TRONG_HAN", 30)],
    nothingDue,
  ),
  followed("no deadline", of([remedy(CODE, 1, 1, {})]), [state("CHUA_GIAO_HAN", 0)], {
    ...none("CHUA_CO_SO_LIEU"),
  }),
  followed(
    "no deadline beside one that was kept",
    of([remedy(CODE, 1, 1, { reported: R }), remedy(CODE, 2, 1, june)], {}, 2),
    [state("CHUA_GIAO_HAN", 0), state("CHO_HAU_KIEM_QUA_LAU", 94, 0, 1, 2)],
    kept,
  ),
  followed(
    "re-inspection without a result",
    of([remedy(CODE, 1, 1, { ...june, reinspected: day(20, 8) })]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    kept,
  ),
  followed(
    "second round",
    of([first, remedy(CODE, 1, 2, { due: day(30, 11) })]),
    [state("TRONG_HAN", 61, 0, 2)],
    nothingDue,
  ),
  followed(
    "second round before the first in the table, overdue",
    of([remedy(CODE, 1, 2, { due: day(15, 9) }), first]),
    [state("QUA_HAN", 15, 0, 2)],
    broken,
  ),
  followed(
    "second round opened before the re-inspection",
    of([remedy(CODE, 1, 1, june), remedy(CODE, 1, 2, { due: day(30, 11) })]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    kept,
  ),
  followed(
    "second round given by a re-inspection after R",
    of([
      remedy(CODE, 1, 1, { ...june, reinspected: R + 1, result: "Một phần" }),
      remedy(CODE, 1, 2, { due: day(30, 11) }),
    ]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    kept,
  ),
  followed(
    "second round although the first was finished",
    of([
      remedy(CODE, 1, 1, { ...unfinished, result: done }),
      remedy(CODE, 1, 2, { due: day(30, 11) }),
    ]),
    [state("DA_KHAC_PHUC", 0)],
    kept,
  ),
  followed(
    "third round without a second",
    of([first, remedy(CODE, 1, 3, { due: day(30, 11) })]),
    [state("THIEU_HAN_MOI", 0)],
    broken,
  ),
  followed("no first round", of([remedy(CODE, 1, 2, { due: R })]), [], nothingDue),
  followed(
    "one kept, one overdue",
    of([remedy(CODE, 1, 1, june), remedy(CODE, 2, 1, { due: R - 5 })], {}, 2),
    [state("CHO_HAU_KIEM_QUA_LAU", 94), state("QUA_HAN", 5, 0, 1, 2)],
    says(1, 2, "KHONG_DAT", 1),
  ),
  followed(
    "a conclusion of a higher level",
    of([remedy(CODE, 1, 1, { due: R - 1 })], { co_quan: "Ủy ban Kiểm tra Thành ủy" }),
    [state("QUA_HAN", 1)],
    nothingDue,
  ),
  followed(
    "a conclusion dated after R",
    of([remedy(CODE, 1, 1, { due: R + 30 })], { ngay_kl: R + 1 }),
    [],
    nothingDue,
  ),
  followed(
    "closed on the last day of the year before",
    of(
      [remedy(CODE, 1, 1, { due: day(30, 6, 2020), reinspected: day(31, 12, 2020), result: done })],
      lastYear,
    ),
    [state("DA_KHAC_PHUC", 0)],
    nothingDue,
  ),
  followed(
    "closed on the first day of the year",
    of(
      [remedy(CODE, 1, 1, { due: day(30, 6, 2020), reinspected: day(1, 1), result: done })],
      lastYear,
    ),
    [state("DA_KHAC_PHUC", 0)],
    broken,
  ),
  followed("no conclusion at all", register([], []), [], nothingDue),
  followed("a conclusion without limitations", of([], {}, 0), [], nothingDue),
  followed(
    "a limitation not followed",
    of([remedy(CODE, 1, 1, june)], {}, 2),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    none("LOI_SO_LIEU"),
    ["core"],
  ),
  followed(
    "an unknown code",
    of([remedy(CODE, 1, 1, june), remedy("KL-2021-09", 1, 1, { due: R - 1 })]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    none("LOI_SO_LIEU"),
    ["core"],
  ),
  followed(
    "an unknown code, a code of wildcards, a second row of the same key: not seen by the sheet",
    of([
      ...[remedy(CODE, 1, 1, june), remedy("KL-2021-09", 1, 1, { due: R - 1 })],
      ...[remedy("KL-2021-0?", 1, 1, { due: R - 1 }), remedy(CODE, 1, 1, { due: R - 1 })],
    ]),
    [state("CHO_HAU_KIEM_QUA_LAU", 94)],
    kept,
    ["sheet"],
  ),
  followed(
    "a deadline on the day of the conclusion",
    of([remedy(CODE, 1, 1, { due: issuedOn })]),
    [state("QUA_HAN", R - issuedOn)],
    none("LOI_SO_LIEU"),
    ["core"],
  ),
];
