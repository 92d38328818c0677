import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { unitCode, type BlocSpec, type UnitSpec } from "./blocCase";
import {
  ABSENT,
  NO_FIGURES,
  NOT_GRADED,
  spec,
  testCases,
  units,
  type Case,
  type Row,
} from "./indicatorCases";

/** Gradings of units and members, and their trends, where the definitions turn (domain 0.7, 1.4, 1.5). */
/** Units, each with its grade as the bloc has confirmed it; null = not confirmed. */
const grades = (period: string, ...given: readonly (string | null)[]): BlocSpec => {
  const year = Number(period.slice(0, 4)) - (period.endsWith("4") ? 0 : 1);
  return spec(period, units(...given.map(() => ({}))), {
    tblXacNhan: given.map((label, index) => ({
      ...{ ma_don_vi: unitCode(index), nam: year, xep_loai_tccsd: label },
      ghi_chu: label === NOT_GRADED ? "thành lập dưới 6 tháng" : null,
    })),
  });
};
const [GOOD, DONE, FAILED] = ["Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"];
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const own = (
  xs: number,
  tot: number,
  ht: number,
  kht: number,
  state: string,
): NonNullable<UnitSpec["tables"]> => {
  const line = (ma_dong: string): Row => ({
    ...{ ma_dong, nam_danh_gia: 2021, tong_so: xs + tot + ht + kht, kdg_mien: 0 },
    ...{ kdg_dinh_chi: 0, kdg_duoi_6t: 0, kdg_khac: 0, xs, tot, ht, kht, trang_thai: state },
  });
  return { tblXepLoai: [line("TCCSD"), line("DANG_VIEN")] };
};
const SELF = "Tự đánh giá";
const OFFICIAL = "Chính thức";

const ofGradings: readonly Case[] = [
  [
    "nobody graded yet, in time",
    grades("2021-Q4", null, null),
    "CT4A",
    { ...NO_FIGURES, verdict: "CHUA_DEN_KY", known: 0, concerned: 2 },
  ],
  [
    "nobody graded on the last day",
    grades("2022-Q1", null, null),
    "CT4A",
    { ...NO_FIGURES, verdict: "CHUA_DEN_KY" },
  ],
  [
    "nobody graded past the last day",
    grades("2022-Q2", null, null),
    "CT4A",
    { verdict: "CHUA_DU_SO_LIEU", numerator: 0, denominator: 2, low: 0, high: 2, gap: null },
  ],
  [
    "one of three has assessed itself",
    spec("2021-Q4", units({ tables: own(0, 1, 0, 0, SELF) }, {}, ABSENT)),
    "CT4A",
    {
      ...{ verdict: "CHUA_DEN_KY", numerator: 1, denominator: 1, standing: "Tạm tính" },
      ...{ gap: null, low: 1, high: 1 },
    },
  ],
  [
    "two have assessed themselves, one badly",
    spec(
      "2021-Q4",
      units({ tables: own(1, 0, 0, 0, SELF) }, { tables: own(0, 0, 0, 1, SELF) }, {}),
    ),
    "CT4C",
    {
      ...{ verdict: "CHUA_DEN_KY", numerator: 1, denominator: 2, display: "50,00% (1/2)" },
      ...{ low: 1, high: 1 },
    },
  ],
  [
    "one official, one not known",
    grades("2021-Q4", GOOD, null),
    "CT4A",
    { verdict: "CHUA_DU_SO_LIEU", low: 1, high: 2, numerator: 1, denominator: 2, known: 1 },
  ],
  [
    "nobody is graded, all for a reason",
    grades("2021-Q4", NOT_GRADED, NOT_GRADED),
    "CT4A",
    { verdict: "CHUA_CO_SO_LIEU", known: 0, concerned: 0 },
  ],
  [
    "nobody is graded, all for a reason, past the last day",
    grades("2022-Q2", NOT_GRADED, NOT_GRADED),
    "CT4A",
    { verdict: "CHUA_CO_SO_LIEU" },
  ],
  ["no units", spec("2021-Q4", []), "CT4A", { verdict: "CHUA_CO_SO_LIEU" }],
  ["no units past the last day", spec("2022-Q2", []), "CT4C", { verdict: "CHUA_CO_SO_LIEU" }],
  [
    "both bounds keep the limit",
    grades("2022-Q1", ...times(25, GOOD), null),
    "CT4C",
    { verdict: "DAT", low: 0, high: 1, denominator: 26, gap: 0, standing: "Tạm tính" },
  ],
  [
    "one bound breaks the limit",
    grades("2022-Q1", ...times(24, GOOD), null),
    "CT4C",
    { verdict: "CHUA_DU_SO_LIEU", low: 0, high: 1, denominator: 25 },
  ],
  [
    "both bounds miss the target",
    grades("2022-Q1", GOOD, DONE, null),
    "CT4A",
    { verdict: "KHONG_DAT", low: 1, high: 2, denominator: 3, gap: 2, standing: "Tạm tính" },
  ],
  [
    "members: one unit official, one by itself",
    spec(
      "2022-Q1",
      units({ tables: own(0, 49, 1, 0, OFFICIAL) }, { tables: own(0, 1, 9, 0, SELF) }),
    ),
    "CT5A",
    { verdict: "TAM_DAT", numerator: 49, denominator: 50, known: 1, concerned: 2, low: null },
  ],
  [
    "members: missed for now",
    spec("2022-Q1", units({ tables: own(0, 48, 2, 0, OFFICIAL) }, ABSENT)),
    "CT5A",
    { verdict: "TAM_KHONG", gap: 1, standing: "Tạm tính" },
  ],
  [
    "members: by themselves, past the last day",
    spec("2022-Q2", units({ tables: own(0, 1, 1, 0, SELF) }, ABSENT)),
    "CT5A",
    { verdict: "CHUA_CO_SO_LIEU", numerator: 1, denominator: 2, standing: "Tạm tính" },
  ],
  [
    "members: official, of nobody, the others unknown",
    spec("2022-Q1", units({ tables: own(0, 0, 0, 0, OFFICIAL) }, ABSENT)),
    "CT5A",
    { verdict: "CHUA_DU_SO_LIEU", numerator: 0, denominator: 0 },
  ],
  [
    "members: official, of nobody anywhere",
    spec("2022-Q1", units({ tables: own(0, 0, 0, 0, OFFICIAL) })),
    "CT5A",
    { verdict: "KHONG_AP_DUNG", nothingArose: true, numerator: 0, denominator: 0 },
  ],
  [
    "members: of another year",
    spec("2022-Q4", units({ tables: own(0, 49, 1, 0, OFFICIAL) })),
    "CT5A",
    { ...NO_FIGURES, verdict: "CHUA_DEN_KY", known: 0, concerned: 1 },
  ],
  ["members: no units", spec("2022-Q1", []), "CT5A", { verdict: "CHUA_CO_SO_LIEU" }],
  [
    "members: outside the scope of the target",
    spec("2022-Q1", units({}), {
      tblMucChiTieu: [{ ma: "CT5A", tu_nam: 2021, ap_dung: "loai_hinh = Chi bộ cơ sở" }],
    }),
    "CT5A",
    { verdict: "KHONG_AP_DUNG", nothingArose: true, known: 0, concerned: 0 },
  ],
];

const history = (ma_chi_tieu: string, tu_so: RawValue, mau_so: RawValue, nam = 2020): Row => ({
  ...{ nam, ma_chi_tieu, tu_so, mau_so, trang_thai: "Chính thức" },
});
const withHistory = (of: BlocSpec, ...rows: Row[]): BlocSpec => ({
  ...of,
  tables: { ...of.tables, tblLichSuNam: rows },
});
const half = grades("2022-Q1", GOOD, DONE);
const oneFailed = grades("2022-Q1", GOOD, FAILED);
const noneFailed = grades("2022-Q1", GOOD, GOOD);
const memberGrades = (tot: number, ht: number, kht: number) =>
  spec("2022-Q1", units({ tables: own(0, tot, ht, kht, OFFICIAL) }));

const ofTrends: readonly Case[] = [
  ...(
    [
      [
        "a third before",
        half,
        "CT4B",
        history("CT4A", 1, 3),
        "DAT",
        "50,00% (1/2); năm trước 33,33% (1/3)",
      ],
      [
        "two thirds before",
        half,
        "CT4B",
        history("CT4A", 2, 3),
        "KHONG_DAT",
        "50,00% (1/2); năm trước 66,67% (2/3)",
      ],
      [
        "the same",
        half,
        "CT4B",
        history("CT4A", 2, 4),
        "KHONG_DOI",
        "50,00% (1/2); năm trước 50,00% (2/4)",
      ],
      [
        "up to all",
        noneFailed,
        "CT4B",
        history("CT4A", 2, 4),
        "DAT",
        "100,00% (2/2); năm trước 50,00% (2/4)",
      ],
      [
        "down from all",
        half,
        "CT4B",
        history("CT4A", 4, 4),
        "KHONG_DAT",
        "50,00% (1/2); năm trước 100,00% (4/4)",
      ],
      [
        "more before",
        oneFailed,
        "CT4D",
        history("CT4C", 2, 3),
        "DAT",
        "50,00% (1/2); năm trước 66,67% (2/3)",
      ],
      [
        "fewer before",
        oneFailed,
        "CT4D",
        history("CT4C", 1, 3),
        "KHONG_DAT",
        "50,00% (1/2); năm trước 33,33% (1/3)",
      ],
      [
        "as many",
        oneFailed,
        "CT4D",
        history("CT4C", 3, 6),
        "KHONG_DOI",
        "50,00% (1/2); năm trước 50,00% (3/6)",
      ],
      [
        "down to none",
        noneFailed,
        "CT4D",
        history("CT4C", 1, 3),
        "DAT",
        "0,00% (0/2); năm trước 33,33% (1/3)",
      ],
      [
        "up from none",
        oneFailed,
        "CT4D",
        history("CT4C", 0, 3),
        "KHONG_DAT",
        "50,00% (1/2); năm trước 0,00% (0/3)",
      ],
      [
        "members better",
        memberGrades(9, 1, 0),
        "CT5B",
        history("CT5A", 8, 10),
        "DAT",
        "90,00% (9/10); năm trước 80,00% (8/10)",
      ],
      [
        "fewer members failed",
        memberGrades(9, 0, 1),
        "CT5D",
        history("CT5C", 2, 10),
        "DAT",
        "10,00% (1/10); năm trước 20,00% (2/10)",
      ],
    ] as const
  ).map(([name, of, id, row, verdict, display]): Case => [
    ...([name, withHistory(of, row), id] as const),
    { verdict, display, gap: null, standing: "Chính thức" },
  ]),
  [
    "all as before",
    withHistory(noneFailed, history("CT4A", 3, 3)),
    "CT4B",
    { verdict: "GIU_TOI_DA", standing: "Chính thức" },
  ],
  ...(
    [
      ["history of the year before that", history("CT4A", 1, 3, 2019)],
      ["history of another indicator", history("CT4C", 1, 3)],
      ["history of nobody", history("CT4A", 0, 0)],
      ["history without a denominator", history("CT4A", 1, null)],
      ["history without a numerator", history("CT4A", null, 3)],
    ] as const
  ).map(([name, row]): Case => [
    name,
    withHistory(half, row),
    "CT4B",
    { verdict: "KHONG_AP_DUNG", nothingArose: true, display: "Không phát sinh", standing: "" },
  ]),
  ...(
    [
      ["history without a denominator", 1, null],
      ["history without a numerator", null, 3],
    ] as const
  ).map(([name, n, d]): Case => [
    `${name} is no history to show`,
    withHistory(half, history("CT4A", n, d)),
    "CT4B",
    { previous: null },
  ]),
  [
    "nobody graded yet",
    withHistory(grades("2021-Q4", null, null), history("CT4A", 1, 3)),
    "CT4B",
    { ...NO_FIGURES, verdict: "CHUA_DEN_KY" },
  ],
  [
    "nobody graded, for reasons",
    withHistory(grades("2021-Q4", NOT_GRADED), history("CT4A", 1, 3)),
    "CT4D",
    { ...NO_FIGURES, verdict: "CHUA_CO_SO_LIEU" },
  ],
  [
    "the ratio lacks units",
    withHistory(grades("2022-Q1", GOOD, null), history("CT4A", 1, 3)),
    "CT4B",
    { verdict: "CHUA_DU_SO_LIEU", low: 1, high: 2, gap: null },
  ],
  [
    "the ratio lacks units, and nobody was graded before",
    withHistory(grades("2022-Q1", GOOD, null), history("CT4A", 0, 0)),
    "CT4B",
    { verdict: "CHUA_DU_SO_LIEU", display: "50,00% (1/2)" },
  ],
  [
    "none failed, as before",
    withHistory(noneFailed, history("CT4C", 0, 3)),
    "CT4D",
    { verdict: "GIU_TOI_THIEU", standing: "Chính thức" },
  ],
  [
    "the ratio is not judged this year",
    {
      ...half,
      tables: {
        ...half.tables,
        tblLichSuNam: [history("CT4A", 1, 3)],
        tblMucChiTieu: [{ ma: "CT4A", tu_nam: 2022, phep: "không chấm" }],
      },
    },
    "CT4B",
    { verdict: "DAT" },
  ],
  [
    "the trend is not judged this year",
    {
      ...half,
      tables: {
        ...half.tables,
        tblLichSuNam: [history("CT4A", 1, 3)],
        tblMucChiTieu: [{ ma: "CT4B", tu_nam: 2022, phep: "không chấm" }],
      },
    },
    "CT4B",
    { verdict: "THEO_DOI", gap: null },
  ],
  [
    "the ratio is decided, yet lacks a unit",
    withHistory(grades("2022-Q1", ...times(19, GOOD), null), history("CT4A", 1, 3)),
    "CT4B",
    { verdict: "CHUA_DU_SO_LIEU", standing: "Tạm tính" },
  ],
  [
    "the ratio of members is provisional",
    withHistory(
      spec("2022-Q1", units({ tables: own(0, 49, 1, 0, OFFICIAL) }, ABSENT)),
      history("CT5A", 1, 3),
    ),
    "CT5B",
    { verdict: "CHUA_DU_SO_LIEU", low: null, high: null },
  ],
  [
    "nobody to grade",
    withHistory(memberGrades(0, 0, 0), history("CT5A", 1, 3)),
    "CT5B",
    { verdict: "KHONG_AP_DUNG", nothingArose: true },
  ],
];

describe("gradings", () => {
  testCases(ofGradings);
});

describe("trends", () => {
  testCases(ofTrends);
});
