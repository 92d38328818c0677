import { baseQuarter, type Period, type UnitKind } from "./baseQuarter";
import { codeOf, lastDayOfQuarter, type Quarter, rowOf, serial } from "./quarter";
import { type Random, seeded } from "./random";
import { makeHalfFilled, makeNasty } from "./randomNastiness";
import { remedyTables } from "./randomRemedies";
import {
  admissionTables,
  answerTable,
  documentTable,
  type Draft,
  feedbackTable,
  gradingTables,
  inspectionTable,
  quotaFor,
  registrationTable,
  satisfactionTable,
} from "./randomTables";

export type Temper = "correct" | "halfFilled" | "nasty";

export interface RandomQuarter {
  seed: number;
  temper: Temper;
  period: Period;
  quarter: Quarter;
}

const KINDS: UnitKind[] = ["administrative", "administrative", "committee", "cell"];
const TEMPERS: Temper[] = ["correct", "halfFilled", "nasty", "nasty"];
/** 2020-Q4 to 2025-Q4: the twenty quarters of the term and one after it. */
const SEASONS = 21;

function randomPeriod(random: Random): Period {
  const index = random.int(3, SEASONS + 2);
  const quarter = ((index % 4) + 1) as Period["quarter"];
  return { kind: random.pick(KINDS), year: 2020 + Math.floor(index / 4), quarter };
}

/** Fixed rows that were made at random take the place of those of the base, the others stay. */
function merge(quarter: Quarter, tables: Quarter["tables"]): void {
  for (const [table, rows] of Object.entries(tables)) {
    quarter.tables[table] = rows.some((row) => codeOf(row) !== null)
      ? (quarter.tables[table] ?? []).map((row) => ({
          ...row,
          ...rows.find((other) => codeOf(other) === codeOf(row)),
        }))
      : rows;
  }
}

/** The members at the end of the quarter follow from those at its beginning. */
function balance(quarter: Quarter): void {
  const count = (code: string) => Number(rowOf(quarter, "tblDangVien", code)["trong_quy"] ?? 0);
  const after = count("DV01") + count("DV02") + count("DV03") - count("DV05");
  rowOf(quarter, "tblDangVien", "DV11")["trong_quy"] = after;
  rowOf(quarter, "tblDangVien", "DV13")["trong_quy"] = after - count("DV12");
}

const RATIOS = ["CT2A", "CT2B", "CT2C", "CT3B", "CT3C", "CT5A", "CT7B", "CT8B", "NV4A2"];
const OPEN_RATIOS = ["CT1B", "CT6B"];

/** Thresholds of another term, as the bloc may draw them into the hidden sheet. */
function otherThreshold(random: Random, quarter: Quarter): void {
  const id = random.pick([...RATIOS, ...OPEN_RATIOS, ...OPEN_RATIOS, "CT5C"]);
  const cells = rowOf(quarter, "tblNguong", id);
  const strict = random.chance(0.4);
  const most = strict || OPEN_RATIOS.includes(id) ? 9800 : 10000;
  const points = random.pick([4000, 5700, 9000, 9500, 9800, most]);
  Object.assign(
    cells,
    id === "CT5C"
      ? { phep: "dưới …", nguong_phan_van: random.pick([20, 40, 100, 400]) }
      : { phep: strict ? "trên …" : "từ … trở lên", nguong_phan_van: points },
  );
}

function settings({ random, year, quarter, kind }: Draft): Quarter["fields"] {
  const founded = [serial(1998, 5, 19), null, serial(year, 10, 1), serial(year, 10, 2)];
  const autumn = quarter === 4 ? founded : [serial(1998, 5, 19), null];
  return {
    la_co_quan_hanh_chinh: kind === "administrative" ? "Có" : "Không",
    ngay_thanh_lap: random.pick(autumn),
    tu_danh_gia_1374: random.pick(["Có", "Có", "Không"]),
    so_ngay_sap_den_han: random.pick([15, 15, 10, 30]),
    so_ngay_cho_hau_kiem: random.pick([90, 90, 60]),
    han_xep_loai: random.pick([serial(year, 3, 31), serial(year, 3, 31), serial(year, 6, 15)]),
  };
}

/** A quarter of any kind of unit in any season; the seed decides everything. */
export function randomQuarter(seed: number, temper?: Temper): RandomQuarter {
  const random = seeded(seed);
  const period = randomPeriod(random);
  const chosen = random.pick(TEMPERS);
  const last = lastDayOfQuarter(period.year, period.quarter);
  const reference = random.chance(0.7) ? last : last - random.int(1, 85);
  const draft: Draft = { ...period, random, reference };
  const quarter = baseQuarter(period);
  merge(quarter, {
    ...admissionTables(draft),
    tblDangKy: registrationTable(draft),
    tblVanBan: documentTable(draft),
    tblHaiLong: satisfactionTable(draft),
    ...gradingTables(draft),
    tblCuoc: inspectionTable(draft),
    ...remedyTables(draft),
    tblPhanAnh: feedbackTable(draft),
    tblNhiemVu: answerTable(draft),
  });
  balance(quarter);
  Object.assign(quarter.fields, settings(draft), {
    ngay_chot: reference,
    chi_tieu_ket_nap_nam: quotaFor(draft, rowOf(quarter, "tblDangVien", "DV02")),
  });
  if (random.chance(0.25)) otherThreshold(random, quarter);
  const applied = temper ?? chosen;
  if (applied === "halfFilled") makeHalfFilled(random, quarter);
  if (applied === "nasty") makeNasty(random, quarter, reference);
  return { seed, temper: applied, period, quarter };
}
