import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { field } from "../../oracle/rows";
import { day, registration, type UnitSpec } from "./blocCase";
import {
  ABSENT,
  NO_FIGURES,
  part,
  spec,
  testCases,
  units,
  type Case,
  type Row,
} from "./indicatorCases";

/** Figures counted in units and in persons where their definitions turn (domain 0.4). */
const registered = (...rows: Row[]): Partial<UnitSpec> => ({ tables: { tblDangKy: rows } });
const group = (dtn: [number, number], cd: [number, number]) =>
  registered(
    registration("DV", 0, 0),
    registration("DTN", ...dtn),
    registration("CD", ...cd),
    registration("CCB", 0, 0),
  );
const YOUTH = "Đoàn viên Đoàn TNCS Hồ Chí Minh";
const UNION = "Đoàn viên công đoàn";
const ofGroups: readonly Case[] = [
  [
    "veterans",
    spec("2021-Q4", units(registered(registration("CCB", 12, 11), registration("DV", 0, 0)))),
    "CT2C",
    {
      ...{ numerator: 0, denominator: 1, verdict: "KHONG_DAT", gap: 1 },
      display: "0/1 đối tượng đạt; thấp nhất Hội viên Hội Cựu chiến binh 91,67% (11/12)",
    },
  ],
  [
    "one group misses",
    spec("2021-Q4", units(group([10, 9], [20, 20]), group([10, 10], [20, 20]))),
    "CT2B",
    {
      ...{ numerator: 1, denominator: 2, verdict: "KHONG_DAT", gap: 1, threshold: 10_000 },
      display: `1/2 đối tượng đạt; thấp nhất ${YOUTH} 95,00% (19/20)`,
      parts: [part(YOUTH, 19, 20, "KHONG_DAT"), part(UNION, 40, 40, "DAT")],
    },
  ],
  [
    "the other one misses by more",
    spec("2021-Q3", units(group([10, 9], [20, 17]))),
    "CT2B",
    {
      ...{ numerator: 0, denominator: 2, verdict: "TAM_KHONG", gap: 4 },
      display: `0/2 đối tượng đạt; thấp nhất ${UNION} 85,00% (17/20)`,
      parts: [part(YOUTH, 9, 10, "TAM_KHONG"), part(UNION, 17, 20, "TAM_KHONG")],
    },
  ],
  [
    "both alike",
    spec("2021-Q4", units(group([10, 9], [20, 18]))),
    "CT2B",
    { display: `0/2 đối tượng đạt; thấp nhất ${YOUTH} 90,00% (9/10)`, gap: 3 },
  ],
  [
    "what one group has beyond a lower threshold makes up for nothing of the other",
    spec("2021-Q4", units(group([100, 95], [20, 17])), {
      tblMucChiTieu: [
        { ma: "CT2B", tu_nam: 2021, phep: "từ … trở lên", nguong_phan_tram: 90, cap: "cả hai" },
      ],
    }),
    "CT2B",
    { numerator: 1, denominator: 2, verdict: "KHONG_DAT", gap: 1, threshold: 9000 },
  ],
  [
    "a group without persons stands outside",
    spec("2021-Q4", units(group([0, 0], [20, 20]))),
    "CT2B",
    {
      ...{ numerator: 1, denominator: 1, verdict: "DAT", gap: 0 },
      display: `1/1 đối tượng đạt; thấp nhất ${UNION} 100,00% (20/20)`,
      parts: [part(YOUTH, 0, 0, "KHONG_AP_DUNG"), part(UNION, 20, 20, "DAT")],
    },
  ],
  [
    "no persons at all",
    spec("2021-Q4", units(group([0, 0], [0, 0]))),
    "CT2B",
    { numerator: 0, denominator: 0, verdict: "KHONG_AP_DUNG", parts: null, nothingArose: true },
  ],
  [
    "no persons where they are known",
    spec("2021-Q4", units(group([0, 0], [0, 0]), ABSENT)),
    "CT2B",
    { numerator: 0, denominator: 0, verdict: "CHUA_DU_SO_LIEU", display: "0/0 đối tượng đạt" },
  ],
  [
    "a unit unknown at the end of the year",
    spec("2021-Q4", units(group([10, 9], [20, 20]), ABSENT)),
    "CT2B",
    {
      verdict: "TAM_KHONG",
      parts: [part(YOUTH, 9, 10, "TAM_KHONG"), part(UNION, 20, 20, "TAM_DAT")],
    },
  ],
  [
    "nobody has reported",
    spec("2021-Q4", units(ABSENT)),
    "CT2B",
    { verdict: "CHUA_CO_SO_LIEU", parts: null },
  ],
];

const answers = (...words: RawValue[]): UnitSpec[] =>
  units(
    ...words.map((word) =>
      registered({ ...registration("DV", 8, 8), tap_the: word, da_thuc_hien: 4 }),
    ),
  );
const flow = (da_gq: number, dung_quy_trinh: number): Partial<UnitSpec> => ({
  tables: {
    tblPhanAnh: ["N1", "N2", "N3", "N4"].map((ma_dong, index) => ({
      ...{ ma_dong, ton_dau: 0, chuyen: 0, khong_gq: 0, dang_gq: 0, chua_gq: 0, qua_han: 0 },
      ...(index === 0
        ? { tiep_nhan: da_gq, da_gq, dung_quy_trinh }
        : { tiep_nhan: 0, da_gq: 0, dung_quy_trinh: 0 }),
    })),
    tblNhiemVu: [
      { ma_dong: "NV3C", so_luong: da_gq },
      { ma_dong: "NV3D", so_luong: da_gq },
    ],
    tblDangKy: [registration("DV", da_gq, dung_quy_trinh)],
  },
});
/** An administrative unit with one field, of whose 100 forms so many are satisfied. */
const serving = (satisfied: number): Partial<UnitSpec> => ({
  roster: { la_co_quan_hanh_chinh: "Có" },
  tables: { tblHaiLong: [field("Hộ tịch", [satisfied, 0, 100 - satisfied, 0]) as Row] },
});
const ENDED = { roster: { hieu_luc_den: day("2021-08-12") } };
const oneEnded = spec("2021-Q3", units(flow(4, 4), { ...flow(3, 2), ...ENDED }));

const ofSums: readonly Case[] = [
  [
    "collective registration: yes, no, blank, absent",
    spec("2021-Q3", [...answers("Có", "Không", null), { code: "DV009", received: false }]),
    "CT2D",
    {
      ...{ numerator: 1, denominator: 4, low: 1, high: 3, known: 2, concerned: 4 },
      verdict: "THEO_DOI",
    },
  ],
  [
    "collective registration, nobody has reported",
    spec("2021-Q3", units(ABSENT, ABSENT)),
    "CT2D",
    { numerator: 0, denominator: 2, high: 2, verdict: "THEO_DOI" },
  ],
  [
    "collective registration, no units",
    spec("2021-Q3", []),
    "CT2D",
    { ...NO_FIGURES, display: "Chỉ theo dõi" },
  ],
  [
    "what registrants carried out",
    spec("2021-Q3", answers("Có", "Có")),
    "CT2E",
    { numerator: 8, denominator: 16, display: "50,00% (8/16)", low: null, high: null },
  ],
  [
    "what registrants carried out, nobody has reported",
    spec("2021-Q3", units(ABSENT)),
    "CT2E",
    NO_FIGURES,
  ],
  [
    "reports of a unit that has ended",
    oneEnded,
    "CT8B",
    { numerator: 6, denominator: 7, known: 1 },
  ],
  [
    "members disciplined by a unit that has ended",
    oneEnded,
    "NV3D",
    { numerator: 7, display: "7" },
  ],
  [
    "vacant seats of a unit that has ended",
    oneEnded,
    "NV3C",
    { numerator: 4, display: "4", denominator: null },
  ],
  ["registrations in a unit that has ended", oneEnded, "CT2A", { numerator: 4, denominator: 4 }],
  [
    "members disciplined, nobody has reported",
    spec("2021-Q3", units(ABSENT)),
    "NV3D",
    { ...NO_FIGURES, display: "Chỉ theo dõi" },
  ],
  [
    "nothing to handle, a unit unknown",
    spec("2021-Q3", units(flow(0, 0), ABSENT)),
    "CT8B",
    { numerator: 0, denominator: 0, verdict: "CHUA_DU_SO_LIEU" },
  ],
  [
    "no threshold this year",
    spec("2021-Q3", units(flow(4, 3)), {
      tblMucChiTieu: [{ ma: "CT8B", tu_nam: 2021, phep: "không chấm" }],
    }),
    "CT8B",
    { verdict: "THEO_DOI", requirement: "chỉ theo dõi", gap: null, standing: "Tạm tính" },
  ],
  [
    "no threshold of units this year",
    spec("2021-Q3", units({}, {}), {
      tblMucChiTieu: [{ ma: "CT1A", tu_nam: 2021, phep: "không chấm" }],
    }),
    "CT1A",
    { verdict: "THEO_DOI", numerator: 0, denominator: 2, requirement: "chỉ theo dõi" },
  ],
  [
    "a dated row that says nothing leaves the resolution's threshold",
    spec("2021-Q4", units(flow(4, 3)), { tblMucChiTieu: [{ ma: "CT8B", tu_nam: 2021 }] }),
    "CT8B",
    { verdict: "KHONG_DAT", threshold: 10_000, requirement: "100%", gap: 1 },
  ],
  [
    "a number for an operator leaves the resolution's",
    spec("2021-Q4", units(flow(4, 3)), {
      tblMucChiTieu: [{ ma: "CT8B", tu_nam: 2021, phep: 5, nguong_phan_tram: 75 }],
    }),
    "CT8B",
    { verdict: "DAT", threshold: 7500, requirement: "từ 75% trở lên" },
  ],
  ...(
    [
      ["19 units of 20 at most", 18, 1, 1, "KHONG_DAT", 18],
      ["all that are known", 19, 0, 1, "CHUA_DU_SO_LIEU", 19],
      ["all", 20, 0, 0, "DAT", 20],
    ] as const
  ).map(([name, good, bad, absent, verdict, low]): Case => [
    `«từng lĩnh vực»: ${name}`,
    spec(
      "2021-Q4",
      units(
        ...Array.from({ length: good }, () => serving(95)),
        ...Array.from({ length: bad }, () => serving(94)),
        ...Array.from({ length: absent }, () => ({ ...serving(0), received: false })),
      ),
    ),
    "CT1B",
    // 95 % is asked of a field; of the units all.
    { verdict, low, high: good + absent, denominator: 20, threshold: 10_000 },
  ]),
  [
    "an operator in no list leaves the resolution's",
    spec("2021-Q4", units(flow(4, 3)), {
      tblMucChiTieu: [{ ma: "CT8B", tu_nam: 2021, phep: "tầm", nguong_phan_tram: 75 }],
    }),
    "CT8B",
    { verdict: "DAT", threshold: 7500, requirement: "từ 75% trở lên", gap: 0 },
  ],
  [
    "satisfaction above 97,5 % in every field",
    spec("2021-Q4", units({ roster: { la_co_quan_hanh_chinh: "Có" }, ...ABSENT }), {
      tblMucChiTieu: [{ ma: "CT1B", tu_nam: 2021, phep: "trên …", nguong_phan_tram: 97.5 }],
    }),
    "CT1B",
    { requirement: "từng lĩnh vực trên 97,5%", verdict: "CHUA_DU_SO_LIEU" },
  ],
  ["units, none there", spec("2021-Q3", []), "CT1A", { verdict: "CHUA_CO_SO_LIEU" }],
  [
    "no inspection due yet at the only unit",
    spec("2021-Q3", units({})),
    "NV4A2",
    { verdict: "CHUA_DEN_KY", known: 0, concerned: 0 },
  ],
  [
    "no inspection due yet anywhere",
    spec("2021-Q3", units({}, {})),
    "NV4A2",
    { verdict: "CHUA_DEN_KY", known: 0, concerned: 0 },
  ],
  [
    "an answer that the duty does not apply, everywhere",
    spec(
      "2021-Q3",
      units({ tables: { tblNhiemVu: [{ ma_dong: "NV1A", tra_loi: "Không áp dụng" }] } }),
    ),
    "NV1A",
    { verdict: "KHONG_AP_DUNG", nothingArose: true, concerned: 0 },
  ],
  [
    "punctuality of no units",
    { ...spec("2021-Q3", []), fields: { han_nop: day("2021-10-05") } },
    "NV4C",
    { verdict: "CHUA_CO_SO_LIEU" },
  ],
  ["re-checks of no units", spec("2021-Q3", []), "CT7A", { verdict: "CHUA_CO_SO_LIEU" }],
];

describe("groups that register", () => {
  testCases(ofGroups);
});

describe("units and sums", () => {
  testCases(ofSums);
});
