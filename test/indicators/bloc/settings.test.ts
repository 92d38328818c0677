import { UNIT_FORMULAS } from "../../../src/app/unitFormulas";
import { evaluateIndicators } from "../../../src/indicators/evaluateIndicators";
import { underBloc } from "../../../src/consolidation/underBloc";
import { calculate } from "../../../src/workbook/calculation";
import { completeReport } from "../../../src/workbook/completeReport";
import { field } from "../../oracle/rows";
import { blocOf } from "../../rules/besides";
import { materialOf, type Changes } from "../../rules/material";
import { spec, testCases, type Case, type Row } from "./indicatorCases";
import { reporting } from "./reporting";

/** What the office sets in the page of settings turns the measures, at the bloc and in a unit. */
const QUARTER = { period: "2021-Q4" };
const NEUTRAL = "Bình thường tính là hài lòng";
const BASE = "Mẫu số đăng ký";
const setting = (khoa: string, gia_tri: string): Row => ({ khoa, gia_tri });
const answers: Changes = { tblHaiLong: [field("Hộ tịch", [90, 4, 6, 0])] };
const registered: Changes = {
  "tblDangKy[CCB]": {
    ...{ tong_so: 12, khong_thuoc_dien: 2, ly_do: "Mới chuyển đến" },
    ...{ da_dang_ky: 10, da_thuc_hien: 10 },
  },
};

type Settings = readonly [
  name: string,
  changes: Changes,
  settings: readonly Row[],
  id: "CT1B" | "CT2A" | "CT2C",
  /** Of the unit; the bloc counts units for CT1B, the same people for CT2. */
  unit: object,
  bloc: object,
];

const yes = { numerator: 1, denominator: 1, verdict: "DAT", gap: 0 };
const no = { numerator: 0, denominator: 1, verdict: "KHONG_DAT" };
const CASES: readonly Settings[] = [
  ["neutral answers are not satisfied", answers, [], "CT1B", { ...no, gap: 20 }, no],
  ["so set", answers, [setting(NEUTRAL, "Không")], "CT1B", { ...no, gap: 20 }, no],
  ["neutral answers are satisfied", answers, [setting(NEUTRAL, "có")], "CT1B", yes, yes],
  ["those eligible", registered, [], "CT2C", yes, yes],
  ["those eligible, by name", registered, [setting(BASE, "thuoc_dien")], "CT2C", yes, yes],
  [
    "everybody registers",
    registered,
    [setting(BASE, "tong_so")],
    "CT2C",
    {
      ...{ ...no, gap: 2 },
      parts: [
        {
          ...{ label: "Hội viên Hội Cựu chiến binh", numerator: 10, denominator: 12 },
          verdict: "KHONG_DAT",
        },
      ],
    },
    { ...no, gap: 2 },
  ],
  [
    "everybody registers, in words",
    registered,
    [setting(BASE, "Tổng số")],
    "CT2A",
    { numerator: 118, denominator: 120, verdict: "KHONG_DAT", gap: 2 },
    { numerator: 118, denominator: 120, verdict: "KHONG_DAT", gap: 2 },
  ],
];

describe("in a unit checked with the bloc workbook at hand", () => {
  test.each(CASES)("%s", (_, changes, settings, id, unit) => {
    const { report } = materialOf(changes, QUARTER);
    const bloc = blocOf({ tblCauHinh: settings.map((row) => ({ ...row })) });
    const complete = underBloc(completeReport(report), bloc, null);
    const calculation = calculate(complete, UNIT_FORMULAS, { view: "core" });
    const found = evaluateIndicators(complete, calculation).find((one) => one.id === id);
    expect(found).toMatchObject(unit);
  });
});

describe("at the bloc", () => {
  testCases(
    CASES.map(([name, changes, settings, id, , bloc]): Case => [
      name,
      spec("2021-Q4", [reporting("DV001", changes, QUARTER)], { tblCauHinh: settings }),
      id,
      id === "CT1B" ? { ...bloc, gap: bloc === yes ? 0 : 1 } : bloc,
    ]),
  );
});
