import fc from "fast-check";
import { calculateBloc } from "../../../src/app/calculateBloc";
import { indicator, INDICATOR_IDS, type IndicatorId } from "../../../src/catalogue/indicators";
import type { BlocIndicatorResult } from "../../../src/indicators/bloc/evaluateBloc";
import { blocData, day, registration, unitCode, type BlocSpec, type UnitSpec } from "./blocCase";

/** What one unit has to say of some indicators, or that it says nothing. */
interface Reported {
  readonly received: boolean;
  readonly total: number;
  readonly registered: number;
  readonly resolution: boolean;
  readonly conference: "Có" | "Không" | "Không áp dụng" | null;
  readonly regulation: "Có" | "Không" | null;
  readonly grade: string | null;
}

const GRADES = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"];

const reported = fc
  .record({
    received: fc.boolean(),
    total: fc.nat(60),
    share: fc.nat(100),
    resolution: fc.boolean(),
    conference: fc.constantFrom("Có", "Không", "Không áp dụng", null),
    regulation: fc.constantFrom("Có", "Không", null),
    grade: fc.constantFrom(...GRADES, null),
  })
  .map(({ share, ...unit }): Reported => ({
    ...unit,
    registered: share > 80 ? unit.total : Math.floor((unit.total * share) / 100),
  }));

const period = fc.constantFrom("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");

function specOf(ky: string, units: readonly Reported[]): BlocSpec {
  const graded = ky === "2021-Q4" ? 2021 : 2020;
  return {
    period: ky,
    fields: { han_nop: day("2021-10-05") },
    units: units.map((unit, index): UnitSpec => ({
      code: unitCode(index),
      received: unit.received,
      fields: { tu_danh_gia_1374: unit.regulation },
      tables: {
        tblDangKy: [registration("DV", unit.total, unit.registered)],
        tblVanBan: unit.resolution
          ? [
              {
                loai: "Nghị quyết lãnh đạo năm",
                so_ky_hieu: "1-NQ",
                ngay_ban_hanh: day("2021-01-05"),
                nam_ap_dung: 2021,
              },
            ]
          : [],
        tblNhiemVu: [{ ma_dong: "NV1A", tra_loi: unit.conference }],
      },
    })),
    tables: {
      tblXacNhan: units.flatMap(({ grade }, index) =>
        grade === null ? [] : [{ ma_don_vi: unitCode(index), nam: graded, xep_loai_tccsd: grade }],
      ),
    },
  };
}

const resultsOf = (spec: BlocSpec): ReadonlyMap<IndicatorId, BlocIndicatorResult> =>
  new Map(calculateBloc(blocData(spec)).indicators.map((result) => [result.id, result]));

const UNIT_COUNTED = ["CT1A", "CT8A", "NV1A", "CT4A", "CT4C"] as const;
const RUNS = { numRuns: 40 };

test("a figure of people is the sum of those that report, over the sum of theirs", () => {
  fc.assert(
    fc.property(period, fc.array(reported, { minLength: 1, maxLength: 8 }), (ky, units) => {
      const found = resultsOf(specOf(ky, units)).get("CT2A");
      const received = units.filter((unit) => unit.received);
      const sum = (of: (unit: Reported) => number): number =>
        received.reduce((total, unit) => total + of(unit), 0);
      if (received.length === 0) {
        expect(found?.verdict).toBe("CHUA_CO_SO_LIEU");
        return;
      }
      expect(found).toMatchObject({
        numerator: sum(({ registered }) => registered),
        denominator: sum(({ total }) => total),
      });
      const everybody = received.length === units.length;
      if (sum(({ total }) => total) > 0) {
        const met = sum(({ registered }) => registered) === sum(({ total }) => total);
        const final = everybody && ky === "2021-Q4";
        expect(found?.verdict).toBe(
          `${final ? "" : "TAM_"}${met ? "DAT" : final ? "KHONG_DAT" : "KHONG"}`,
        );
      } else expect(found?.verdict).toBe(everybody ? "KHONG_AP_DUNG" : "CHUA_DU_SO_LIEU");
    }),
    RUNS,
  );
});

/** The same units once the unknown ones have answered, all with yes or all with no. */
function completed(units: readonly Reported[], yes: boolean): Reported[] {
  return units.map((unit) => ({
    ...unit,
    received: true,
    // Who had not reported has nothing to keep.
    resolution: unit.received ? unit.resolution : yes,
    conference: (unit.received ? unit.conference : null) ?? (yes ? "Có" : "Không"),
    regulation: (unit.received ? unit.regulation : null) ?? (yes ? "Có" : "Không"),
    grade: unit.grade ?? (yes ? "Hoàn thành tốt" : "Không hoàn thành"),
  }));
}

test("completing the unknown units, either way, lands at the bounds; a verdict given before stays", () => {
  fc.assert(
    fc.property(period, fc.array(reported, { minLength: 1, maxLength: 8 }), (ky, units) => {
      const now = resultsOf(specOf(ky, units));
      const [no, yes] = [false, true].map((answer) =>
        resultsOf(specOf(ky, completed(units, answer))),
      );
      for (const id of UNIT_COUNTED) {
        const [open, low, high] = [now.get(id), no?.get(id), yes?.get(id)];
        if (open === undefined || low === undefined || high === undefined) throw new Error(id);
        if (open.low === null || open.high === null || open.denominator === 0) continue;
        expect(open.low).toBeLessThanOrEqual(open.high);
        expect(open.numerator).toBe(open.low);
        const [bad, good] = id === "CT4C" ? [high, low] : [low, high];
        expect([bad.numerator, good.numerator]).toEqual([open.low, open.high]);
        expect([bad.denominator, good.denominator]).toEqual([open.denominator, open.denominator]);
        if (open.verdict === "CHUA_DU_SO_LIEU") expect(low.verdict).not.toBe(high.verdict);
        else expect([low.verdict, high.verdict]).toEqual([open.verdict, open.verdict]);
      }
    }),
    RUNS,
  );
});

test("what always holds of a result", () => {
  fc.assert(
    fc.property(period, fc.array(reported, { maxLength: 6 }), (ky, units) => {
      const results = resultsOf(specOf(ky, units));
      expect([...results.keys()]).toEqual(INDICATOR_IDS);
      for (const result of results.values()) {
        const { id, low, high, numerator, denominator, verdict, gap } = result;
        expect(low === null).toBe(high === null);
        if (low !== null) expect(low).toBe(numerator);
        if (numerator !== null && denominator !== null && id !== "CT6A") {
          expect(numerator).toBeLessThanOrEqual(denominator);
        }
        if (verdict === "DAT" || verdict === "TAM_DAT") {
          expect(gap).toBe(indicator(id).gap === "none" ? null : 0);
        }
        if (verdict === "KHONG_DAT" && indicator(id).gap !== "none") expect(gap).toBeGreaterThan(0);
        if (indicator(id).cadence === "followed") expect(verdict).toBe("THEO_DOI");
      }
    }),
    RUNS,
  );
});

test("the order of units and of their rows changes nothing", () => {
  fc.assert(
    fc.property(period, fc.array(reported, { minLength: 2, maxLength: 6 }), (ky, units) => {
      const data = blocData(specOf(ky, units));
      const turned = new Map(
        [...data.tables].map(([table, rows]) => [table, [...rows].reverse()] as const),
      );
      const figures = (tables: typeof data.tables): unknown =>
        calculateBloc({ ...data, tables }).indicators;
      expect(figures(turned)).toEqual(figures(data.tables));
    }),
    { numRuns: 20 },
  );
});
