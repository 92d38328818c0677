import { calculateBloc } from "../../../src/app/calculateBloc";
import type { IndicatorId } from "../../../src/catalogue/indicators";
import type { BlocIndicatorResult } from "../../../src/indicators/bloc/evaluateBloc";
import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { blocData, day, registration, unitCode, type BlocSpec, type UnitSpec } from "./blocCase";

type Row = Readonly<Record<string, RawValue>>;
type Expected = Partial<BlocIndicatorResult>;

const result = (spec: BlocSpec, id: IndicatorId): BlocIndicatorResult => {
  const found = calculateBloc(blocData(spec)).indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
};

const units = (count: number, of: (index: number) => Omit<UnitSpec, "code"> = () => ({})) =>
  Array.from({ length: count }, (_, index): UnitSpec => ({ code: unitCode(index), ...of(index) }));

const confirmed = (
  year: number,
  ...grades: readonly (readonly [number, string, string?])[]
): Row[] => {
  const rows: Row[] = [];
  for (const [count, label, note] of grades) {
    for (let index = 0; index < count; index += 1) {
      rows.push({
        ma_don_vi: unitCode(rows.length),
        nam: year,
        xep_loai_tccsd: label,
        ghi_chu: note ?? null,
      });
    }
  }
  return rows;
};

const members = (
  xs: number,
  tot: number,
  ht: number,
  kht: number,
  year: number,
  status = "Chính thức",
): Row => ({
  ma_dong: "DANG_VIEN",
  nam_danh_gia: year,
  tong_so: xs + tot + ht + kht,
  kdg_mien: 0,
  kdg_dinh_chi: 0,
  kdg_duoi_6t: 0,
  kdg_khac: 0,
  xs,
  tot,
  ht,
  kht,
  trang_thai: status,
});

const graded = (row: Row): Omit<UnitSpec, "code"> => ({ tables: { tblXepLoai: [row] } });

const admissions = (earlier: number | null, quarter: number, outstanding = 0, earlierOf = 0) => ({
  tblKetNap: [
    { ma_dong: "T1", ket_nap: quarter, doan_vien: quarter, doan_vien_uu_tu: outstanding },
    { ma_dong: "T2", ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0 },
    { ma_dong: "T3", ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0 },
    { ma_dong: "LK", ket_nap: earlier, doan_vien_uu_tu: earlier === null ? null : earlierOf },
  ],
  tblDangVien: [{ ma_dong: "DV02", trong_quy: quarter, ky_truoc: 0 }],
});

const Q1_2022: Pick<BlocSpec, "period" | "fields"> = { period: "2022-Q1" };
const history = (id: string, tu_so: number, mau_so: number, nam = 2020): Row => ({
  nam,
  ma_chi_tieu: id,
  tu_so,
  mau_so,
  trang_thai: "Chính thức",
});

const resolution = (year: number): Row => ({
  loai: "Nghị quyết lãnh đạo năm",
  so_ky_hieu: "01-NQ/ĐU",
  ngay_ban_hanh: day(`${year}-01-15`),
  nam_ap_dung: year,
});

const cases: readonly (readonly [string, BlocSpec, IndicatorId, Expected])[] = [
  [
    "TC01: exactly 95% of the units graded",
    {
      ...Q1_2022,
      units: units(60),
      tables: {
        tblXacNhan: confirmed(
          2021,
          [9, "Hoàn thành xuất sắc"],
          [48, "Hoàn thành tốt"],
          [3, "Hoàn thành"],
        ),
      },
    },
    "CT4A",
    {
      numerator: 57,
      denominator: 60,
      verdict: "DAT",
      display: "95,00% (57/60)",
      gap: 0,
      low: 57,
      high: 57,
    },
  ],
  [
    "TC04: 3 of 75 is not below 4%",
    {
      ...Q1_2022,
      units: units(75),
      tables: { tblXacNhan: confirmed(2021, [72, "Hoàn thành tốt"], [3, "Không hoàn thành"]) },
    },
    "CT4C",
    { numerator: 3, denominator: 75, verdict: "KHONG_DAT", display: "4,00% (3/75)", gap: 1 },
  ],
  [
    "TC04: 3 of 76 is",
    {
      ...Q1_2022,
      units: units(76),
      tables: { tblXacNhan: confirmed(2021, [73, "Hoàn thành tốt"], [3, "Không hoàn thành"]) },
    },
    "CT4C",
    { verdict: "DAT", display: "3,95% (3/76)" },
  ],
  [
    "TC06: 30 of 7.500 is not below 0,4%",
    { ...Q1_2022, units: units(1, () => graded(members(0, 7470, 0, 30, 2021))) },
    "CT5C",
    { numerator: 30, denominator: 7500, verdict: "KHONG_DAT", display: "0,40% (30/7.500)" },
  ],
  [
    "TC06: 29 of 7.500 is",
    { ...Q1_2022, units: units(1, () => graded(members(0, 7471, 0, 29, 2021))) },
    "CT5C",
    { verdict: "DAT", display: "0,39% (29/7.500)" },
  ],
  [
    "TC08: one case in a small unit leaves the bloc alone",
    {
      ...Q1_2022,
      units: units(2, (index) =>
        graded(index === 0 ? members(0, 179, 0, 1, 2021) : members(0, 7320, 0, 0, 2021)),
      ),
    },
    "CT5C",
    { numerator: 1, denominator: 7500, verdict: "DAT" },
  ],
  [
    "TC10: exactly 98%",
    { ...Q1_2022, units: units(1, () => graded(members(10, 39, 1, 0, 2021))) },
    "CT5A",
    { numerator: 49, denominator: 50, verdict: "DAT", display: "98,00% (49/50)" },
  ],
  [
    "TC11: 7.349 of 7.500 misses, whatever one decimal says",
    { ...Q1_2022, units: units(1, () => graded(members(0, 7349, 151, 0, 2021))) },
    "CT5A",
    { verdict: "KHONG_DAT", display: "97,99% (7.349/7.500)", gap: 1 },
  ],
  [
    "TC12: 40 of 100 is not above 40%",
    {
      period: "2025-Q3",
      units: units(1, () => ({ tables: admissions(90, 10, 4, 36) })),
    },
    "CT6B",
    { numerator: 40, denominator: 100, verdict: "KHONG_DAT", display: "40,00% (40/100)", gap: 1 },
  ],
  [
    "TC15: 1.999 of 2.000 is not 100%",
    {
      period: "2021-Q4",
      units: units(2, (index) => ({
        tables: { tblDangKy: [registration("DV", 1000, index === 0 ? 999 : 1000)] },
      })),
    },
    "CT2A",
    {
      numerator: 1999,
      denominator: 2000,
      verdict: "KHONG_DAT",
      display: "99,95% (1.999/2.000)",
      gap: 1,
    },
  ],
  [
    "TC16: a dated threshold of 57%",
    {
      period: "2021-Q4",
      units: units(1, () => ({ tables: { tblDangKy: [registration("DV", 100, 57)] } })),
      tables: {
        tblMucChiTieu: [
          {
            ma: "CT2A",
            phep: "từ … trở lên",
            nguong_phan_tram: "57",
            tu_nam: 2021,
            lop: "Chỉ tiêu",
          },
        ],
      },
    },
    "CT2A",
    {
      numerator: 57,
      denominator: 100,
      verdict: "DAT",
      threshold: 5700,
      requirement: "từ 57% trở lên",
    },
  ],
  [
    "TC18: nobody admitted",
    { period: "2021-Q3", units: units(1, () => ({ tables: admissions(0, 0) })) },
    "CT6B",
    {
      numerator: 0,
      denominator: 0,
      verdict: "KHONG_AP_DUNG",
      nothingArose: true,
      display: "Không phát sinh",
    },
  ],
  [
    "TC19: sums over sums, not a mean of ratios",
    {
      ...Q1_2022,
      units: units(3, (index) =>
        graded(
          [members(5, 0, 0, 0, 2021), members(0, 10, 0, 0, 2021), members(0, 475, 15, 0, 2021)][
            index
          ] ?? {},
        ),
      ),
    },
    "CT5A",
    { numerator: 490, denominator: 505, verdict: "KHONG_DAT", display: "97,03% (490/505)" },
  ],
  [
    "TC23: units that are no administrative agency stand outside",
    { period: "2021-Q4", units: units(3) },
    "CT1B",
    { numerator: 0, denominator: 0, verdict: "KHONG_AP_DUNG" },
  ],
  [
    "TC24: an administrative unit without figures",
    {
      period: "2021-Q3",
      units: units(1, () => ({ roster: { la_co_quan_hanh_chinh: "Có" } })),
    },
    "CT1B",
    { verdict: "CHUA_DU_SO_LIEU", low: 0, high: 1, denominator: 1 },
  ],
  [
    "TC25: 69 of 71 received, all with a resolution",
    {
      period: "2021-Q4",
      units: units(71, (index) =>
        index < 69 ? { tables: { tblVanBan: [resolution(2021)] } } : { received: false },
      ),
    },
    "CT1A",
    {
      numerator: 69,
      denominator: 71,
      low: 69,
      high: 71,
      verdict: "CHUA_DU_SO_LIEU",
      display: "97,18% (69/71)",
      gap: null,
    },
  ],
  [
    "TC27: two units not graded for a reason stand outside",
    {
      ...Q1_2022,
      units: units(71),
      tables: {
        tblXacNhan: confirmed(
          2021,
          [58, "Hoàn thành tốt"],
          [11, "Hoàn thành"],
          [2, "Không xếp loại (có lý do)", "thành lập dưới 6 tháng"],
        ),
      },
    },
    "CT4A",
    { numerator: 58, denominator: 69, verdict: "KHONG_DAT", display: "84,06% (58/69)" },
  ],
  [
    "TC27: without a reason they are unknown",
    {
      ...Q1_2022,
      units: units(20),
      tables: {
        tblXacNhan: confirmed(2021, [19, "Hoàn thành tốt"], [1, "Không xếp loại (có lý do)"]),
      },
    },
    "CT4A",
    { denominator: 20, low: 19, high: 20, verdict: "DAT" },
  ],
  [
    "TC28: the recomputed ratio is judged",
    { ...Q1_2022, units: units(1, () => graded(members(0, 6240, 277, 0, 2021))) },
    "CT5A",
    { verdict: "KHONG_DAT", display: "95,75% (6.240/6.517)" },
  ],
  ...(
    [
      ["CT9A", "Đoàn TNCS Hồ Chí Minh Khối", "Xuất sắc", "Hoàn thành tốt", "DAT", 2],
      ["CT9B", "Công đoàn Viên chức thành phố", "Xuất sắc", "Hoàn thành", "KHONG_DAT", 1],
      ["CT9C", "Hội Cựu chiến binh Khối", "Tốt", "Hoàn thành xuất sắc", "KHONG_DAT", 1],
    ] as const
  ).map(([id, to_chuc, nganh_doc, btv_xep_loai, verdict, numerator]) => {
    const spec: BlocSpec = {
      ...Q1_2022,
      units: units(1),
      tables: { tblDoanThe: [{ to_chuc, nam_danh_gia: 2021, nganh_doc, btv_xep_loai }] },
    };
    return [
      `TC30: ${to_chuc}`,
      spec,
      id,
      { numerator, denominator: 2, verdict, gap: 2 - numerator },
    ] as const;
  }),
  ...(
    [
      ["2021-Q4", 48, "DAT"],
      ["2021-Q4", 47, "KHONG_DAT"],
      ["2021-Q4", 49, "CHUA_CO_SO_LIEU"],
      ["2021-Q3", 48, "TAM_DAT"],
      ["2021-Q3", 47, "TAM_KHONG"],
    ] as const
  ).map(([period, registered, verdict]) => {
    const spec: BlocSpec = {
      period,
      units: units(1, () => ({ tables: { tblDangKy: [registration("DV", 50, registered, 2)] } })),
    };
    return [`TC31: ${registered} of 48 in ${period}`, spec, "CT2A", { verdict }] as const;
  }),
  [
    "TC33: gradings of the year are not yet due",
    {
      period: "2021-Q4",
      units: units(2, () => graded(members(1, 1, 0, 0, 2021, "Chưa đánh giá"))),
    },
    "CT5A",
    { verdict: "CHUA_DEN_KY", numerator: null, denominator: null },
  ],
  [
    "0.9-10: self-assessed figures fill in",
    { period: "2021-Q4", units: units(2, () => graded(members(1, 1, 1, 0, 2021, "Tự đánh giá"))) },
    "CT5A",
    { verdict: "CHUA_DEN_KY", numerator: 4, denominator: 6, standing: "Tạm tính" },
  ],
  [
    "0.9-1: past the deadline nobody official is CHUA_DU for units",
    { period: "2021-Q3", units: units(4) },
    "CT4A",
    { verdict: "CHUA_DU_SO_LIEU", low: 0, high: 4, denominator: 4 },
  ],
  [
    "0.9-1: and CHUA_CO for people",
    { period: "2021-Q3", units: units(4) },
    "CT5A",
    { verdict: "CHUA_CO_SO_LIEU" },
  ],
  ...(["2021-Q1", "2021-Q2", "2021-Q4"] as const).map((period) => {
    const spec: BlocSpec = { period, units: units(2) };
    const verdict = period === "2021-Q4" ? "KHONG_DAT" : "TAM_KHONG";
    return [`TC34: no resolution in ${period}`, spec, "CT1A", { verdict }] as const;
  }),
  ...(
    [
      ["2023-Q3", 1190, "CHAM_TIEN_DO"],
      ["2023-Q3", 1200, "DUNG_TIEN_DO"],
      ["2025-Q3", 1999, "KHONG_DAT"],
      ["2025-Q3", 2000, "DAT"],
      ["2023-Q3", 2000, "DAT"],
    ] as const
  ).map(([period, total, verdict]) => {
    const spec: BlocSpec = {
      period,
      units: units(2, (index) => ({
        tables: admissions(index === 0 ? total - 10 : 0, index === 0 ? 10 : 0),
      })),
    };
    return [
      `TC36–37: ${total} admissions in ${period}`,
      spec,
      "CT6A",
      { numerator: total, denominator: 2000, verdict },
    ] as const;
  }),
  [
    "a yearly plan sets the pace: 1 quarter of 2020, then 400 a year",
    {
      period: "2021-Q2",
      units: units(1, () => ({ tables: admissions(200, 99) })),
      tables: {
        tblCauHinh: [
          { khoa: "Kế hoạch kết nạp của năm", gia_tri: "400", tu_ngay: day("2020-10-01") },
        ],
      },
    },
    "CT6A",
    { numerator: 299, verdict: "CHAM_TIEN_DO" },
  ],
  [
    "TC38: 75/77 is more than 74/76, though both print 97,4%",
    {
      ...Q1_2022,
      units: units(77),
      tables: {
        tblXacNhan: confirmed(2021, [75, "Hoàn thành tốt"], [2, "Hoàn thành"]),
        tblLichSuNam: [history("CT4A", 74, 76)],
      },
    },
    "CT4B",
    {
      numerator: 75,
      denominator: 77,
      previous: { numerator: 74, denominator: 76 },
      verdict: "DAT",
    },
  ],
  [
    "a trend without history",
    { ...Q1_2022, units: units(2), tables: { tblXacNhan: confirmed(2021, [2, "Hoàn thành tốt"]) } },
    "CT4B",
    { verdict: "KHONG_AP_DUNG", previous: null },
  ],
  [
    "both years 100%",
    {
      ...Q1_2022,
      units: units(2),
      tables: {
        tblXacNhan: confirmed(2021, [2, "Hoàn thành tốt"]),
        tblLichSuNam: [history("CT4A", 70, 70)],
      },
    },
    "CT4B",
    { verdict: "GIU_TOI_DA" },
  ],
  [
    "both years 0%",
    {
      ...Q1_2022,
      units: units(2),
      tables: {
        tblXacNhan: confirmed(2021, [2, "Hoàn thành tốt"]),
        tblLichSuNam: [history("CT4C", 0, 70)],
      },
    },
    "CT4D",
    { verdict: "GIU_TOI_THIEU" },
  ],
  [
    "TC40: gradings of 2022 in the first quarter of 2023",
    { period: "2023-Q1", units: units(1, () => graded(members(1, 48, 1, 0, 2022))) },
    "CT5A",
    { numerator: 49, denominator: 50, verdict: "DAT" },
  ],
  [
    "TC54: overdue reports at the bloc",
    {
      period: "2021-Q3",
      units: units(1, () => ({
        tables: {
          tblPhanAnh: ["N1", "N2", "N3", "N4"].map((ma_dong) => {
            const own = ma_dong === "N1" ? 1 : 0;
            return {
              ma_dong,
              ton_dau: 0,
              tiep_nhan: 288 * own,
              chuyen: 0,
              khong_gq: 104 * own,
              da_gq: 77 * own,
              dung_quy_trinh: 77 * own,
              dang_gq: 103 * own,
              chua_gq: 4 * own,
              qua_han: 4 * own,
            };
          }),
        },
      })),
    },
    "CT8B",
    { numerator: 180, denominator: 184, verdict: "KHONG_DAT", display: "97,83% (180/184)" },
  ],
];

test.each(cases)("%s", (_, spec, id, expected) => {
  expect(result(spec, id)).toMatchObject(expected);
});

describe("what the bloc's own sheets decide", () => {
  test("a confirmation wins over the unit's word, and needs no report", () => {
    const spec: BlocSpec = {
      period: "2021-Q4",
      units: units(2, (index) =>
        index === 0 ? { fields: { tu_danh_gia_1374: "Có" } } : { received: false },
      ),
      tables: {
        tblXacNhan: [
          { ma_don_vi: "DV001", nam: 2021, ct8a_thuc_hien_tot: "Không" },
          { ma_don_vi: "DV002", nam: 2021, ct8a_thuc_hien_tot: "Có" },
        ],
      },
    };
    expect(result(spec, "CT8A")).toMatchObject({
      numerator: 1,
      denominator: 2,
      low: 1,
      high: 1,
      verdict: "KHONG_DAT",
    });
  });

  test("the opening balance counts where the unit has no running total", () => {
    const spec: BlocSpec = {
      period: "2021-Q3",
      units: units(3, (index) =>
        index === 2 ? { received: false } : { tables: admissions(index === 0 ? null : 5, 1) },
      ),
      tables: {
        tblSoDuDau: [
          ["KHOI", 40],
          ["DV001", 7],
          ["DV002", 100],
          ["DV003", 9],
        ].map(([ma_don_vi, tu_so]) => ({
          ma_chi_tieu: "CT6A",
          ma_don_vi: ma_don_vi ?? "",
          tu_so: tu_so ?? 0,
          den_ky: "2021-Q2",
        })),
      },
    };
    // 40 of nobody, 7 + 1, 5 + 1, and 9 of the unit that has not reported.
    expect(result(spec, "CT6A")).toMatchObject({ numerator: 63, known: 2, concerned: 3 });
  });

  test("a unit that has not reported counts with its last report", () => {
    const spec: BlocSpec = {
      period: "2021-Q3",
      units: units(2, (index) =>
        index === 0 ? { tables: admissions(5, 1) } : { received: false },
      ),
      tables: {
        tblThKetNap: [
          { ma_don_vi: "DV002", ky: "2021-Q1", ma_dong: "LK", ket_nap: 1 },
          { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "LK", ket_nap: 3 },
          { ma_don_vi: "DV002", ky: "2021-Q2", ma_dong: "T1", ket_nap: 2 },
          { ma_don_vi: "DV002", ky: "2021-Q4", ma_dong: "LK", ket_nap: 50 },
        ],
      },
    };
    expect(result(spec, "CT6A").numerator).toBe(11);
  });

  test.each([
    ["nobody has come back to it", [], 0, 1, "KHONG_DAT"],
    ["re-inspected in time", [{ ngay_hk: day("2021-12-20"), kq_hk: "Một phần" }], 1, 1, "DAT"],
    [
      "re-inspected after the reference date",
      [{ ngay_hk: day("2022-01-05"), kq_hk: "Một phần" }],
      0,
      1,
      "KHONG_DAT",
    ],
    ["re-inspected without a result", [{ ngay_hk: day("2021-12-20") }], 0, 1, "KHONG_DAT"],
  ] as const)(
    "a conclusion that only the register has: %s",
    (_, rounds, numerator, denominator, verdict) => {
      const conclusion = { ma_don_vi: "DV001", so_kl: "12-KL/UBKT", ngay_kl: day("2021-08-05") };
      const spec: BlocSpec = {
        period: "2021-Q4",
        units: units(2),
        tables: {
          tblSoKetLuan: [
            {
              ...conclusion,
              co_quan: "UBKT Đảng ủy Khối",
              loai: "Kiểm tra",
              so_han_che: 1,
              han_chung: day("2021-11-30"),
              do_mat: "Không",
            },
          ],
          tblHauKiem: rounds.map((round) => ({ ...conclusion, stt_hc: 1, vong: 1, ...round })),
        },
      };
      expect(result(spec, "CT7A")).toMatchObject({ numerator, denominator, verdict });
      expect(result(spec, "NV4B")).toMatchObject({ numerator, denominator, verdict });
    },
  );

  test.each([
    ["2021-10-05", "DAT", 2],
    ["2021-10-02", "KHONG_DAT", 1],
    [null, "CHUA_CO_SO_LIEU", null],
  ] as const)("punctual reports, due on %s", (due, verdict, numerator) => {
    const spec: BlocSpec = {
      period: "2021-Q3",
      fields: { han_nop: due === null ? null : day(due) },
      units: units(2, (index) => ({ receivedOn: index === 0 ? "2021-10-01" : "2021-10-05" })),
    };
    expect(result(spec, "NV4C")).toMatchObject({ verdict, numerator });
  });

  test("members in office, each counted once; one not assessed keeps the verdict back", () => {
    const member = (stt: number, thuc_hien_tot: string, more: Row = {}): Row => ({
      stt,
      tu_ngay: day("2020-08-26"),
      nam_danh_gia: 2021,
      thuc_hien_tot,
      ...more,
    });
    const spec = (last: string): BlocSpec => ({
      ...Q1_2022,
      units: units(1),
      tables: {
        tblUyVien: [
          member(1, "Có"),
          member(1, "Có", { nam_danh_gia: 2020 }),
          member(2, "Không", { den_ngay: day("2021-12-31") }),
          member(3, last),
        ],
      },
    });
    expect(result(spec("Có"), "CT3A")).toMatchObject({
      numerator: 2,
      denominator: 2,
      verdict: "DAT",
    });
    expect(result(spec("Chưa đánh giá"), "CT3A").verdict).toBe("CHUA_DEN_KY");
  });

  test("a unit that a check found spoiled is unknown", () => {
    const spec: BlocSpec = {
      period: "2021-Q4",
      units: units(2, (index) => ({
        tables: { tblDangKy: [registration("DV", 10, 10)] },
        ...(index === 0 ? { spoiled: ["CT2A"] } : {}),
      })),
    };
    expect(result(spec, "CT2A")).toMatchObject({
      numerator: 10,
      denominator: 10,
      verdict: "TAM_DAT",
      known: 1,
      concerned: 2,
    });
  });

  test("units that ended or have not begun by the reference date stand outside", () => {
    const spec: BlocSpec = {
      period: "2021-Q4",
      units: units(3, (index) => ({
        received: false,
        roster:
          index === 0
            ? {}
            : index === 1
              ? { hieu_luc_den: day("2021-11-12") }
              : { hieu_luc_tu: day("2022-01-01") },
      })),
    };
    expect(result(spec, "CT1A").denominator).toBe(1);
  });
});
