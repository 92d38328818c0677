import { createTemplate } from "../../src/app/createTemplate";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { type Period, parsePeriod } from "../../src/catalogue/period";
import type { SheetPlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { PRINT_MARGINS } from "../../src/spreadsheet/planDefaults";
import type { RawValue, Visibility } from "../../src/spreadsheet/snapshot";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { emptyUnitData } from "../../src/workbook/emptyUnitData";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { excelGate } from "../gate/excelGate";
import { serial } from "../oracle/quarter";

const COMMITTEE: [string, RawValue][] = [
  ["ten_don_vi", "Đảng bộ Sở Nội vụ"],
  ["ten_cap_tren", "Đảng ủy Khối Dân – Chính – Đảng"],
  ["dia_danh", "Thành phố Hồ Chí Minh"],
  ["loai_hinh", "Đảng bộ cơ sở"],
  ["nhom_chuc_nang", "Nội chính"],
  ["la_co_quan_hanh_chinh", "Có"],
  ["so_chi_bo_tt", 5],
];
const CELL: [string, RawValue][] = [
  ["ten_don_vi", "Chi bộ Hội Nhà văn"],
  ["loai_hinh", "Chi bộ cơ sở"],
  ["nhom_chuc_nang", "Hội đoàn nghề nghiệp"],
  ["la_co_quan_hanh_chinh", "Không"],
];

const periodOf = (text: string): Period => parsePeriod(text)!;
function template(profile: [string, RawValue][] | null, period = "2021-Q3"): WorkbookPlan {
  return createTemplate({
    unitCode: "DV017",
    period: periodOf(period),
    today: serial(2021, 9, 1),
    ...(profile === null ? {} : { profile: new Map(profile) }),
  });
}
const sheetOf = ({ sheets }: WorkbookPlan, id: string): SheetPlan => {
  const tab = UNIT_SHEETS.find((sheet) => sheet.id === id)?.tab;
  return sheets.find(({ name }) => name === tab)!;
};

describe.each([
  ["an agency's committee", COMMITTEE],
  ["a party cell", CELL],
  ["a unit whose profile the bloc has not given", null],
] as const)("the file of %s", (_, profile) => {
  const plan = template(profile === null ? null : [...profile]);

  test("passes the gate, is small, and is the same every time", async () => {
    const bytes = await writeWorkbook(plan);
    expect(excelGate(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThanOrEqual(150_000);
    expect(bytes.length).toBeGreaterThan(20_000);
    const again = await writeWorkbook(template(profile === null ? null : [...profile]));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test("opens on the contents", () => {
    expect(plan.activeSheet).toBe("Mục lục");
    expect(plan.sheets.map(({ name }) => name)).toEqual(UNIT_SHEETS.map(({ tab }) => tab));
  });
});

describe("which sheets show", () => {
  const visibility = (plan: WorkbookPlan): Record<string, Visibility> =>
    Object.fromEntries(UNIT_SHEETS.map(({ id }) => [id, sheetOf(plan, id).visibility]));
  const always = {
    ...{ MUC_LUC: "visible", THONG_TIN: "visible", DANG_VIEN: "visible", KET_NAP: "visible" },
    ...{ DANG_KY: "visible", VAN_BAN: "visible", CHUONG_TRINH_KTGS: "visible" },
    ...{ PHAN_ANH_1374: "visible", NHIEM_VU: "visible", CHI_TIEU: "visible", HUONG_DAN: "visible" },
  };
  const empty = { KET_LUAN: "hidden", KHAC_PHUC: "hidden", GIAI_TRINH: "hidden", LOI: "hidden" };
  const own = { DANH_MUC: "hidden", _META: "veryHidden" };

  test.each(["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"])(
    "an agency's committee in %s: gradings are open until they are official",
    (period) => {
      expect(visibility(template(COMMITTEE, period))).toMatchObject({
        ...always,
        ...empty,
        ...own,
        ...{ HAI_LONG: "visible", NEU_GUONG: "visible", XEP_LOAI: "visible" },
      });
    },
  );

  test("a party cell has no sheet of satisfaction", () => {
    expect(visibility(template(CELL)).HAI_LONG).toBe("hidden");
  });

  test("it shows as long as nobody knows whether the unit is an agency", () => {
    expect(visibility(template(null)).HAI_LONG).toBe("visible");
  });

  const drawn = (period: string, rows: Record<string, Record<string, RawValue>[]>) => {
    const data = emptyUnitData({
      ...{ unitCode: "DV017", period: periodOf(period), createdOn: serial(2021, 9, 1) },
      ...{ structureHash: "0", profile: new Map(COMMITTEE) },
    });
    const tables = new Map([
      ...data.tables,
      ...Object.entries(rows).map(
        ([name, all]) => [name, all.map((row) => new Map(Object.entries(row)))] as const,
      ),
    ]);
    return drawUnitWorkbook({ ...data, tables }, UNIT_FORMULAS, { openBlocCells: false });
  };
  const official = (...codes: string[]) =>
    codes.map((code) => ({ ma_dong: code, trang_thai: "Chính thức" }));
  const graded = {
    tblNeuGuong: official("NG1", "NG2"),
    tblXepLoai: official("TCCSD", "DANG_VIEN"),
  };

  test.each([
    ["2021-Q1", "visible"],
    ["2021-Q2", "hidden"],
    ["2021-Q3", "hidden"],
    ["2021-Q4", "visible"],
  ])("gradings that are official, in %s: %s", (period, shown) => {
    const plan = drawn(period, graded);
    expect(visibility(plan)).toMatchObject({ NEU_GUONG: shown, XEP_LOAI: shown });
  });

  test.each([
    ["only one head official", { ...graded, tblNeuGuong: official("NG1") }, "NEU_GUONG"],
    ["the members' grading open", { ...graded, tblXepLoai: official("TCCSD") }, "XEP_LOAI"],
    ["the unit's grading open", { ...graded, tblXepLoai: official("DANG_VIEN") }, "XEP_LOAI"],
  ])("in Quý III, %s", (_, rows, id) => {
    expect(visibility(drawn("2021-Q3", rows))[id]).toBe("visible");
  });

  test("a conclusion and its remedy bring their sheets up", () => {
    const rows = { tblKetLuan: [{ ma_kl: "KL-2021-01" }], tblKhacPhuc: [{ ma_kl: "KL-2021-01" }] };
    expect(visibility(drawn("2021-Q3", rows))).toMatchObject({
      ...{ KET_LUAN: "visible", KHAC_PHUC: "visible" },
      ...{ GIAI_TRINH: "hidden", LOI: "hidden" },
    });
  });
});

describe("rows kept from sight", () => {
  const hiddenRows = (plan: WorkbookPlan, id: string): string[] => {
    const { rows, cells } = sheetOf(plan, id);
    const hidden = rows.filter((row) => row.hidden === true).map(({ row }) => row);
    return hidden.map((row) => String(cells.find((c) => c.row === row && c.column === 2)?.value));
  };

  test("a party cell is not asked for its cells", () => {
    expect(hiddenRows(template(CELL), "XEP_LOAI")).toEqual(["ma_dong", "CHI_BO_TT"]);
  });

  test("a committee is", () => {
    expect(hiddenRows(template(COMMITTEE), "XEP_LOAI")).toEqual(["ma_dong"]);
    expect(hiddenRows(template(null), "XEP_LOAI")).toEqual(["ma_dong"]);
  });

  test("the day of founding is the bloc's to know", () => {
    expect(hiddenRows(template(COMMITTEE), "THONG_TIN")).toEqual(["Ngày thành lập"]);
  });
});

test("the lines above the work list fit on the page that is printed", () => {
  const { cells, columns, print } = sheetOf(template(COMMITTEE), "MUC_LUC");
  const lines = cells.filter(
    ({ row, value }) => row > 3 && /^\p{Lu}.* \d+ .*\.$/u.test(String(value)),
  );
  expect(lines).toHaveLength(3);
  for (const { value, column: first, style } of lines) {
    const { size = 11, bold = false } = style?.font ?? {};
    const room = columns
      .filter(({ column }) => column >= first && column <= print!.area.right)
      .reduce((sum, { width = 9 }) => sum + width, 0);
    // Letters of Times New Roman are some three quarters of the digits that widths are counted in.
    const needed = (String(value).length * 0.75 * size * (bold ? 1.09 : 1)) / 11;
    expect(needed).toBeLessThan(room);
  }
});

describe("what is printed and signed", () => {
  /** Points of the letters on A4, the sheet as wide as the page; a digit is 7 pixels, 96 to the inch. */
  function lettersOnPaper(id: string): number {
    const { columns, print } = sheetOf(template(COMMITTEE), id);
    const { area, orientation } = print!;
    const pixels = columns
      .filter(({ column, hidden }) => column >= area.left && column <= area.right && !hidden)
      .reduce((sum, { width = 9 }) => sum + 7 * width, 0);
    const paper = orientation === "portrait" ? 21 : 29.7;
    const room = paper - PRINT_MARGINS.left - PRINT_MARGINS.right;
    return 11 * Math.min(1, room / ((pixels / 96) * 2.54));
  }

  test.each(["CHI_TIEU", "KHAC_PHUC"])("%s is legible on A4", (id) => {
    expect(lettersOnPaper(id)).toBeGreaterThan(6.5);
  });

  test.each([
    ["Đảng bộ Sở Nội vụ", 1],
    [
      "Đảng bộ Ban Quản lý dự án Đầu tư xây dựng các công trình dân dụng và công nghiệp Thành phố",
      3,
    ],
  ])("the name of the committee, %s, stands whole above the annex", (name, lines) => {
    const named = COMMITTEE.map(([key, value]): [string, RawValue] => [
      key,
      key === "ten_don_vi" ? name : value,
    ]);
    const { cells, rows } = sheetOf(template(named), "CHI_TIEU");
    const heading = cells.find(({ value, row }) => row > 3 && value === name)!;
    expect(heading.style?.wrap === true).toBe(lines > 1);
    const { height = 18 } = rows.find(({ row }) => row === heading.row) ?? {};
    expect(height).toBe(lines * 15 + 3);
  });

  test("the title of the annex stands in the middle of the page", () => {
    const { cells, columns, print } = sheetOf(template(COMMITTEE), "CHI_TIEU");
    const { left, right } = print!.area;
    const widthOf = (from: number, to: number) =>
      columns
        .filter(({ column, hidden }) => column >= from && column <= to && !hidden)
        .reduce((sum, { width = 9 }) => sum + width, 0);
    const { column } = cells.find(({ value }) => value === "PHỤ LỤC")!;
    const middle = widthOf(left, column - 1) + widthOf(column, column) / 2;
    expect(Math.abs(middle - widthOf(left, right) / 2)).toBeLessThan(3);
  });
});
