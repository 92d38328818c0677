import type { CellInput } from "./quarter";
import { randomQuarter } from "./randomQuarter";
import { referenceCheck, UNIT_INDICATORS } from "./referenceIndicators";

const seeds = Array.from({ length: 800 }, (_, seed) => seed);

test("the seed decides everything", () => {
  for (const seed of seeds.slice(0, 50)) expect(randomQuarter(seed)).toEqual(randomQuarter(seed));
});

test("a correct quarter has no error, and the core agrees with the sheet", () => {
  for (const seed of seeds) {
    const { quarter } = randomQuarter(seed, "correct");
    const core = referenceCheck(quarter, "core");
    const lost = core.indicators.filter(({ verdict }) => verdict === "LOI_SO_LIEU");
    expect({ seed, lost }).toEqual({ seed, lost: [] });
    expect({ seed, ...referenceCheck(quarter, "sheet") }).toEqual({ seed, ...core });
  }
});

test("a half-filled quarter has no error but those of sums", () => {
  for (const seed of seeds) {
    const { quarter } = randomQuarter(seed, "halfFilled");
    const sheet = referenceCheck(quarter, "sheet");
    const lost = sheet.indicators.filter(({ verdict }) => verdict === "LOI_SO_LIEU");
    expect({ seed, lost }).toEqual({ seed, lost: [] });
  }
});

const YEAR = ["CHUA_CO_SO_LIEU", "DAT", "KHONG_DAT", "LOI_SO_LIEU", "TAM_DAT", "TAM_KHONG"];
const ONCE = ["CHUA_CO_SO_LIEU", "DAT", "KHONG_AP_DUNG", "KHONG_DAT", "LOI_SO_LIEU", "TAM_KHONG"];
const QUARTER = ["CHUA_CO_SO_LIEU", "DAT", "KHONG_AP_DUNG", "KHONG_DAT", "LOI_SO_LIEU"];
const GRADED = ["CHUA_CO_SO_LIEU", "CHUA_DEN_KY", "DAT", "KHONG_DAT", "LOI_SO_LIEU"];
const TERM = ["CHUA_CO_SO_LIEU", "DAT", "DUNG_TIEN_DO", "KHONG_AP_DUNG", "LOI_SO_LIEU", "THEO_DOI"];

/** Every verdict that the model knows for an indicator of a unit. */
const VERDICTS: Record<string, string[]> = {
  ...{ CT1A: ONCE, NV4A1: ONCE, NV1A: ONCE },
  ...{ CT1B: [...YEAR, "KHONG_AP_DUNG"], CT2A: [...YEAR, "KHONG_AP_DUNG"] },
  ...{ CT2B: [...YEAR, "KHONG_AP_DUNG"], CT2C: [...YEAR, "KHONG_AP_DUNG"] },
  ...{ CT8A: YEAR, NV4A2: [...YEAR, "CHUA_DEN_KY"], CT7B: QUARTER, CT8B: QUARTER },
  ...{ CT3B: GRADED, CT3C: [...GRADED, "KHONG_AP_DUNG"], CT5A: [...GRADED, "KHONG_AP_DUNG"] },
  CT5C: [...GRADED.filter((verdict) => verdict !== "KHONG_DAT"), "KHONG_AP_DUNG", "THEO_DOI"],
  ...{ CT6A: [...TERM, "CHAM_TIEN_DO", "KHONG_DAT"], CT6B: TERM },
};
const STATES = [
  ...["CHO_HAU_KIEM", "CHO_HAU_KIEM_QUA_LAU", "CHUA_GIAO_HAN", "DA_KHAC_PHUC", "QUA_HAN"],
  ...["SAP_DEN_HAN", "THIEU_HAN_MOI", "TRONG_HAN"],
];

function kindOf(cell: CellInput): string {
  if (cell === null || typeof cell === "boolean") return "blank";
  if (typeof cell === "object") return "error";
  if (typeof cell === "string") {
    if (cell !== cell.normalize("NFC")) return "decomposed";
    return /[*?~]/u.test(cell) ? "wildcard" : "text";
  }
  if (cell < 0) return "negative";
  return Number.isInteger(cell) ? "number" : "fraction";
}
const HOSTILE = ["decomposed", "error", "fraction", "negative", "wildcard"];

test("all verdicts, all states and all hostile values come up", () => {
  const verdicts = new Map(UNIT_INDICATORS.map((id) => [id, new Set<string>()]));
  const states = new Set<string>();
  const kinds = new Set<string>();
  for (const seed of seeds) {
    const { quarter } = randomQuarter(seed);
    for (const view of ["core", "sheet"] as const) {
      const report = referenceCheck(quarter, view);
      for (const { id, verdict } of report.indicators) verdicts.get(id)?.add(verdict);
      for (const { status } of report.followUps) states.add(status);
    }
    const rows = Object.values(quarter.tables).flat();
    for (const row of rows) for (const cell of Object.values(row)) kinds.add(kindOf(cell));
  }
  for (const [id, found] of verdicts) {
    expect({ id, found: [...found].sort() }).toEqual({
      id,
      found: (VERDICTS[id] ?? ["THEO_DOI"]).slice().sort(),
    });
  }
  expect([...states].sort()).toEqual(STATES);
  expect([...kinds].sort()).toEqual([...HOSTILE, "blank", "number", "text"].sort());
});
