import { LISTED_SHEETS } from "../../src/workbook/unit/contents";
import { checkedEntry } from "../../src/app/checkJson";
import { checkedCopy } from "../../src/app/checkedCopy";
import { resultSentences } from "../../src/app/resultSentences";
import { createTemplate } from "../../src/app/createTemplate";
import { nextPeriodWorkbook } from "../../src/app/nextPeriodWorkbook";
import { withCells } from "../../src/demo/changeData";
import { withCell, withHiddenRow } from "../../src/demo/damage";
import type { LeftBehind } from "../../src/app/leftBehind";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import type { CellPlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { cellAt, textOf } from "../../src/spreadsheet/snapshot";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { changedFile, check, demoFile, snapshotOf, type CheckedFile } from "./demoFiles";

interface Copy extends CheckedFile {
  readonly leftBehind: readonly LeftBehind[];
}

async function copyOf({ snapshot, checked, fileName }: CheckedFile): Promise<Copy> {
  const { plan, leftBehind } = checkedCopy(snapshot, checked);
  const written = new Uint8Array(await writeWorkbook(plan));
  return { ...check(await snapshotOf(written), fileName), leftBehind };
}

const outcome = ({ checked }: CheckedFile) => checkedEntry("", checked);

/** Faults that no data can say do not travel with the data. */
const damaged = new Set(
  PLANTED_FAULTS.filter(({ damage, damageCell }) => damage ?? damageCell).map(({ unit }) => unit),
);
const units = [...new Set(PLANTED_FAULTS.map(({ unit }) => unit))].filter(
  (unit) => !damaged.has(unit),
);

test("most faulty units of the demo are in this", () => {
  expect(units.length).toBeGreaterThan(30);
});

test.each(units)("%s: a check of the copy says what the check of the file said", async (unit) => {
  const file = await demoFile(unit);
  expect(file.checked.findings).not.toEqual([]);
  const copy = await copyOf(file);
  expect(outcome(copy)).toEqual(outcome(file));
  expect(copy.leftBehind).toEqual([]);
});

describe("the copy", () => {
  let file: CheckedFile;
  let copy: CheckedFile;
  beforeAll(async () => {
    file = await demoFile("DV057");
    copy = await copyOf(file);
  });

  const rowsOf = (table: string): string[][] =>
    (copy.checked.report.tables.get(table)?.rows ?? []).map(({ cells }) =>
      [...cells.values()].map(({ raw }) => textOf(raw)),
    );

  test("tells on its last sheet what was found, error first", () => {
    const { findings } = file.checked;
    const rows = rowsOf("tblLoi");
    expect(rows.map(([ordinal]) => ordinal)).toEqual(findings.map((_, index) => `${index + 1}`));
    expect(rows.map(([, , rule]) => rule)).toEqual(findings.map(({ rule }) => rule));
    expect(rows.slice(0, 2).map(([, ...cells]) => cells)).toEqual([
      [
        ...["Lỗi – phải sửa", "DAT03", "5 Văn bản", "D11"],
        expect.stringContaining("ở tương lai"),
        ...["30/12/2026", "Gõ lại ngày đúng."],
      ],
      [
        ...["Cảnh báo – sửa hoặc giải trình", "HYG05", "5 Văn bản", "F8"],
        expect.stringContaining("Ô F8"),
        ...["Äáº£ng bá»™", "Gõ lại nội dung."],
      ],
    ]);
    const sheet = copy.snapshot.sheets.find(({ name }) => name === "16 Kết quả soát");
    expect(sheet?.visibility).toBe("visible");
  });

  test("counts the errors of each sheet on the contents page", () => {
    const { rows } = copy.checked.report.tables.get("tblMucLuc")!;
    const counts = rows.map(({ code, cells }) => [code, cells.get("so_loi")?.raw]);
    expect(counts).toContainEqual(["VAN_BAN", 1]);
    expect(counts).toContainEqual(["DANG_VIEN", 0]);
    expect(counts).toHaveLength(LISTED_SHEETS.length);
  });

  test("says beside each indicator what goes into the report", () => {
    const { rows } = copy.checked.report.tables.get("tblChiTieu")!;
    const said = rows.map(({ code, cells }) => [code, cells.get("cau_van")?.raw ?? null]);
    expect(said).toEqual([...resultSentences(file.checked)]);
  });

  test("has the name of its unit and period", () => {
    expect(checkedCopy(file.snapshot, file.checked).fileName).toBe("BC_DV057_2021_Q3.xlsx");
  });

  test("leaves the snapshot that was checked as it was", () => {
    const before = structuredClone(file.snapshot);
    checkedCopy(file.snapshot, file.checked);
    expect(file.snapshot).toEqual(before);
  });
});

test("copied again, the copy stays the same", async () => {
  const once = await copyOf(await demoFile("DV018"));
  const twice = await copyOf(once);
  expect(outcome(twice)).toEqual(outcome(once));
  expect(twice.leftBehind).toEqual([]);
});

describe("what the copy does not carry over", () => {
  const plain = <T>(value: T): T => value;

  const withCellsOn =
    (tab: string, ...cells: readonly CellPlan[]) =>
    (plan: WorkbookPlan): WorkbookPlan => ({
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.name === tab ? { ...sheet, cells: [...sheet.cells, ...cells] } : sheet,
      ),
    });

  const leftBehindOf = async (damage: (plan: WorkbookPlan) => WorkbookPlan) => {
    const { snapshot, checked } = await changedFile("DV002", plain, damage);
    return checkedCopy(snapshot, checked).leftBehind;
  };

  test("a sheet of somebody's own", async () => {
    const own = (plan: WorkbookPlan): WorkbookPlan => ({
      ...plan,
      sheets: [
        ...plan.sheets,
        {
          name: "Nháp",
          visibility: "visible",
          cells: [
            { row: 1, column: 1, value: "ghi nhớ" },
            { row: 2, column: 1, value: 7 },
          ],
          columns: [],
          rows: [],
          tables: [],
          validations: [],
          conditionalFormats: [],
          protected: false,
          showGridLines: true,
        },
      ],
    });
    expect(await leftBehindOf(own)).toEqual([{ kind: "sheet", sheet: "Nháp", count: 2 }]);
  });

  test("cells below a table", async () => {
    const left = await leftBehindOf(
      withCellsOn("2 Đảng viên", { row: 40, column: 2, value: "Người lập hỏi lại chi bộ 3" }),
    );
    expect(left).toEqual([{ kind: "cells", sheet: "2 Đảng viên", cells: ["B40"] }]);
  });

  test("a column beside a table, by its header", async () => {
    const { checked } = await changedFile("DV002", plain);
    const { headerRow, area } = checked.report.tables.get("tblDangVien")!;
    const column = area.right + 1;
    const left = await leftBehindOf(
      withCellsOn(
        "2 Đảng viên",
        { row: headerRow, column, value: "Ghi chú riêng" },
        { row: headerRow + 1, column, value: "xem sổ" },
        { row: headerRow + 3, column, value: 12 },
      ),
    );
    expect(left).toEqual([
      { kind: "column", sheet: "2 Đảng viên", header: "Ghi chú riêng", count: 2 },
    ]);
  });

  test("a figure typed over a formula, a row hidden by hand", async () => {
    const { checked } = await changedFile("DV002", plain);
    const cell = checked.report.tables.get("tblDangKy")!.rows[0]!.cells.get("ty_le")!.place;
    const left = await leftBehindOf((plan) => withHiddenRow(withCell(plan, cell, 95), cell));
    expect(left).toEqual([
      { kind: "looks", sheet: "4 Đăng ký học tập", count: 1 },
      { kind: "typedOver", sheet: "4 Đăng ký học tập", cells: ["K7"] },
    ]);
  });

  test("figures of a row whose code another row has already", async () => {
    const { checked } = await changedFile("DV002", plain);
    const { cells } = checked.report.tables.get("tblDangVien")!.rows[2]!;
    const left = await leftBehindOf((plan) => withCell(plan, cells.get("ma_dong")!.place, "DV02"));
    expect(left).toEqual([{ kind: "cells", sheet: "2 Đảng viên", cells: ["D9", "E9"] }]);
  });

  test("a formula in an input cell gives its result", async () => {
    const { checked } = await changedFile("DV002", plain);
    const { place, raw } = checked.report.tables
      .get("tblDangVien")!
      .rows[0]!.cells.get("trong_quy")!;
    const damage = (plan: WorkbookPlan): WorkbookPlan => ({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === place.sheet && cell.row === place.row && cell.column === place.column
            ? { ...cell, formula: "1+1", value: Number(raw) }
            : cell,
        ),
      })),
    });
    const { snapshot, checked: second } = await changedFile("DV002", plain, damage);
    const { leftBehind, plan } = checkedCopy(snapshot, second);
    expect(leftBehind).toEqual([{ kind: "formulas", sheet: place.sheet, cells: ["D7"] }]);
    const copied = await snapshotOf(new Uint8Array(await writeWorkbook(plan)));
    const sheet = copied.sheets.find(({ name }) => name === place.sheet)!;
    expect(cellAt(sheet, place.row, place.column)).toMatchObject({ value: raw });
    expect(cellAt(sheet, place.row, place.column)?.formula).toBeUndefined();
  });

  test("a renamed tab has its own name again", async () => {
    const rename = (plan: WorkbookPlan): WorkbookPlan => ({
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.name === "9 Chương trình KTGS" ? { ...sheet, name: "KTGS" } : sheet,
      ),
      names: plan.names.map(({ name, area }) => ({
        name,
        area: area.sheet === "9 Chương trình KTGS" ? { ...area, sheet: "KTGS" } : area,
      })),
    });
    const { checked } = await changedFile("DV002", plain);
    const tab = checked.report.tables.get("tblCuoc")?.sheet;
    expect(tab).toBe("9 Chương trình KTGS");
    expect(await leftBehindOf(rename)).toContainEqual({ kind: "renamed", sheet: "KTGS", tab });
  });
});

test("what is secret is not copied to the findings", async () => {
  const secret = "Vụ việc ở phòng A";
  const file = await changedFile("DV007", (data) =>
    withCells(data, "tblKetLuan", 0, { do_mat: "Mật", noi_dung: secret }),
  );
  expect(file.checked.findings.map(({ rule }) => rule)).toContain("FUP10");
  const copy = await copyOf(file);
  const told = copy.checked.report.tables
    .get("tblLoi")!
    .rows.map(({ cells }) => [...cells.values()].map(({ raw }) => textOf(raw)).join(" | "));
  expect(told.join("\n")).toContain("nội dung mật");
  expect(told.join("\n")).not.toContain(secret);
});

test.each([
  ["open where the template left them to the unit", true],
  ["locked where the bloc has filled them", false],
])("profile cells stay %s", async (_, open) => {
  const request = { unitCode: "DV017", period: { year: 2021, quarter: 3 }, today: 44450 } as const;
  const profile = open ? {} : { profile: new Map([["ten_don_vi", "Đảng bộ Sở A"]]) };
  const template = createTemplate({ ...request, ...profile });
  const named = template.names.find(({ name }) => name === "ten_don_vi")!.area;
  const isOpen = ({ sheets }: WorkbookPlan): boolean | undefined =>
    sheets
      .find(({ name }) => name === named.sheet)
      ?.cells.find(({ row, column }) => row === named.top && column === named.left)?.style
      ?.unlocked;
  const typed = withCell(
    template,
    { sheet: named.sheet, row: named.top, column: named.left },
    "Đảng bộ Sở A",
  );
  const { snapshot, checked } = check(await snapshotOf(new Uint8Array(await writeWorkbook(typed))));
  const copy = checkedCopy(snapshot, checked);
  expect(isOpen(copy.plan)).toBe(isOpen(template));
  expect(copy.leftBehind).toEqual([]);
});

test("what only the annex shows stays open where the bloc left it blank, and opens nothing else", async () => {
  const period = { year: 2021, quarter: 3 } as const;
  const profile = new Map([["ten_don_vi", "Đảng bộ Sở A"]]);
  const template = createTemplate({ unitCode: "DV017", period, today: 44450, profile });
  const placeOf = (key: string) => {
    const { sheet, top, left } = template.names.find(({ name }) => name === key)!.area;
    return { sheet, row: top, column: left };
  };
  const openIn = ({ sheets }: WorkbookPlan): (string | null)[] =>
    ["ten_cap_tren", "dia_danh", "loai_hinh", "so_chi_bo_tt"].filter((key) => {
      const { sheet, row, column } = placeOf(key);
      const cells = sheets.find(({ name }) => name === sheet)?.cells;
      return cells?.find((cell) => cell.row === row && cell.column === column)?.style?.unlocked;
    });
  expect(openIn(template)).toEqual(["ten_cap_tren", "dia_danh"]);
  const typed = withCell(template, placeOf("dia_danh"), "Thủ Đức");
  const bytes = new Uint8Array(await writeWorkbook(typed));
  const { snapshot, checked } = check(await snapshotOf(bytes));
  expect(openIn(checkedCopy(snapshot, checked).plan)).toEqual(["ten_cap_tren", "dia_danh"]);
  const next = nextPeriodWorkbook(snapshot, checked, 44550)!.plan;
  expect(openIn(next)).toEqual(["ten_cap_tren", "dia_danh"]);
  const filled = ["ten_cap_tren", "dia_danh"].map((key) => [key, "Thủ Đức"] as const);
  const given = { profile: new Map([...profile, ...filled]) };
  expect(openIn(createTemplate({ unitCode: "DV017", period, today: 44450, ...given }))).toEqual([]);
});
