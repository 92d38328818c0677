import { checkWorkbook } from "../../src/app/checkWorkbook";
import { lackingParts } from "../../src/indicators/indicatorResult";
import { lastDayOfQuarter } from "../oracle/quarter";
import type { Changes, Setting } from "../rules/material";
import { spoiled } from "../rules/spoiled";

/** What people read of an indicator: its figures, what is required, whether nothing arose. */
async function shownIn(changes: Changes, setting: Setting = {}) {
  const [year = 2021, quarter = 3] = (setting.period ?? "2021-Q3").split("-Q").map(Number);
  const { indicators } = checkWorkbook({
    snapshot: await spoiled(changes, setting),
    fileName: null,
    today: lastDayOfQuarter(year, quarter) + 5,
    previousOf: () => null,
  });
  return new Map(indicators.map((result) => [result.id, result]));
}

type Shown = readonly [display: string, requirement: string, verdict: string];

async function expectShown(
  wanted: Readonly<Record<string, Shown>>,
  changes: Changes,
  setting: Setting = {},
): Promise<void> {
  const shown = await shownIn(changes, setting);
  const found = Object.keys(wanted).map((id) => {
    const result = [...shown.values()].find((one) => one.id === id);
    return [id, [result?.display, result?.requirement, result?.verdict]];
  });
  expect(Object.fromEntries(found)).toEqual(wanted);
}

const FOLLOWED = "chỉ theo dõi";

test("a sở in Quý III", async () => {
  const unions = "2/2 đối tượng đạt; thấp nhất Đoàn viên Đoàn TNCS Hồ Chí Minh 100,00% (40/40)";
  const veterans = "1/1 đối tượng đạt; thấp nhất Hội viên Hội Cựu chiến binh 100,00% (12/12)";
  const fields = "2/2 lĩnh vực đạt; thấp nhất Hộ tịch 97,50% (390/400)";
  await expectShown(
    {
      CT1A: ["Có", "100%", "DAT"],
      CT1B: [fields, "từ 95% trở lên", "TAM_DAT"],
      CT2A: ["100,00% (118/118)", "100%", "TAM_DAT"],
      CT2B: [unions, "100%", "TAM_DAT"],
      CT2C: [veterans, "100%", "TAM_DAT"],
      CT2D: ["Có", FOLLOWED, "THEO_DOI"],
      CT2E: ["84,75% (100/118)", FOLLOWED, "THEO_DOI"],
      CT3B: ["100,00% (1/1)", "100%", "DAT"],
      CT3C: ["100,00% (1/1)", "100%", "DAT"],
      CT5A: ["99,12% (112/113)", "từ 98% trở lên", "DAT"],
      CT5C: ["0,00% (0/113)", "dưới 0,4%", "DAT"],
      CT6A: ["13", "không giao, chỉ theo dõi", "THEO_DOI"],
      CT6B: ["69,23% (9/13)", "trên 40%", "DUNG_TIEN_DO"],
      CT7B: ["100,00% (1/1)", "100%", "DAT"],
      CT8A: ["Có", "100%", "TAM_DAT"],
      CT8B: ["100,00% (7/7)", "100%", "DAT"],
      NV1A: ["Có", "100%", "DAT"],
      NV1B: ["Có", FOLLOWED, "THEO_DOI"],
      NV1C: ["5/5", FOLLOWED, "THEO_DOI"],
      NV3B: ["Có", FOLLOWED, "THEO_DOI"],
      NV3C: ["0", FOLLOWED, "THEO_DOI"],
      NV3D: ["0", FOLLOWED, "THEO_DOI"],
      NV4A1: ["Có", "100%", "DAT"],
      NV4A2: ["100,00% (2/2)", "100%", "TAM_DAT"],
      NVTT1: ["Có", FOLLOWED, "THEO_DOI"],
      NVTT2: ["Có", FOLLOWED, "THEO_DOI"],
      NVCTHD: ["Có", FOLLOWED, "THEO_DOI"],
    },
    {},
  );
});

test("a chi bộ with nothing to report: by kind, or nothing arose", async () => {
  const shown = await shownIn({}, { kind: "cell" });
  const words = (["CT1B", "CT2B", "CT2C", "CT7B", "CT8B"] as const).map((id) => {
    const result = shown.get(id);
    return [id, result?.display, result?.verdict, result?.nothingArose, result?.gap];
  });
  expect(words).toEqual([
    ["CT1B", "Không thuộc đối tượng", "KHONG_AP_DUNG", false, null],
    ["CT2B", "Không phát sinh", "KHONG_AP_DUNG", true, null],
    ["CT2C", "Không phát sinh", "KHONG_AP_DUNG", true, null],
    ["CT7B", "Không phát sinh", "KHONG_AP_DUNG", true, null],
    ["CT8B", "Không phát sinh", "KHONG_AP_DUNG", true, null],
  ]);
});

const LAND: Changes = {
  "tblHaiLong#1": { hop_le: 100, phieu_phat: 100, rat_hai_long: 90, hai_long: 4, binh_thuong: 6 },
};

const CASES: readonly [
  name: string,
  changes: Changes,
  wanted: Record<string, Shown>,
  setting?: Setting,
][] = [
  [
    "one field of two misses",
    LAND,
    {
      CT1B: ["1/2 lĩnh vực đạt; thấp nhất Đất đai 94,00% (94/100)", "từ 95% trở lên", "TAM_KHONG"],
    },
  ],
  [
    "a group of nobody is no part, so never the lowest",
    {
      "tblDangKy[DTN]": { tong_so: 0, khong_thuoc_dien: 0, da_dang_ky: 0, da_thuc_hien: 0 },
    },
    {
      CT2B: [
        "1/1 đối tượng đạt; thấp nhất Đoàn viên công đoàn 100,00% (150/150)",
        "100%",
        "TAM_DAT",
      ],
    },
  ],
  [
    "fields that are followed without a mark: none of them has failed",
    { "tblNguong[CT1B]": { phep: "không chấm" } },
    { CT1B: ["2 lĩnh vực; thấp nhất Hộ tịch 97,50% (390/400)", "", "THEO_DOI"] },
  ],
  [
    "a quota",
    { fields: { chi_tieu_ket_nap_nam: 6 } },
    { CT6A: ["5/6", "từ 6 đảng viên trở lên", "DUNG_TIEN_DO"] },
  ],
  [
    "not yet graded at the end of the year",
    {},
    {
      CT3B: ["Chưa đến kỳ đánh giá", "100%", "CHUA_DEN_KY"],
      CT5A: ["Chưa đến kỳ đánh giá", "từ 98% trở lên", "CHUA_DEN_KY"],
    },
    { period: "2021-Q4" },
  ],
  [
    "figures in error",
    { "tblDangKy[DV]": { da_dang_ky: 119 } },
    { CT2A: ["Số liệu có lỗi, chưa đánh giá", "100%", "LOI_SO_LIEU"] },
  ],
  [
    "a figure missing",
    { "tblDangKy[DV]": { da_dang_ky: null } },
    { CT2A: ["Chưa có số liệu", "100%", "CHUA_CO_SO_LIEU"] },
  ],
  [
    "no resolution",
    { "tblVanBan#0": { nam_ap_dung: 2020 } },
    { CT1A: ["Chưa có", "100%", "TAM_KHONG"] },
  ],
  [
    "self-assessed no",
    { fields: { tu_danh_gia_1374: "Không" } },
    { CT8A: ["Không", "100%", "TAM_KHONG"] },
  ],
  [
    "four of the five rules",
    { "tblVanBan#5": { loai: "Khác" } },
    { NV1C: ["4/5", FOLLOWED, "THEO_DOI"] },
  ],
  [
    "counts that are followed",
    { "tblNhiemVu[NV3C]": { so_luong: 2 }, "tblNhiemVu[NV3D]": { so_luong: 1234 } },
    { NV3C: ["2", FOLLOWED, "THEO_DOI"], NV3D: ["1.234", FOLLOWED, "THEO_DOI"] },
  ],
];

test.each(
  CASES.map(([name, changes, wanted, setting = {}]) => [name, changes, wanted, setting] as const),
)("%s", async (_, changes, wanted, setting) => {
  await expectShown(wanted, changes, setting);
});

test.each<[name: string, changes: Changes, lacking: readonly object[]]>([
  ["all meet the target", {}, []],
  ["a field misses it: the others are not named", LAND, [{ label: "Đất đai", gap: 20 }]],
  [
    "fields that are followed without a mark lack nothing",
    { ...LAND, "tblNguong[CT1B]": { phep: "không chấm" } },
    [],
  ],
])("what the parts lack: %s", async (_, changes, lacking) => {
  const result = (await shownIn(changes)).get("CT1B");
  expect(result?.parts).toHaveLength(2);
  expect(lackingParts(result?.parts ?? null)).toEqual(lacking);
});

test.each([
  [">=", 5700, "từ … trở lên", "từ 57% trở lên"],
  [">=", 9550, "từ … trở lên", "từ 95,5% trở lên"],
  [">=", 9505, "từ … trở lên", "từ 95,05% trở lên"],
  [">=", 9512, "từ … trở lên", "từ 95,12% trở lên"],
  [">", 4000, "trên …", "trên 40%"],
  ["<", 40, "dưới …", "dưới 0,4%"],
  ["<", 5, "dưới …", "dưới 0,05%"],
  [">=", 10_000, "từ … trở lên", "100%"],
  ["none", 9500, "không chấm", ""],
])("the threshold %s %d is read back", async (_code, basisPoints, label, words) => {
  const shown = await shownIn({
    "tblNguong[CT5A]": { phep: label, nguong_phan_van: basisPoints },
  });
  expect(shown.get("CT5A")?.requirement).toBe(words);
});
