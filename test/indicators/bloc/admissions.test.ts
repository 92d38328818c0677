import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { day, type BlocSpec } from "./blocCase";
import { ABSENT, NO_FIGURES, spec, testCases, units, type Case, type Row } from "./indicatorCases";

/** Admissions of the term where their definitions turn (domain 1.6). */
const admissions = (earlier: number | null, quarter: number, best = 0, earlierBest = 0) => ({
  tables: {
    tblKetNap: [
      { ma_dong: "T1", ket_nap: quarter, doan_vien: quarter, doan_vien_uu_tu: best },
      { ma_dong: "T2", ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0 },
      { ma_dong: "T3", ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0 },
      {
        ...{ ma_dong: "LK", ket_nap: earlier },
        doan_vien_uu_tu: earlier === null ? null : earlierBest,
      },
    ],
    tblDangVien: [{ ma_dong: "DV02", trong_quy: quarter, ky_truoc: 0 }],
  },
});
const opening = (
  ma_chi_tieu: string,
  unit: string,
  tu_so: number,
  mau_so: RawValue = null,
): Row => ({
  ...{ ma_chi_tieu, ma_don_vi: unit, tu_so, mau_so, den_ky: "2021-Q2" },
});
const plan = (gia_tri: string): BlocSpec["tables"] => ({
  tblCauHinh: [{ khoa: "Kế hoạch kết nạp của năm", gia_tri, tu_ngay: day("2020-10-01") }],
});

const ofAdmissions: readonly Case[] = [
  ...(["CT6A", "CT6B"] as const).flatMap((id): Case[] => [
    [
      "before the term",
      spec("2020-Q3", units(admissions(0, 5))),
      id,
      { ...NO_FIGURES, verdict: "KHONG_AP_DUNG", nothingArose: false },
    ],
    [
      "after the term",
      spec("2025-Q4", units(admissions(0, 5))),
      id,
      { ...NO_FIGURES, verdict: "KHONG_AP_DUNG" },
    ],
    ["nobody has reported", spec("2021-Q3", units(ABSENT)), id, { verdict: "CHUA_CO_SO_LIEU" }],
    ["no units", spec("2021-Q3", []), id, { verdict: "CHUA_CO_SO_LIEU" }],
  ]),
  [
    "the first quarter of the term, nothing before it",
    spec("2020-Q4", units(admissions(null, 100, 41))),
    "CT6A",
    { numerator: 100, denominator: 2000, verdict: "DUNG_TIEN_DO", gap: 1900 },
  ],
  [
    "one short of the pace",
    spec("2020-Q4", units(admissions(null, 99, 41))),
    "CT6A",
    { numerator: 99, verdict: "CHAM_TIEN_DO", gap: 1901, display: "99/2.000" },
  ],
  [
    "at the end, a unit unknown",
    spec("2025-Q3", units(admissions(1990, 9), ABSENT)),
    "CT6A",
    { numerator: 1999, verdict: "CHUA_DU_SO_LIEU", gap: null },
  ],
  [
    "at the end, reached, a unit unknown",
    spec("2025-Q3", units(admissions(1990, 10), ABSENT)),
    "CT6A",
    { numerator: 2000, verdict: "DAT", gap: 0, standing: "Tạm tính" },
  ],
  [
    "a plan for the year, kept",
    spec("2021-Q2", units(admissions(200, 100)), plan("400")),
    "CT6A",
    { numerator: 300, verdict: "DUNG_TIEN_DO" },
  ],
  [
    "a plan above the straight line",
    spec("2021-Q2", units(admissions(200, 100)), plan("800")),
    "CT6A",
    { verdict: "CHAM_TIEN_DO" },
  ],
  ...(["CT6A", "CT6B"] as const).map((id): Case => [
    `the bloc does not judge ${id} this year`,
    spec("2021-Q3", units(admissions(8, 2, 1, 3)), {
      tblMucChiTieu: [{ ma: id, tu_nam: 2021, phep: "không chấm" }],
    }),
    id,
    { numerator: id === "CT6A" ? 10 : 4, verdict: "THEO_DOI", gap: null },
  ]),
  [
    "exactly 40 % on the way",
    spec("2021-Q3", units(admissions(8, 2, 1, 3))),
    "CT6B",
    { numerator: 4, denominator: 10, verdict: "CHAM_TIEN_DO", gap: 1, standing: "Tạm tính" },
  ],
  [
    "above 40 % on the way",
    spec("2021-Q3", units(admissions(8, 2, 2, 3), ABSENT)),
    "CT6B",
    { numerator: 5, denominator: 10, verdict: "DUNG_TIEN_DO", gap: 0 },
  ],
  [
    "above 40 % at the end",
    spec("2025-Q3", units(admissions(8, 2, 2, 3))),
    "CT6B",
    { verdict: "DAT", standing: "Chính thức" },
  ],
  [
    "at the end, a unit unknown",
    spec("2025-Q3", units(admissions(8, 2, 2, 3), ABSENT)),
    "CT6B",
    { verdict: "CHUA_DU_SO_LIEU", gap: null },
  ],
  [
    "nobody admitted, a unit unknown",
    spec("2021-Q3", units(admissions(0, 0), ABSENT)),
    "CT6B",
    { numerator: 0, denominator: 0, verdict: "CHUA_DU_SO_LIEU" },
  ],
  [
    "opening balances of the bloc and of who has not reported",
    spec("2021-Q3", units(admissions(3, 1, 1, 1), ABSENT), {
      tblSoDuDau: [
        opening("CT6B", "KHOI", 10, 20),
        opening("CT6B", "DV001", 500, 500),
        opening("CT6B", "DV002", 2, 6),
        opening("CT6A", "DV002", 700),
      ],
    }),
    "CT6B",
    { numerator: 14, denominator: 30 },
  ],
  [
    "a unit without a running total takes its opening balance",
    spec("2021-Q3", units(admissions(null, 1, 1)), {
      tblSoDuDau: [opening("CT6B", "DV001", 2, 6)],
    }),
    "CT6B",
    { numerator: 3, denominator: 7 },
  ],
  ...[
    [opening("CT6B", "DV001", 2, 6), opening("CT6A", "DV001", 5)],
    [opening("CT6A", "DV001", 5), opening("CT6B", "DV001", 2, 6)],
  ].map((tblSoDuDau, index): Case => [
    `that of admissions comes before that of union members, in whichever row (${index})`,
    spec("2021-Q3", units(admissions(null, 1)), { tblSoDuDau }),
    "CT6A",
    { numerator: 6 },
  ]),
  [
    "a last report of union members",
    spec("2021-Q3", units(admissions(3, 1, 1, 1), ABSENT), {
      tblThKetNap: [
        { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "LK", ket_nap: 4, doan_vien_uu_tu: 3 },
        { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "T1", ket_nap: 2, doan_vien_uu_tu: 2 },
      ],
    }),
    "CT6B",
    { numerator: 7, denominator: 10 },
  ],
  ...(["CT6A", "CT6B"] as const).flatMap((id): Case[] => {
    const earlier = [
      { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "LK", ket_nap: 4, doan_vien_uu_tu: 3 },
      { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "T1", ket_nap: 2, doan_vien_uu_tu: 2 },
    ];
    const balances = [
      opening("CT6A", "KHOI", 30),
      opening("CT6B", "KHOI", 20, 30),
      { ...opening("CT6A", "KHOI", 300), den_ky: "2021-Q1" },
      { ...opening("CT6B", "KHOI", 200, 300), den_ky: "2021-Q1" },
    ];
    const term = (start: string): BlocSpec["tables"] => ({
      tblThKetNap: earlier,
      tblSoDuDau: balances,
      tblCauHinh: [{ khoa: "Ngày bắt đầu nhiệm kỳ", gia_tri: day(start) }],
    });
    const reported = units(admissions(null, 5, 4), ABSENT);
    const begun = spec("2021-Q3", reported, term("2021-05-20"));
    const before = spec("2021-Q3", units(admissions(3, 5, 4, 2), ABSENT), term("2020-08-26"));
    return [
      [
        "of a term that has begun: what was admitted since its congress",
        begun,
        id,
        { numerator: id === "CT6A" ? 30 + 5 : 20 + 4 },
      ],
      [
        "of a term that goes on: all reports and balances",
        before,
        id,
        { numerator: id === "CT6A" ? 330 + 8 + 6 : 220 + 6 + 5 },
      ],
    ];
  }),
  [
    "quality",
    spec("2021-Q3", []),
    "CT6C",
    { ...NO_FIGURES, verdict: "THEO_DOI", display: "Chỉ theo dõi" },
  ],
];

describe("admissions", () => {
  testCases(ofAdmissions);
});
