import { baseQuarter, type UnitKind } from "./baseQuarter";
import { ALL_RULES, IN_SHEET_RULES, referenceCheck, UNIT_INDICATORS } from "./referenceIndicators";
import { type WorkedCase, workedCases } from "./workedCases";

const each = workedCases.flatMap((one) => one.views.map((view) => ({ ...one, view })));

test.each(each)("$id ($view)", ({ quarter, view, indicators, followUps }) => {
  const report = referenceCheck(quarter, view);
  for (const [id, expected] of Object.entries(indicators)) {
    expect(report.indicators.find((one) => one.id === id)).toMatchObject(expected);
  }
  if (followUps) expect(report.followUps).toEqual(followUps);
});

test("every id is used once", () => {
  const ids = workedCases.map(({ id }: WorkedCase) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const SEASONS = Array.from({ length: 21 }, (_, index) => ({
  year: 2020 + Math.floor((index + 3) / 4),
  quarter: (((index + 3) % 4) + 1) as 1 | 2 | 3 | 4,
}));

test.each(SEASONS)("a correct workbook of $year-Q$quarter has no fault", ({ year, quarter }) => {
  for (const kind of ["administrative", "committee", "cell"] satisfies UnitKind[]) {
    const base = baseQuarter({ kind, year, quarter });
    const core = referenceCheck(base, "core");
    expect(core.indicators.map(({ id }) => id)).toEqual(UNIT_INDICATORS);
    const verdicts = core.indicators.map(({ verdict }) => verdict);
    expect(verdicts).not.toContain("LOI_SO_LIEU");
    expect(verdicts).not.toContain("CHUA_CO_SO_LIEU");
    expect(verdicts).not.toContain("KHONG_DAT");
    expect(referenceCheck(base, "sheet")).toEqual(core);
  }
});

test("the core with the rules of the sheet sees what the sheet sees", () => {
  for (const { quarter, id, views } of workedCases) {
    if (views.length < 2) continue;
    const [core, sheet] = (["core", "sheet"] as const).map((view) =>
      referenceCheck(quarter, view, IN_SHEET_RULES),
    );
    expect({ id, ...core }).toEqual({ id, ...sheet });
  }
  expect(ALL_RULES.size).toBeGreaterThan(IN_SHEET_RULES.size);
});
