import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { day, type BlocSpec } from "./blocCase";
import {
  NO_FIGURES,
  NOT_GRADED,
  part,
  spec,
  testCases,
  units,
  type Case,
  type Row,
} from "./indicatorCases";

/** What the bloc keeps registers of: its committee, the organisations, its duties (domain 1.3, 1.9, 1.10). */
const member = (stt: number, thuc_hien_tot: RawValue): Row => ({
  ...{ stt, tu_ngay: day("2020-08-26"), nam_danh_gia: 2021, thuc_hien_tot },
});
const committee = (period: string, ...words: RawValue[]): BlocSpec =>
  spec(period, units({}), { tblUyVien: words.map((word, index) => member(index + 1, word)) });
const organised = (
  period: string,
  nganh_doc: RawValue,
  btv_xep_loai: RawValue,
  year: number | null = 2021,
) =>
  spec(period, units({}), {
    tblDoanThe: [
      { to_chuc: "Hội Cựu chiến binh Khối", nam_danh_gia: year, nganh_doc, btv_xep_loai },
    ],
  });
const duty = (period: string, row: Row, year = Number(period.slice(0, 4))) =>
  spec(period, units({}), { tblNhiemVuKhoi: [{ nam: year, ...row }] });

const ofRegisters: readonly Case[] = [
  ["nobody in office", committee("2022-Q1"), "CT3A", { ...NO_FIGURES, verdict: "CHUA_CO_SO_LIEU" }],
  [
    "all did well",
    committee("2022-Q1", "Có", "Có"),
    "CT3A",
    { verdict: "DAT", numerator: 2, denominator: 2, gap: 0, known: 2, concerned: 2 },
  ],
  [
    "one did not",
    committee("2022-Q1", "Có", "Có", "Không"),
    "CT3A",
    { verdict: "KHONG_DAT", numerator: 2, denominator: 3, gap: 1, standing: "Chính thức" },
  ],
  [
    "one not judged, in time",
    committee("2022-Q1", "Có", "Chưa đánh giá"),
    "CT3A",
    { ...NO_FIGURES, verdict: "CHUA_DEN_KY", known: 1, concerned: 2 },
  ],
  [
    "one not judged, past the last day",
    committee("2022-Q2", "Có", null),
    "CT3A",
    { ...NO_FIGURES, verdict: "CHUA_CO_SO_LIEU" },
  ],
  [
    "no threshold this year",
    {
      ...committee("2022-Q1", "Có", "Không"),
      tables: {
        tblUyVien: [member(1, "Có"), member(2, "Không")],
        tblMucChiTieu: [{ ma: "CT3A", tu_nam: 2022, phep: "không chấm" }],
      },
    },
    "CT3A",
    { verdict: "THEO_DOI", numerator: 1, denominator: 2, gap: null, requirement: "chỉ theo dõi" },
  ],
  [
    "an organisation that is not judged this year",
    {
      ...organised("2022-Q1", "Tốt", "Hoàn thành tốt"),
      tables: {
        ...organised("2022-Q1", "Tốt", "Hoàn thành tốt").tables,
        tblMucChiTieu: [{ ma: "CT9C", tu_nam: 2022, phep: "không chấm" }],
      },
    },
    "CT9C",
    { verdict: "THEO_DOI", numerator: 1, denominator: 2, gap: null },
  ],
  ...(
    [
      ["Xuất sắc", "Hoàn thành xuất sắc", 2, "2/2 điều kiện đạt"],
      ["Xuất sắc", "Hoàn thành tốt", 2, "2/2 điều kiện đạt"],
      [
        "Xuất sắc",
        "Hoàn thành",
        1,
        "1/2 điều kiện đạt; chưa đạt: BTV Đảng ủy Khối xếp loại tốt trở lên",
      ],
      [
        "Xuất sắc",
        "Không hoàn thành",
        1,
        "1/2 điều kiện đạt; chưa đạt: BTV Đảng ủy Khối xếp loại tốt trở lên",
      ],
      ["Tốt", "Hoàn thành tốt", 1, "1/2 điều kiện đạt; chưa đạt: Ngành dọc xếp loại xuất sắc"],
      ["Khá", "Hoàn thành xuất sắc", 1, "1/2 điều kiện đạt; chưa đạt: Ngành dọc xếp loại xuất sắc"],
      [
        "Trung bình",
        "Hoàn thành",
        0,
        "0/2 điều kiện đạt; chưa đạt: Ngành dọc xếp loại xuất sắc; BTV Đảng ủy Khối xếp loại tốt trở lên",
      ],
    ] as const
  ).map(([line, bloc, numerator, display]): Case => [
    `${line}, ${bloc}`,
    organised("2022-Q1", line, bloc),
    "CT9C",
    {
      ...{ numerator, denominator: 2, gap: 2 - numerator, display, known: 1, concerned: 1 },
      verdict: numerator === 2 ? "DAT" : "KHONG_DAT",
      parts: [
        line === "Xuất sắc"
          ? part("Ngành dọc xếp loại xuất sắc", 1, 1, "DAT")
          : part("Ngành dọc xếp loại xuất sắc", 0, 1, "KHONG_DAT"),
        bloc === "Hoàn thành tốt" || bloc === "Hoàn thành xuất sắc"
          ? part("BTV Đảng ủy Khối xếp loại tốt trở lên", 1, 1, "DAT")
          : part("BTV Đảng ủy Khối xếp loại tốt trở lên", 0, 1, "KHONG_DAT"),
      ],
    },
  ]),
  ...(
    [
      ["2022-Q1", "Xuất sắc", null, 2021, "CHUA_DEN_KY"],
      ["2022-Q1", null, "Hoàn thành tốt", 2021, "CHUA_DEN_KY"],
      ["2022-Q2", "Chưa xếp loại", "Hoàn thành tốt", 2021, "CHUA_CO_SO_LIEU"],
      ["2022-Q2", "Xuất sắc", NOT_GRADED, 2021, "CHUA_CO_SO_LIEU"],
      ["2022-Q2", "Xuất sắc", "Hoàn thành tốt", 2020, "CHUA_CO_SO_LIEU"],
      ["2022-Q4", "Xuất sắc", "Hoàn thành tốt", 2021, "CHUA_DEN_KY"],
    ] as const
  ).map(([period, line, bloc, year, verdict]): Case => [
    `in ${period}: ${line ?? "–"}, ${bloc ?? "–"} for ${year}`,
    organised(period, line, bloc, year),
    "CT9C",
    { ...NO_FIGURES, verdict, parts: null, known: 0, concerned: 1 },
  ]),
  [
    "gradings without a year are of the year of the report",
    organised("2021-Q4", "Xuất sắc", "Hoàn thành tốt", null),
    "CT9C",
    { verdict: "DAT", numerator: 2, denominator: 2 },
  ],
  [
    "the grading of another organisation",
    organised("2022-Q2", "Xuất sắc", "Hoàn thành tốt"),
    "CT9A",
    { ...NO_FIGURES, verdict: "CHUA_CO_SO_LIEU" },
  ],
  [
    "reviewed in Quý I",
    duty("2021-Q1", { ma: "NV3A", tra_loi: "Có" }),
    "NV3A",
    {
      ...{ verdict: "DAT", display: "Có", numerator: 1, denominator: 1, gap: 0 },
      ...{ requirement: "có trong năm", standing: "Chính thức", known: 1, concerned: 1 },
    },
  ],
  [
    "not reviewed by Quý III",
    duty("2021-Q3", { ma: "NV3A", tra_loi: "Không" }),
    "NV3A",
    { verdict: "TAM_KHONG", display: "Chưa có", numerator: 0, gap: 1 },
  ],
  [
    "not reviewed in the year",
    duty("2021-Q4", { ma: "NV3A", tra_loi: "Không" }),
    "NV3A",
    { verdict: "KHONG_DAT", numerator: 0, denominator: 1, gap: 1 },
  ],
  ...(
    [
      ["no answer", { ma: "NV3A", tra_loi: null }],
      ["not applicable", { ma: "NV3A", tra_loi: "Không áp dụng" }],
      ["an answer for last year", { ma: "NV3A", tra_loi: "Có", nam: 2020 }],
      ["an answer to another duty", { ma: "NV4E", tra_loi: "Có" }],
    ] as const
  ).map(([name, row]): Case => [
    name,
    duty("2021-Q4", row),
    "NV3A",
    { ...NO_FIGURES, verdict: "CHUA_CO_SO_LIEU", known: 0, concerned: 1 },
  ]),
  [
    "declared",
    duty("2021-Q3", { ma: "NV4E", tu_so: 5, mau_so: 7 }),
    "NV4E",
    { verdict: "THEO_DOI", display: "71,43% (5/7)", standing: "Tạm tính", gap: null },
  ],
  [
    "declared by the end of the year",
    duty("2021-Q4", { ma: "NV4E", tu_so: 7, mau_so: 7 }),
    "NV4E",
    { verdict: "THEO_DOI", display: "100,00% (7/7)", standing: "Chính thức" },
  ],
  ...(
    [
      ["without a denominator", { ma: "NV4E", tu_so: 5, mau_so: null }],
      ["without a numerator", { ma: "NV4E", tu_so: null, mau_so: 7 }],
      ["for another year", { ma: "NV4E", tu_so: 5, mau_so: 7, nam: 2020 }],
    ] as const
  ).map(([name, row]): Case => [
    name,
    duty("2021-Q4", row),
    "NV4E",
    { ...NO_FIGURES, verdict: "THEO_DOI", display: "Chỉ theo dõi" },
  ]),
];

describe("registers of the bloc", () => {
  testCases(ofRegisters);
});
